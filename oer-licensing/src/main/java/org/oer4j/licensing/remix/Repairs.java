package org.oer4j.licensing.remix;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.RuleId;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseElement;
import org.oer4j.licensing.Verdict;
import org.oer4j.licensing.expression.LicenseExpression;

/**
 * What would make a "no" or "not known" a "yes". Every suggestion is asked of the evaluator again and offered only if the
 * answer then is a permission. The cheapest come first: another making, another outbound licence, another use; then which
 * sources to leave out, replace or ask permission for; then facts to settle; then keeping the result private.
 *
 * <p>Dual licences need no suggestion, since the evaluator already chooses the best arm and says so.
 */
public final class Repairs {
    private static final RuleId COLLECTION = RuleId.of("repair.collection");
    private static final RuleId OTHER_OUTBOUND = RuleId.of("repair.other-outbound");
    private static final RuleId CHANGE_USE = RuleId.of("repair.change-use");
    private static final RuleId LEAVE_OUT = RuleId.of("repair.leave-out");
    private static final RuleId REPLACE = RuleId.of("repair.replace");
    private static final RuleId ASK_PERMISSION = RuleId.of("repair.ask-permission");
    private static final RuleId SETTLE_FACT = RuleId.of("repair.settle-fact");
    private static final RuleId PRIVATE = RuleId.of("repair.private");
    private static final String COMMERCIAL = "commercial";

    private final RemixEvaluator evaluator;

    private Repairs(RemixEvaluator evaluator) {
        this.evaluator = evaluator;
    }

    /**
     * Repairs found with an evaluator.
     *
     * @param evaluator the evaluator that judges each suggestion
     * @return the repairs
     */
    public static Repairs of(RemixEvaluator evaluator) {
        return new Repairs(Objects.requireNonNull(evaluator, "evaluator"));
    }

    /**
     * Suggests changes to a question.
     *
     * @param plan the answer to the question
     * @return what would make it a permission; empty where it is one
     */
    public Suggestions suggest(RemixPlan plan) {
        if (plan.verdict() instanceof Verdict.Permitted) {
            return new Suggestions(List.of(), false);
        }
        List<Repair> repairs = new ArrayList<>();
        Remix remix = plan.remix();
        otherMaking(remix, Making.COLLECTION, COLLECTION, repairs);
        otherOutbound(remix, repairs);
        otherUse(remix, repairs);
        MinimalSets sets = MinimalSets.of(evaluator, remix);
        for (List<Integer> set : sets.sets()) {
            leaveOut(remix, set, repairs);
        }
        for (List<Integer> set : sets.sets()) {
            replace(remix, set, repairs);
        }
        for (List<Integer> set : sets.sets()) {
            askPermission(remix, set, repairs);
        }
        settleFacts(remix, plan.verdict(), repairs);
        otherMaking(remix, Making.PRIVATE, PRIVATE, repairs);
        return new Suggestions(repairs, sets.truncated());
    }

    private @Nullable RemixPlan permitted(Remix changed) {
        RemixPlan plan = evaluator.evaluate(changed);
        return plan.verdict() instanceof Verdict.Permitted ? plan : null;
    }

    private void otherMaking(Remix remix, Making making, RuleId kind, List<Repair> repairs) {
        if (remix.use().making().isAdaptation()) {
            RemixPlan plan = permitted(new Remix(remix.sources(), remix.use().as(making), null));
            if (plan != null) {
                repairs.add(new Repair(kind, List.of(), List.of(), List.of(), plan));
            }
        }
    }

    private void otherOutbound(Remix remix, List<Repair> repairs) {
        if (!remix.use().making().isAdaptation()) {
            return;
        }
        RemixPlan plan = remix.outbound() == null ? null : permitted(new Remix(remix.sources(), remix.use(), null));
        if (plan != null && !plan.outbound().isEmpty()) {
            List<License> better = plan.outbound().stream()
                    .filter(option -> option.verdict().isRecommended())
                    .map(OutboundOption::license)
                    .toList();
            repairs.add(new Repair(
                    OTHER_OUTBOUND, List.of(), better.isEmpty() ? plan.outboundLicenses() : better, List.of(), plan));
        } else {
            retiredOutbound(remix, repairs);
        }
    }

