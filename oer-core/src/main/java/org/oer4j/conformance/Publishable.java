package org.oer4j.conformance;

/**
 * Validation group: what a record needs before it is published. The group {@code Default} holds only what no draft may
 * have; this one reports what an honest draft may still lack.
 *
 * <p>It extends nothing, so that a caller who validates this group alone sees completeness alone.
 */
public interface Publishable {}
