package org.oer4j.examples.benchmarks;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.oer4j.actor.Organization;
import org.oer4j.conformance.ConformanceCheck;
import org.oer4j.conformance.ConformanceReport;
import org.oer4j.conformance.ObjectRule;
import org.oer4j.conformance.Profile;
import org.oer4j.implementation.BeneficiaryCount;
import org.oer4j.implementation.Completion;
import org.oer4j.implementation.Evidence;
import org.oer4j.implementation.Funding;
import org.oer4j.implementation.General;
import org.oer4j.implementation.ImplementationRecord;
import org.oer4j.implementation.ImplementationRules;
import org.oer4j.implementation.Indicator;
import org.oer4j.implementation.Milestone;
import org.oer4j.implementation.Money;
import org.oer4j.implementation.PolicyDocument;
import org.oer4j.implementation.Progress;
import org.oer4j.place.CountryCode;
import org.oer4j.recommendation.AreaOfAction;
import org.oer4j.recommendation.Level;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.text.LocalizedText;
import org.oer4j.time.PartialDate;
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
 * What it takes to build an implementation record with every part, and to hold it against every constraint and rule of the
 * publishable profile. {@link #main} does the second 100,000 times and prints how much memory is in use meanwhile.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 8, time = 1)
@Fork(1)
public class ImplementationBenchmark {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final int STEPS = 10;

    private final ConformanceCheck check = ConformanceCheck.of(
            validator(), Profile.PUBLISHABLE.with(ImplementationRules.standard().toArray(ObjectRule[]::new)));
    private final ImplementationRecord full = record(0);
    private final ConformanceReport expected = check.check(full, DAY);

    private static Validator validator() {
        Clock clock = Clock.fixed(DAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .clockProvider(() -> clock)
                .buildValidatorFactory()
                .getValidator();
    }

    @Benchmark
    public ImplementationRecord build() {
        return record(1);
    }

    @Benchmark
    public ConformanceReport validate() {
        return check.check(full, DAY);
    }

    @Benchmark
    public ConformanceReport buildAndValidate() {
        return check.check(record(2), DAY);
    }

    /** An invented programme that has something in every group. */
    private static ImplementationRecord record(int number) {
        PartialDate start = PartialDate.of(2021, 3);
        return ImplementationRecord.builder("https://example.org/r/" + number, words("Textbooks " + number))
                .description(words("Every school gets openly licensed textbooks."))
                .kind(General.Kind.PROGRAMME)
                .lead(Organization.named("Ministry of Education"))
                .participation(
                        new General.Participation(Organization.named("Example Foundation"), General.Role.FUNDING))
                .level(Level.NATIONAL)
                .country(CountryCode.of("KE"))
                .stakeholderGroup("teachers")
                .area(AreaOfAction.SUPPORTIVE_POLICY)
                .action(ProvisionRef.parse("12(a)"))
                .sdgTarget("4.1")
                .plannedStart(start)
                .plannedEnd(PartialDate.of(2023))
                .actualStart(start)
                .actualEnd(PartialDate.of(2023, 6))
                .status(Progress.Status.COMPLETED)
                .completion(Completion.independent(Completion.Degree.SUBSTANTIAL))
                .milestone(Milestone.builder(words("First book"))
                        .due(PartialDate.of(2022))
                        .build())
                .milestone(Milestone.builder(words("All books"))
                        .due(PartialDate.of(2023))
                        .build())
                .funding(Funding.builder(Money.of("12500.50", "EUR"), Funding.Kind.COMMITMENT)
                        .valueDate(start)
                        .build())
                .funding(Funding.builder(Money.of("11000", "EUR"), Funding.Kind.DISBURSEMENT)
                        .valueDate(start)
                        .build())
                .beneficiaries(BeneficiaryCount.builder("teachers", 100)
                        .asOf(PartialDate.of(2023))
                        .breakdown(new BeneficiaryCount.Breakdown(
                                BeneficiaryCount.Dimension.GENDER,
                                Map.of("female", 60L, "male", 30L),
                                10L,
                                false,
                                true))
                        .build())
                .indicator(Indicator.builder("schools", words("Schools with textbooks"), Indicator.Measure.UNIT)
                        .ascending(true)
                        .baseline(Indicator.Measurement.of(BigDecimal.ONE, start))
                        .target(Indicator.Measurement.of(BigDecimal.TEN, PartialDate.of(2023)))
                        .observation(Indicator.Measurement.of(BigDecimal.valueOf(2), PartialDate.of(2022)))
                        .build())
                .policy(PolicyDocument.builder(words("Open licensing policy"))
                        .openLicenseMandate(PolicyDocument.OpenLicenseMandate.REQUIRED)
                        .build())
                .evidence(Evidence.builder()
                        .url("https://example.org/report/" + number)
                        .kind(Evidence.Kind.REPORT)
                        .accessedOn(PartialDate.of(2024))
                        .build())
                .lessonLearned(words("Ask teachers first."))
                .cycle(1)
                .build();
    }

    private static LocalizedText words(String text) {
        return LocalizedText.of("en", text);
    }

    /**
     * Validates records one after the other and keeps none.
     *
     * @return the bytes in use after each tenth of them
     */
    long[] memoryWhileValidating(int records) {
        long[] inUse = new long[STEPS];
        for (int step = 0; step < STEPS; step++) {
            for (int i = 0; i < records / STEPS; i++) {
                ImplementationRecord record = record(step * (records / STEPS) + i);
                // an organization to publish needs more than a name; that is all there is to find
                if (check.check(record, DAY).findings().size()
                        != expected.findings().size()) {
                    throw new IllegalStateException(record.id() + " has other findings than the others");
                }
            }
            System.gc();
            inUse[step] =
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }
        return inUse;
    }

    /** Validates 100,000 records, or as many as the argument says. */
    public static void main(String[] arguments) {
        int records = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
        long start = System.nanoTime();
        long[] inUse = new ImplementationBenchmark().memoryWhileValidating(records);
        System.out.printf("%,d records in %,d ms%n", records, (System.nanoTime() - start) / 1_000_000);
        for (int step = 0; step < STEPS; step++) {
            System.out.printf("after %,9d: %,d KB in use%n", records / STEPS * (step + 1), inUse[step] / 1024);
        }
    }
}
