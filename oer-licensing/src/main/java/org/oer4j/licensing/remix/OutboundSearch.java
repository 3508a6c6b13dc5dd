package org.oer4j.licensing.remix;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oer4j.citation.ClauseRef;
import org.oer4j.conformance.RuleId;
import org.oer4j.licensing.License;
import org.oer4j.licensing.Reason;
import org.oer4j.licensing.Verdict;

/**
 * How given sources stand towards every outbound licence. An outbound licence must be permitted by each source; where any
 * source is a share-alike or copyleft, every condition of the others that survives must also be one of the outbound
 * licence (that is what makes BY-NC with BY-SA impossible). Merge clauses open what a source alone would not permit.
 */
final class OutboundSearch {
    /** Choices among OR arms beyond this many are not tried, and the result says so. */
    private static final int MAX_CHOICES = 256;

    private static final RuleId ARM_CHOSEN = RuleId.of("remix.arm-chosen");

    private static final long[] NOTHING = {};

    private final PairTable table;
    private final UseRules useRules;

    OutboundSearch(PairTable table, UseRules useRules) {
        this.table = table;
        this.useRules = useRules;
    }

    /** The best choice of arms for each outbound licence of the catalogue. */
    Result search(List<Inbound> sources) {
        Result result = new Result();
        combine(withoutRepeats(sources), 0, List.of(), List.of(), result);
        return result;
    }

    /** Sources on the same basis take the same arm: another one for the second would leave less. */
    private static List<Inbound> withoutRepeats(List<Inbound> sources) {
        boolean choices = false;
        for (Inbound source : sources) {
            choices |= source.arms().size() > 1;
        }
        if (!choices) {
            return sources;
        }
        List<Inbound> distinct = new ArrayList<>();
        Set<Basis> known = new HashSet<>();
        for (Inbound source : sources) {
            if (source.arms().size() == 1 || known.add(source.source().basis())) {
                distinct.add(source);
            }
        }
        return distinct;
    }

    private void combine(List<Inbound> sources, int from, List<Inbound.Term> chosen, List<Reason> why, Result result) {
        List<Inbound.Term> terms = new ArrayList<>(chosen);
        for (int i = from; i < sources.size(); i++) {
            List<List<Inbound.Term>> arms = sources.get(i).arms();
            if (arms.size() > 1) {
                for (List<Inbound.Term> arm : arms) {
                    List<Inbound.Term> longer = new ArrayList<>(terms);
                    longer.addAll(arm);
                    List<Reason> more = new ArrayList<>(why);
                    more.add(chosen(sources.get(i), arm));
                    combine(sources, i + 1, longer, more, result);
                }
                return;
            }
            terms.addAll(arms.get(0));
        }
        if (result.choices.size() == MAX_CHOICES) {
            result.isTruncated = true;
            return;
        }
        result.add(terms, why, outlook(terms));
    }

    private static Reason chosen(Inbound source, List<Inbound.Term> arm) {
        String name = arm.stream().map(Inbound.Term::id).collect(Collectors.joining(" AND "));
        return new Reason(
                ARM_CHOSEN, ClauseRef.of("SPDX", "OR"), List.of(source.source().name(), name));
    }

    private Outlook outlook(List<Inbound.Term> terms) {
        boolean copyleft = hasCopyleft(terms);
        Outlook outlook = new Outlook(table.size(), true);
        for (Inbound.Term term : terms) {
            if (term.isExact()) {
                narrow(outlook, term.candidates().get(0), copyleft, merged(term, terms));
            } else if (term.settled() instanceof Verdict.Undetermined || term.isUnknown()) {
                outlook.narrowToPossible();
            } else if (term.settled() == null) {
                narrow(outlook, term, copyleft);
            } else {
                outlook.narrow(table.forNewWorksAtAll());
            }
        }
        return outlook;
    }

    private void narrow(Outlook outlook, SourceRow row, boolean copyleft, long[] opened) {
        Ruling objection = useRules.judge(row.source());
        if (objection != null && objection.effect() == Ruling.Effect.DISPUTES) {
            outlook.narrowToConceivable();
        } else if (objection != null && objection.effect() == Ruling.Effect.PROHIBITS) {
            outlook.narrowToNothing();
        } else {
            outlook.narrow(row, copyleft, opened);
            if (objection != null && objection.effect() == Ruling.Effect.OPEN) {
                outlook.narrowToPossible();
            }
        }
    }

    /** Of the licences it may be, those that do not cover the use are no way out. */
    private void narrow(Outlook outlook, Inbound.Term unclear, boolean copyleft) {
        List<SourceRow> candidates = unclear.candidates();
        List<SourceRow> covered = new ArrayList<>(candidates.size());
        boolean open = false;
        boolean disputed = false;
        for (SourceRow candidate : candidates) {
            Ruling objection = useRules.judge(candidate.source());
            if (objection == null || objection.effect() == Ruling.Effect.CONDITIONS) {
                covered.add(candidate);
            } else {
                open |= objection.effect() == Ruling.Effect.OPEN;
                disputed |= objection.effect() == Ruling.Effect.DISPUTES;
            }
        }
        if (covered.size() == candidates.size()) {
            outlook.narrow(covered, copyleft, unclear.isFamily());
            return;
        }
        Outlook term = new Outlook(table.size(), true);
        if (covered.isEmpty()) {
            term.narrowToNothing();
        } else {
            term.narrow(covered, copyleft, unclear.isFamily());
            term.narrowToPossible();
        }
        Outlook others = new Outlook(table.size(), open || disputed);
        if (open) {
            others.narrowToPossible();
        } else if (disputed) {
            others.narrowToConceivable();
        }
        term.widen(others);
        outlook.narrow(term);
    }

