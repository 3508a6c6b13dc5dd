package org.oer4j.licensing.remix;

/**
 * What is made of the sources. The legal codes speak of Adapted Material or Adaptations and of Collections; what is kept
 * private is neither shared nor distributed.
 */
public enum Making {
    /** One new work in which the sources are merged, shared with others. */
    ADAPTATION("adaptation"),
    /** The sources stand side by side, whole and unmodified, and the collection is shared. */
    COLLECTION("collection"),
    /** A new work in which the sources are merged, not shared with anybody. */
    PRIVATE("private");

    private final String code;

    Making(String code) {
        this.code = code;
    }

    /**
     * The word written in data.
     *
     * @return {@code adaptation}, {@code collection} or {@code private}
     */
    public String code() {
        return code;
    }
}
