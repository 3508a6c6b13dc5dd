package org.oer4j.licensing.remix;

import java.util.ArrayList;
import java.util.List;
import org.oer4j.citation.ClauseRef;
import org.oer4j.conformance.RuleId;
import org.oer4j.licensing.Advice;
import org.oer4j.licensing.License;
import org.oer4j.licensing.Obligation;
import org.oer4j.licensing.Reason;
import org.oer4j.licensing.Verdict;

/** Explains why an outbound licence is permitted by all terms together, with what advice and duties. */
final class Permissions {
    private static final RuleId WHATEVER_VERSION = RuleId.of("remix.whatever-version");
    private static final RuleId ELECT_VERSION = RuleId.of("remix.elect-version");
    private static final RuleId ALWAYS_ADAPTATION = RuleId.of("remix.always-adaptation");

    private final PairTable table;
    private final UseRules useRules;
    private final IntendedUse use;
    private final boolean isPlain;

    Permissions(PairTable table, UseRules useRules, IntendedUse use) {
        this.table = table;
        this.useRules = useRules;
        this.use = use;
        this.isPlain = use.isPlain() && use.making() == Making.ADAPTATION;
    }

    /** The verdict on an outbound licence that is certain for all terms of a choice. */
    Verdict.Permitted of(int outbound, Choice choice) {
        Verdict.Permitted plain = isPlain ? choice.together(outbound, table) : null;
        if (plain != null) {
            return plain;
        }
        Collector collector = new Collector(choice.duties(table.rules()));
        List<Inbound.Term> terms = choice.terms();
        for (int i = 0; i < terms.size(); i++) {
            if (!choice.isRepeated(i)) {
                add(terms.get(i), outbound, terms, collector);
            }
        }
        choice.arms().forEach(arm -> collector.add(Advice.NONE, arm));
        return collector.verdict();
    }

    private void add(Inbound.Term term, int outbound, List<Inbound.Term> terms, Collector collector) {
        if (term.settled() instanceof Verdict.Permitted settled) {
            collector.add(settled);
        } else if (term.isExact()) {
            addExact(term, outbound, terms, collector);
        } else {
            addFamily(term, outbound, collector);
        }
    }

    private void addExact(Inbound.Term term, int outbound, List<Inbound.Term> terms, Collector collector) {
        SourceRow row = term.candidates().get(0);
        if (table.verdict(row.number(), outbound) instanceof Verdict.Permitted permitted) {
            collector.add(permitted);
        } else {
            addMerge(row, outbound, terms, collector);
        }
        if (forcesElection(row, outbound, terms)) {
            collector.add(Advice.CONDITIONS, reason(ELECT_VERSION, row, "later-version"));
        }
        Ruling condition = useRules.judge(row.source());
        if (condition != null) {
            collector.add(Advice.CONDITIONS, condition.reason());
        }
        if (use.making() != Making.ADAPTATION
                && row.source().isCreativeCommons()
                && !row.source().kind().isPublicDomain()) {
            collector.add(
                    Advice.NONE, reason(ALWAYS_ADAPTATION, row, use.making().code()));
        }
    }

    private Reason reason(RuleId rule, SourceRow row, String topic) {
        License source = row.source();
        return new Reason(
                rule,
                table.rules().facts().clauses().get(source, topic),
                List.of(source.names().shortName()));
    }

    private void addMerge(SourceRow row, int outbound, List<Inbound.Term> terms, Collector collector) {
        MergeClause clause = table.rules().facts().mergeClause();
        String wanted = table.license(outbound).id().value();
        for (MergeClause.Merge merge : clause.of(row.source())) {
            License with = merge.outbound().equals(wanted) ? OutboundSearch.with(merge, terms) : null;
            if (with != null) {
                collector.add(
                        merge.effect() == Ruling.Effect.CONDITIONS ? Advice.CONDITIONS : Advice.NONE,
                        clause.reason(row.source(), with));
                return;
            }
        }
    }

    /**
     * Whether a later version of a source's licence has to be chosen, because a source of another family cannot go under
     * the version that the source names.
     */
    private boolean forcesElection(SourceRow row, int outbound, List<Inbound.Term> terms) {
        if (!table.rules().facts().copyleft().isElected(row.source(), table.license(outbound))) {
            return false;
        }
        for (Inbound.Term term : terms) {
            if (term.isExact()
                    && !term.license().family().equals(row.source().family())
                    && !Bits.get(term.candidates().get(0).permitted, row.number())) {
                return true;
            }
        }
        return false;
    }

    private void addFamily(Inbound.Term term, int outbound, Collector collector) {
        for (SourceRow candidate : term.candidates()) {
            Ruling condition = useRules.judge(candidate.source());
            if (condition != null) {
                collector.add(Advice.CONDITIONS, condition.reason());
            }
        }
        for (SourceRow candidate : term.candidates()) {
            if (table.verdict(candidate.number(), outbound) instanceof Verdict.Permitted permitted) {
                collector.add(permitted);
                collector.addDuties(permitted.obligations());
                collector.add(
                        worstAdvice(term, outbound),
                        new Reason(
                                WHATEVER_VERSION,
                                ClauseRef.of(candidate.source().id().value(), ""),
                                List.of(
                                        term.id(),
                                        table.license(outbound).names().shortName())));
                return;
            }
        }
    }

    private Advice worstAdvice(Inbound.Term term, int outbound) {
        Advice advice = Advice.NONE;
        for (SourceRow candidate : term.candidates()) {
            if (!Bits.get(candidate.unconditional, outbound) && Bits.get(candidate.permitted, outbound)) {
                advice = worse(
                        advice, Bits.get(candidate.recommended, outbound) ? Advice.CONDITIONS : Advice.DISCOURAGED);
            }
        }
        return advice;
    }

    private static Advice worse(Advice first, Advice second) {
        return first.compareTo(second) >= 0 ? first : second;
    }

    /** Puts the parts of one verdict together; the lists of a single part are shared. */
    private static final class Collector {
        private Advice advice = Advice.NONE;
        private List<Reason> reasons = List.of();
        private List<Obligation> obligations;
        private boolean ownsReasons;
        private boolean ownsObligations;

        Collector(List<Obligation> obligations) {
            this.obligations = obligations;
        }

        void add(Verdict.Permitted permitted) {
            advice = worse(advice, permitted.advice());
            if (reasons.isEmpty()) {
                reasons = permitted.reasons();
            } else {
                permitted.reasons().forEach(this::addReason);
            }
        }

        void add(Advice more, Reason reason) {
            advice = worse(advice, more);
            addReason(reason);
        }

        private void addReason(Reason reason) {
            if (!ownsReasons) {
                reasons = new ArrayList<>(reasons);
                ownsReasons = true;
            }
            if (!reasons.contains(reason)) {
                reasons.add(reason);
            }
        }

        void addDuties(List<Obligation> duties) {
            if (obligations.isEmpty()) {
                obligations = duties;
            } else if (!duties.isEmpty()) {
                if (!ownsObligations) {
                    obligations = new ArrayList<>(obligations);
                    ownsObligations = true;
                }
                obligations.addAll(duties);
            }
        }

        Verdict.Permitted verdict() {
            return new Verdict.Permitted(advice, obligations, reasons);
        }
    }
}
