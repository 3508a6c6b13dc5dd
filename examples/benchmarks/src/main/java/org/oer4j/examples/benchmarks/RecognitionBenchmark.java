package org.oer4j.examples.benchmarks;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.expression.LicenseExpression;
import org.oer4j.licensing.recognition.LicenseRecognizer;
import org.oer4j.licensing.recognition.Recognition;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One notation read, beside three floors: an array cell, a hash of a fresh string, and what people write by hand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RecognitionBenchmark {
    /** The by-hand recogniser: trim, lower the case, match. */
    private static final Pattern BY_HAND = Pattern.compile(
            "^(?:https?://)?(?:www\\.)?creativecommons\\.org/licenses/([a-z-]+)/([0-9.]+)(?:/([a-z]{2}))?/?.*$");

    private final LicenseCatalogue catalogue = LicenseCatalogue.standard();
    private final LicenseRecognizer recognizer = LicenseRecognizer.of(catalogue);
    private final License[] licenses = catalogue.all().toArray(License[]::new);
    private final Map<String, License> byUri = byUri(licenses);

    // not final, so that the compiler cannot compute the answers
    private int index = catalogue.indexOf(catalogue.get("CC-BY-SA-4.0"));
    private char[] address = "https://creativecommons.org/licenses/by-sa/4.0/".toCharArray();
    private String deed = "http://creativecommons.org/licenses/by-nc-sa/3.0/de/deed.en";
    private String shortName = "CC BY-NC-SA 3.0 DE";
    private String title = "Creative Commons Attribution-NonCommercial-ShareAlike 4.0 International License";
    private String foreignTitle = "Namensnennung - Weitergabe unter gleichen Bedingungen 4.0 International";
    private String expression = "CC-BY-SA-4.0 OR GFDL-1.3-or-later OR MIT";

    @Benchmark
    public License arrayLookUp() {
        return licenses[index];
    }

    @Benchmark
    public License hashLookUpOfFreshString() {
        return byUri.get(new String(address));
    }

    @Benchmark
    public String recognizerByHand() {
        Matcher matcher = BY_HAND.matcher(deed.trim().toLowerCase(Locale.ROOT));
        return matcher.matches() ? "cc-" + matcher.group(1) + "-" + matcher.group(2) : null;
    }

    @Benchmark
    public Recognition deedAddress() {
        return recognizer.recognize(deed);
    }

    @Benchmark
    public Recognition shortName() {
        return recognizer.recognize(shortName);
    }

    @Benchmark
    public Recognition englishTitle() {
        return recognizer.recognize(title);
    }

    @Benchmark
    public Recognition foreignTitle() {
        return recognizer.recognize(foreignTitle);
    }

    @Benchmark
    public LicenseExpression expressionParsed() {
        return LicenseExpression.parse(expression);
    }

    @Benchmark
    public Recognition expressionOfThree() {
        return recognizer.recognize(expression);
    }

    private static Map<String, License> byUri(License[] licenses) {
        Map<String, License> byUri = new HashMap<>();
        for (License license : licenses) {
            byUri.put(license.uri(), license);
        }
        return byUri;
    }
}
