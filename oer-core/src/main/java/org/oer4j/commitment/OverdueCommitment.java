package org.oer4j.commitment;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.CheckContext;
import org.oer4j.conformance.ConformanceRules;
import org.oer4j.conformance.Finding;
import org.oer4j.conformance.ObjectRule;
import org.oer4j.conformance.RuleId;
import org.oer4j.implementation.Progress;
import org.oer4j.time.PartialDate;

/**
 * Warns of a commitment that certainly was due before the day of the check and is neither completed nor given up.
 * Arguments: when it was due, the day.
 */
final class OverdueCommitment implements ObjectRule<Commitment> {
    @Override
    public RuleId id() {
        return RuleId.of("commitment.overdue");
    }

    @Override
    public Class<Commitment> appliesTo() {
        return Commitment.class;
    }

    @Override
    public void check(Commitment commitment, CheckContext context, Consumer<Finding> findings) {
        PartialDate due = commitment.progress().plannedEnd();
        if (due != null
                && due.isCertainlyBefore(context.asOf())
                && isPending(commitment.progress().status())) {
            findings.accept(ConformanceRules.standard()
                    .get(id())
                    .finding("/plannedEnd", due.toString(), context.asOf().toString()));
        }
    }

    private static boolean isPending(Progress.@Nullable Status status) {
        return status == null || status == Progress.Status.PLANNED || status == Progress.Status.ONGOING;
    }
}
