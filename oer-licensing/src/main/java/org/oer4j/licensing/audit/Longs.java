package org.oer4j.licensing.audit;

import java.util.Arrays;

/** A growing column of longs; see {@link Ints}. */
final class Longs {
    private static final int SHIFT = 12;
    private static final int PIECE = 1 << SHIFT;
    private static final int MASK = PIECE - 1;

    private long[][] pieces = new long[4][];
    private int size;

    int size() {
        return size;
    }

    long get(int index) {
        return pieces[index >> SHIFT][index & MASK];
    }

    void add(long value) {
        int piece = size >> SHIFT;
        if ((size & MASK) == 0) {
            if (piece == pieces.length) {
                pieces = Arrays.copyOf(pieces, piece * 2);
            }
            pieces[piece] = new long[PIECE];
        }
        pieces[piece][size++ & MASK] = value;
    }
}
