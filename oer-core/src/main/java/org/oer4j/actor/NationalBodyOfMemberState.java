package org.oer4j.actor;

import java.util.function.Consumer;
import org.oer4j.conformance.CheckContext;
import org.oer4j.conformance.ConformanceRules;
import org.oer4j.conformance.Finding;
import org.oer4j.conformance.ObjectRule;
import org.oer4j.conformance.RuleId;
import org.oer4j.place.CountryCode;
import org.oer4j.place.UnescoMembers;

/**
 * Warns of a body of a Member State or a National Commission whose country certainly was no Member State on the day of
 * the check. Before the day from which memberships are known nothing is said. Arguments: the country, the day.
 */
final class NationalBodyOfMemberState implements ObjectRule<Organization> {
    @Override
    public RuleId id() {
        return RuleId.of("V35");
    }

    @Override
    public Class<Organization> appliesTo() {
        return Organization.class;
    }

    @Override
    public void check(Organization organization, CheckContext context, Consumer<Finding> findings) {
        UnescoStatus status = organization.standing().unescoStatus();
        CountryCode country = organization.standing().country();
        if (status == null || !status.isNational() || country == null) {
            return;
        }
        if (!context.asOf().isBefore(UnescoMembers.COVERED_SINCE)
                && !UnescoMembers.standard().isPossiblyMember(country, context.asOf())) {
            findings.accept(ConformanceRules.standard()
                    .get(id())
                    .finding("/country", country.value(), context.asOf().toString()));
        }
    }
}
