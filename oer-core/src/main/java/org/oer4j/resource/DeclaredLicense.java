package org.oer4j.resource;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oer4j.text.AbsoluteUri;
import org.oer4j.text.PlainText;

/**
 * What the metadata <em>says</em> about the licence, kept verbatim; what follows from it is concluded by
 * {@code oer-licensing} and is never written back here.
 *
 * <p>The word is SPDX's ({@code licenseDeclared} beside {@code licenseConcluded}); {@code assertedAs} is that of the
 * PBCore and CC communities for the words as found.
 *
 * @param uri the licence's URI as found, or null
 * @param assertedAs a licence id or words as found, such as {@code CC-BY-SA-4.0} or {@code CC BY-SA 3.0 DE}, or null
 */
public record DeclaredLicense(
        @AbsoluteUri @Nullable String uri,
        @PlainText @Nullable String assertedAs) {
    /**
     * Refuses a statement that says nothing.
     *
     * @param uri the licence's URI as found, or null
     * @param assertedAs a licence id or words as found, or null
     * @throws IllegalArgumentException if both are null or blank
     */
    public DeclaredLicense {
        if (isBlank(uri) && isBlank(assertedAs)) {
            throw new IllegalArgumentException("uri '" + uri + "' and assertedAs '" + assertedAs
                    + "' are both blank, expected at least one of them");
        }
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
