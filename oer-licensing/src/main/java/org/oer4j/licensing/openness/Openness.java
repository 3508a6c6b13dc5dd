package org.oer4j.licensing.openness;

/** How open something is in the sense of a definition, from the most to the least open. */
public enum Openness {
    /** Every permission of the definition is granted to everybody. */
    OPEN("open"),
    /** The permissions are granted within a limit that the definition does not mention: non-commercial purposes. */
    OPEN_NON_COMMERCIAL("open-non-commercial"),
    /** Parts are closed: invariant sections of the GNU Free Documentation License, a part of a resource under other terms. */
    RESTRICTED("restricted"),
    /** Nobody can say, because a fact is missing: the licence, the copyright status, what it costs. */
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

    /** The less open of two: what holds where both bind. */
    Openness and(Openness other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
