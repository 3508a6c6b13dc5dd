package org.oer4j.conformance;

/** How much a finding matters. */
public enum Severity {
    /** The record contradicts itself or a published text; it must not be published like this. */
    ERROR("error"),
    /** Something a careful editor would look at; the record may be right. */
    WARNING("warning"),
    /** Worth knowing; nothing has to be done. */
    INFO("info");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    /**
     * The lower-case code written in data.
     *
     * @return {@code error}, {@code warning} or {@code info}
     */
    public String code() {
        return code;
    }
}
