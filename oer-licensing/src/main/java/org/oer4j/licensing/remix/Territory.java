package org.oer4j.licensing.remix;

import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.RuleId;
import org.oer4j.licensing.License;
import org.oer4j.licensing.Prohibition;

/**
 * The Developing Nations licence lets works and derivatives be used in developing nations only, and not on the open
 * Internet (s.4(c), (d)). A licence that reaches everybody would break that; the same licence or none does not.
 */
final class Territory implements AdaptationRule {
    private static final RuleId ID = RuleId.of("remix.territory");
    private static final RuleId KEPT = RuleId.of("remix.territory-kept");
    private static final RuleId LIMITED = RuleId.of("remix.territory-limited");

    private final Clauses clauses;

    Territory(Clauses clauses) {
        this.clauses = clauses;
    }

    /** Whether a licence leaves out a part of the world. */
    static boolean holds(License license) {
        return license.prohibits(Prohibition.HIGH_INCOME_NATION_USE);
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public @Nullable Ruling judge(License source, License outbound) {
        if (!holds(source) || NotForNewWorks.isUnknown(outbound)) {
            return null;
        }
        if (holds(outbound)) {
            return ruling(Ruling.Effect.PERMITS, KEPT, source);
        }
        return NotForNewWorks.reserves(outbound)
                ? ruling(Ruling.Effect.CONDITIONS, LIMITED, source)
                : ruling(Ruling.Effect.PROHIBITS, ID, source);
    }

    /** The limit that stays on a use in which nothing is licensed anew. */
    Ruling limit(License source) {
        return ruling(Ruling.Effect.CONDITIONS, LIMITED, source);
    }

    private Ruling ruling(Ruling.Effect effect, RuleId rule, License source) {
        return Ruling.of(
                effect, rule, clauses.get(source, "territory"), source.names().shortName());
    }
}
