package org.oer4j.licensing.remix;

import java.util.Arrays;
import java.util.List;

/** The outbound licences that are certain, the wider set of those that are possible, and of those that are conceivable. */
final class Outlook {
    /** Of no licence at all. */
    static final Outlook NOTHING = new Outlook(0, false);

    /** Permitted for everything the terms may mean. */
    final long[] certain;
    /** Permitted for something the terms may mean, or a fact is missing. */
    final long[] possible;
    /** Nothing but a dispute stands against it. */
    private final long[] conceivable;

    Outlook(int size, boolean full) {
        int words = Bits.words(size);
        certain = new long[words];
        possible = new long[words];
        conceivable = new long[words];
        if (full) {
            Arrays.fill(certain, -1L);
            if (size % Long.SIZE != 0) {
                certain[words - 1] = -1L >>> (Long.SIZE - size % Long.SIZE);
            }
            System.arraycopy(certain, 0, possible, 0, words);
            System.arraycopy(certain, 0, conceivable, 0, words);
        }
    }

    /** One more licence that binds; {@code opened} are licences that a merge clause permits, or nothing. */
    void narrow(SourceRow row, boolean copyleft, long[] opened) {
        if (opened.length > 0) {
            narrowMerging(row, copyleft, opened);
        } else if (copyleft) {
            narrowBesideCopyleft(row);
        } else {
            for (int i = 0; i < certain.length; i++) {
                long open = row.permitted[i] | row.open[i];
                certain[i] &= row.permitted[i];
                possible[i] &= open;
                conceivable[i] &= open | row.disputed[i];
            }
        }
    }

    private void narrowBesideCopyleft(SourceRow row) {
        for (int i = 0; i < certain.length; i++) {
            long open = row.residual[i] | (row.open[i] & row.residualFree[i]);
            certain[i] &= row.residual[i];
            possible[i] &= open;
            conceivable[i] &= open | (row.disputed[i] & row.residualFree[i]);
        }
    }

    private void narrowMerging(SourceRow row, boolean copyleft, long[] opened) {
        for (int i = 0; i < certain.length; i++) {
            long residual = copyleft ? row.residualFree[i] : -1L;
            long permitted = (copyleft ? row.residual[i] : row.permitted[i]) | opened[i];
            long open = permitted | (row.open[i] & residual);
            certain[i] &= permitted;
            possible[i] &= open;
            conceivable[i] &= open | (row.disputed[i] & residual);
        }
    }

    /**
     * One more licence that binds and is not known: it is one of these. A licence is certain where none of them rules it
     * out; of the versions of one licence, one whose text is merely disputed does not spoil the name.
     */
    void narrow(List<SourceRow> candidates, boolean copyleft, boolean family) {
        for (int i = 0; i < certain.length; i++) {
            long some = 0;
            long open = 0;
            long disputed = 0;
            long none = 0;
            for (SourceRow row : candidates) {
                long residual = copyleft ? row.residualFree[i] : -1L;
                long here = (row.permitted[i] | row.open[i] | row.disputed[i]) & residual;
                some |= row.permitted[i] & residual;
                open |= row.open[i] & residual;
                disputed |= row.disputed[i] & residual;
                none |= ~here;
            }
            certain[i] &= some & ~none & ~open & (family ? -1L : ~disputed);
            possible[i] &= some | open;
            conceivable[i] &= some | open | disputed;
        }
    }

    /** One more term, of which the outlook by itself is known. */
    void narrow(Outlook term) {
        Bits.and(certain, term.certain);
        Bits.and(possible, term.possible);
        Bits.and(conceivable, term.conceivable);
    }

    /** One more source that only needs the outbound licence to be in a set. */
    void narrow(long[] plane) {
        Bits.and(certain, plane);
        Bits.and(possible, plane);
        Bits.and(conceivable, plane);
    }

    /** One more licence that binds and is not known at all. */
    void narrowToPossible() {
        Arrays.fill(certain, 0);
    }

    /** The use of one of the works is disputed, whatever the outbound licence. */
    void narrowToConceivable() {
        Arrays.fill(certain, 0);
        Arrays.fill(possible, 0);
    }

    /** The use of one of the works is not covered, whatever the outbound licence. */
    void narrowToNothing() {
        narrowToConceivable();
        Arrays.fill(conceivable, 0);
    }

    private Outlook(Outlook other) {
        certain = other.certain.clone();
        possible = other.possible.clone();
        conceivable = other.conceivable.clone();
    }

    /** With another choice of arms; this outlook stays. */
    Outlook widened(Outlook other) {
        Outlook both = new Outlook(this);
        both.widen(other);
        return both;
    }

    /** Another choice of arms. */
    void widen(Outlook other) {
        Bits.or(certain, other.certain);
        Bits.or(possible, other.possible);
        Bits.or(conceivable, other.conceivable);
    }

    Standing standing(int outbound) {
        if (Bits.get(certain, outbound)) {
            return Standing.CERTAIN;
        }
        if (Bits.get(possible, outbound)) {
            return Standing.POSSIBLE;
        }
        return Bits.get(conceivable, outbound) ? Standing.DISPUTED : Standing.IMPOSSIBLE;
    }

    /** The first licence of a set that is conceivable and no more, or -1. */
    int firstDisputed(long[] among) {
        for (int i = 0; i < among.length; i++) {
            long disputed = among[i] & conceivable[i] & ~possible[i] & ~certain[i];
            if (disputed != 0) {
                return i * Long.SIZE + Long.numberOfTrailingZeros(disputed);
            }
        }
        return -1;
    }

    /** The best standing among the licences of a set. */
    Standing best(long[] among) {
        if (Bits.intersect(certain, among)) {
            return Standing.CERTAIN;
        }
        if (Bits.intersect(possible, among)) {
            return Standing.POSSIBLE;
        }
        return Bits.intersect(conceivable, among) ? Standing.DISPUTED : Standing.IMPOSSIBLE;
    }
}
