package org.oer4j.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oer4j.monitoring.SampleRecords.CHILE;
import static org.oer4j.monitoring.SampleRecords.FRANCE;
import static org.oer4j.monitoring.SampleRecords.KENYA;
import static org.oer4j.monitoring.SampleRecords.evidence;
import static org.oer4j.monitoring.SampleRecords.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.oer4j.commitment.Commitment;
import org.oer4j.implementation.ImplementationRecord;
import org.oer4j.implementation.Progress;
import org.oer4j.monitoring.Coverage.Rows;
import org.oer4j.monitoring.Coverage.Status;
import org.oer4j.monitoring.GapAnalysis.Gap;
import org.oer4j.monitoring.GapAnalysis.Kind;
import org.oer4j.place.CountryCode;
import org.oer4j.place.UnescoRegion;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.support.Reach;
import org.oer4j.support.SupportNeed;
import org.oer4j.support.SupportResource;

class GapAnalysisTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final ProvisionRef INCENTIVES = ProvisionRef.parse("12(c)");
    private static final Respondents KENYA_AND_CHILE = Respondents.of(2, List.of(KENYA, CHILE));

    private static Coverage coverage(ImplementationRecord... records) {
        return Coverage.of(Rows.COUNTRY, List.of(records), KENYA_AND_CHILE);
    }

    private static GapAnalysis gaps(Coverage coverage, SupportNeed... needs) {
        return GapAnalysis.of(coverage, List.of(needs), List.of(), List.of(), DAY);
    }

    @Test
    void anActionWithoutARecordIsAGapOfThoseWhoReportedAndOfNobodyElse() {
        Coverage.Collector collector = Coverage.collector(Rows.COUNTRY);
        collector.accept(record("a", KENYA, "12(c)")
                .evidence(evidence("https://example.org/a"))
                .build());
        GapAnalysis gaps = gaps(collector.result(KENYA_AND_CHILE, Set.of(KENYA, CHILE, FRANCE)));
        assertThat(gaps.of(Kind.NO_RECORD))
                .hasSize(35 + 36)
                .extracting(Gap::row)
                .containsOnly("KE", "CL");
        assertThat(gaps.silent()).containsExactly("FR");
        assertThat(gaps.of(Kind.NO_EVIDENCE)).isEmpty();
        assertThat(gaps.of(Kind.NEVER_ADDRESSED))
                .hasSize(35)
                .extracting(Gap::provision)
                .doesNotContain(INCENTIVES);
    }

    @Test
    void nobodyReportedMeansNoActionWasNeverAddressed() {
        GapAnalysis gaps = gaps(
                Coverage.of(Rows.COUNTRY, List.of(record("a", KENYA, "12(c)").build()), Respondents.of(1, List.of())));
        assertThat(gaps.of(Kind.NEVER_ADDRESSED)).isEmpty();
        assertThat(gaps.of(Kind.NO_RECORD)).isEmpty();
        assertThat(gaps.silent()).containsExactly("KE");
    }

    @Test
    void whatIsDoneWithoutEvidenceIsAGap() {
        GapAnalysis gaps = gaps(coverage(record("a", KENYA, "12(c)").build()));
        assertThat(gaps.of(Kind.NO_EVIDENCE))
                .extracting(gap -> gap.row() + " " + gap.provision())
                .containsExactly("KE OER2019/12.c", "KE OER2019/ii");
    }

    @Test
    void thePressingNeedOfACountryComesFirst() {
        SupportNeed kenyas = need("n1", 1, Reach.in(KENYA), "12(c)").build();
        GapAnalysis gaps = gaps(coverage(record("a", CHILE, "12(c)").build()), kenyas);
        Gap noRecord = gaps.of(Kind.NO_RECORD).get(0);
        assertThat(noRecord.row()).isEqualTo("KE");
        assertThat(noRecord.provision()).isEqualTo(INCENTIVES);
        assertThat(noRecord.score()).as("(1 + 5) × 50 %").isEqualTo(300);
        assertThat(gaps.of(Kind.NEED_UNMET))
                .containsExactly(new Gap(Kind.NEED_UNMET, "KE", INCENTIVES, Status.NONE, List.of("n1"), 300));
        assertThat(gaps.of(Kind.NO_RECORD).get(1).score()).as("1 × 100 %").isEqualTo(100);
    }

    @Test
    void aNeedOfAnAreaPressesItsActionsAndOneOfNobodyRanksLeast() {
        SupportNeed unranked = need("n1", null, Reach.in(KENYA), "ii").build();
        GapAnalysis gaps = gaps(coverage(), unranked);
        assertThat(gaps.of(Kind.NO_RECORD).stream()
                        .filter(gap -> gap.row().equals("KE")
                                && gap.provision().place().equals("12")))
                .hasSize(8)
                .allSatisfy(gap -> assertThat(gap.score()).isEqualTo(200));
        assertThat(gaps.of(Kind.NO_RECORD).stream().filter(gap -> gap.row().equals("CL")))
                .hasSize(36)
                .allSatisfy(gap -> assertThat(gap.score()).isEqualTo(100));
    }

    @Test
    void aNeedThatIsMetOrWithdrawnPressesNothing() {
        SupportNeed met = need("n1", 1, Reach.in(KENYA), "12(c)")
                .status(SupportNeed.Status.MET)
                .build();
        GapAnalysis gaps = gaps(coverage(), met);
        assertThat(gaps.gaps()).allSatisfy(gap -> assertThat(gap.score()).isEqualTo(100));
        assertThat(gaps.of(Kind.NEED_UNMET)).isEmpty();
        assertThat(gaps.needs().byStatus())
                .containsEntry(SupportNeed.Status.MET, 1)
                .containsEntry(SupportNeed.Status.OPEN, 0);
    }

    @Test
    void needsAreAnsweredFullyInPartOrNotAtAll() {
        SupportResource template = new SupportResource(
                "offer",
                SupportResource.Kind.TEMPLATE_POLICY,
                null,
                List.of(INCENTIVES),
                List.of(),
                Reach.in(KENYA, "en"),
                SupportResource.Status.AVAILABLE,
                "https://example.org/template");
        GapAnalysis gaps = GapAnalysis.of(
                coverage(),
                List.of(
                        need("fits", 2, Reach.in(KENYA, "en"), "12(c)").build(),
                        need("french", 2, Reach.in(KENYA, "fr"), "12(c)").build(),
                        need("nothing", 2, Reach.in(KENYA), "15(d)").build()),
                List.of(template),
                List.of(),
                DAY);
        assertThat(gaps.needs().answered()).isEqualTo(1);
        assertThat(gaps.needs().partlyAnswered()).isEqualTo(1);
        assertThat(gaps.needs().unanswered()).isEqualTo(1);
        assertThat(gaps.needs().idle()).isEmpty();
        assertThat(gaps.of(Kind.NEED_UNMET))
                .extracting(gap -> gap.records().get(0))
                .containsExactlyInAnyOrder("french", "nothing");
    }

    @Test
    void whatWasCommittedToAndNotBegunIsAGapAlsoOfTheSilentButSaysSo() {
        Commitment kenyas = commitment("c1", KENYA, Progress.Status.ONGOING);
        Commitment chiles = commitment("c2", CHILE, Progress.Status.ONGOING);
        Commitment frances = commitment("c3", FRANCE, null);
        Commitment givenUp = commitment("c4", CHILE, Progress.Status.DISCONTINUED);
        Coverage.Collector collector = Coverage.collector(Rows.COUNTRY);
        collector.accept(record("a", KENYA, "12(c)").build());
        GapAnalysis gaps = GapAnalysis.of(
                collector.result(KENYA_AND_CHILE, Set.of(FRANCE)),
                List.of(),
                List.of(),
                List.of(kenyas, chiles, frances, givenUp),
                DAY);
        assertThat(gaps.of(Kind.COMMITMENT_WITHOUT_RECORD))
                .extracting(gap -> gap.row() + " " + gap.status() + " " + gap.records())
                .containsExactly("CL NONE [c2]", "FR NOT_REPORTED [c3]");
    }

    private static Commitment commitment(String id, CountryCode country, Progress.Status status) {
        return Commitment.builder(id)
                .country(country)
                .provision(INCENTIVES)
                .progress(new Progress(null, null, null, null, status, null, List.of(), List.of()))
                .build();
    }

    @Test
    void regionsHaveGapsOfTheirOwn() {
        Coverage regions =
                Coverage.of(Rows.REGION, List.of(record("a", KENYA, "12(c)").build()), KENYA_AND_CHILE);
        GapAnalysis gaps =
                gaps(regions, need("n1", 1, Reach.in(UnescoRegion.LAC), "12(c)").build());
        assertThat(gaps.silent()).containsExactly("APAC", "ARB", "ENA");
        assertThat(gaps.of(Kind.NO_RECORD).get(0).row()).isEqualTo("LAC");
        assertThat(gaps.of(Kind.NO_RECORD).get(0).provision()).isEqualTo(INCENTIVES);
    }

    @Test
    void aNeedWithoutAProvisionOrPlaceIsKept() {
        SupportNeed vague =
                SupportNeed.builder("vague", SupportNeed.Kind.FUNDING).build();
        assertThat(gaps(coverage(), vague).of(Kind.NEED_UNMET))
                .containsExactly(new Gap(Kind.NEED_UNMET, GapAnalysis.EVERYWHERE, null, null, List.of("vague"), 0));
    }

    private static SupportNeed.Builder need(String id, Integer priority, Reach reach, String provision) {
        return SupportNeed.builder(id, SupportNeed.Kind.POLICY)
                .priority(priority)
                .reach(reach)
                .provision(ProvisionRef.parse(provision));
    }

    @Provide
    Arbitrary<List<ImplementationRecord>> records() {
        return SampleRecords.records();
    }

    @Provide
    Arbitrary<Respondents> respondents() {
        return SampleRecords.respondents();
    }

    @Property(tries = 100)
    void everyItemOfEveryRespondentIsDoneOrAGapAndNoneOfTheSilentIsOne(
            @ForAll("records") List<ImplementationRecord> records, @ForAll("respondents") Respondents respondents) {
        Coverage coverage = Coverage.of(Rows.COUNTRY, records, respondents);
        List<String> expected = new ArrayList<>();
        for (CountryCode country : respondents.countries()) {
            for (ProvisionRef column : Coverage.columns()) {
                if (!column.item().isEmpty()
                        && coverage.cell(country.value(), column).records() == 0) {
                    expected.add(country + " " + column);
                }
            }
        }
        assertThat(gaps(coverage).of(Kind.NO_RECORD).stream().map(gap -> gap.row() + " " + gap.provision()))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Property(tries = 50)
    void theOrderOfNeedsAndCommitmentsDoesNotMatter(
            @ForAll("records") List<ImplementationRecord> records, @ForAll long seed) {
        List<SupportNeed> needs = List.of(
                need("n1", 1, Reach.in(KENYA), "12(c)").build(),
                need("n2", 4, Reach.in(UnescoRegion.LAC), "ii").build(),
                need("n3", null, Reach.UNSAID, "16(a)").build(),
                need("n4", 2, Reach.in(CHILE), "12(c)").build());
        List<Commitment> commitments = List.of(
                commitment("c1", KENYA, Progress.Status.ONGOING),
                commitment("c2", KENYA, null),
                commitment("c3", CHILE, Progress.Status.PLANNED));
        Coverage coverage = Coverage.of(Rows.COUNTRY, records, KENYA_AND_CHILE);
        GapAnalysis expected = GapAnalysis.of(coverage, needs, List.of(), commitments, DAY);
        assertThat(GapAnalysis.of(
                        coverage,
                        SampleRecords.shuffled(needs, seed),
                        List.of(),
                        SampleRecords.shuffled(commitments, seed),
                        DAY))
                .isEqualTo(expected);
        assertThat(expected.gaps()).isSortedAccordingTo(Gap.HIGHEST_FIRST);
        assertThat(expected.gaps()).allSatisfy(gap -> assertThat(gap.score()).isBetween(0, 600));
    }
}
