package org.oer4j.licensing.attribution;

/** How an attribution is written. JSON-LD is written by {@code oer-json}. */
public enum AttributionFormat {
    /** Plain text; addresses stand in brackets behind what they belong to. */
    TEXT("text"),
    /** CommonMark; renders to the same words as the plain text. */
    MARKDOWN("markdown"),
    /** An HTML fragment with {@code rel="license"} and RDFa in the terms of ccREL and Dublin Core. */
    HTML("html"),
    /** An XMP packet (ISO 16684-1) for embedding in files or as a sidecar. */
    XMP("xmp");

    private final String code;

    AttributionFormat(String code) {
        this.code = code;
    }

    /**
     * The code written in data and on the command line.
     *
     * @return {@code text}, {@code markdown}, {@code html} or {@code xmp}
     */
    public String code() {
        return code;
    }
}
