package org.oer4j.conformance;

/**
 * Validation group: what an agent needs to stand in a credit line, that is, a name and, for a person, no e-mail address. A
 * person who is credited as the author of a work is no participant and needs no consent; so a record that holds agents
 * only to credit them converts {@link Publishable} into this group. Whoever undertakes, supports, pays or assesses
 * something is a participant, and is not converted. The word is that of "credit line".
 */
public interface Credited {}
