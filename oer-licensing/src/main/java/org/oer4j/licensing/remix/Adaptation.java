package org.oer4j.licensing.remix;

import java.util.Arrays;
import java.util.List;
import org.oer4j.licensing.Advice;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.Verdict;
import org.oer4j.licensing.expression.LicenseExpression;

/** Answers for one use in which all sources become one new work that is shared. */
final class Adaptation {
    private final LicenseCatalogue catalogue;
    private final PairTable table;
    private final OutboundSearch search;
    private final Permissions permissions;
    private final Reasons reasons;

    Adaptation(LicenseCatalogue catalogue, PairTable table, IntendedUse use) {
        UseRules useRules = new UseRules(table.rules().facts(), use);
        this.catalogue = catalogue;
        this.table = table;
        this.search = new OutboundSearch(table, useRules);
        this.permissions = new Permissions(table, useRules, use);
        this.reasons = new Reasons(table, useRules);
    }

    OutboundSearch search() {
        return search;
    }

    /** Which outbound licences are possible. */
    Answer any(List<Inbound> sources) {
        OutboundSearch.Result result = search.search(sources);
        long[] offered = table.worthOffering(sources);
        List<OutboundOption> options = options(sources, result, offered);
        // A licence that its steward has retired is offered only where nothing else is left.
        long[] worth = options.isEmpty() ? table.worthAsking(sources) : offered;
        options = options.isEmpty() ? options(sources, result, worth) : options;
        if (!options.isEmpty()) {
            return new Answer(options.get(0).verdict(), options, List.of());
        }
        Standing best = result.best(worth);
        if (result.isTruncated()) {
            return new Answer(Reasons.truncated(), List.of(), List.of());
        }
        if (best == Standing.POSSIBLE) {
            Bits.and(worth, result.possible());
            return new Answer(reasons.open(sources, Bits.next(worth, 0)), List.of(), List.of());
        }
        List<List<Inbound>> blocking = new Blockers(search).of(sources);
        // A dispute about a licence that nobody in the remix uses is no way out that a plan would point to.
        int disputed = result.firstDisputed(offered);
        if (disputed >= 0) {
            return new Answer(reasons.against(best, sources, disputed, null), List.of(), blocking);
        }
        return new Answer(reasons.conflicts(blocking), List.of(), blocking);
    }

    /** What is certain among some licences, the best first. */
    private List<OutboundOption> options(List<Inbound> sources, OutboundSearch.Result result, long[] among) {
        if (!Bits.intersect(among, result.certain())) {
            return List.of();
        }
        long[] found = among.clone();
        Bits.and(found, result.certain());
        boolean software = areSoftware(sources);
        OutboundOption[] options = new OutboundOption[Bits.size(found)];
        long[] keys = new long[options.length];
        int size = 0;
        boolean inOrder = true;
        for (int number = Bits.next(found, 0); number >= 0; number = Bits.next(found, number + 1)) {
            OutboundOption option = option(number, result);
            keys[size] = ((long) weight(number, option, software) << Integer.SIZE) | size;
            inOrder &= size == 0 || keys[size] > keys[size - 1];
            options[size++] = option;
        }
        return List.of(inOrder ? options : sorted(options, keys));
    }

    private static OutboundOption[] sorted(OutboundOption[] options, long[] keys) {
        Arrays.sort(keys);
        OutboundOption[] sorted = new OutboundOption[keys.length];
        for (int i = 0; i < keys.length; i++) {
            sorted[i] = options[(int) keys[i]];
        }
        return sorted;
    }

    /** Nothing discouraged first, NoDerivatives after what others may adapt, nothing with further duties first. */
    private int weight(int number, OutboundOption option, boolean software) {
        Advice advice = option.verdict().advice();
        int weight = advice == Advice.DISCOURAGED ? 16 + 16 * SurvivingConditions.hidden(option.verdict()) : 0;
        weight += table.isNoDerivatives(number) ? 8 : 0;
        weight += advice == Advice.CONDITIONS ? 4 : 0;
        return weight + (software && !table.rules().facts().isSoftware(option.license()) ? 2 : 0);
    }

    /** Whether every source that sets conditions is under a software licence, so that the result is software. */
    private boolean areSoftware(List<Inbound> sources) {
        boolean some = false;
        for (Inbound source : sources) {
            for (List<Inbound.Term> arm : source.arms()) {
                for (Inbound.Term term : arm) {
                    License license = term.isExact() ? term.license() : null;
                    if (license == null || !license.kind().isPublicDomain()) {
                        if (license == null || !table.rules().facts().isSoftware(license)) {
                            return false;
                        }
                        some = true;
                    }
                }
            }
        }
        return some;
    }

    private OutboundOption option(int outbound, OutboundSearch.Result result) {
        return new OutboundOption(table.license(outbound), permissions.of(outbound, result.choice(outbound)));
    }

    /** Whether the licence asked for is possible; a family stands for any of its versions, and all licences must be. */
    Answer under(LicenseExpression asked, List<Inbound> sources) {
        OutboundSearch.Result result = search.search(sources);
        Standing worst = null;
        int decisive = -1;
        OutboundOption option = null;
        int heaviest = -1;
        String unclear = null;
        for (LicenseExpression.Simple simple : asked.licenses()) {
            List<Integer> candidates = numbers(simple);
            Standing standing = standing(candidates, result);
            if (worst == null || standing.compareTo(worst) < 0) {
                worst = standing;
                decisive = decisive(candidates, result, standing);
                unclear = candidates.size() == 1 ? null : simple.id();
            }
            if (standing == Standing.CERTAIN) {
                int number = decisive(candidates, result, standing);
                OutboundOption next = option(number, result);
                int heavier = weight(number, next, false);
                option = option == null || heavier > heaviest ? next : option;
                heaviest = Math.max(heaviest, heavier);
            }
        }
        if (worst == Standing.CERTAIN && option != null) {
            return new Answer(option.verdict(), List.of(option), List.of());
        }
        if (result.isTruncated() || worst == null) {
            return new Answer(Reasons.truncated(), List.of(), List.of());
        }
        return new Answer(
                reasons.against(worst, sources, decisive, unclear), List.of(), reasons.refusing(sources, decisive));
    }

    /** The licences that an id may mean, the one that would be offered first in front. */
    private List<Integer> numbers(LicenseExpression.Simple simple) {
        return Inbound.candidates(simple, catalogue).stream()
                .map(table::number)
                .sorted()
                .toList();
    }

    private static Standing standing(List<Integer> candidates, OutboundSearch.Result result) {
        if (candidates.isEmpty()) {
            return Standing.POSSIBLE;
        }
        Standing worst = Standing.CERTAIN;
        Standing best = Standing.IMPOSSIBLE;
        for (int candidate : candidates) {
            Standing standing = result.standing(candidate);
            worst = worst.worse(standing);
            best = best.better(standing);
        }
        if (worst == best) {
            return best;
        }
        return best == Standing.DISPUTED ? Standing.DISPUTED : Standing.POSSIBLE;
    }

    private static int decisive(List<Integer> candidates, OutboundSearch.Result result, Standing standing) {
        for (int candidate : candidates) {
            if (result.standing(candidate) == standing) {
                return candidate;
            }
        }
        return candidates.isEmpty() ? -1 : candidates.get(0);
    }

    /**
     * An answer before it becomes a plan.
     *
     * @param verdict the verdict
     * @param options the outbound licences, best first
     * @param blocking the smallest sets of sources that cannot go together
     */
    record Answer(Verdict verdict, List<OutboundOption> options, List<List<Inbound>> blocking) {}
}
