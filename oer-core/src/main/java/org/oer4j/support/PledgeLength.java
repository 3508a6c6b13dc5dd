package org.oer4j.support;

import java.util.function.Consumer;
import org.oer4j.conformance.CheckContext;
import org.oer4j.conformance.ConformanceRules;
import org.oer4j.conformance.Finding;
import org.oer4j.conformance.ObjectRule;
import org.oer4j.conformance.RuleId;
import org.oer4j.time.PartialDate;
import org.oer4j.time.Period;

/**
 * A pledge does not certainly last longer than a number of years; beyond a smaller number it is asked about, beyond a
 * larger one it is none. Arguments: the period, the number.
 */
final class PledgeLength implements ObjectRule<CollaboratorPledge> {
    private final RuleId id;
    private final String threshold;

    private PledgeLength(RuleId id, String threshold) {
        this.id = id;
        this.threshold = threshold;
    }

    static PledgeLength refused() {
        return new PledgeLength(RuleId.of("V71"), "support.most-pledge-years");
    }

    static PledgeLength doubted() {
        return new PledgeLength(RuleId.of("support.long-pledge"), "support.usual-pledge-years");
    }

    @Override
    public RuleId id() {
        return id;
    }

    @Override
    public Class<CollaboratorPledge> appliesTo() {
        return CollaboratorPledge.class;
    }

    @Override
    public void check(CollaboratorPledge pledge, CheckContext context, Consumer<Finding> findings) {
        Period period = pledge.period();
        PartialDate start = period == null ? null : period.start();
        PartialDate end = period == null ? null : period.end();
        if (start == null || end == null) {
            return;
        }
        int years = context.thresholds().get(threshold);
        // to the end of the day before the anniversary is still that many years
        if (end.isCertainlyAfter(start.latest().plusYears(years))) {
            findings.accept(ConformanceRules.standard()
                    .get(id)
                    .finding("/period", String.valueOf(period), String.valueOf(years)));
        }
    }
}
