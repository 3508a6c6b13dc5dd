package org.oer4j.licensing;

/** What a licence excludes from its grant, in the words of ccREL ({@code cc:prohibits}). */
public enum Prohibition {
    /** Using for commercial purposes. */
    COMMERCIAL_USE("CommercialUse"),
    /** Using in a nation that the World Bank calls a high-income economy. */
    HIGH_INCOME_NATION_USE("HighIncomeNationUse");

    private final String code;

    Prohibition(String code) {
        this.code = code;
    }

    /**
     * The name in the ccREL vocabulary.
     *
     * @return the local name, for example {@code CommercialUse}
     */
    public String code() {
        return code;
    }
}
