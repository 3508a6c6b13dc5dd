package org.oer4j.licensing.remix;

import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.RuleId;
import org.oer4j.licensing.License;
import org.oer4j.licensing.openness.UnmodifiableParts;

/**
 * Invariant sections of the GFDL have to be kept (s.4(L)), and a modifier may add some. SPDX has three sorts of ids: with
 * invariant sections, without, and not said; {@link UnmodifiableParts} has them as rows.
 */
final class InvariantSections implements AdaptationRule {
    private static final RuleId ID = RuleId.of("remix.invariant-sections");
    private static final RuleId ADDED = RuleId.of("remix.invariant-sections-added");
    private static final RuleId UNKNOWN = RuleId.of("remix.invariant-sections-unknown");

    private final Clauses clauses;

    InvariantSections(Clauses clauses) {
        this.clauses = clauses;
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public @Nullable Ruling judge(License source, License outbound) {
        if (!source.family().equals("GFDL") || !outbound.family().equals("GFDL")) {
            return null;
        }
        UnmodifiableParts from = UnmodifiableParts.of(source);
        UnmodifiableParts to = UnmodifiableParts.of(outbound);
        if (from == to || to == UnmodifiableParts.NOT_SAID) {
            return null;
        }
        if (to == UnmodifiableParts.PRESENT) {
            return ruling(Ruling.Effect.CONDITIONS, ADDED, source);
        }
        if (from == UnmodifiableParts.PRESENT) {
            return ruling(Ruling.Effect.PROHIBITS, ID, source);
        }
        Ruling open = ruling(Ruling.Effect.OPEN, UNKNOWN, source);
        return new Ruling(open.effect(), open.reason(), "invariant-sections:" + source.id());
    }

    private Ruling ruling(Ruling.Effect effect, RuleId rule, License source) {
        return Ruling.of(
                effect,
                rule,
                clauses.get(source, "invariant-sections"),
                source.names().shortName());
    }
}
