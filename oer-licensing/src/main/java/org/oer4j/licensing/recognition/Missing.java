package org.oer4j.licensing.recognition;

/** The fact that would settle an ambiguous notation. */
public enum Missing {
    /** Which version. */
    VERSION("version"),
    /** Which port: the jurisdiction is not understood, or does not exist in this version. */
    JURISDICTION("jurisdiction"),
    /** Which licence or tool of the family. */
    LICENSE("license"),
    /** Whether "or any later version" is meant, or which variant of the text. */
    VARIANT("variant"),
    /** How several licences are joined: all of them, or one at choice. */
    RELATION("relation");

    private final String code;

    Missing(String code) {
        this.code = code;
    }

    /**
     * The word written in data.
     *
     * @return the lower-case name
     */
    public String code() {
        return code;
    }
}