    /** A licence that is not offered, because its steward has retired it, may be all that is left. */
    private void retiredOutbound(Remix remix, List<Repair> repairs) {
        for (Source source : remix.sources()) {
            LicenseExpression license =
                    source.basis() instanceof Basis.UnderLicense licensed ? licensed.license() : null;
            if (license != null
                    && !license.equals(remix.outbound())
                    && license.licenses().size() == 1) {
                RemixPlan plan = permitted(new Remix(remix.sources(), remix.use(), license));
                if (plan != null && !plan.outbound().isEmpty()) {
                    repairs.add(new Repair(OTHER_OUTBOUND, List.of(), plan.outboundLicenses(), List.of(), plan));
                    return;
                }
            }
        }
    }

    private void otherUse(Remix remix, List<Repair> repairs) {
        IntendedUse use = remix.use();
        if (use.commercial()) {
            IntendedUse changed = new IntendedUse(use.making(), false, use.circumstances(), use.countries());
            changeUse(remix, changed, List.of(COMMERCIAL), repairs);
        }
        for (UseCircumstance circumstance : use.circumstances()) {
            EnumSet<UseCircumstance> rest = EnumSet.copyOf(use.circumstances());
            rest.remove(circumstance);
            IntendedUse changed = new IntendedUse(use.making(), use.commercial(), rest, use.countries());
            changeUse(remix, changed, List.of(circumstance.code()), repairs);
        }
        if (repairs.stream().noneMatch(repair -> repair.kind().equals(CHANGE_USE))) {
            // Several points may say the same: the use is commercial, and copies are sold.
            IntendedUse nonCommercial = new IntendedUse(use.making(), false, notCommercial(use), use.countries());
            if (!nonCommercial.equals(use)) {
                List<String> without = new ArrayList<>(List.of(COMMERCIAL));
                use.circumstances().stream()
                        .filter(circumstance -> !nonCommercial.has(circumstance))
                        .forEach(circumstance -> without.add(circumstance.code()));
                changeUse(remix, nonCommercial, without, repairs);
            }
        }
    }

    private static Set<UseCircumstance> notCommercial(IntendedUse use) {
        EnumSet<UseCircumstance> rest = EnumSet.of(UseCircumstance.TECHNICAL_MEASURES, UseCircumstance.CLOSED_GROUP);
        rest.retainAll(use.circumstances());
        return rest;
    }

    private void changeUse(Remix remix, IntendedUse changed, List<String> without, List<Repair> repairs) {
        RemixPlan plan = permitted(new Remix(remix.sources(), changed, remix.outbound()));
        if (plan != null) {
            repairs.add(new Repair(CHANGE_USE, List.of(), List.of(), without, plan));
        }
    }

    private static List<String> names(Remix remix, List<Integer> set) {
        return set.stream().map(index -> remix.sources().get(index).name()).toList();
    }

    private static List<Source> without(Remix remix, List<Integer> set) {
        List<Source> rest = new ArrayList<>();
        for (int i = 0; i < remix.sources().size(); i++) {
            if (!set.contains(i)) {
                rest.add(remix.sources().get(i));
            }
        }
        return rest;
    }

    private void leaveOut(Remix remix, List<Integer> set, List<Repair> repairs) {
        List<Source> rest = without(remix, set);
        RemixPlan plan = rest.isEmpty() ? null : permitted(new Remix(rest, remix.use(), remix.outbound()));
        if (plan != null) {
            repairs.add(new Repair(LEAVE_OUT, names(remix, set), List.of(), List.of(), plan));
        }
    }

    /** Works under which current licences could stand in for the sources of a set. */
    private void replace(Remix remix, List<Integer> set, List<Repair> repairs) {
        List<License> suitable = new ArrayList<>();
        RemixPlan first = null;
        for (License license : evaluator.catalogue().all()) {
            if (Ranking.isAlwaysOffered(license) && !license.elements().contains(LicenseElement.ND)) {
                RemixPlan plan =
                        permitted(replaced(remix, set, Source.of(license.id().value(), license)));
                if (plan != null && ((Verdict.Permitted) plan.verdict()).isRecommended()) {
                    first = first == null ? plan : first;
                    suitable.add(license);
                }
            }
        }
        if (first != null) {
            suitable.sort(Ranking.LICENSES);
            repairs.add(new Repair(REPLACE, names(remix, set), suitable, List.of(), first));
        }
    }

