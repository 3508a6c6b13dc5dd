package org.oer4j.support;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Agent;
import org.oer4j.conformance.Consistent;
import org.oer4j.conformance.NativeName;
import org.oer4j.conformance.Publishable;
import org.oer4j.recommendation.ExistingProvisions;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.text.PlainText;
import org.oer4j.time.Period;

/**
 * That a person or an organization will help to build resources and services for some time, one to two years in the
 * session that asked for it.
 *
 * @param id what identifies it
 * @param by who pledges; a person is published only with consent (rule V70)
 * @param provisions the areas, actions and provisions on monitoring
 * @param offers the kinds of needs that the pledge can answer, in the order of the type, unmodifiable
 * @param reach where and in which languages
 * @param period from when to when, or null
 */
@Consistent(value = PledgeHasItsTime.class, groups = Publishable.class)
public record CollaboratorPledge(
        @PlainText String id,
        @Valid Agent by,
        @ExistingProvisions List<ProvisionRef> provisions,
        Set<SupportNeed.Kind> offers,
        @Valid @NativeName(NativeName.SAME_OBJECT) Reach reach,
        @Nullable Period period)
        implements SupportOffer {
    /**
     * Copies the collections; null becomes empty.
     *
     * @param id what identifies it
     * @param by who pledges
     * @param provisions the provisions
     * @param offers the kinds of needs that the pledge can answer
     * @param reach where and in which languages
     * @param period from when to when, or null
     * @throws IllegalArgumentException if the id is blank
     */
    public CollaboratorPledge {
        Ids.require(id, "pledge");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(reach, "reach");
        provisions = provisions == null ? List.of() : List.copyOf(provisions);
        EnumSet<SupportNeed.Kind> copy = EnumSet.noneOf(SupportNeed.Kind.class);
        copy.addAll(offers == null ? Set.of() : offers);
        offers = Collections.unmodifiableSet(copy);
    }

    @Override
    public Set<SupportNeed.Kind> answers() {
        return offers;
    }

    @Override
    public Availability availability(LocalDate day) {
        return Times.availability(period, day);
    }
}
