package org.oer4j.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.recognition.LicenseRecognizer;
import org.oer4j.licensing.recognition.Recognition;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** What the first call costs in a fresh JVM: every fork measures once, without warm-up. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(20)
public class StartBenchmark {
    @Benchmark
    public int catalogue() {
        return LicenseCatalogue.standard().size();
    }

    @Benchmark
    public Recognition catalogueRecognizerAndFirstAddress() {
        return LicenseRecognizer.of(LicenseCatalogue.standard())
                .recognize("https://creativecommons.org/licenses/by-sa/3.0/de/deed.fr");
    }

    @Benchmark
    public Recognition catalogueRecognizerAndFirstForeignTitle() {
        return LicenseRecognizer.of(LicenseCatalogue.standard())
                .recognize("Namensnennung - Weitergabe unter gleichen Bedingungen 4.0 International");
    }
}
