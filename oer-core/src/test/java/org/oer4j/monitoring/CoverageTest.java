package org.oer4j.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.oer4j.monitoring.SampleRecords.CHILE;
import static org.oer4j.monitoring.SampleRecords.FRANCE;
import static org.oer4j.monitoring.SampleRecords.KENYA;
import static org.oer4j.monitoring.SampleRecords.evidence;
import static org.oer4j.monitoring.SampleRecords.funding;
import static org.oer4j.monitoring.SampleRecords.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.oer4j.actor.Organization;
import org.oer4j.implementation.Completion;
import org.oer4j.implementation.Completion.Degree;
import org.oer4j.implementation.Evidence;
import org.oer4j.implementation.Funding;
import org.oer4j.implementation.ImplementationRecord;
import org.oer4j.monitoring.Coverage.Cell;
import org.oer4j.monitoring.Coverage.Rows;
import org.oer4j.monitoring.Coverage.Status;
import org.oer4j.place.CountryCode;
import org.oer4j.place.Subdivision;
import org.oer4j.place.UnescoRegion;
import org.oer4j.recommendation.AreaOfAction;
import org.oer4j.recommendation.Level;
import org.oer4j.recommendation.ProvisionRef;

class CoverageTest {
    private static final ProvisionRef POLICY = AreaOfAction.SUPPORTIVE_POLICY.ref();
    private static final ProvisionRef INCENTIVES = ProvisionRef.parse("12(c)");
    private static final Respondents KENYA_AND_CHILE = Respondents.of(2, List.of(KENYA, CHILE));

    @Test
    void theColumnsAreTheAreasWithTheirActionsAndMonitoring() {
        assertThat(Coverage.columns()).hasSize(5 + 33 + 3).doesNotHaveDuplicates();
        assertThat(Coverage.columns().get(0)).hasToString("OER2019/i");
        assertThat(Coverage.columns().get(1)).hasToString("OER2019/11.a");
    }

    @Test
    void whoReportedNothingAndWhoDidNotReportAreTold() {
        Coverage coverage = Coverage.collector(Rows.COUNTRY).result(KENYA_AND_CHILE, Set.of(KENYA, CHILE, FRANCE));
        assertThat(coverage.codes()).containsExactly("CL", "FR", "KE");
        assertThat(coverage.cell("KE", INCENTIVES).status()).isEqualTo(Status.NONE);
        assertThat(coverage.cell("FR", INCENTIVES).status()).isEqualTo(Status.NOT_REPORTED);
        assertThat(coverage.percentOfRespondents(INCENTIVES, 0)).contains(BigDecimal.ZERO);
    }

    @Test
    void anActionCountsForItsAreaAndOnlyOnce() {
        Coverage coverage =
                of(Rows.COUNTRY, record("a", KENYA, "12(c)", "12(a)").build());
        assertThat(coverage.cell("KE", POLICY).records()).isEqualTo(1);
        assertThat(coverage.cell("KE", INCENTIVES).status()).isEqualTo(Status.ACTION);
        assertThat(coverage.cell("KE", AreaOfAction.CAPACITY_BUILDING.ref()).status())
                .isEqualTo(Status.NONE);
    }

    @Test
    void aRecordOfACountryThatDidNotReportIsSeenButIsNoRespondent() {
        Coverage coverage = of(
                Rows.COUNTRY,
                record("a", FRANCE, "ii").build(),
                record("b", KENYA, "ii").build());
        Cell france = coverage.cell("FR", POLICY);
        assertThat(france.status()).isEqualTo(Status.ACTION);
        assertThat(france.respondents()).isZero();
        assertThat(coverage.cell("FR", INCENTIVES).status()).isEqualTo(Status.NOT_REPORTED);
        assertThat(coverage.percentOfRespondents(POLICY, 1)).contains(new BigDecimal("50.0"));
    }

    @Test
    void nobodyReportedMeansNoPercentage() {
        assertThat(Coverage.collector(Rows.LEVEL)
                        .result(Respondents.of(1, List.of()))
                        .percentOfRespondents(POLICY, 0))
                .isEmpty();
    }

