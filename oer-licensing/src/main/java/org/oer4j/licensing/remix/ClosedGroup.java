package org.oer4j.licensing.remix;

import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.RuleId;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseElement;

/**
 * Since 4.0, NoDerivatives bites on sharing adaptations with the public, and an adaptation for one class may not be that;
 * the legal code does not say where the public begins.
 */
final class ClosedGroup implements UseRule {
    private static final RuleId ID = RuleId.of("remix.closed-group");

    private final Clauses clauses;
    private final NoDerivatives noDerivatives;

    ClosedGroup(Clauses clauses, NoDerivatives noDerivatives) {
        this.clauses = clauses;
        this.noDerivatives = noDerivatives;
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public @Nullable Ruling judge(License source, IntendedUse use) {
        boolean applies = use.has(UseCircumstance.CLOSED_GROUP)
                && use.making().isAdaptation()
                && source.elements().contains(LicenseElement.ND);
        return applies && noDerivatives.judgePrivate(source) == null
                ? Ruling.of(
                        Ruling.Effect.DISPUTES,
                        ID,
                        clauses.get(source, "no-derivatives"),
                        source.names().shortName())
                : null;
    }
}