    /** Beside other terms, a share-alike or copyleft takes no condition that it does not state itself. */
    private static boolean hasCopyleft(List<Inbound.Term> terms) {
        if (terms.size() > 1) {
            for (Inbound.Term term : terms) {
                if (term.mayBeCopyleft()) {
                    return true;
                }
            }
        }
        return false;
    }

    private long[] merged(Inbound.Term term, List<Inbound.Term> terms) {
        if (!term.candidates().get(0).isMerging()) {
            return NOTHING;
        }
        long[] opened = NOTHING;
        for (MergeClause.Merge merge : table.rules().facts().mergeClause().of(term.license())) {
            License with = with(merge, terms);
            if (with != null) {
                opened = opened.length == 0 ? new long[Bits.words(table.size())] : opened;
                int outbound = table.find(merge.outbound());
                if (outbound >= 0) {
                    Bits.set(opened, outbound, true);
                }
            }
        }
        return opened;
    }

    /** The licence among the terms that a merge clause asks for, or null. */
    static @Nullable License with(MergeClause.Merge merge, List<Inbound.Term> terms) {
        for (Inbound.Term term : terms) {
            if (term.isExact() && term.license().id().value().equals(merge.with())) {
                return term.license();
            }
        }
        return null;
    }

    /** Whether no licence that is worth asking for is even possible; the common case is decided on the planes alone. */
    boolean isBlocked(List<Inbound> sources) {
        if (!useRules.isEmpty() || !arePlain(sources)) {
            Standing best = search(sources).best(table.worthAsking(sources));
            return best == Standing.IMPOSSIBLE || best == Standing.DISPUTED;
        }
        boolean copyleft = false;
        for (Inbound source : sources) {
            copyleft |= sources.size() > 1 && source.row().isCopyleft();
        }
        long[] newWorks = table.newWorks();
        for (int word = 0; word < newWorks.length; word++) {
            long possible = -1L;
            long worth = newWorks[word];
            for (Inbound source : sources) {
                SourceRow row = source.row();
                long free = copyleft ? row.residualFree[word] : -1L;
                possible &= (row.permitted[word] | row.open[word]) & free;
                worth |= row.relatives[word];
            }
            if ((possible & worth) != 0) {
                return false;
            }
        }
        return true;
    }

    /** A set of sources with those others that a merge clause of its members names. */
    List<Inbound> withHelpers(List<Inbound> set, List<Inbound> all) {
        List<String> named = new ArrayList<>();
        for (Inbound source : set) {
            if (source.isSimple() && source.row().isMerging()) {
                table.rules().facts().mergeClause().of(source.row().source()).forEach(merge -> named.add(merge.with()));
            }
        }
        if (named.isEmpty()) {
            return set;
        }
        List<Inbound> helped = new ArrayList<>(set);
        for (Inbound source : all) {
            if (source.isSimple() && named.contains(source.row().source().id().value()) && !set.contains(source)) {
                helped.add(source);
            }
        }
        return helped;
    }

    private static boolean arePlain(List<Inbound> sources) {
        for (Inbound source : sources) {
            if (!source.isSimple() || source.row().isMerging()) {
                return false;
            }
        }
        return true;
    }

    /** For each outbound licence, by its number, how the sources stand and which arms were chosen. */
    static final class Result {
        private Outlook best = Outlook.NOTHING;
        private final List<Choice> choices = new ArrayList<>(1);
        private boolean isTruncated;

        private void add(List<Inbound.Term> terms, List<Reason> arms, Outlook outlook) {
            // The only choice is the best one; more of them are put together in a copy.
            best = choices.isEmpty() ? outlook : best.widened(outlook);
            choices.add(new Choice(terms, arms, outlook));
        }

        /** The licences that are permitted for everything the sources may carry. */
        long[] certain() {
            return best.certain;
        }

        /** The licences that are permitted for something the sources may carry. */
        long[] possible() {
            return best.possible;
        }

        /** The first licence of a set against which nothing but a dispute stands, or -1. */
        int firstDisputed(long[] among) {
            return best.firstDisputed(among);
        }

        Standing standing(int outbound) {
            return best.standing(outbound);
        }

        boolean isTruncated() {
            return isTruncated;
        }

        /** The choice of arms where the outbound licence is chosen. */
        Choice choice(int outbound) {
            for (int i = 0; i < choices.size() - 1; i++) {
                if (choices.get(i).standing(outbound) == best.standing(outbound)) {
                    return choices.get(i);
                }
            }
            return choices.get(choices.size() - 1);
        }

        /** The best standing among the licences of a set. */
        Standing best(long[] among) {
            return best.best(among);
        }
    }
}
