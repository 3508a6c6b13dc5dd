package org.oer4j.support;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Agent;
import org.oer4j.actor.Organization;
import org.oer4j.conformance.NativeName;
import org.oer4j.recommendation.ExistingProvisions;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.text.LocalizedText;
import org.oer4j.text.PlainText;

/**
 * An organization that a coalition might or needs to partner with to support governments.
 *
 * @param id what identifies the entry
 * @param organization the organization
 * @param proposedBy who proposed it, or null
 * @param reason why, by language, or null
 * @param provisions the areas, actions and provisions on monitoring
 * @param reach where and in which languages it could help
 * @param status how far it is
 */
public record PartnerCandidate(
        @PlainText String id,
        @Valid Organization organization,
        @Valid @Nullable Agent proposedBy,
        @Valid @Nullable LocalizedText reason,
        @ExistingProvisions List<ProvisionRef> provisions,
        @Valid @NativeName(NativeName.SAME_OBJECT) Reach reach,
        Status status)
        implements SupportOffer {
    /**
     * Copies the list; null becomes empty.
     *
     * @param id what identifies the entry
     * @param organization the organization
     * @param proposedBy who proposed it, or null
     * @param reason why, or null
     * @param provisions the provisions
     * @param reach where and in which languages it could help
     * @param status how far it is
     * @throws IllegalArgumentException if the id is blank
     */
    public PartnerCandidate {
        Ids.require(id, "partner candidate");
        Objects.requireNonNull(organization, "organization");
        Objects.requireNonNull(reach, "reach");
        Objects.requireNonNull(status, "status");
        provisions = provisions == null ? List.of() : List.copyOf(provisions);
    }

    @Override
    public Set<SupportNeed.Kind> answers() {
        return Set.of(SupportNeed.Kind.PARTNERSHIP);
    }

    /** As the status says; the day does not matter. */
    @Override
    public Availability availability(LocalDate day) {
        return switch (status) {
            case ACCEPTED -> Availability.AVAILABLE;
            case PROPOSED, CONTACTED -> Availability.EXPECTED;
            case DECLINED -> Availability.NONE;
        };
    }

    /** How far it is. */
    public enum Status {
        /** Somebody named it. */
        PROPOSED,
        /** It was asked. */
        CONTACTED,
        /** It agreed. */
        ACCEPTED,
        /** It does not want to. */
        DECLINED
    }
}
