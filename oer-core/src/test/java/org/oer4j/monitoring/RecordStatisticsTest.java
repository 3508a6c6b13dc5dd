package org.oer4j.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oer4j.monitoring.SampleRecords.CHILE;
import static org.oer4j.monitoring.SampleRecords.KENYA;
import static org.oer4j.monitoring.SampleRecords.record;
import static org.oer4j.monitoring.SampleRecords.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.oer4j.conformance.Thresholds;
import org.oer4j.implementation.BeneficiaryCount;
import org.oer4j.implementation.ImplementationRecord;
import org.oer4j.implementation.ImplementationRecordBuilder;
import org.oer4j.implementation.Milestone;
import org.oer4j.implementation.Progress;
import org.oer4j.monitoring.RecordStatistics.BeneficiaryStatistics;
import org.oer4j.monitoring.RecordStatistics.Dimension;
import org.oer4j.monitoring.RecordStatistics.Disaggregation;
import org.oer4j.text.LanguageTag;

class RecordStatisticsTest {
    private static RecordStatistics of(ImplementationRecordBuilder... records) {
        return RecordStatistics.of(List.of(records).stream()
                .map(ImplementationRecordBuilder::build)
                .toList());
    }

    private static Disaggregation numbers(long unknown, Map<String, Long> counts) {
        long known = counts.values().stream().mapToLong(Long::longValue).sum();
        return new Disaggregation(known + unknown, new TreeMap<>(counts), unknown, new TreeSet<>());
    }

    @Test
    void languagesAndCountriesAreUnionsAndNotSums() {
        RecordStatistics statistics = of(
                record("a", KENYA, "ii").language(LanguageTag.of("sw")).language(LanguageTag.of("en")),
                record("b", CHILE, "ii").language(LanguageTag.of("EN")),
                record("c", KENYA, "ii"));
        assertThat(statistics.languages()).containsExactly("en", "sw");
        assertThat(statistics.countries()).containsExactly(CHILE, KENYA);
        Disaggregation languages = statistics.byDimension().get(Dimension.LANGUAGE);
        assertThat(languages.counts()).containsEntry("en", 2L).containsEntry("sw", 1L);
        assertThat(languages.unknown()).isEqualTo(1);
        assertThat(languages.percentOfWhole("en", 1)).contains(new BigDecimal("66.7"));
        assertThat(languages.percentOfKnown("en", 1)).contains(new BigDecimal("100.0"));
        assertThat(languages.percentOfWhole("fr", 0)).contains(BigDecimal.ZERO);
        assertThat(of().byDimension().get(Dimension.LANGUAGE).percentOfWhole("en", 0))
                .isEmpty();
    }

    @Test
    void milestonesCountByTheirWeightWithinTheirRecord() {
        RecordStatistics statistics = of(
                record("a").milestone(step("3", true)).milestone(step("1", false)),
                record("b")
                        .milestone(step(null, false))
                        .milestone(step(null, true))
                        .milestone(step(null, true)),
                record("c").milestone(step("0", true)),
                record("d"));
        // 3/4 and 2/3
        assertThat(statistics.milestones().records()).isEqualTo(2);
        assertThat(statistics.milestones().milestones()).isEqualTo(6);
        assertThat(statistics.milestones().done()).isEqualTo(4);
        assertThat(statistics.milestones().percent(2)).contains(new BigDecimal("70.83"));
        assertThat(of(record("c")).milestones().percent(0)).isEmpty();
    }

    private static Milestone step(String weight, boolean done) {
        return Milestone.builder(words("Step"))
                .weight(weight == null ? null : new BigDecimal(weight))
                .status(done ? Progress.Status.COMPLETED : Progress.Status.ONGOING)
                .build();
    }

    @Test
    void whomRecordsReachedIsSummedWithTheUnknownKept() {
        RecordStatistics statistics = of(
                record("a").beneficiaries(teachers(100, Map.of("female", 60L, "male", 30L), null, false)),
                record("b").beneficiaries(teachers(10, Map.of("female", 4L), 6L, false)),
                record("c")
                        .beneficiaries(BeneficiaryCount.builder("teachers", 5)
                                .measured(BeneficiaryCount.Measured.TRAINED)
                                .estimate(true)
                                .build()),
                record("d")
                        .beneficiaries(BeneficiaryCount.builder("teachers", 7).build()));
        assertThat(statistics.beneficiaries()).hasSize(2);
        BeneficiaryStatistics unsaid = statistics.beneficiaries().get(0);
        assertThat(unsaid.measured()).isNull();
        assertThat(unsaid.total()).isEqualTo(7);
        BeneficiaryStatistics trained = statistics.beneficiaries().get(1);
        assertThat(trained.total()).isEqualTo(115);
        assertThat(trained.estimated()).isEqualTo(5);
        Disaggregation gender = trained.breakdowns().get("gender");
        assertThat(gender.counts()).containsOnly(Map.entry("female", 64L), Map.entry("male", 30L));
        assertThat(gender.unknown()).as("10 of a, 6 of b, 5 of c").isEqualTo(21);
        assertThat(gender.percentOfWhole("female", 1)).contains(new BigDecimal("55.7"));
        assertThat(gender.percentOfKnown("female", 1)).contains(new BigDecimal("68.1"));
    }

