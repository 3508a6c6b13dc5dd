package org.oer4j.licensing;

/** Whether a licence's steward still offers it for new works. */
public enum LicenseStatus {
    /** Offered for new works. */
    CURRENT("current"),
    /** Valid where it was used; a later version exists for new works. */
    SUPERSEDED("superseded"),
    /** Withdrawn by its steward and without a successor of the same terms; valid where it was used. */
    RETIRED("retired");

    private final String code;

    LicenseStatus(String code) {
        this.code = code;
    }

    /**
     * The code written in data.
     *
     * @return {@code current}, {@code superseded} or {@code retired}
     */
    public String code() {
        return code;
    }
}
