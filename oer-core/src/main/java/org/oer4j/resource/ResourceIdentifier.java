package org.oer4j.resource;

import java.util.Objects;
import org.oer4j.conformance.Consistent;
import org.oer4j.text.PlainText;

/**
 * What a registry calls a resource ({@code schema:PropertyValue}). Open: of the schemes with a constant the form and, where
 * there is one, the check digit are tested (rule {@code resource.malformed-identifier}), of others nothing.
 *
 * <p>Named for what it identifies, because {@link org.oer4j.actor.Identifier} knows the registries of agents.
 *
 * @param scheme the registry, in lower case
 * @param value the identifier, alone or as the registry's URI
 */
@Consistent(ResourceIdentifierHasItsForm.class)
public record ResourceIdentifier(
        @PlainText String scheme, @PlainText String value) {
    /** Digital Object Identifier, ISO 26324: {@code 10.5281/zenodo.1}. */
    public static final String DOI = "doi";
    /** International Standard Book Number, ISO 2108: ten or thirteen digits, the last checks the rest. */
    public static final String ISBN = "isbn";
    /** International Standard Serial Number, ISO 3297: eight digits, the last checks the rest. */
    public static final String ISSN = "issn";
    /** Handle, RFC 3651: a naming authority, a slash and a name. */
    public static final String HANDLE = "handle";
    /** Uniform Resource Name, RFC 8141: {@code urn:nbn:de:101:1-2019}. */
    public static final String URN = "urn";

    /**
     * Refuses a blank.
     *
     * @param scheme the registry
     * @param value the identifier
     * @throws IllegalArgumentException if either is blank
     */
    public ResourceIdentifier {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(value, "value");
        if (scheme.isBlank() || value.isBlank()) {
            throw new IllegalArgumentException("scheme '" + scheme + "' or value '" + value
                    + "' is blank, expected a registry such as 'doi' and what it calls the resource");
        }
    }

    /**
     * Whether the value has the form of its scheme, check digit included.
     *
     * @return false only where the scheme is one of the constants and the value breaks its form
     */
    public boolean isWellFormed() {
        return IdentifierForms.hold(scheme, value);
    }
}
