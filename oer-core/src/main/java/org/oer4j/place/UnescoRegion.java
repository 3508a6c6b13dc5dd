package org.oer4j.place;

/** A region of UNESCO, by the code that its OER Dynamic Coalition portal uses. A state may be in more than one. */
public enum UnescoRegion {
    /** Africa. */
    AFR,
    /** Asia and the Pacific. */
    APAC,
    /** Arab States. */
    ARB,
    /** Europe and North America. */
    ENA,
    /** Latin America and the Caribbean. */
    LAC
}
