package org.oer4j.licensing.remix;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oer4j.licensing.Obligation;
import org.oer4j.licensing.Reason;
import org.oer4j.licensing.Verdict;

/** One choice of arms: the terms that bind, and what they allow. */
final class Choice {
    private final List<Inbound.Term> terms;
    private final List<Reason> arms;
    private final Outlook outlook;
    private final List<Verdict.Permitted[]> parts = new ArrayList<>();
    private final List<Verdict.Permitted> wholes = new ArrayList<>();
    private @Nullable List<Obligation> duties;

    Choice(List<Inbound.Term> terms, List<Reason> arms, Outlook outlook) {
        this.terms = terms;
        this.arms = arms;
        this.outlook = outlook;
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

    /** What was put together of the same verdicts before, for another outbound licence, or null. */
    @SuppressWarnings("ReferenceEquality") // equal verdicts of a source are the same value
    Verdict.@Nullable Permitted known(Verdict.Permitted[] same) {
        for (int i = 0; i < wholes.size(); i++) {
            Verdict.Permitted[] before = parts.get(i);
            boolean matches = true;
            for (int j = 0; j < same.length && matches; j++) {
                matches = before[j] == same[j];
            }
            if (matches) {
                return wholes.get(i);
            }
        }
        return null;
    }

    /** Remembers what was put together of the verdicts on all terms. */
    Verdict.Permitted remember(Verdict.Permitted[] same, Verdict.Permitted whole) {
        parts.add(same);
        wholes.add(whole);
        return whole;
    }

    /** The duties of the terms that are known, whatever the outbound licence. */
    List<Obligation> duties(RuleSet rules) {
        List<Obligation> known = duties;
        if (known == null) {
            List<Obligation> union = new ArrayList<>();
            for (int i = 0; i < terms.size(); i++) {
                if (terms.get(i).isExact() && !isRepeated(i)) {
                    union.addAll(terms.get(i).candidates().get(0).duties(rules));
                }
            }
            known = List.copyOf(union);
            duties = known;
        }
        return known;
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
