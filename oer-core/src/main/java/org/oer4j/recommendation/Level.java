package org.oer4j.recommendation;

/** The level at which something is recommended or done, in the words of paragraphs 9, 11, 12, 14 and 15. */
public enum Level {
    /** All or many countries, whatever their region. */
    GLOBAL,
    /** Several countries of a region. */
    REGIONAL,
    /** One country. */
    NATIONAL,
    /** A part of one country; in no provision, but states report on it. */
    SUBNATIONAL,
    /** One institution. */
    INSTITUTIONAL
}
