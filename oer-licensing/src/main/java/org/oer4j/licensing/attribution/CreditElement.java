package org.oer4j.licensing.attribution;

/**
 * What a licence may ask a credit to hold or to bring along. The list is that of the texts: Creative Commons 4.0
 * s.3(a)(1) and the credit paragraphs before it, GFDL s.4, Free Art Licence art.2.2, Licence Ouverte.
 */
public enum CreditElement {
    /** The title of the work. */
    TITLE("title", "/name"),
    /** Who made the work, and others designated to receive credit. */
    AUTHOR("author", "/creator"),
    /** The address of the work. */
    SOURCE("source", "/url"),
    /** The copyright notice, kept as it was supplied. */
    COPYRIGHT_NOTICE("copyright-notice", "/copyrightNotice"),
    /** The notice that refers to the disclaimer of warranties. */
    DISCLAIMER("disclaimer", "/disclaimer"),
    /** What was changed. */
    CHANGES("changes", "/changes"),
    /** When the work was last updated. */
    LAST_UPDATED("last-updated", "/dateModified"),
    /** The whole text of the licence, given along with the work. */
    LICENSE_TEXT("license-text", "/license"),
    /** At least five of the principal authors, on the title page. */
    PRINCIPAL_AUTHORS("principal-authors", "/creator"),
    /** The section with the history of the work, continued. */
    HISTORY("history", ""),
    /** Where the originals can be had. */
    ORIGINALS("originals", "");

    private final String code;
    private final String member;

    CreditElement(String code, String member) {
        this.code = code;
        this.member = member;
    }

    /**
     * The code written in data.
     *
     * @return lower-case words joined by hyphens
     */
    public String code() {
        return code;
    }

    /** Where the element stands in the native JSON form, as the end of a JSON Pointer. */
    String member() {
        return member;
    }
}
