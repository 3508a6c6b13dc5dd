package org.oer4j.licensing.remix;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.oer4j.conformance.RuleId;
import org.oer4j.licensing.Advice;
import org.oer4j.licensing.License;
import org.oer4j.licensing.Obligation;
import org.oer4j.licensing.Reason;
import org.oer4j.licensing.Verdict;

/** The legal ideas that decide about adaptations, and how their rulings on a pair become one verdict. */
final class RuleSet {
    /** The version of the rules, stated in every plan. */
    static final String VERSION = "2026-11";

    private static final Reason NOT_COVERED = Reason.of("remix.not-covered", Reason.NO_GRANT);

    private final Clauses clauses = new Clauses();
    private final NoGrant noGrant = new NoGrant();
    private final NoDerivatives noDerivatives = new NoDerivatives(clauses);
    private final SurvivingConditions survivingConditions = new SurvivingConditions(clauses);
    private final Duties duties = new Duties(clauses);
    private final List<AdaptationRule> rules = List.of(
            noGrant,
            new NotForNewWorks(clauses),
            noDerivatives,
            new PublicDomain(clauses),
            new ShareAlike(clauses),
            new AdaptersLicense(clauses),
            survivingConditions);

    Clauses clauses() {
        return clauses;
    }

    NoGrant noGrant() {
        return noGrant;
    }

    NoDerivatives noDerivatives() {
        return noDerivatives;
    }

    SurvivingConditions survivingConditions() {
        return survivingConditions;
    }

    List<RuleId> ids() {
        return rules.stream().map(AdaptationRule::id).toList();
    }

    List<Ruling> rulings(License source, License outbound) {
        List<Ruling> rulings = new ArrayList<>(2);
        for (AdaptationRule rule : rules) {
            Ruling ruling = rule.judge(source, outbound);
            if (ruling != null) {
                rulings.add(ruling);
            }
        }
        return rulings;
    }

    /** May an adaptation of a work under the source licence be shared under the outbound licence? */
    Pairing pair(License source, License outbound) {
        List<Ruling> rulings = rulings(source, outbound);
        Set<Ruling.Effect> effects = EnumSet.noneOf(Ruling.Effect.class);
        Ruling.Effect strongest = Ruling.Effect.PERMITS;
        for (Ruling ruling : rulings) {
            effects.add(ruling.effect());
            strongest = ruling.effect().isAtLeast(strongest) ? ruling.effect() : strongest;
        }
        boolean residualFree = !effects.contains(Ruling.Effect.DISCOURAGES);
        return new Pairing(verdict(source, outbound, rulings, effects, strongest), residualFree);
    }

    private Verdict verdict(
            License source,
            License outbound,
            List<Ruling> rulings,
            Set<Ruling.Effect> effects,
            Ruling.Effect strongest) {
        boolean granted = effects.contains(Ruling.Effect.PERMITS) || effects.contains(Ruling.Effect.CONDITIONS);
        if (!granted && !strongest.isAtLeast(Ruling.Effect.OPEN)) {
            return new Verdict.Undetermined(
                    Verdict.Undetermined.Kind.FACT_MISSING,
                    List.of(),
                    List.of(new Reason(
                            NOT_COVERED.rule(),
                            NOT_COVERED.clause(),
                            List.of(source.id().value(), outbound.id().value()))));
        }
        List<Reason> reasons = reasons(rulings, strongest);
        return switch (strongest) {
            case PROHIBITS -> new Verdict.Prohibited(reasons);
            case DISPUTES -> new Verdict.Undetermined(Verdict.Undetermined.Kind.DISPUTED, List.of(), reasons);
            case OPEN ->
                new Verdict.Undetermined(
                        Verdict.Undetermined.Kind.FACT_MISSING,
                        List.of(source.id().value()),
                        reasons);
            default ->
                new Verdict.Permitted(
                        strongest == Ruling.Effect.DISCOURAGES
                                ? Advice.DISCOURAGED
                                : strongest == Ruling.Effect.CONDITIONS ? Advice.CONDITIONS : Advice.NONE,
                        duties.of(source),
                        reasons);
        };
    }

    /** The deciding reasons first; a prohibition names nothing but what prohibits. */
    private static List<Reason> reasons(List<Ruling> rulings, Ruling.Effect strongest) {
        List<Reason> reasons = new ArrayList<>();
        for (Ruling ruling : rulings) {
            if (ruling.effect() == strongest) {
                reasons.add(ruling.reason());
            }
        }
        if (!strongest.isAtLeast(Ruling.Effect.OPEN)) {
            for (Ruling ruling : rulings) {
                if (ruling.effect() != strongest) {
                    reasons.add(ruling.reason());
                }
            }
        }
        return reasons;
    }

    /** The duties that come with a source, whatever the outbound licence. */
    List<Obligation> duties(License source) {
        return duties.of(source);
    }

    /**
     * The answer for a pair.
     *
     * @param verdict the verdict
     * @param residualFree whether every condition of the source that survives is one of the outbound licence too
     */
    record Pairing(Verdict verdict, boolean residualFree) {}
}
