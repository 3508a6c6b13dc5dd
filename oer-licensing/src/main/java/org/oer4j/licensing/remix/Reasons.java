package org.oer4j.licensing.remix;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oer4j.citation.ClauseRef;
import org.oer4j.conformance.RuleId;
import org.oer4j.licensing.License;
import org.oer4j.licensing.Reason;
import org.oer4j.licensing.Verdict;

/** Explains why sources cannot go together, or why it is not known: the verdicts on pairs are asked for their reasons. */
final class Reasons {
    private static final int MOST_REASONS = 50;
    private static final RuleId VERSION_NEEDED = RuleId.of("remix.version-needed");
    private static final RuleId LICENSE_UNKNOWN = RuleId.of("remix.license-unknown");

    private static final RuleId OUTBOUND_UNKNOWN = RuleId.of("remix.outbound-unknown");
    private static final RuleId CHOICES_TRUNCATED = RuleId.of("remix.choices-truncated");

    private final PairTable table;
    private final UseRules useRules;

    Reasons(PairTable table, UseRules useRules) {
        this.table = table;
        this.useRules = useRules;
    }

    /** Which facts are missing for an outbound licence that is not ruled out. */
    Verdict open(List<Inbound> sources, int outbound) {
        return open(sources, outbound, null);
    }

    /** Why no outbound licence at all is possible. */
    Verdict conflicts(List<List<Inbound>> blocking) {
        List<Reason> why = new ArrayList<>();
        for (List<Inbound> set : blocking) {
            conflict(set, why);
        }
        return closed(Standing.IMPOSSIBLE, why);
    }

    /** Why the outbound licence asked for is not certain; -1 where it is not known which that is. */
    Verdict against(Standing standing, List<Inbound> sources, int outbound, @Nullable String unclear) {
        if (standing == Standing.POSSIBLE || outbound < 0) {
            return open(sources, outbound, unclear);
        }
        List<Reason> why = new ArrayList<>();
        for (Inbound source : sources) {
            refusals(source, outbound, sources, why);
        }
        return closed(standing, why);
    }

    /** Every reason once, up to the most that one answer gives; comparing a few is faster than hashing them. */
    private static void add(List<Reason> why, Reason reason) {
        if (why.size() < MOST_REASONS && !why.contains(reason)) {
            why.add(reason);
        }
    }

    private static void addAll(List<Reason> why, List<Reason> reasons) {
        for (int i = 0; i < reasons.size(); i++) {
            add(why, reasons.get(i));
        }
    }

    /** Nothing was found, and not every choice of arms was tried. */
    static Verdict truncated() {
        return new Verdict.Undetermined(
                Verdict.Undetermined.Kind.FACT_MISSING,
                List.of("arms"),
                List.of(new Reason(CHOICES_TRUNCATED, ClauseRef.of("SPDX", "OR"), List.of())));
    }

    private static Verdict closed(Standing standing, List<Reason> why) {
        return standing == Standing.DISPUTED
                ? new Verdict.Undetermined(Verdict.Undetermined.Kind.DISPUTED, List.of(), why)
                : new Verdict.Prohibited(why);
    }

    /** The facts that are missing: which version, which licence. */
    private Verdict open(List<Inbound> sources, int outbound, @Nullable String unclearOutbound) {
        Set<String> needed = new LinkedHashSet<>();
        List<Reason> why = new ArrayList<>();
        if (unclearOutbound != null && outbound < 0) {
            needed.add("outbound:" + unclearOutbound);
            add(why, new Reason(OUTBOUND_UNKNOWN, Reason.NO_GRANT, List.of(unclearOutbound)));
        } else if (unclearOutbound != null) {
            needed.add("version:" + unclearOutbound);
            add(why, versionNeeded(unclearOutbound));
        }
        for (Inbound source : sources) {
            for (List<Inbound.Term> arm : source.arms()) {
                for (Inbound.Term term : arm) {
                    missing(term, outbound, needed, why);
                }
            }
        }
        return new Verdict.Undetermined(Verdict.Undetermined.Kind.FACT_MISSING, List.copyOf(needed), List.copyOf(why));
    }

