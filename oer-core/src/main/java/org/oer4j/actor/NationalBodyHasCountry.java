package org.oer4j.actor;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.oer4j.conformance.ConsistencyRule;
import org.oer4j.conformance.RuleId;

/** A body of a Member State and a National Commission have a country. */
final class NationalBodyHasCountry implements ConsistencyRule<OrganizationStanding> {
    @Override
    public RuleId id() {
        return RuleId.of("actor.missing-country");
    }

    @Override
    public Class<OrganizationStanding> appliesTo() {
        return OrganizationStanding.class;
    }

    @Override
    public void check(OrganizationStanding standing, LocalDate today, Consumer<String> fields) {
        UnescoStatus status = standing.unescoStatus();
        if (status != null && status.isNational() && standing.country() == null) {
            fields.accept("country");
        }
    }
}
