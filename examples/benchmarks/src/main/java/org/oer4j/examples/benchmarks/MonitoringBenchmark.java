package org.oer4j.examples.benchmarks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.oer4j.conformance.Thresholds;
import org.oer4j.implementation.ImplementationRecord;
import org.oer4j.monitoring.Coverage;
import org.oer4j.monitoring.Duplicates;
import org.oer4j.monitoring.MonitoringSummary;
import org.oer4j.monitoring.RecordStatistics;
import org.oer4j.monitoring.Respondents;
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
 * What it takes to analyse a thousand implementation records. {@link #main} makes, reads and sums up a million, divided among
 * threads, and prints how long that took and how much memory the collectors hold.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 8, time = 1)
@Fork(1)
public class MonitoringBenchmark {
    private static final int THOUSAND = 1_000;
    private static final int MOST_PAIRS = 10_000;
    private static final Respondents RESPONDENTS = Respondents.of(2, SampleImplementations.countries());

    private final List<ImplementationRecord> records = IntStream.range(0, THOUSAND)
            .mapToObj(new SampleImplementations(1)::record)
            .toList();

    @Benchmark
    public Coverage coverageOfCountries() {
        return Coverage.of(Coverage.Rows.COUNTRY, records, RESPONDENTS);
    }

    @Benchmark
    public RecordStatistics statistics() {
        return RecordStatistics.of(records);
    }

    @Benchmark
    public Duplicates duplicates() {
        return Duplicates.of(records, Thresholds.proposed(), MOST_PAIRS);
    }

    @Benchmark
    public MonitoringSummary summary() {
        MonitoringSummary.Collector collector = MonitoringSummary.collector();
        records.forEach(collector::accept);
        return collector.result(question());
    }

    private static MonitoringSummary.Question question() {
        return new MonitoringSummary.Question(
                RESPONDENTS, Set.copyOf(SampleImplementations.countries()), Thresholds.proposed(), MOST_PAIRS);
    }

    /** Makes records and reads each once; every thread has a part of the numbers and a collector. */
    static MonitoringSummary.Collector read(int records, int threads) throws InterruptedException {
        List<MonitoringSummary.Collector> collectors = new ArrayList<>();
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int from = (int) ((long) records * i / threads);
            int to = (int) ((long) records * (i + 1) / threads);
            MonitoringSummary.Collector collector = MonitoringSummary.collector();
            collectors.add(collector);
            Thread worker = new Thread(() -> {
                SampleImplementations samples = new SampleImplementations(1);
                for (int number = from; number < to; number++) {
                    collector.accept(samples.record(number));
                }
            });
            worker.start();
            workers.add(worker);
        }
        for (Thread worker : workers) {
            worker.join();
        }
        return collectors.stream().reduce(MonitoringSummary.Collector::combine).orElseThrow();
    }

    static MonitoringSummary summary(int records, int threads) throws InterruptedException {
        return read(records, threads).result(question());
    }

    /** Reads a million records on two threads, or as many on as many as the arguments say. */
    public static void main(String[] arguments) throws InterruptedException, NoSuchAlgorithmException {
        int records = arguments.length == 0 ? 1_000_000 : Integer.parseInt(arguments[0]);
        int threads = arguments.length < 2 ? 2 : Integer.parseInt(arguments[1]);
        long start = System.nanoTime();
        MonitoringSummary.Collector collector = read(records, threads);
        long read = System.nanoTime();
        System.gc();
        long inUse = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.printf(
                "%,d records made and read on %d threads in %,d ms, %,d KB in use%n",
                records, threads, (read - start) / 1_000_000, inUse / 1024);
        long again = System.nanoTime();
        MonitoringSummary summary = collector.result(question());
        System.out.printf(
                "summed up in %,d ms: %,d cells, %,d pairs (%s), %,d groups too large%n",
                (System.nanoTime() - again) / 1_000_000,
                summary.coverage().values().stream()
                        .mapToInt(table -> table.cells().size())
                        .sum(),
                summary.duplicates().pairs().size(),
                summary.duplicates().complete() ? "all" : "the best",
                summary.duplicates().crowded());
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(summary.toString().getBytes(StandardCharsets.UTF_8));
        System.out.println("SHA-256 of the summary: " + HexFormat.of().formatHex(digest));
    }
}
