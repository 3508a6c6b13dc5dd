package org.oer4j.actor;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.ConvertGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.Credited;
import org.oer4j.conformance.NativeName;
import org.oer4j.conformance.Publishable;
import org.oer4j.text.AbsoluteUri;
import org.oer4j.text.LocalizedText;
import org.oer4j.text.PlainText;

/**
 * What an organization is; build it with {@link Organization#builder(String)}.
 *
 * @param names the name in several languages ({@code schema:name}), or null while only the name to credit is known
 * @param acronym the short form ({@code schema:alternateName}), or null
 * @param type what kind of organization it is, or null
 * @param url its website ({@code schema:url}), or null
 * @param identifiers what registries call it ({@code schema:identifier})
 * @param parent the organization it belongs to ({@code schema:parentOrganization}), or null
 * @param contact how to reach it ({@code schema:contactPoint}), or null
 */
// the constraint and the type disagree on purpose: a draft may lack what a publication must have
@SuppressWarnings("MultipleNullnessAnnotations")
public record OrganizationProfile(
        @Valid @Nullable LocalizedText names,
        @PlainText @Nullable String acronym,

        @NotNull(message = "{actor.missing-type}", groups = Publishable.class) @NativeName("organizationType") @Nullable
        OrganizationType type,

        @AbsoluteUri @Nullable String url,
        List<@Valid Identifier> identifiers,

        @Valid @ConvertGroup(from = Publishable.class, to = Credited.class) @Nullable
        Organization parent,

        @Valid @Nullable ContactPoint contact) {
    /** Nothing is known. */
    public static final OrganizationProfile UNKNOWN =
            new OrganizationProfile(null, null, null, null, List.of(), null, null);

    /**
     * Copies the list; null becomes empty.
     *
     * @param names the name in several languages, or null
     * @param acronym the short form, or null
     * @param type what kind of organization it is, or null
     * @param url its website, or null
     * @param identifiers what registries call it
     * @param parent the organization it belongs to, or null
     * @param contact how to reach it, or null
     */
    public OrganizationProfile {
        identifiers = identifiers == null ? List.of() : List.copyOf(identifiers);
    }
}
