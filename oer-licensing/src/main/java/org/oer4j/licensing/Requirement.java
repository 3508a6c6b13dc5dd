package org.oer4j.licensing;

/** What a licence asks in return, in the words of ccREL ({@code cc:requires}). */
public enum Requirement {
    /** Copyright and licence notices stay intact. */
    NOTICE("Notice"),
    /** Credit is given to the holder and/or author. */
    ATTRIBUTION("Attribution"),
    /** Derivatives are licensed under the terms the Creative Commons ShareAlike clause lists. */
    SHARE_ALIKE("ShareAlike"),
    /** Derivative and combined works are licensed under the same terms. */
    COPYLEFT("Copyleft"),
    /** Derivatives of the licensed part are licensed under the same terms; combined works are free. */
    LESSER_COPYLEFT("LesserCopyleft"),
    /** The preferred form for making changes is given along. */
    SOURCE_CODE("SourceCode");

    private final String code;

    Requirement(String code) {
        this.code = code;
    }

    /**
     * The name in the ccREL vocabulary.
     *
     * @return the local name, for example {@code Notice}
     */
    public String code() {
        return code;
    }
}
