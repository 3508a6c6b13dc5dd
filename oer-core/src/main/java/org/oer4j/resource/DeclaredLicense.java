package org.oer4j.resource;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oer4j.text.AbsoluteUri;
import org.oer4j.text.PlainText;
import org.oer4j.time.PartialDate;
import org.oer4j.time.PartialDateTime;

/**
 * What the metadata <em>says</em> about the licence, kept verbatim; what follows from it is concluded by
 * {@code oer-licensing} and is never written back here.
 *
 * <p>The word is SPDX's ({@code licenseDeclared} beside {@code licenseConcluded}); {@code assertedAs} is that of the
 * PBCore and CC communities for the words as found. A statement is a claim, so it can say who makes it, where and when;
 * many catalogues pass on what they never verified.
 *
 * @param uri the licence's URI as found, or null
 * @param assertedAs a licence id or words as found, such as {@code CC-BY-SA-4.0} or {@code CC BY-SA 3.0 DE}, or null
 * @param assertedBy who says so: a name, an address, or a kind of source such as {@code aggregator}; or null
 * @param assertedIn where it is said: the address of a page or record; or null
 * @param assertedOn when it was said or found; or null
 * @param effectiveFrom the day from which the licence holds, as behind an embargo ({@code startDate} of OpenAIRE); or null
 */
public record DeclaredLicense(
        @AbsoluteUri @Nullable String uri,
        @PlainText @Nullable String assertedAs,
        @PlainText @Nullable String assertedBy,
        @PlainText @Nullable String assertedIn,
        @Nullable PartialDateTime assertedOn,
        @Nullable PartialDate effectiveFrom) {
    /**
     * Refuses a statement that says nothing.
     *
     * @param uri the licence's URI as found, or null
     * @param assertedAs a licence id or words as found, or null
     * @param assertedBy who says so, or null
     * @param assertedIn where it is said, or null
     * @param assertedOn when it was said, or null
     * @param effectiveFrom the day from which the licence holds, or null
     * @throws IllegalArgumentException if {@code uri} and {@code assertedAs} are both null or blank
     */
    public DeclaredLicense {
        if (isBlank(uri) && isBlank(assertedAs)) {
            throw new IllegalArgumentException("uri '" + uri + "' and assertedAs '" + assertedAs
                    + "' are both blank, expected at least one of them");
        }
    }

    /**
     * A statement of which it is not said who makes it.
     *
     * @param uri the licence's URI as found, or null
     * @param assertedAs a licence id or words as found, or null
     * @throws IllegalArgumentException if both are null or blank
     */
    public DeclaredLicense(@Nullable String uri, @Nullable String assertedAs) {
        this(uri, assertedAs, null, null, null, null);
    }

    /**
     * A licence stated by its URI.
     *
     * @param uri the URI as found
     * @return the statement
     * @throws IllegalArgumentException if {@code uri} is blank
     */
    public static DeclaredLicense ofUri(String uri) {
        return new DeclaredLicense(uri, null);
    }

    /**
     * A licence stated by an id or in words.
     *
     * @param assertedAs the id or words as found
     * @return the statement
     * @throws IllegalArgumentException if {@code assertedAs} is blank
     */
    public static DeclaredLicense ofText(String assertedAs) {
        return new DeclaredLicense(null, assertedAs);
    }

    /**
     * This statement with the source of the claim.
     *
     * @param by who says so, or null
     * @param in where it is said, or null
     * @param on when it was said or found, or null
     * @return a new statement
     */
    public DeclaredLicense asserted(@Nullable String by, @Nullable String in, @Nullable PartialDateTime on) {
        return new DeclaredLicense(uri, assertedAs, by, in, on, effectiveFrom);
    }

    /**
     * This statement with the day from which the licence holds.
     *
     * @param from the day, or null where it is not said
     * @return a new statement
     */
    public DeclaredLicense effectiveFrom(@Nullable PartialDate from) {
        return new DeclaredLicense(uri, assertedAs, assertedBy, assertedIn, assertedOn, from);
    }

    /**
     * Everything that is said, for a recogniser: first the URI, then the words, blanks left out.
     *
     * @return one or two texts, verbatim
     */
    public List<String> notations() {
        List<String> notations = new ArrayList<>(2);
        if (uri != null && !uri.isBlank()) {
            notations.add(uri);
        }
        if (assertedAs != null && !assertedAs.isBlank()) {
            notations.add(assertedAs);
        }
        return List.copyOf(notations);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
