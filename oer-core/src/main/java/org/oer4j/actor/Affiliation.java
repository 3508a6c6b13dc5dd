package org.oer4j.actor;

import jakarta.validation.Valid;
import jakarta.validation.groups.ConvertGroup;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.Credited;
import org.oer4j.conformance.Publishable;
import org.oer4j.place.AssignedCode;
import org.oer4j.place.CountryCode;
import org.oer4j.place.UnescoRegion;
import org.oer4j.text.PlainText;

/**
 * Where a person works and as what ({@code schema:affiliation}, {@code schema:jobTitle}).
 *
 * @param position the role or position, in the words of the person or the institution, or null
 * @param organization the institution, or null
 * @param country the country, or null
 * @param region the UNESCO region, where it is said rather than known from the country; or null
 */
public record Affiliation(
        @PlainText @Nullable String position,

        @Valid @ConvertGroup(from = Publishable.class, to = Credited.class) @Nullable
        Organization organization,

        @AssignedCode(userAssigned = "XK") @Nullable CountryCode country,
        @Nullable UnescoRegion region) {
    /** Nothing is known. */
    public static final Affiliation UNKNOWN = new Affiliation(null, null, null, null);
}