    @Test
    void percentagesAreRoundedHalfUp() {
        List<ImplementationRecord> records = new ArrayList<>();
        Set<CountryCode> reported = new TreeSet<>();
        for (int i = 0; i < 8; i++) {
            CountryCode country = new CountryCode("A" + (char) ('A' + i));
            reported.add(country);
            if (i == 0) {
                records.add(record("a", country, "ii").build());
            }
        }
        assertThat(Coverage.of(Rows.COUNTRY, records, Respondents.of(1, reported))
                        .percentOfRespondents(POLICY, 0))
                .contains(new BigDecimal("13")); // 12.5 %
    }

    @Test
    void aCellSumsWhatItsRecordsSay() {
        Coverage coverage = of(
                Rows.COUNTRY,
                record("a", KENYA, "12(c)", "12(a)")
                        .completion(Completion.bySelf(Degree.COMPLETE))
                        .completion(Completion.independent(Degree.LIMITED))
                        .funding(funding("10", "EUR", Funding.Kind.EXPENDITURE))
                        .evidence(evidence("https://example.org/all"))
                        .evidence(Evidence.builder()
                                .url("https://example.org/12a")
                                .support(ProvisionRef.parse("12(a)"))
                                .build())
                        .build(),
                record("b", KENYA, "12(c)").build());
        Cell cell = coverage.cell("KE", INCENTIVES);
        assertThat(cell.records()).isEqualTo(2);
        assertThat(cell.evidenced()).isEqualTo(1);
        assertThat(cell.evidence()).as("the second piece is for 12(a)").isEqualTo(1);
        assertThat(coverage.cell("KE", POLICY).evidence()).isEqualTo(2);
        assertThat(cell.best()).as("others are believed first").isEqualTo(Degree.LIMITED);
        assertThat(cell.money()).isEqualTo(MoneyTotals.of(List.of(funding("10", "EUR", Funding.Kind.EXPENDITURE))));
        assertThat(coverage.cell("CL", INCENTIVES).best()).isNull();
    }

    @Test
    void placesAreThoseNamedAndElseTheHomeOfWhoAnswers() {
        ImplementationRecord school = record("a")
                .level(Level.INSTITUTIONAL)
                .lead(Organization.builder("School").country(CHILE).build())
                .area(AreaOfAction.SUPPORTIVE_POLICY)
                .build();
        ImplementationRecord province = record("b")
                .subdivision(Subdivision.of("KE-30"))
                .area(AreaOfAction.SUPPORTIVE_POLICY)
                .build();
        ImplementationRecord region = record("c")
                .region(UnescoRegion.ARB)
                .lead(Organization.builder("School").country(CHILE).build())
                .area(AreaOfAction.SUPPORTIVE_POLICY)
                .build();
        ImplementationRecord nowhere = record("d").build();
        Coverage countries = of(Rows.COUNTRY, school, province, region, nowhere);
        assertThat(countries.cell("CL", POLICY).records()).isEqualTo(1);
        assertThat(countries.cell("KE", POLICY).records()).isEqualTo(1);
        assertThat(countries.records()).isEqualTo(4);
        assertThat(countries.unplaced()).as("a region is no country").isEqualTo(2);
        assertThat(countries.unaligned()).isEqualTo(1);

        Coverage regions = of(Rows.REGION, school, province, region, nowhere);
        assertThat(regions.codes()).containsExactly("AFR", "APAC", "ARB", "ENA", "LAC");
        assertThat(regions.cell("ARB", POLICY).status()).isEqualTo(Status.ACTION);
        assertThat(regions.cell("LAC", POLICY).countries()).containsExactly(CHILE);
        assertThat(regions.cell("APAC", POLICY).status()).isEqualTo(Status.NOT_REPORTED);
        assertThat(regions.cell("AFR", INCENTIVES).status()).isEqualTo(Status.NONE);
    }

