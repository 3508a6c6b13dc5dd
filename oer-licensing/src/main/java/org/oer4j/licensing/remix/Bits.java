package org.oer4j.licensing.remix;

/** Sets of licence numbers as words of bits; {@code java.util.BitSet} takes twice as long for the whole of a set. */
final class Bits {
    private Bits() {}

    static int words(int size) {
        return (size + Long.SIZE - 1) / Long.SIZE;
    }

    static void set(long[] bits, int number, boolean value) {
        if (value) {
            bits[number >> 6] |= 1L << number;
        } else {
            bits[number >> 6] &= ~(1L << number);
        }
    }

    static boolean get(long[] bits, int number) {
        return (bits[number >> 6] & 1L << number) != 0;
    }

    static boolean isEmpty(long[] bits) {
        for (long word : bits) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    static boolean intersect(long[] first, long[] second) {
        for (int i = 0; i < first.length; i++) {
            if ((first[i] & second[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    static void and(long[] target, long[] other) {
        for (int i = 0; i < target.length; i++) {
            target[i] &= other[i];
        }
    }

    static void or(long[] target, long[] other) {
        for (int i = 0; i < target.length; i++) {
            target[i] |= other[i];
        }
    }

    static int size(long[] bits) {
        int size = 0;
        for (long word : bits) {
            size += Long.bitCount(word);
        }
        return size;
    }

    /** The smallest number at or after the given one that is in the set, or -1. */
    static int next(long[] bits, int from) {
        int index = from >> 6;
        if (index >= bits.length) {
            return -1;
        }
        long word = bits[index] & (-1L << from);
        while (word == 0) {
            if (++index == bits.length) {
                return -1;
            }
            word = bits[index];
        }
        return index * Long.SIZE + Long.numberOfTrailingZeros(word);
    }
}