    @Test
    void ofValuesThatOverlapAtLeastTheRestIsUnknown() {
        BeneficiaryCount count = BeneficiaryCount.builder("learners", 10)
                .breakdown(new BeneficiaryCount.Breakdown(
                        BeneficiaryCount.Dimension.PRIORITY_GROUP,
                        Map.of("refugee", 8L, "nomadic", 7L),
                        null,
                        true,
                        false))
                .build();
        Disaggregation groups = of(record("a").beneficiaries(count))
                .beneficiaries()
                .get(0)
                .breakdowns()
                .get("priority-group");
        assertThat(groups.unknown()).isZero();
        assertThat(groups.percentOfWhole("refugee", 0)).contains(new BigDecimal("80"));
    }

    private static BeneficiaryCount teachers(long total, Map<String, Long> genders, Long unknown, boolean complete) {
        return BeneficiaryCount.builder("teachers", total)
                .measured(BeneficiaryCount.Measured.TRAINED)
                .breakdown(new BeneficiaryCount.Breakdown(
                        BeneficiaryCount.Dimension.GENDER, genders, unknown, false, complete))
                .build();
    }

    @Test
    void aSmallNumberIsNotShownNorOneFromWhichItCouldBeFound() {
        Disaggregation shown =
                numbers(10, Map.of("female", 40L, "male", 30L, "other", 2L)).suppressed(5);
        assertThat(shown.suppressed()).as("the next larger is the unknown").containsExactly("other", "unknown");
        assertThat(shown.counts()).containsOnlyKeys("female", "male");
        assertThat(shown.unknown()).isZero();
        assertThat(shown.count("other")).isEmpty();
        assertThat(shown.percentOfWhole("other", 0)).isEmpty();
        assertThat(shown.percentOfKnown("female", 0)).isEmpty();
        assertThat(shown.count("female")).hasValue(40);
        assertThat(shown.whole()).isEqualTo(82);
    }

    @Test
    void twoSmallNumbersHideEachOtherAndNoneIsNobody() {
        assertThat(numbers(0, Map.of("a", 2L, "b", 3L, "c", 50L)).suppressed(5).suppressed())
                .containsExactly("a", "b");
        assertThat(numbers(0, Map.of("a", 0L, "b", 5L, "c", 50L)).suppressed(5).suppressed())
                .isEmpty();
        assertThat(numbers(3, Map.of()).suppressed(5).suppressed()).containsExactly("unknown");
    }

    @Test
    void theThresholdIsThatOfTheCaller() {
        BeneficiaryStatistics trained = of(record("a")
                        .beneficiaries(teachers(20, Map.of("female", 14L, "male", 6L), null, true)))
                .beneficiaries()
                .get(0);
        assertThat(trained.suppressed(Thresholds.proposed())).isEqualTo(trained);
        assertThat(trained.suppressed(Thresholds.proposed().with(RecordStatistics.LEAST_CELL, 10))
                        .breakdowns()
                        .get("gender")
                        .suppressed())
                .containsExactly("female", "male");
    }

    @Provide
    Arbitrary<List<ImplementationRecord>> records() {
        return SampleRecords.records();
    }

    @Provide
    Arbitrary<Disaggregation> disaggregations() {
        return Arbitraries.maps(
                        Arbitraries.of("a", "b", "c", "d"), Arbitraries.longs().between(0, 12))
                .flatMap(counts -> Arbitraries.longs().between(0, 12).map(unknown -> numbers(unknown, counts)));
    }

    @Property(tries = 200)
    void anyOrderAndAnyPartitionGiveTheSame(@ForAll("records") List<ImplementationRecord> records, @ForAll long seed) {
        RecordStatistics.Collector first = RecordStatistics.collector();
        RecordStatistics.Collector second = RecordStatistics.collector();
        List<ImplementationRecord> other = SampleRecords.shuffled(records, seed);
        for (int i = 0; i < other.size(); i++) {
            ((seed >> i & 1) == 0 ? first : second).accept(other.get(i));
        }
        assertThat(second.combine(first).result()).isEqualTo(RecordStatistics.of(records));
    }

    @Property(tries = 200)
    void everyRecordHasAValueOrIsUnknownInEveryDimension(@ForAll("records") List<ImplementationRecord> records) {
        RecordStatistics statistics = RecordStatistics.of(records);
        assertThat(statistics.byDimension()).hasSize(Dimension.values().length);
        statistics.byDimension().forEach((dimension, numbers) -> {
            long sum = numbers.counts().values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            assertThat(numbers.whole()).isEqualTo(records.size());
            assertThat(sum + numbers.unknown()).as("%s", dimension).isGreaterThanOrEqualTo(records.size());
            assertThat(numbers.counts().values()).allMatch(count -> count <= records.size());
        });
        statistics
                .beneficiaries()
                .forEach(people -> people.breakdowns()
                        .values()
                        .forEach(numbers -> assertThat(numbers.unknown()).isBetween(0L, people.total())));
    }

    @Property(tries = 500)
    void noSuppressedNumberCanBeFoundByTakingTheOthersFromTheWhole(@ForAll("disaggregations") Disaggregation numbers) {
        Disaggregation shown = numbers.suppressed(5);
        shown.counts()
                .values()
                .forEach(count -> assertThat(count == 0 || count >= 5).isTrue());
        assertThat(shown.unknown() == 0 || shown.unknown() >= 5).isTrue();
        long others =
                numbers.counts().values().stream().filter(count -> count > 0).count() + (numbers.unknown() > 0 ? 1 : 0);
        if (!shown.suppressed().isEmpty() && others > 1) {
            assertThat(shown.suppressed()).hasSizeGreaterThan(1);
        }
        assertThat(shown.suppressed(5).suppressed()).isEqualTo(shown.suppressed());
    }
}
