package org.oer4j.licensing.remix;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.Obligation;
import org.oer4j.licensing.Verdict;
import org.oer4j.licensing.expression.LicenseExpression;

/**
 * Answers {@linkplain Remix questions about making something of works}. Immutable from the outside and safe for use by
 * many threads; make it once and share it. Information, not legal advice.
 */
public final class RemixEvaluator {
    private final LicenseCatalogue catalogue;
    private final RuleSet rules;
    private final PairTable table;
    private final Adaptation plain;

    private RemixEvaluator(LicenseCatalogue catalogue, RuleSet rules) {
        this.catalogue = Objects.requireNonNull(catalogue, "catalogue");
        this.rules = Objects.requireNonNull(rules, "rules");
        this.table = new PairTable(catalogue, rules);
        this.plain = new Adaptation(catalogue, table, IntendedUse.ADAPTATION);
    }

    /**
     * An evaluator for the licences of a catalogue, with the standard rules.
     *
     * @param catalogue the catalogue
     * @return the evaluator
     */
    public static RemixEvaluator of(LicenseCatalogue catalogue) {
        return new RemixEvaluator(catalogue, RuleSet.standard());
    }

    /**
     * An evaluator for the licences of a catalogue, with given rules.
     *
     * @param catalogue the catalogue
     * @param rules the rules
     * @return the evaluator
     */
    public static RemixEvaluator of(LicenseCatalogue catalogue, RuleSet rules) {
        return new RemixEvaluator(catalogue, rules);
    }

    /**
     * The version of the rules, which every plan repeats.
     *
     * @return for example {@code 2026-11}
     */
    public String rulesVersion() {
        return rules.version();
    }

    PairTable table() {
        return table;
    }

    LicenseCatalogue catalogue() {
        return catalogue;
    }

    /**
     * May an adaptation of a work under one licence be shared under another?
     *
     * @param source the licence of the work
     * @param outbound the licence proposed for the adaptation
     * @return the verdict with reasons and duties; equal questions get the same shared value
     * @throws IllegalArgumentException if the catalogue does not hold one of the licences
     */
    public Verdict adapt(License source, License outbound) {
        return table.verdict(source, outbound);
    }

    /**
     * Answers a question.
     *
     * @param remix the question
     * @return the plan
     */
    public RemixPlan evaluate(Remix remix) {
        IntendedUse use = remix.use();
        List<Inbound> sources = resolve(remix);
        Answer answer;
        if (!use.making().isAdaptation()) {
            answer = unmerged(remix, sources);
        } else if (use.making() == Making.DATABASE) {
            answer = database(remix, sources);
        } else {
            answer = adaptation(remix, sources);
        }
        return plan(remix, answer);
    }

    /** Whether the answer is a permission, without saying why. */
    boolean isPermitted(Remix remix) {
        IntendedUse use = remix.use();
        if (!use.making().isAdaptation() || use.making() == Making.DATABASE || remix.outbound() != null) {
            return evaluate(remix).verdict() instanceof Verdict.Permitted;
        }
        List<Inbound> sources = resolve(remix);
        return answering(use).search().search(sources).best(table.worthAsking(sources)) == Standing.CERTAIN;
    }

    /** Whether a merge clause may let one source help another. */
    boolean mayMerge(Remix remix) {
        return resolve(remix).stream()
                .flatMap(source -> source.arms().stream())
                .flatMap(List::stream)
                .anyMatch(term -> term.isExact() && term.candidates().get(0).isMerging());
    }

    private List<Inbound> resolve(Remix remix) {
        Settlement settlement = new Settlement(remix.use());
        List<Inbound> sources = new ArrayList<>(remix.sources().size());
        for (Source source : remix.sources()) {
            sources.add(Inbound.resolve(source, catalogue, table, settlement));
        }
        return sources;
    }

    private Answer adaptation(Remix remix, List<Inbound> sources) {
        Adaptation adaptation = answering(remix.use());
        LicenseExpression asked = remix.outbound();
        Adaptation.Answer answer = asked == null ? adaptation.any(sources) : adaptation.under(asked, sources);
        List<Obligation> duties = answer.options().isEmpty()
                ? List.of()
                : answer.options().get(0).verdict().obligations();
        return new Answer(answer.verdict(), answer.options(), duties, answer.blocking());
    }

    private Adaptation answering(IntendedUse use) {
        return use.equals(IntendedUse.ADAPTATION) ? plain : new Adaptation(catalogue, table, use);
    }

    /** Collections, copies and private adaptations: each source answers by itself, and all that count are told. */
    private Answer unmerged(Remix remix, List<Inbound> sources) {
        UnmergedUse unmerged = new UnmergedUse(rules.facts(), remix.use());
        Verdict verdict = null;
        List<List<Inbound>> blocking = new ArrayList<>();
        for (Inbound source : sources) {
            Verdict one = unmerged.verdict(source, remix.outbound());
            if (!(one instanceof Verdict.Permitted)) {
                blocking.add(List.of(source));
            }
            verdict = verdict == null ? one : UnmergedUse.together(verdict, one);
        }
        Objects.requireNonNull(verdict, "verdict");
        List<Obligation> duties = verdict instanceof Verdict.Permitted permitted ? permitted.obligations() : List.of();
        return new Answer(verdict, List.of(), duties, blocking);
    }

    /** Some licences make one's own database adapted material; items under the others only stand in it. */
    private Answer database(Remix remix, List<Inbound> sources) {
        List<Inbound> merged = new ArrayList<>();
        List<Inbound> standing = new ArrayList<>();
        for (Inbound source : sources) {
            (DatabaseRights.reach(source, rules.facts().clauses()) ? merged : standing).add(source);
        }
        if (merged.isEmpty()) {
            return unmerged(remix, standing);
        }
        Answer first = adaptation(remix, merged);
        if (standing.isEmpty()) {
            return first;
        }
        Answer second = unmerged(remix, standing);
        Verdict verdict = UnmergedUse.together(first.verdict, second.verdict);
        boolean permitted = verdict instanceof Verdict.Permitted;
        List<List<Inbound>> blocking = new ArrayList<>(first.blocking);
        blocking.addAll(second.blocking);
        Set<Obligation> obligations = new LinkedHashSet<>(first.obligations);
        obligations.addAll(second.obligations);
        return new Answer(
                verdict,
                permitted ? first.options : List.of(),
                permitted ? List.copyOf(obligations) : List.of(),
                blocking);
    }

    private RemixPlan plan(Remix remix, Answer answer) {
        return new RemixPlan(
                remix,
                answer.verdict,
                answer.options,
                answer.obligations,
                names(answer.blocking),
                rules.ids(),
                rules.version(),
                catalogue.version());
    }

    private static List<List<String>> names(List<List<Inbound>> sets) {
        if (sets.isEmpty()) {
            return List.of();
        }
        List<List<String>> names = new ArrayList<>(sets.size());
        for (List<Inbound> set : sets) {
            String[] members = new String[set.size()];
            for (int i = 0; i < members.length; i++) {
                members[i] = set.get(i).source().name();
            }
            names.add(List.of(members));
        }
        return names;
    }

    private record Answer(
            Verdict verdict,
            List<OutboundOption> options,
            List<Obligation> obligations,
            List<List<Inbound>> blocking) {}
}
