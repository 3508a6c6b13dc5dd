package org.oer4j.support;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.oer4j.conformance.ConsistencyRule;
import org.oer4j.conformance.RuleId;
import org.oer4j.time.Period;

/** A pledge says from when to when it holds. */
final class PledgeHasItsTime implements ConsistencyRule<CollaboratorPledge> {
    @Override
    public RuleId id() {
        return RuleId.of("support.missing-period");
    }

    @Override
    public Class<CollaboratorPledge> appliesTo() {
        return CollaboratorPledge.class;
    }

    @Override
    public void check(CollaboratorPledge pledge, LocalDate today, Consumer<String> fields) {
        Period period = pledge.period();
        if (period == null || period.start() == null || period.end() == null) {
            fields.accept("period");
        }
    }
}
