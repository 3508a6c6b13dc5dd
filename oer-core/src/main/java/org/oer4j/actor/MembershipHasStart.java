package org.oer4j.actor;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.oer4j.conformance.ConsistencyRule;
import org.oer4j.conformance.RuleId;

/** A membership says since when. */
final class MembershipHasStart implements ConsistencyRule<Membership> {
    @Override
    public RuleId id() {
        return RuleId.of("actor.missing-start");
    }

    @Override
    public Class<Membership> appliesTo() {
        return Membership.class;
    }

    @Override
    public void check(Membership membership, LocalDate today, Consumer<String> fields) {
        if (membership.period().start() == null) {
            fields.accept("period");
        }
    }
}
