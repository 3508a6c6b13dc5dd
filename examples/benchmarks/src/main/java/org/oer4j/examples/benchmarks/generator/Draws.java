package org.oer4j.examples.benchmarks.generator;

import java.util.SplittableRandom;

/** Randomness by number: what is drawn for one record or block does not depend on what was drawn for others. */
final class Draws {
    /** What is drawn. */
    enum Purpose {
        BLOCK,
        DECK,
        OFFSET,
        RECORD,
        STEM
    }

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long seed;

    Draws(long seed) {
        this.seed = seed;
    }

    SplittableRandom of(Purpose purpose, long number) {
        return new SplittableRandom(mix(mix(seed + GOLDEN * (purpose.ordinal() + 1)) + GOLDEN * number));
    }

    /** The finaliser of MurmurHash3, as in SplittableRandom. */
    private static long mix(long value) {
        long z = (value ^ (value >>> 33)) * 0xFF51AFD7ED558CCDL;
        z = (z ^ (z >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return z ^ (z >>> 33);
    }
}
