package org.oer4j.actor;

import java.util.Objects;
import org.oer4j.conformance.Consistent;
import org.oer4j.text.PlainText;

/**
 * What a registry calls an agent ({@code schema:PropertyValue}). Open: of the four schemes with a constant the form and
 * the check digits are tested (rule {@code actor.malformed-identifier}), of others nothing.
 *
 * @param scheme the registry, in lower case
 * @param value the identifier, alone or as the registry's URI
 */
@Consistent(IdentifierHasItsForm.class)
public record Identifier(
        @PlainText String scheme, @PlainText String value) {
    /** Research Organization Registry: nine characters, the last two check the rest (ISO 7064, MOD 97-10). */
    public static final String ROR = "ror";
    /** Wikidata: Q and a number. */
    public static final String WIKIDATA = "wikidata";
    /** ISO 27729, International Standard Name Identifier: sixteen digits, the last checks the rest. */
    public static final String ISNI = "isni";
    /** ORCID iD: an ISNI out of a block reserved for researchers. */
    public static final String ORCID = "orcid";

    /**
     * Refuses a blank.
     *
     * @param scheme the registry
     * @param value the identifier
     * @throws IllegalArgumentException if either is blank
     */
    public Identifier {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(value, "value");
        if (scheme.isBlank() || value.isBlank()) {
            throw new IllegalArgumentException("scheme '" + scheme + "' or value '" + value
                    + "' is blank, expected a registry such as 'ror' and what it calls the agent");
        }
    }

    /**
     * Whether the value has the form of its scheme, check digits included.
     *
     * @return false only where the scheme is one of the constants and the value breaks its form
     */
    public boolean isWellFormed() {
        return CheckDigits.hold(scheme, value);
    }
}