    @Test
    void levelsAndGroupsHaveARowEachAndUnknownGroupsTheirOwn() {
        ImplementationRecord record = record("a", KENYA, "ii")
                .stakeholderGroup("teachers")
                .stakeholderGroup("archives")
                .stakeholderGroup("zoos")
                .build();
        assertThat(of(Rows.LEVEL, record).codes())
                .containsExactly("GLOBAL", "REGIONAL", "NATIONAL", "SUBNATIONAL", "INSTITUTIONAL");
        assertThat(of(Rows.LEVEL, record).cell("NATIONAL", POLICY).records()).isEqualTo(1);
        Coverage groups = of(Rows.STAKEHOLDER_GROUP, record);
        assertThat(groups.cell("teachers", POLICY).records()).isEqualTo(1);
        assertThat(groups.cell("archives", POLICY).records()).isEqualTo(1);
        assertThat(groups.cell("cultural-institutions", POLICY).records())
                .as("to which archives belong")
                .isEqualTo(1);
        assertThat(groups.cell("zoos", POLICY).countries()).containsExactly(KENYA);
        assertThat(groups.cell("parents", POLICY).status()).isEqualTo(Status.NONE);
    }

    @Test
    void whatIsNotInTheTableIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(Rows.LEVEL).cell("LOCAL", POLICY))
                .withMessageContaining("'LOCAL' × 'OER2019/ii'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Coverage.collector(Rows.LEVEL).combine(Coverage.collector(Rows.REGION)))
                .withMessage("the rows are REGION, expected LEVEL");
    }

    private static Coverage of(Rows rows, ImplementationRecord... records) {
        return Coverage.of(rows, List.of(records), KENYA_AND_CHILE);
    }

    @Provide
    Arbitrary<List<ImplementationRecord>> records() {
        return SampleRecords.records();
    }

    @Provide
    Arbitrary<Respondents> respondents() {
        return SampleRecords.respondents();
    }

    @Property(tries = 200)
    void anyOrderAndAnyPartitionGiveTheSameTable(
            @ForAll("records") List<ImplementationRecord> records,
            @ForAll("respondents") Respondents respondents,
            @ForAll Rows rows,
            @ForAll long seed) {
        Coverage expected = Coverage.of(rows, records, respondents);
        List<ImplementationRecord> other = SampleRecords.shuffled(records, seed);
        int cut = other.isEmpty() ? 0 : Math.floorMod(seed, other.size());
        Coverage.Collector first = Coverage.collector(rows);
        Coverage.Collector second = Coverage.collector(rows);
        other.subList(0, cut).forEach(first::accept);
        other.subList(cut, other.size()).forEach(second::accept);
        assertThat(second.combine(first).result(respondents)).isEqualTo(expected);
    }

    @Property(tries = 200)
    void silenceIsNeverNoneAndNoneIsNeverSilence(
            @ForAll("records") List<ImplementationRecord> records,
            @ForAll("respondents") Respondents respondents,
            @ForAll Rows rows) {
        Coverage coverage = Coverage.of(rows, records, respondents);
        assertThat(coverage.cells()).hasSize(coverage.codes().size() * 41);
        for (Cell cell : coverage.cells()) {
            assertThat(cell.status() == Status.ACTION).isEqualTo(cell.records() > 0);
            assertThat(cell.status() == Status.NOT_REPORTED).isEqualTo(cell.records() == 0 && cell.respondents() == 0);
            assertThat(cell.evidenced()).isBetween(0L, cell.records());
        }
    }

    @Property(tries = 200)
    void anAreaHasAtLeastTheRecordsOfEachOfItsActions(
            @ForAll("records") List<ImplementationRecord> records, @ForAll("respondents") Respondents respondents) {
        Coverage coverage = Coverage.of(Rows.COUNTRY, records, respondents);
        ProvisionRef incentives = ProvisionRef.parse("12(c)");
        for (String code : coverage.codes()) {
            assertThat(coverage.cell(code, POLICY).records())
                    .isGreaterThanOrEqualTo(coverage.cell(code, incentives).records());
        }
    }
}
