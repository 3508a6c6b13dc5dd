package org.oer4j.conformance;

/**
 * Validation group: what a record needs before it goes into a report to UNESCO (Recommendation, operative clause 4).
 * Like {@link Publishable} it extends nothing.
 */
public interface ReportReady {}
