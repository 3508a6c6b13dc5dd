package org.oer4j.actor;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.Consistent;
import org.oer4j.conformance.Publishable;
import org.oer4j.place.AssignedCode;
import org.oer4j.place.CountryCode;
import org.oer4j.place.Subdivision;
import org.oer4j.text.PlainText;

/**
 * Where an organization stands: its country, the groups of stakeholders it belongs to, and how it stands to UNESCO.
 *
 * @param country the country, or null for an international one
 * @param subdivision the part of the country, or null
 * @param stakeholderGroups codes of the stakeholder groups of paragraph 4 of the Recommendation, or a platform's own
 * @param unescoStatus how it stands to UNESCO, or null while that is not known
 */
@Consistent(SubdivisionOfCountry.class)
@Consistent(value = NationalBodyHasCountry.class, groups = Publishable.class)
public record OrganizationStanding(
        @AssignedCode(userAssigned = "XK") @Nullable CountryCode country,
        @AssignedCode(userAssigned = "XK") @Nullable Subdivision subdivision,

        @NotEmpty(message = "{actor.missing-stakeholder-group}", groups = Publishable.class)
        List<@PlainText String> stakeholderGroups,

        @Nullable UnescoStatus unescoStatus) {
    /** Nothing is known. */
    public static final OrganizationStanding UNKNOWN = new OrganizationStanding(null, null, List.of(), null);

    /**
     * Copies the list; null becomes empty.
     *
     * @param country the country, or null
     * @param subdivision the part of the country, or null
     * @param stakeholderGroups codes of stakeholder groups
     * @param unescoStatus how it stands to UNESCO, or null
     */
    public OrganizationStanding {
        stakeholderGroups = stakeholderGroups == null ? List.of() : List.copyOf(stakeholderGroups);
    }
}
