package org.oer4j.actor;

import java.util.function.Consumer;
import org.oer4j.conformance.CheckContext;
import org.oer4j.conformance.ConformanceRules;
import org.oer4j.conformance.Finding;
import org.oer4j.conformance.ObjectRule;
import org.oer4j.conformance.RuleId;
import org.oer4j.place.UnescoRegion;

/**
 * Warns of a region from which a coalition that stands for geographic distribution certainly has no member. Argument: the
 * region's code.
 */
final class CoalitionFromEveryRegion implements ObjectRule<Coalition> {
    @Override
    public RuleId id() {
        return RuleId.of("V73");
    }

    @Override
    public Class<Coalition> appliesTo() {
        return Coalition.class;
    }

    @Override
    public void check(Coalition coalition, CheckContext context, Consumer<Finding> findings) {
        if (!coalition.charter().principles().contains(Coalition.Principle.GEOGRAPHIC_DISTRIBUTION)) {
            return;
        }
        CoalitionComposition composition = CoalitionComposition.of(coalition, context.asOf());
        for (UnescoRegion region : composition.certainlyMissingRegions()) {
            findings.accept(ConformanceRules.standard().get(id()).finding("/memberships", region.name()));
        }
    }
}