    private static Reason versionNeeded(String id) {
        return new Reason(VERSION_NEEDED, ClauseRef.of(id, ""), List.of(id));
    }

    private static Reason unknown(Inbound.Term term) {
        return new Reason(LICENSE_UNKNOWN, Reason.NO_GRANT, List.of(term.id()));
    }

    private void missing(Inbound.Term term, int outbound, Set<String> needed, List<Reason> why) {
        if (term.isUnknown()) {
            needed.add("license:" + term.id());
            add(why, unknown(term));
            return;
        }
        if (term.settled() instanceof Verdict.Undetermined undetermined) {
            needed.addAll(undetermined.needed());
            addAll(why, undetermined.reasons());
        }
        if (term.candidates().size() > 1 && !missingPurpose(term, needed, why)) {
            needed.add("version:" + term.id());
            add(why, versionNeeded(term.id()));
        }
        if (term.isExact()) {
            Ruling objection = useRules.judge(term.license());
            if (objection != null && objection.effect() == Ruling.Effect.OPEN) {
                needed.add(objection.needed() == null ? "use" : objection.needed());
                add(why, objection.reason());
            }
            int source = table.number(term.license());
            if (table.verdict(source, outbound < 0 ? source : outbound) instanceof Verdict.Undetermined undetermined) {
                needed.addAll(undetermined.needed());
                addAll(why, undetermined.reasons());
            }
        }
    }

    /** Where every candidate asks for the same fact about the use, the version decides nothing. */
    private boolean missingPurpose(Inbound.Term term, Set<String> needed, List<Reason> why) {
        Ruling first = useRules.judge(term.candidates().get(0).source());
        for (SourceRow candidate : term.candidates()) {
            Ruling objection = useRules.judge(candidate.source());
            if (objection == null || objection.effect() != Ruling.Effect.OPEN) {
                return false;
            }
        }
        if (first != null) {
            needed.add(first.needed() == null ? "use" : first.needed());
            add(why, first.reason());
        }
        return true;
    }

    /** The sources that refuse an outbound licence, each a set of its own. */
    List<List<Inbound>> refusing(List<Inbound> sources, int outbound) {
        List<List<Inbound>> refusing = new ArrayList<>();
        for (Inbound source : sources) {
            List<Reason> why = new ArrayList<>();
            if (outbound >= 0) {
                refusals(source, outbound, sources, why);
            }
            if (!why.isEmpty()) {
                refusing.add(List.of(source));
            }
        }
        return refusing;
    }

    /** Why a source refuses an outbound licence among the other sources. */
    private void refusals(Inbound source, int outbound, List<Inbound> sources, List<Reason> why) {
        for (List<Inbound.Term> arm : source.arms()) {
            for (Inbound.Term term : arm) {
                if (term.isUnknown()) {
                    add(why, unknown(term));
                } else if (term.settled() instanceof Verdict.Undetermined undetermined) {
                    addAll(why, undetermined.reasons());
                } else if (term.settled() != null) {
                    addUnfit(outbound, why);
                } else {
                    if (term.isExact() || !mayPermit(term, outbound, copyleftBeside(source, sources) != null)) {
                        refusals(told(term, outbound), source, outbound, sources, why);
                    }
                }
            }
        }
    }

    private void refusals(SourceRow told, Inbound source, int outbound, List<Inbound> sources, List<Reason> why) {
        Ruling objection = useRules.judge(told.source());
        if (objection != null && objection.effect().isAtLeast(Ruling.Effect.OPEN)) {
            add(why, objection.reason());
            return;
        }
        Verdict verdict = table.verdict(told.number(), outbound);
        if (told.isMerging() && isMerged(told, outbound, sources)) {
            return;
        }
        if (!(verdict instanceof Verdict.Permitted)) {
            addAll(why, verdict.reasons());
        } else if (!Bits.get(told.residualFree, outbound)) {
            License copyleft = copyleftBeside(source, sources);
            if (copyleft != null) {
                add(why, table.rules().facts().survivingConditions().addedRestriction(told.source(), copyleft));
            }
        }
    }

