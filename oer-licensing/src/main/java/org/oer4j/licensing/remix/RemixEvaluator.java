package org.oer4j.licensing.remix;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.Obligation;
import org.oer4j.licensing.Verdict;
import org.oer4j.licensing.expression.LicenseExpression;

/**
 * Answers {@linkplain Remix questions about making something of works}. Immutable from the outside and safe for use by
 * many threads; make it once and share it.
 *
 * <p>This version decides about Creative Commons licences of every version, port and IGO, the public domain tools and the
 * statements that grant nothing. A pair with another licence, unless that is in the public domain, is answered with
 * "undetermined" and the reason {@code remix.not-covered}. Information, not legal advice.
 */
public final class RemixEvaluator {
    private final LicenseCatalogue catalogue;
    private final RuleSet rules = new RuleSet();
    private final OutboundSearch search;
    private final Blockers blockers;
    private final Reasons reasons;

    private RemixEvaluator(LicenseCatalogue catalogue) {
        this.catalogue = catalogue;
        this.search = new OutboundSearch(catalogue, new PairTable(catalogue, rules));
        this.blockers = new Blockers(search);
        this.reasons = new Reasons(catalogue, rules, search);
    }

    /**
     * An evaluator for the licences of a catalogue.
     *
     * @param catalogue the catalogue
     * @return the evaluator
     */
    public static RemixEvaluator of(LicenseCatalogue catalogue) {
        return new RemixEvaluator(Objects.requireNonNull(catalogue, "catalogue"));
    }

    /**
     * The version of the rules, which every plan repeats.
     *
     * @return year and month
     */
    public String rulesVersion() {
        return RuleSet.VERSION;
    }

    /**
     * May an adaptation of a work under one licence be shared under another?
     *
     * @param source the licence of the work
     * @param outbound the licence proposed for the adaptation
     * @return the verdict with reasons and duties
     */
    public Verdict adapt(License source, License outbound) {
        return rules.pair(source, outbound).verdict();
    }

    /**
     * Answers a question.
     *
     * @param remix the question
     * @return the plan
     */
    public RemixPlan evaluate(Remix remix) {
        List<Inbound> sources = remix.sources().stream()
                .map(source -> Inbound.resolve(source, catalogue))
                .toList();
        return switch (remix.use().making()) {
            case ADAPTATION -> adaptation(remix, sources);
            case COLLECTION, PRIVATE -> unmerged(remix, sources);
        };
    }

    private RemixPlan adaptation(Remix remix, List<Inbound> sources) {
        OutboundSearch.Result result = search.search(sources);
        LicenseExpression asked = remix.outbound();
        if (asked != null) {
            return underAskedLicense(remix, sources, result, asked);
        }
        List<OutboundOption> options = options(sources, result);
        if (!options.isEmpty()) {
            return plan(
                    remix,
                    options.get(0).verdict(),
                    options,
                    options.get(0).verdict().obligations(),
                    List.of());
        }
        Standing best = result.best();
        List<List<Inbound>> blocking =
                best == Standing.IMPOSSIBLE || best == Standing.DISPUTED ? blockers.of(sources) : List.of();
        Verdict verdict = reasons.without(best, sources, possible(result), blocking);
        return plan(remix, verdict, List.of(), List.of(), blocking);
    }

    private List<OutboundOption> options(List<Inbound> sources, OutboundSearch.Result result) {
        List<License> inPlay = inPlay(sources);
        List<OutboundOption> options = new ArrayList<>();
        List<License> all = catalogue.all();
        boolean offered = false;
        for (int i = 0; i < all.size(); i++) {
            if (result.standing(i) == Standing.CERTAIN && Ranking.isWorthOffering(all.get(i), inPlay)) {
                options.add(option(all.get(i), result.terms(i)));
                offered = true;
            }
        }
        for (int i = 0; i < all.size() && !offered; i++) {
            if (result.standing(i) == Standing.CERTAIN && NotForNewWorks.fits(all.get(i))) {
                options.add(option(all.get(i), result.terms(i)));
            }
        }
        options.sort(Ranking.OPTIONS);
        return options;
    }

    private @Nullable License possible(OutboundSearch.Result result) {
        License best = null;
        for (int i = 0; i < catalogue.size(); i++) {
            License license = catalogue.all().get(i);
            if (result.standing(i) == Standing.POSSIBLE && NotForNewWorks.fits(license)) {
                best = best == null || Ranking.LICENSES.compare(license, best) < 0 ? license : best;
            }
        }
        return best;
    }

