package org.oer4j.licensing.audit;

import java.util.Arrays;

/** A growing column of ints. It grows by pieces, so that no copy of the whole is ever made. */
final class Ints {
    private static final int SHIFT = 12;
    private static final int PIECE = 1 << SHIFT;
    private static final int MASK = PIECE - 1;

    private int[][] pieces = new int[4][];
    private int size;

    /** A column of zeros. */
    static Ints ofSize(int size) {
        Ints ints = new Ints();
        ints.size = size;
        ints.pieces = new int[(size >> SHIFT) + 1][PIECE];
        return ints;
    }

    int size() {
        return size;
    }

    int get(int index) {
        return pieces[index >> SHIFT][index & MASK];
    }

    void set(int index, int value) {
        pieces[index >> SHIFT][index & MASK] = value;
    }

    void add(int value) {
        int piece = size >> SHIFT;
        if ((size & MASK) == 0) {
            if (piece == pieces.length) {
                pieces = Arrays.copyOf(pieces, piece * 2);
            }
            pieces[piece] = new int[PIECE];
        }
        pieces[piece][size++ & MASK] = value;
    }
}
