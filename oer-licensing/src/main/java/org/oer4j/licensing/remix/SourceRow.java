package org.oer4j.licensing.remix;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oer4j.licensing.License;
import org.oer4j.licensing.Obligation;
import org.oer4j.licensing.Verdict;

/** How one source stands towards every outbound licence: one bit a licence in each plane. */
final class SourceRow {
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

    private boolean isCopyleft;
    private boolean isSpecial;
    private @Nullable List<Obligation> duties;
    private @Nullable Verdict own;
    private Verdict @Nullable [] verdicts;

    SourceRow(License source, int number, int size) {
        this.source = source;
        this.number = number;
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

    void set(
            int outbound,
            boolean isPermitted,
            boolean isOpen,
            boolean isDisputed,
            boolean isResidualFree,
            boolean isRecommended,
            boolean isUnconditional) {
        Bits.set(permitted, outbound, isPermitted);
        Bits.set(open, outbound, isOpen);
        Bits.set(disputed, outbound, isDisputed);
        Bits.set(residualFree, outbound, isResidualFree);
        Bits.set(recommended, outbound, isRecommended);
        Bits.set(unconditional, outbound, isUnconditional);
    }

    /** Called once, when all bits are set. */
    void complete(RuleSet rules) {
        for (int i = 0; i < residual.length; i++) {
            residual[i] = permitted[i] & residualFree[i];
        }
        isCopyleft = source.isCopyleft();
        isSpecial = !rules.facts().mergeClause().of(source).isEmpty()
                || rules.facts().isSoftware(source)
                || (isCopyleft && !source.isCreativeCommons());
    }

    boolean isCopyleft() {
        return isCopyleft;
    }

    /** Whether the planes do not tell all: a merge clause, a later version to elect, software that ranks otherwise. */
    boolean isSpecial() {
        return isSpecial;
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

    Verdict own(RuleSet rules, License outbound) {
        Verdict known = own;
        if (known == null) {
            known = rules.judge(source, outbound).verdict(duties(rules));
            own = known;
        }
        return known;
    }

    /** The verdict towards a class of outbound licences, one of which is given; threads that race make equal values. */
    Verdict verdict(int outboundClass, PairTable table, int outbound) {
        Verdict[] known = verdicts;
        if (known == null) {
            known = new Verdict[table.classCount()];
            verdicts = known;
        }
        Verdict verdict = known[outboundClass];
        if (verdict == null) {
            verdict = table.rules().judge(source, table.license(outbound)).verdict(duties(table.rules()));
            known[outboundClass] = verdict;
        }
        return verdict;
    }
}