    private static List<License> inPlay(List<Inbound> sources) {
        Set<License> licenses = new LinkedHashSet<>();
        for (Inbound source : sources) {
            for (List<Inbound.Term> arm : source.arms()) {
                arm.stream().filter(Inbound.Term::isExact).forEach(term -> licenses.addAll(term.candidates()));
            }
        }
        return List.copyOf(licenses);
    }

    private OutboundOption option(License outbound, List<Inbound.Term> terms) {
        return new OutboundOption(outbound, reasons.permission(outbound, terms));
    }

    /** All licences of the outbound expression are asked for; a family stands for any of its versions. */
    private RemixPlan underAskedLicense(
            Remix remix, List<Inbound> sources, OutboundSearch.Result result, LicenseExpression asked) {
        Standing worst = Standing.CERTAIN;
        License decisive = null;
        OutboundOption option = null;
        String unclear = null;
        for (LicenseExpression.Simple simple : asked.licenses()) {
            Inbound.Term term = Inbound.term(simple, catalogue);
            Standing standing = standing(term, result);
            if (standing.compareTo(worst) < 0 || decisive == null) {
                worst = standing.worse(worst);
                decisive = decisive(term, result, standing);
                unclear = term.isExact() ? null : term.id();
            }
            if (standing == Standing.CERTAIN && decisive != null) {
                OutboundOption next = option(decisive, result.terms(catalogue.indexOf(decisive)));
                option = option == null || Ranking.OPTIONS.compare(next, option) > 0 ? next : option;
            }
        }
        if (worst == Standing.CERTAIN && option != null) {
            return plan(
                    remix, option.verdict(), List.of(option), option.verdict().obligations(), List.of());
        }
        Verdict verdict = reasons.against(worst, sources, decisive, unclear);
        return plan(remix, verdict, List.of(), List.of(), reasons.refusing(sources, decisive));
    }

    private Standing standing(Inbound.Term outbound, OutboundSearch.Result result) {
        if (outbound.isUnknown()) {
            return Standing.POSSIBLE;
        }
        Standing worst = Standing.CERTAIN;
        Standing best = Standing.IMPOSSIBLE;
        for (License candidate : outbound.candidates()) {
            Standing standing = result.standing(catalogue.indexOf(candidate));
            worst = worst.worse(standing);
            best = best.better(standing);
        }
        if (worst == best) {
            return best;
        }
        return best == Standing.DISPUTED ? Standing.DISPUTED : Standing.POSSIBLE;
    }

    private @Nullable License decisive(Inbound.Term outbound, OutboundSearch.Result result, Standing standing) {
        for (License candidate : outbound.candidates()) {
            if (result.standing(catalogue.indexOf(candidate)) == standing) {
                return candidate;
            }
        }
        return outbound.candidates().isEmpty() ? null : outbound.candidates().get(0);
    }

    /** Collections and private adaptations: each source answers by itself. */
    private RemixPlan unmerged(Remix remix, List<Inbound> sources) {
        UnmergedUse use = new UnmergedUse(rules, remix.use());
        Verdict verdict = null;
        Set<Obligation> obligations = new LinkedHashSet<>();
        List<List<Inbound>> blocking = new ArrayList<>();
        for (Inbound source : sources) {
            Verdict one = use.verdict(source);
            if (!(one instanceof Verdict.Permitted)) {
                blocking.add(List.of(source));
            }
            if (one instanceof Verdict.Permitted permitted) {
                obligations.addAll(permitted.obligations());
            }
            verdict = verdict == null ? one : UnmergedUse.worse(verdict, one);
        }
        Objects.requireNonNull(verdict, "verdict");
        return plan(
                remix,
                verdict,
                List.of(),
                verdict instanceof Verdict.Permitted ? List.copyOf(obligations) : List.of(),
                blocking);
    }

    private RemixPlan plan(
            Remix remix,
            Verdict verdict,
            List<OutboundOption> options,
            List<Obligation> obligations,
            List<List<Inbound>> blocking) {
        List<List<String>> names = blocking.stream()
                .map(set -> set.stream().map(source -> source.source().name()).toList())
                .toList();
        return new RemixPlan(
                remix, verdict, options, obligations, names, rules.ids(), RuleSet.VERSION, catalogue.version());
    }
}
