package org.oer4j.examples.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.Verdict;
import org.oer4j.licensing.remix.Remix;
import org.oer4j.licensing.remix.RemixEvaluator;
import org.oer4j.licensing.remix.RemixPlan;
import org.oer4j.licensing.remix.Source;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A verdict on a pair, and whole plans for three sources that can and cannot go together. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RemixBenchmark {
    private final LicenseCatalogue catalogue = LicenseCatalogue.standard();
    private final RemixEvaluator evaluator = RemixEvaluator.of(catalogue);

    // not final, so that the compiler cannot compute the answers
    private License source = catalogue.get("CC-BY-SA-3.0");
    private License outbound = catalogue.get("CC-BY-SA-4.0");
    private Remix possible = remix("CC-BY-4.0", "CC-BY-SA-3.0", "CC0-1.0");
    private Remix impossible = remix("CC-BY-4.0", "CC-BY-SA-4.0", "CC-BY-NC-4.0");

    @Benchmark
    public Verdict pair() {
        return evaluator.adapt(source, outbound);
    }

    @Benchmark
    public RemixPlan threeThatGoTogether() {
        return evaluator.evaluate(possible);
    }

    @Benchmark
    public RemixPlan threeThatDoNot() {
        return evaluator.evaluate(impossible);
    }

    private static Remix remix(String... licenses) {
        return Remix.adaptationOf(List.of(licenses).stream().map(Source::of).toList());
    }
}
