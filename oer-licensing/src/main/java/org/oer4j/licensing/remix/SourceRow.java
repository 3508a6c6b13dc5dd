package org.oer4j.licensing.remix;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oer4j.licensing.License;
import org.oer4j.licensing.Obligation;
import org.oer4j.licensing.Verdict;

/** How one source stands towards every outbound licence: one bit a licence in each plane. */
final class SourceRow {
    static final int PERMITTED = 1;
    static final int OPEN = 2;
    static final int DISPUTED = 4;
    static final int RESIDUAL_FREE = 8;
    static final int RECOMMENDED = 16;
    static final int UNCONDITIONAL = 32;

    private final License source;
    private final int number;
    /** The text permits it. */
    final long[] permitted;
    /** A fact is missing. */
    final long[] open;
    /** The texts leave it open. */
    final long[] disputed;
    /** Every condition of the source that survives is one of the outbound licence too. */
    final long[] residualFree;
    /** Permitted, with nothing that a share-alike or copyleft beside it would not take. */
    final long[] residual;
    /** Permitted, and not discouraged. */
    final long[] recommended;
    /** Permitted, without remaining duties. */
    final long[] unconditional;
    /** Worth offering because of this source: its own licence and its relatives. */
    final long[] relatives;

    private final Inbound.Term term;
    private final List<List<Inbound.Term>> arms;
    private boolean isCopyleft;
    private boolean isMerging;
    private boolean isRankedOtherwise;
    private @Nullable List<Obligation> duties;
    private @Nullable Verdict own;

    SourceRow(License source, int number, int size) {
        this.source = source;
        this.number = number;
        this.term = new Inbound.Term(source.id().value(), List.of(this), null);
        this.arms = List.of(List.of(term));
        int words = Bits.words(size);
        this.permitted = new long[words];
        this.open = new long[words];
        this.disputed = new long[words];
        this.residualFree = new long[words];
        this.residual = new long[words];
        this.recommended = new long[words];
        this.unconditional = new long[words];
        this.relatives = new long[words];
    }

    /** A row that stands as another one does. */
    SourceRow(License source, int number, SourceRow alike) {
        this.source = source;
        this.number = number;
        this.term = new Inbound.Term(source.id().value(), List.of(this), null);
        this.arms = List.of(List.of(term));
        this.permitted = alike.permitted.clone();
        this.open = alike.open.clone();
        this.disputed = alike.disputed.clone();
        this.residualFree = alike.residualFree.clone();
        this.residual = alike.residual.clone();
        this.recommended = alike.recommended.clone();
        this.unconditional = alike.unconditional.clone();
        this.relatives = new long[permitted.length];
    }

    void put(int outbound, int flags) {
        Bits.set(permitted, outbound, (flags & PERMITTED) != 0);
        Bits.set(open, outbound, (flags & OPEN) != 0);
        Bits.set(disputed, outbound, (flags & DISPUTED) != 0);
        Bits.set(residualFree, outbound, (flags & RESIDUAL_FREE) != 0);
        Bits.set(recommended, outbound, (flags & RECOMMENDED) != 0);
        Bits.set(unconditional, outbound, (flags & UNCONDITIONAL) != 0);
    }

    /** Called once, when all bits are set. */
    void complete(RuleSet rules) {
        for (int i = 0; i < residual.length; i++) {
            residual[i] = permitted[i] & residualFree[i];
        }
        isCopyleft = source.isCopyleft();
        isMerging = !rules.facts().mergeClause().of(source).isEmpty();
        isRankedOtherwise =
                isMerging || rules.facts().isSoftware(source) || (isCopyleft && !source.isCreativeCommons());
    }

    /** What is permitted: by itself, or beside a share-alike or copyleft. */
    long[] outbound(boolean besideCopyleft) {
        return besideCopyleft ? residual : permitted;
    }

    boolean isCopyleft() {
        return isCopyleft;
    }

    /** Whether a merge clause may open more than the planes tell. */
    boolean isMerging() {
        return isMerging;
    }

    /** Whether the first bit may not be the best: a merge clause, a later version to elect, software. */
    boolean isRankedOtherwise() {
        return isRankedOtherwise;
    }

    /** The source as the only term of the only arm. */
    List<List<Inbound.Term>> arms() {
        return arms;
    }

    /** The source as the only candidate of a term. */
    Inbound.Term term() {
        return term;
    }

    License source() {
        return source;
    }

    int number() {
        return number;
    }

    /** The duties of the source; threads that race for them make equal lists. */
    List<Obligation> duties(RuleSet rules) {
        List<Obligation> known = duties;
        if (known == null) {
            known = List.copyOf(rules.facts().duties().of(source));
            duties = known;
        }
        return known;
    }

    Verdict own(RuleSet rules) {
        Verdict known = own;
        if (known == null) {
            known = rules.judge(source, source).verdict(duties(rules));
            own = known;
        }
        return known;
    }
}