    private void askPermission(Remix remix, List<Integer> set, List<Repair> repairs) {
        List<Source> sources = new ArrayList<>(remix.sources());
        for (int index : set) {
            String name = sources.get(index).name();
            sources.set(
                    index,
                    new Source(name, new Basis.ByPermission(remix.use().making().code())));
        }
        RemixPlan plan = permitted(new Remix(sources, remix.use(), remix.outbound()));
        if (plan != null) {
            repairs.add(new Repair(
                    ASK_PERMISSION,
                    names(remix, set),
                    plan.outboundLicenses().stream().limit(1).toList(),
                    List.of(),
                    plan));
        }
    }

    private static Remix replaced(Remix remix, List<Integer> set, Source replacement) {
        List<Source> sources = without(remix, set);
        sources.add(replacement);
        return new Remix(sources, remix.use(), remix.outbound());
    }

    private void settleFacts(Remix remix, Verdict verdict, List<Repair> repairs) {
        if (!(verdict instanceof Verdict.Undetermined open) || open.needed().isEmpty()) {
            return;
        }
        Set<Basis> asked = new HashSet<>();
        for (int i = 0; i < remix.sources().size(); i++) {
            Source source = remix.sources().get(i);
            if (asked.add(source.basis())) {
                settle(remix, i, open.needed(), repairs);
            }
        }
    }

    /** Which of the licences that a source may carry would do. */
    private void settle(Remix remix, int index, List<String> needed, List<Repair> repairs) {
        Source source = remix.sources().get(index);
        List<String> facts =
                needed.stream().filter(fact -> isAbout(fact, source.basis())).toList();
        List<License> suitable = new ArrayList<>();
        RemixPlan first = null;
        for (License candidate : facts.isEmpty() ? List.<License>of() : candidates(source)) {
            RemixPlan plan = permitted(settled(remix, source.basis(), candidate));
            if (plan != null) {
                first = first == null ? plan : first;
                suitable.add(candidate);
            }
        }
        if (first != null) {
            suitable.sort(Ranking.LICENSES);
            List<String> sharing = remix.sources().stream()
                    .filter(other -> other.basis().equals(source.basis()))
                    .map(Source::name)
                    .distinct()
                    .toList();
            repairs.add(new Repair(SETTLE_FACT, sharing, suitable, facts, first));
        }
    }

    private static boolean isAbout(String fact, Basis basis) {
        if (basis instanceof Basis.OneOf oneOf) {
            return fact.endsWith(":" + oneOf.name());
        }
        return basis instanceof Basis.UnderLicense licensed
                && licensed.license().licenses().stream().anyMatch(simple -> fact.endsWith(":" + simple.id()));
    }

    /** Sources that share what is not known turn out to be under the same licence. */
    private static Remix settled(Remix remix, Basis unknown, License license) {
        List<Source> sources = remix.sources().stream()
                .map(source -> source.basis().equals(unknown) ? Source.of(source.name(), license) : source)
                .toList();
        return new Remix(sources, remix.use(), remix.outbound());
    }

    private List<License> candidates(Source source) {
        if (source.basis() instanceof Basis.OneOf oneOf) {
            return oneOf.candidates();
        }
        if (!(source.basis() instanceof Basis.UnderLicense licensed)
                || licensed.license().licenses().size() != 1) {
            return List.of();
        }
        List<License> family = Inbound.candidates(licensed.license().licenses().get(0), evaluator.catalogue());
        if (family.size() > 1) {
            return family;
        }
        if (family.size() == 1 && family.get(0).kind().isGrant()) {
            return List.of();
        }
        // Nothing is known: any licence that is still offered may turn out to be meant.
        return evaluator.catalogue().all().stream()
                .filter(Ranking::isAlwaysOffered)
                .toList();
    }

    /**
     * What was found.
     *
     * @param repairs the changes, the cheapest first
     * @param truncated whether there are so many sources that not every set of them was tried
     */
    public record Suggestions(List<Repair> repairs, boolean truncated) {
        /**
         * Copies the list.
         *
         * @param repairs the changes
         * @param truncated whether not every set of sources was tried
         */
        public Suggestions {
            repairs = Collections.unmodifiableList(new ArrayList<>(repairs));
        }
    }
}
