package org.oer4j.examples.benchmarks;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.Verdict;
import org.oer4j.licensing.remix.AdapterLicenses;
import org.oer4j.licensing.remix.LicenseSet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The compiled table, with the floor it can be compared with: looking into a flat array of bytes with the same random
 * numbers. Every call takes the next of 4,096 random questions.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class AdapterLicensesBenchmark {
    private static final int QUESTIONS = 4_096;
    private static final int SOURCES = 8;

    private final LicenseCatalogue catalogue = LicenseCatalogue.standard();
    private final AdapterLicenses table = AdapterLicenses.of(catalogue);
    private final int size = table.size();
    private final byte[] flat = new byte[size * size];
    private final int[] sources = new int[QUESTIONS];
    private final int[] outbounds = new int[QUESTIONS];
    private final License[] sourceLicenses = new License[QUESTIONS];
    private final License[] outboundLicenses = new License[QUESTIONS];
    private final int[][] friendlySets = new int[QUESTIONS][];
    private final int[][] randomSets = new int[QUESTIONS][];
    private int next;

    /** Draws the questions, the same in every run. */
    public AdapterLicensesBenchmark() {
        Random random = new Random(20191125);
        int[] friendly = IntStream.range(0, size)
                .filter(number -> table.license(number).family().matches("CC-BY|CC-BY-SA|CC0")
                        && !table.license(number).id().value().matches("CC-BY-SA-1.0.*|CC-BY.*-IN"))
                .toArray();
        for (int i = 0; i < QUESTIONS; i++) {
            sources[i] = random.nextInt(size);
            outbounds[i] = random.nextInt(size);
            sourceLicenses[i] = table.license(sources[i]);
            outboundLicenses[i] = table.license(outbounds[i]);
            friendlySets[i] = random.ints(SOURCES, 0, friendly.length)
                    .map(index -> friendly[index])
                    .toArray();
            randomSets[i] = random.ints(SOURCES, 0, size).toArray();
            table.verdict(sources[i], outbounds[i]);
        }
        random.nextBytes(flat);
    }

    private int next() {
        next = (next + 1) & (QUESTIONS - 1);
        return next;
    }

    @Benchmark
    public byte floorFlatArray() {
        int i = next();
        return flat[sources[i] * size + outbounds[i]];
    }

    @Benchmark
    public Verdict pairByNumber() {
        int i = next();
        return table.verdict(sources[i], outbounds[i]);
    }

    @Benchmark
    public Verdict pairByLicense() {
        int i = next();
        return table.verdict(sourceLicenses[i], outboundLicenses[i]);
    }

    @Benchmark
    public @Nullable License bestOfEightThatGoTogether() {
        return table.bestFor(friendlySets[next()]);
    }

    @Benchmark
    public boolean anyOfEightAtRandom() {
        return table.bestFor(randomSets[next()]) != null;
    }

    @Benchmark
    public LicenseSet wholeOfEightThatGoTogether() {
        return table.outboundFor(friendlySets[next()]);
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public AdapterLicenses compile() {
        return AdapterLicenses.of(catalogue);
    }
}
