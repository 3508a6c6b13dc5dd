package org.oer4j.licensing.remix;

/**
 * What is made of the sources. The legal codes speak of Adapted Material or Adaptations and of Collections; what is kept
 * private is neither shared nor distributed. {@link #isAdaptation()} says which of these the texts treat as adaptations.
 */
public enum Making {
    /** One new work in which the sources are merged, shared with others. */
    ADAPTATION("adaptation"),
    /** The sources stand side by side, whole and unmodified, and the collection is shared. */
    COLLECTION("collection"),
    /** A new work in which the sources are merged, not shared with anybody. */
    PRIVATE("private"),
    /** The whole work is passed on unmodified. */
    COPY("copy"),
    /** The whole work is passed on in another medium or file format: a web page printed, a text as e-book or braille. */
    FORMAT_SHIFT("format-shift"),
    /** A part is passed on unmodified, without a new work being built on it. */
    EXCERPT("excerpt"),
    /** A translation that is shared; subtitles in another language are one. */
    TRANSLATION("translation"),
    /** Music, a performance or a sound recording is joined in timed relation with moving images, and shared. */
    SYNCHRONIZATION("synchronization"),
    /**
     * All or a substantial part of a database is put into a database of one's own, and shared. Under the 4.0 licences
     * (s.4(b)) and ODbL one's own database is then adapted material, its other contents are not.
     */
    DATABASE("database");

    private final String code;

    Making(String code) {
        this.code = code;
    }

    /**
     * The word written in data.
     *
     * @return lower-case words joined by hyphens
     */
    public String code() {
        return code;
    }

    /**
     * Whether the result is an adaptation that is shared, so that it needs an outbound licence.
     *
     * @return true for adaptations, translations and synchronised works, under every licence, and for databases under
     *     the licences that say so
     */
    public boolean isAdaptation() {
        return this == ADAPTATION || this == TRANSLATION || this == SYNCHRONIZATION || this == DATABASE;
    }
}
