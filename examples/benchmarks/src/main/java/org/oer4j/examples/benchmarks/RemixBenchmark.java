package org.oer4j.examples.benchmarks;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.Verdict;
import org.oer4j.licensing.remix.Remix;
import org.oer4j.licensing.remix.RemixEvaluator;
import org.oer4j.licensing.remix.RemixPlan;
import org.oer4j.licensing.remix.Repairs;
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

/**
 * Whole plans, with reasons, duties and what stands in the way, for three sources drawn at random from the catalogue: sets
 * that can go together, sets that cannot, and what would help those; and minimal sets among sixty-four sources.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 8, time = 1)
@Fork(1)
public class RemixBenchmark {
    private static final int QUESTIONS = 4_096;

    private final LicenseCatalogue catalogue = LicenseCatalogue.standard();
    private final RemixEvaluator evaluator = RemixEvaluator.of(catalogue);

    private final Repairs repairs = Repairs.of(evaluator);
    private final Remix[] possible = new Remix[QUESTIONS];
    private final Remix[] impossible = new Remix[QUESTIONS];
    private final RemixPlan[] refused = new RemixPlan[QUESTIONS];
    private final RemixPlan sixtyFour;
    private int next;

    /** Draws the questions, the same in every run; every set is asked about for the first time when its turn comes. */
    public RemixBenchmark() {
        Random random = new Random(20191125);
        List<License> grants = catalogue.all().stream()
                .filter(license -> license.kind().isGrant())
                .toList();
        int yes = 0;
        int no = 0;
        while (yes < QUESTIONS || no < QUESTIONS) {
            Remix remix = Remix.adaptationOf(random.ints(3, 0, grants.size())
                    .mapToObj(grants::get)
                    .map(license -> Source.of(license.id().value(), license))
                    .toList());
            RemixPlan plan = evaluator.evaluate(remix);
            boolean permitted = plan.verdict() instanceof Verdict.Permitted;
            if (permitted && yes < QUESTIONS) {
                possible[yes++] = remix;
            } else if (!permitted && no < QUESTIONS) {
                refused[no] = plan;
                impossible[no++] = remix;
            }
        }
        sixtyFour = evaluator.evaluate(Remix.adaptationOf(random.ints(64, 0, grants.size())
                .mapToObj(index -> Source.of("work " + index, grants.get(index)))
                .toList()));
    }

    private int next() {
        next = (next + 1) & (QUESTIONS - 1);
        return next;
    }

    @Benchmark
    public RemixPlan threeThatGoTogether() {
        return evaluator.evaluate(possible[next()]);
    }

    @Benchmark
    public RemixPlan threeThatDoNot() {
        return evaluator.evaluate(impossible[next()]);
    }

    @Benchmark
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public Repairs.Suggestions repairsOfThree() {
        return repairs.suggest(refused[next()]);
    }

    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public Repairs.Suggestions repairsOfSixtyFour() {
        return repairs.suggest(sixtyFour);
    }
}
