package org.oer4j.licensing;

/** What a licence lets the public do, in the words of ccREL ({@code cc:permits}). */
public enum Permission {
    /** Making copies. */
    REPRODUCTION("Reproduction"),
    /** Distributing, publicly displaying and performing. */
    DISTRIBUTION("Distribution"),
    /** Making and sharing derivative works. */
    DERIVATIVE_WORKS("DerivativeWorks"),
    /** Non-commercial copying and distribution of the whole work (the Sampling Plus licences). */
    SHARING("Sharing");

    private final String code;

    Permission(String code) {
        this.code = code;
    }

    /**
     * The name in the ccREL vocabulary.
     *
     * @return the local name, for example {@code Reproduction}
     */
    public String code() {
        return code;
    }
}
