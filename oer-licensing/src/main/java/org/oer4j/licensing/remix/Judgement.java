package org.oer4j.licensing.remix;

import java.util.ArrayList;
import java.util.List;
import org.oer4j.conformance.RuleId;
import org.oer4j.licensing.Advice;
import org.oer4j.licensing.License;
import org.oer4j.licensing.Obligation;
import org.oer4j.licensing.Reason;
import org.oer4j.licensing.Verdict;

/**
 * The rulings on a pair, and the effect that decides: the strongest. Where no rule grants anything, nobody has said that
 * the pair is possible, and a fact is missing.
 *
 * @param source the licence of the work
 * @param outbound the licence proposed for the adaptation
 * @param rulings what the rules said, in their order
 * @param effect the strongest effect; {@code OPEN} where no rule spoke
 * @param residualFree whether every condition of the source that survives is one of the outbound licence too
 */
record Judgement(License source, License outbound, List<Ruling> rulings, Ruling.Effect effect, boolean residualFree) {
    private static final RuleId NOT_COVERED = RuleId.of("remix.not-covered");

    static Judgement of(License source, License outbound, List<Ruling> rulings, boolean residualFree) {
        Ruling.Effect strongest = Ruling.Effect.PERMITS;
        boolean granted = false;
        for (Ruling ruling : rulings) {
            Ruling.Effect effect = ruling.effect();
            strongest = effect.isAtLeast(strongest) ? effect : strongest;
            granted |= effect == Ruling.Effect.PERMITS || effect == Ruling.Effect.CONDITIONS;
        }
        boolean silent = !granted && !strongest.isAtLeast(Ruling.Effect.OPEN);
        return new Judgement(source, outbound, rulings, silent ? Ruling.Effect.OPEN : strongest, residualFree);
    }

    /** The verdict, with the duties that come with the source. */
    Verdict verdict(List<Obligation> duties) {
        List<Reason> reasons = reasons();
        return switch (effect) {
            case PROHIBITS -> new Verdict.Prohibited(reasons);
            case DISPUTES -> new Verdict.Undetermined(Verdict.Undetermined.Kind.DISPUTED, List.of(), reasons);
            case OPEN -> new Verdict.Undetermined(Verdict.Undetermined.Kind.FACT_MISSING, needed(), reasons);
            case DISCOURAGES -> new Verdict.Permitted(Advice.DISCOURAGED, duties, reasons);
            case CONDITIONS -> new Verdict.Permitted(Advice.CONDITIONS, duties, reasons);
            case PERMITS -> new Verdict.Permitted(Advice.NONE, duties, reasons);
        };
    }

    private List<String> needed() {
        List<String> needed = new ArrayList<>();
        for (Ruling ruling : rulings) {
            String fact = ruling.needed() == null ? "license:" + source.id() : ruling.needed();
            if (ruling.effect() == Ruling.Effect.OPEN && !needed.contains(fact)) {
                needed.add(fact);
            }
        }
        return needed;
    }

    /** The deciding reasons first; what is not permitted is told by nothing but what stands against it. */
    private List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        for (Ruling ruling : rulings) {
            if (ruling.effect() == effect) {
                reasons.add(ruling.reason());
            }
        }
        if (!effect.isAtLeast(Ruling.Effect.OPEN)) {
            for (Ruling ruling : rulings) {
                if (ruling.effect() != effect) {
                    reasons.add(ruling.reason());
                }
            }
        }
        if (reasons.isEmpty()) {
            reasons.add(new Reason(
                    NOT_COVERED, Reason.NO_GRANT, List.of(source.names().shortName())));
        }
        return reasons;
    }
}
