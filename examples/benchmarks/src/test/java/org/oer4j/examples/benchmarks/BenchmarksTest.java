package org.oer4j.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.oer4j.licensing.Verdict;
import org.oer4j.licensing.recognition.Recognition;
import org.oer4j.monitoring.MonitoringSummary;
import org.oer4j.resource.LearningResource;
import org.oer4j.time.PartialDateTime;
import org.openjdk.jmh.annotations.Benchmark;

/** Calls every benchmark once, so that none of them measures a failure. */
class BenchmarksTest {
    @TestFactory
    List<DynamicTest> everyBenchmarkGivesAnAnswer() {
        List<DynamicTest> tests = Stream.of(
                        new RecognitionBenchmark(),
                        new RemixBenchmark(),
                        new AdapterLicensesBenchmark(),
                        new ValidationBenchmark(),
                        new ImplementationBenchmark(),
                        new MonitoringBenchmark())
                .flatMap(benchmark -> benchmarks(benchmark)
                        .map(method -> DynamicTest.dynamicTest(
                                method.getName(),
                                () -> assertThat(method.invoke(benchmark)).isNotNull())))
                .toList();
        assertThat(tests).as("%s benchmarks", tests.size()).hasSizeGreaterThan(10);
        return tests;
    }

    @Test
    void theNotationsMeasuredAreUnderstood() {
        RecognitionBenchmark benchmark = new RecognitionBenchmark();

        assertThat(List.of(
                        benchmark.deedAddress(),
                        benchmark.shortName(),
                        benchmark.englishTitle(),
                        benchmark.foreignTitle(),
                        benchmark.expressionOfThree()))
                .extracting(Recognition::code)
                .containsOnly("exact");
    }

    @Test
    void theRemixesMeasuredAreSomeThatArePossibleAndSomeThatAreNot() {
        RemixBenchmark benchmark = new RemixBenchmark();

        for (int i = 0; i < 1_000; i++) {
            assertThat(benchmark.threeThatGoTogether().verdict()).isInstanceOf(Verdict.Permitted.class);
            assertThat(benchmark.threeThatDoNot().verdict()).isNotInstanceOf(Verdict.Permitted.class);
        }
        assertThat(benchmark.repairsOfSixtyFour().repairs()).isNotEmpty();
    }

    @Test
    void everyWayOfValidatingFindsTheSampleInOrder() {
        ValidationBenchmark benchmark = new ValidationBenchmark();

        assertThat(benchmark.buildAndValidate()).isEmpty();
        assertThat(benchmark.buildAndValidateByHand()).isEmpty();
        assertThat(benchmark.ourConstraints()).isEmpty();
        assertThat(benchmark.builtInsOfTheSameMeaning()).isEmpty();
        assertThat(benchmark.cheapestBuiltIns()).isEmpty();
    }

    @Test
    void theChecksByHandFindWhatTheConstraintsFind() {
        LearningResource wrong = SampleResource.build().toBuilder()
                .name("\u0007")
                .url("no address")
                .language("german!")
                .technical(technical -> technical.duration("1 hour"))
                .accessibility(accessibility -> accessibility.feature("none"))
                .lifecycle(lifecycle -> lifecycle.modified(PartialDateTime.parse("2024")))
                .hasPart("https://example.org/algebra")
                .build();
        assertThat(ChecksByHand.of(wrong))
                .containsExactlyInAnyOrder(
                        "name", "url", "inLanguage", "duration", "accessibilityFeature", "dateModified", "hasPart");
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(wrong)).hasSize(7);
        }
    }

    @Test
    void theRecordMeasuredBreaksNoRuleAboutImplementations() {
        assertThat(new ImplementationBenchmark().validate().findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.rule().value()).startsWith("actor.missing-"));
    }

    /** The whole run of 100,000 is {@code ImplementationBenchmark.main}; this one is long enough to show a leak. */
    @Test
    void validatingManyRecordsKeepsNothing() {
        long[] inUse = new ImplementationBenchmark().memoryWhileValidating(20_000);
        assertThat(inUse[inUse.length - 1] - inUse[1])
                .as("bytes kept since the second tenth")
                .isLessThan(8_000_000);
    }

    /** The whole run of a million is {@code MonitoringBenchmark.main}. */
    @Test
    void theSummaryIsTheSameOnAnyNumberOfThreads() throws InterruptedException {
        MonitoringSummary one = MonitoringBenchmark.summary(3_000, 1);
        assertThat(one.statistics().records()).isEqualTo(3_000);
        assertThat(one.duplicates().pairs())
                .as("every hundredth repeats the one before")
                .hasSizeGreaterThanOrEqualTo(30);
        assertThat(MonitoringBenchmark.summary(3_000, 3))
                .hasToString(one.toString())
                .isEqualTo(one);
    }

    private static Stream<Method> benchmarks(Object benchmark) {
        return Arrays.stream(benchmark.getClass().getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Benchmark.class));
    }
}
