package org.oer4j.licensing.openness;

/**
 * One of the five things that open content lets anybody do, as David Wiley named them (opencontent.org/definition). The
 * list is closed by that text.
 */
public enum FiveR {
    /** Make, own and control a copy. */
    RETAIN("retain"),
    /** Use the work as it is, in public too. */
    REUSE("reuse"),
    /** Adapt, modify or translate it, and share the result. */
    REVISE("revise"),
    /** Combine it with other works into something new, and share the result. */
    REMIX("remix"),
    /** Share copies of the work as it is. */
    REDISTRIBUTE("redistribute");

    private final String code;

    FiveR(String code) {
        this.code = code;
    }

    /**
     * The word written in data.
     *
     * @return the word in lower case
     */
    public String code() {
        return code;
    }
}
