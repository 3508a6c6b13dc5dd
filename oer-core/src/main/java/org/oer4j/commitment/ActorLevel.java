package org.oer4j.commitment;

/**
 * Whose practice it is: the three that the stocktaking in Open Education Week 2023 tells apart. Own word; not the level
 * at which an action is taken, which is {@link org.oer4j.recommendation.Level}.
 */
public enum ActorLevel {
    /** A government. */
    GOVERNMENT,
    /** An institution, such as a school or university. */
    INSTITUTION,
    /** Civil society. */
    CIVIL_SOCIETY
}