    private void addUnfit(int outbound, List<Reason> why) {
        License license = table.license(outbound);
        Ruling unfit = table.rules().facts().notForNewWorks().judge(license, license);
        if (unfit != null) {
            add(why, unfit.reason());
        }
    }

    /** Whether a name without version may mean a licence that permits it: the name does not stand in the way then. */
    private boolean mayPermit(Inbound.Term term, int outbound, boolean copyleft) {
        for (SourceRow row : term.candidates()) {
            Ruling objection = useRules.judge(row.source());
            boolean covered = objection == null || !objection.effect().isAtLeast(Ruling.Effect.OPEN);
            if (covered && Bits.get(copyleft ? row.residual : row.permitted, outbound)) {
                return true;
            }
        }
        return false;
    }

    /** Of the licences that a name without version may mean, the one that is told about: the newest that refuses. */
    private static SourceRow told(Inbound.Term term, int outbound) {
        SourceRow newest = null;
        for (SourceRow row : term.candidates()) {
            boolean refuses = !Bits.get(row.residual, outbound);
            if (refuses && (newest == null || row.number() < newest.number())) {
                newest = row;
            }
        }
        return newest != null ? newest : term.candidates().get(0);
    }

    private boolean isMerged(SourceRow told, int outbound, List<Inbound> sources) {
        List<Inbound.Term> terms = sources.stream()
                .flatMap(source -> source.arms().get(0).stream())
                .toList();
        String wanted = table.license(outbound).id().value();
        return table.rules().facts().mergeClause().of(told.source()).stream()
                .anyMatch(merge -> merge.outbound().equals(wanted) && OutboundSearch.with(merge, terms) != null);
    }

    private static @Nullable License copyleftBeside(Inbound source, List<Inbound> sources) {
        for (Inbound other : sources) {
            for (List<Inbound.Term> arm : other.arms()) {
                for (Inbound.Term term : arm) {
                    if (term.mayBeCopyleft() && (arm.size() > 1 || !other.equals(source))) {
                        return copyleft(term);
                    }
                }
            }
        }
        return null;
    }

    private static @Nullable License copyleft(Inbound.Term term) {
        for (SourceRow candidate : term.candidates()) {
            if (candidate.source().isCopyleft()) {
                return candidate.source();
            }
        }
        return null;
    }

    /** Why the sources of a blocking set cannot go together: each is asked about what the others would need. */
    private void conflict(List<Inbound> set, List<Reason> why) {
        for (int i = 0; i < set.size(); i++) {
            int wanted = wanted(set.get(i), set);
            for (int j = 0; j < set.size() && wanted >= 0; j++) {
                if (set.size() == 1 || i != j) {
                    refusals(set.get(j), wanted, set, why);
                }
            }
        }
        // Where what each would choose tells nothing, the first outbound licence that is refused does.
        long[] worth = table.worthAsking(set);
        for (int number = Bits.next(worth, 0); number >= 0 && why.isEmpty(); number = Bits.next(worth, number + 1)) {
            for (Inbound source : set) {
                refusals(source, number, set, why);
            }
        }
    }

    /** The best outbound licence for a source alone, or the licence it carries where it has none. */
    private int wanted(Inbound source, List<Inbound> set) {
        for (Inbound.Term term : source.arms().get(0)) {
            if (!term.candidates().isEmpty()) {
                SourceRow first = term.candidates().get(0);
                int best = set.size() > 1 ? table.bestAlone(first) : -1;
                boolean own = best < 0 && NotForNewWorks.fits(first.source());
                return own ? first.number() : best;
            }
        }
        return -1;
    }
}
