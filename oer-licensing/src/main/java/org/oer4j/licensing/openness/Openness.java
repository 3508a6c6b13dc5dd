package org.oer4j.licensing.openness;

/** Whether a licence is an open licence in the sense of a definition, from the most to the least open. */
public enum Openness {
    /** Every permission of the definition is granted to everybody. */
    OPEN("open"),
    /** The permissions are granted within a limit that the definition does not mention: non-commercial purposes. */
    OPEN_NON_COMMERCIAL("open-non-commercial"),
    /** Parts of a work may be closed: invariant sections of the GNU Free Documentation License. */
    RESTRICTED("restricted"),
    /** Nobody can say, because the licence or the copyright status is not known. */
    UNDETERMINED("undetermined"),
    /** At least one permission is missing. */
    NOT_OPEN("not-open");

    private final String code;

    Openness(String code) {
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
}
