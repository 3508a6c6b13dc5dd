package org.oer4j.licensing.remix;

import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.RuleId;
import org.oer4j.licensing.License;
import org.oer4j.licensing.Prohibition;

/**
 * NonCommercial: the grant does not cover uses primarily intended for commercial advantage or monetary compensation. It
 * looks at the use and not at the user: a copy shop may print for a school, and whether a company's training of its staff
 * is commercial depends on facts that only its makers know.
 */
final class NonCommercialUse implements UseRule {
    private static final RuleId ID = RuleId.of("remix.commercial-use");
    private static final RuleId COST_RECOVERY = RuleId.of("remix.cost-recovery");
    private static final RuleId PAID_ACCESS = RuleId.of("remix.paid-access");
    private static final RuleId STAFF_TRAINING = RuleId.of("remix.staff-training");

    private final Clauses clauses;
    private final NoGrant noGrant;

    NonCommercialUse(Clauses clauses, NoGrant noGrant) {
        this.clauses = clauses;
        this.noGrant = noGrant;
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public @Nullable Ruling judge(License source, IntendedUse use) {
        if (!source.kind().isGrant()) {
            // A contract may limit the commercial use of what is in no copyright.
            Ruling ruling = use.isCommercial() ? noGrant.judgeUnmodified(source, true) : null;
            return ruling != null && ruling.effect() == Ruling.Effect.PROHIBITS ? ruling : null;
        }
        if (!source.prohibits(Prohibition.COMMERCIAL_USE)) {
            return null;
        }
        if (use.isCommercial()) {
            return ruling(Ruling.Effect.PROHIBITS, ID, source);
        }
        if (use.has(UseCircumstance.PAID_ACCESS)) {
            return question(PAID_ACCESS, source, "primarily-commercial");
        }
        if (use.has(UseCircumstance.STAFF_TRAINING)) {
            return question(STAFF_TRAINING, source, "primarily-commercial");
        }
        return use.has(UseCircumstance.COST_RECOVERY) ? ruling(Ruling.Effect.DISPUTES, COST_RECOVERY, source) : null;
    }

    private Ruling question(RuleId rule, License source, String needed) {
        Ruling open = ruling(Ruling.Effect.OPEN, rule, source);
        return new Ruling(open.effect(), open.reason(), needed);
    }

    private Ruling ruling(Ruling.Effect effect, RuleId rule, License source) {
        return Ruling.of(
                effect,
                rule,
                clauses.get(source, "non-commercial"),
                source.names().shortName());
    }
}
