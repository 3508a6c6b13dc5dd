package org.oer4j.licensing.attribution;

import org.jspecify.annotations.Nullable;

/**
 * What the licensor supplied besides title, names and address; repeated as it is, one line each.
 *
 * @param copyrightNotice the copyright notice, such as {@code © 2020 Ada Example}, or null
 * @param disclaimer the notice that refers to the disclaimer of warranties, or its address, or null
 * @param creditLine the credit line that the licensor demands, or null; it stands in place of the names
 * @param lastUpdated when the work was last updated, as found, or null
 */
public record CreditNotices(
        @Nullable String copyrightNotice,
        @Nullable String disclaimer,
        @Nullable String creditLine,
        @Nullable String lastUpdated) {
    /** Nothing was supplied. */
    public static final CreditNotices NONE = new CreditNotices(null, null, null, null);

    /**
     * Makes one line of each; blank becomes null.
     *
     * @param copyrightNotice the copyright notice, or null
     * @param disclaimer the notice that refers to the disclaimer of warranties, or null
     * @param creditLine the credit line that the licensor demands, or null
     * @param lastUpdated when the work was last updated, or null
     */
    public CreditNotices {
        copyrightNotice = PlainLine.of(copyrightNotice);
        disclaimer = PlainLine.of(disclaimer);
        creditLine = PlainLine.of(creditLine);
        lastUpdated = PlainLine.of(lastUpdated);
    }
}
