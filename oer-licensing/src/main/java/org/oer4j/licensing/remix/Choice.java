package org.oer4j.licensing.remix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oer4j.licensing.Advice;
import org.oer4j.licensing.Obligation;
import org.oer4j.licensing.Reason;
import org.oer4j.licensing.Verdict;

/** One choice of arms: the terms that bind, and what they allow. */
final class Choice {
    private static final SourceRow[] NONE = {};

    private final List<Inbound.Term> terms;
    private final List<Reason> arms;
    private final Outlook outlook;
    private final List<Verdict.Permitted[]> parts = new ArrayList<>();
    private final List<Verdict.Permitted> wholes = new ArrayList<>();
    private final SourceRow[] plainRows;
    private final Verdict.Permitted[] asked;
    private @Nullable List<Obligation> duties;

    Choice(List<Inbound.Term> terms, List<Reason> arms, Outlook outlook) {
        this.terms = terms;
        this.arms = arms;
        this.outlook = outlook;
        this.plainRows = plainRows(terms);
        this.asked = new Verdict.Permitted[plainRows.length];
    }

    /** Each licence once, if there is no more to say about them than what each says by itself; or nothing. */
    private static SourceRow[] plainRows(List<Inbound.Term> terms) {
        SourceRow[] rows = new SourceRow[terms.size()];
        int size = 0;
        for (int i = 0; i < rows.length; i++) {
            List<SourceRow> candidates = terms.get(i).candidates();
            if (candidates.size() != 1 || candidates.get(0).isRankedOtherwise()) {
                return NONE;
            }
            SourceRow row = candidates.get(0);
            boolean isNew = true;
            for (int j = 0; j < size; j++) {
                isNew &= rows[j].number() != row.number();
            }
            rows[size] = row;
            size += isNew ? 1 : 0;
        }
        return size == rows.length ? rows : Arrays.copyOf(rows, size);
    }

    Standing standing(int outbound) {
        return outlook.standing(outbound);
    }

    List<Inbound.Term> terms() {
        return terms;
    }

    /** Which arm of each dual licence was chosen, as reasons. */
    List<Reason> arms() {
        return arms;
    }

    /**
     * The verdict on an outbound licence where what each licence says by itself is all there is to say, or null. Several
     * outbound licences share what was put together of the same verdicts.
     */
    @SuppressWarnings("ReferenceEquality") // equal verdicts of a source are the same value
    Verdict.@Nullable Permitted together(int outbound, PairTable table) {
        if (plainRows.length == 0) {
            return null;
        }
        for (int i = 0; i < asked.length; i++) {
            if (!(table.verdict(plainRows[i].number(), outbound) instanceof Verdict.Permitted permitted)) {
                return null;
            }
            asked[i] = permitted;
        }
        for (int i = 0; i < wholes.size(); i++) {
            Verdict.Permitted[] before = parts.get(i);
            boolean matches = true;
            for (int j = 0; j < asked.length && matches; j++) {
                matches = before[j] == asked[j];
            }
            if (matches) {
                return wholes.get(i);
            }
        }
        Verdict.Permitted whole = asked.length == 1 && arms.isEmpty() ? asked[0] : joined(table);
        parts.add(asked.clone());
        wholes.add(whole);
        return whole;
    }

    /** The verdicts asked for last, put together: every reason once. */
    private Verdict.Permitted joined(PairTable table) {
        Advice advice = Advice.NONE;
        int most = arms.size();
        for (Verdict.Permitted part : asked) {
            advice = part.advice().compareTo(advice) > 0 ? part.advice() : advice;
            most += part.reasons().size();
        }
        Reason[] reasons = new Reason[most];
        int size = 0;
        for (Verdict.Permitted part : asked) {
            size = addNew(part.reasons(), reasons, size);
        }
        size = addNew(arms, reasons, size);
        return new Verdict.Permitted(
                advice,
                duties(table.rules()),
                List.of(size == reasons.length ? reasons : Arrays.copyOf(reasons, size)));
    }

    private static int addNew(List<Reason> more, Reason[] reasons, int size) {
        int end = size;
        for (int i = 0; i < more.size(); i++) {
            Reason reason = more.get(i);
            boolean isNew = true;
            for (int j = 0; j < size && isNew; j++) {
                isNew = !isSame(reasons[j], reason);
            }
            if (isNew) {
                reasons[end++] = reason;
            }
        }
        return end;
    }

    /** Two sources are under different texts in nearly all cases, and that is soon seen. */
    private static boolean isSame(Reason first, Reason second) {
        return first.clause().instrument().equals(second.clause().instrument()) && first.equals(second);
    }

    /** The duties of the terms that are known, whatever the outbound licence. */
    List<Obligation> duties(RuleSet rules) {
        List<Obligation> known = duties;
        if (known == null) {
            Obligation[] union = new Obligation[most(rules)];
            int size = 0;
            for (int i = 0; i < terms.size(); i++) {
                List<Obligation> more = duties(i, rules);
                for (int j = 0; j < more.size(); j++) {
                    union[size++] = more.get(j);
                }
            }
            known = List.of(union);
            duties = known;
        }
        return known;
    }

    private int most(RuleSet rules) {
        int most = 0;
        for (int i = 0; i < terms.size(); i++) {
            most += duties(i, rules).size();
        }
        return most;
    }

    /** The duties that a term brings first. */
    private List<Obligation> duties(int index, RuleSet rules) {
        Inbound.Term term = terms.get(index);
        return term.isExact() && !isRepeated(index) ? term.candidates().get(0).duties(rules) : List.of();
    }

    /** Whether a term says the same as one before it. */
    boolean isRepeated(int index) {
        Inbound.Term term = terms.get(index);
        for (int i = 0; i < index && term.isExact(); i++) {
            if (terms.get(i).isExact() && terms.get(i).number() == term.number()) {
                return true;
            }
        }
        return false;
    }
}
