package org.oer4j.licensing.attribution;

/**
 * What a licence may ask a credit to hold or to bring along. The list is that of the texts: Creative Commons 4.0
 * s.3(a)(1) and the credit paragraphs before it, GFDL s.4, Free Art Licence art.2.2, Licence Ouverte.
 */
public enum CreditElement {
    /** The title of the work. */
    TITLE("title"),
    /** Who made the work, and others designated to receive credit. */
    AUTHOR("author"),
    /** The address of the work. */
    SOURCE("source"),
    /** The copyright notice, kept as it was supplied. */
    COPYRIGHT_NOTICE("copyright-notice"),
    /** The notice that refers to the disclaimer of warranties. */
    DISCLAIMER("disclaimer"),
    /** What was changed. */
    CHANGES("changes"),
    /** When the work was last updated. */
    LAST_UPDATED("last-updated"),
    /** The whole text of the licence, given along with the work. */
    LICENSE_TEXT("license-text"),
    /** At least five of the principal authors, on the title page. */
    PRINCIPAL_AUTHORS("principal-authors"),
    /** The section with the history of the work, continued. */
    HISTORY("history"),
    /** Where the originals can be had. */
    ORIGINALS("originals");

    private final String code;

    CreditElement(String code) {
        this.code = code;
    }

    /**
     * The code written in data.
     *
     * @return lower-case words joined by hyphens
     */
    public String code() {
        return code;
    }
}
