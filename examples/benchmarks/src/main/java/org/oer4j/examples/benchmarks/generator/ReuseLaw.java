package org.oer4j.examples.benchmarks.generator;

import java.util.SplittableRandom;

/** How often works are reused: the one of rank r about {@code (r + 1) ^ -exponent} times as often as the first. */
final class ReuseLaw {
    private final double exponent;

    ReuseLaw(double exponent) {
        this.exponent = exponent;
    }

    /** The rank of a work out of so many, from 0. {@code StrictMath}, so that every machine draws the same. */
    long draw(SplittableRandom random, long works) {
        double part = random.nextDouble();
        double flat = 1 - exponent;
        double place = Math.abs(flat) < 1e-9
                ? StrictMath.pow(works + 1, part)
                : StrictMath.pow(part * (StrictMath.pow(works + 1, flat) - 1) + 1, 1 / flat);
        return Math.min(works - 1, Math.max(0, (long) place - 1));
    }
}
