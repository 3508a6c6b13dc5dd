package org.oer4j.actor;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.oer4j.conformance.ConsistencyRule;
import org.oer4j.conformance.RuleId;
import org.oer4j.place.Subdivision;

/** A subdivision belongs to the country beside it. */
final class SubdivisionOfCountry implements ConsistencyRule<OrganizationStanding> {
    @Override
    public RuleId id() {
        return RuleId.of("V31");
    }

    @Override
    public Class<OrganizationStanding> appliesTo() {
        return OrganizationStanding.class;
    }

    @Override
    public void check(OrganizationStanding standing, LocalDate today, Consumer<String> fields) {
        Subdivision subdivision = standing.subdivision();
        if (subdivision != null && !subdivision.country().equals(standing.country())) {
            fields.accept("subdivision");
        }
    }
}
