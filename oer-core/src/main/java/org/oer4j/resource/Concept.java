package org.oer4j.resource;

import jakarta.validation.Valid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oer4j.text.LocalizedText;
import org.oer4j.text.PlainText;
import org.oer4j.text.UriSyntax;

/**
 * A term of a vocabulary ({@code skos:Concept}): a kind of resource, a level, a subject, an audience.
 *
 * <p>An open value: any scheme and any code are taken, because vocabularies are more and grow faster than a library knows.
 * Of those it knows ({@link Vocabulary}), {@link ResourceRules} finds codes that are not in them. Metadata that has only
 * words gives a concept that has only a label.
 *
 * @param scheme the vocabulary: a code such as {@code isced-2011} where {@link Vocabulary} has one, else its address, or
 *     null
 * @param code the term in that vocabulary, or the term's address where the scheme is not known, or null
 * @param label what the term is called ({@code skos:prefLabel}), or null
 */
public record Concept(
        @PlainText @Nullable String scheme,
        @PlainText @Nullable String code,
        @Valid @Nullable LocalizedText label) {
    /**
     * Refuses a concept of which nothing is said.
     *
     * @param scheme the vocabulary, or null
     * @param code the term, or null
     * @param label what it is called, or null
     * @throws IllegalArgumentException if neither code nor label is given, or if scheme or code is blank
     */
    public Concept {
        if (scheme != null && scheme.isBlank()) {
            throw new IllegalArgumentException("scheme '" + scheme + "' is blank, expected a vocabulary or null");
        }
        if (code != null && code.isBlank()) {
            throw new IllegalArgumentException("code '" + code + "' is blank, expected a term or null");
        }
        if (code == null && label == null) {
            throw new IllegalArgumentException("code and label are both absent, expected at least one of them");
        }
    }

    /**
     * A term of a vocabulary.
     *
     * @param scheme the vocabulary
     * @param code the term
     * @return the concept, without a label
     * @throws IllegalArgumentException if either is blank
     */
    public static Concept of(String scheme, String code) {
        return new Concept(scheme, code, null);
    }

    /**
     * A term known by its address, with scheme and code where the address is one of a {@link Vocabulary}.
     *
     * @param uri the address, such as {@code https://w3id.org/kim/hcrt/video}
     * @return the concept
     * @throws IllegalArgumentException if the address is blank
     */
    public static Concept ofUri(String uri) {
        return Vocabulary.all().stream()
                .map(vocabulary -> vocabulary.codeIn(uri).map(code -> of(vocabulary.code(), code)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> new Concept(null, uri, null));
    }

    /**
     * A term known by its words only.
     *
     * @param label the words
     * @return the concept
     */
    public static Concept ofLabel(LocalizedText label) {
        return new Concept(null, null, label);
    }

    /**
     * The address of the term.
     *
     * @return the address that its vocabulary gives it, or the code where that is one; else empty
     */
    public Optional<String> findUri() {
        if (code == null) {
            return Optional.empty();
        }
        if (scheme == null) {
            return UriSyntax.isAbsolute(code) ? Optional.of(code) : Optional.empty();
        }
        return Vocabulary.find(scheme).map(Vocabulary::namespace).map(namespace -> namespace + code);
    }

    /**
     * Whether this is the other term or a narrower one, such as ISCED-F {@code 0541} within {@code 05}.
     *
     * @param broader another term
     * @return true if both are of one vocabulary that this library knows and that puts this one under the other
     */
    public boolean isWithin(Concept broader) {
        return scheme != null
                && scheme.equals(broader.scheme)
                && code != null
                && broader.code != null
                && Vocabulary.find(scheme)
                        .filter(vocabulary -> vocabulary.isWithin(code, broader.code))
                        .isPresent();
    }
}
