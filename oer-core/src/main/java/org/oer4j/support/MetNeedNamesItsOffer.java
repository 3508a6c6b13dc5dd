package org.oer4j.support;

import java.util.Locale;
import java.util.function.Consumer;
import org.oer4j.conformance.CheckContext;
import org.oer4j.conformance.ConformanceRules;
import org.oer4j.conformance.Finding;
import org.oer4j.conformance.ObjectRule;
import org.oer4j.conformance.RuleId;
import org.oer4j.support.SupportNeed.Status;

/** Warns of a need that is matched or met, nobody says by what. Argument: the status. */
final class MetNeedNamesItsOffer implements ObjectRule<SupportNeed> {
    @Override
    public RuleId id() {
        return RuleId.of("support.met-without-offer");
    }

    @Override
    public Class<SupportNeed> appliesTo() {
        return SupportNeed.class;
    }

    @Override
    public void check(SupportNeed need, CheckContext context, Consumer<Finding> findings) {
        boolean answered = need.status() == Status.MATCHED || need.status() == Status.MET;
        if (answered && need.matchedBy().isEmpty()) {
            findings.accept(ConformanceRules.standard()
                    .get(id())
                    .finding("/matchedBy", need.status().name().toLowerCase(Locale.ROOT)));
        }
    }
}
