package org.oer4j.implementation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oer4j.actor.Identifier;
import org.oer4j.actor.Organization;
import org.oer4j.actor.Person;
import org.oer4j.commitment.CallToAction;
import org.oer4j.place.CountryCode;
import org.oer4j.place.Subdivision;
import org.oer4j.place.UnescoRegion;
import org.oer4j.recommendation.AreaOfAction;
import org.oer4j.recommendation.Level;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.recommendation.Sector;
import org.oer4j.resource.DeclaredLicense;
import org.oer4j.text.LanguageTag;
import org.oer4j.text.LocalizedText;
import org.oer4j.time.PartialDate;
import org.oer4j.time.Period;

class ImplementationRecordTest {
    private static final LocalizedText WORDS = LocalizedText.of("en", "Example");
    private static final PartialDate DAY = PartialDate.of(2021, 3, 9);

    private static LocalizedText words(String text) {
        return LocalizedText.of("en", text);
    }

    /** An invented programme with something in every field. */
    static ImplementationRecord full() {
        Evidence report = Evidence.builder()
                .url("https://example.org/report")
                .citation("Annual report 2022")
                .kind(Evidence.Kind.REPORT)
                .title(words("Annual report"))
                .language(LanguageTag.of("en"))
                .publishedOn(PartialDate.of(2023))
                .accessedOn(DAY)
                .archivedUrl("https://archive.example.org/report")
                .license(DeclaredLicense.ofText("CC BY 4.0"))
                .support(ProvisionRef.parse("12(a)"))
                .build();
        Funding funding = Funding.builder(Money.of("12500.50", "EUR"), Funding.Kind.COMMITMENT)
                .status(Funding.Status.COMMITTED)
                .revision(Funding.Revision.REVISED)
                .model(Funding.Model.GRANT)
                .period(Period.parse("2021/2022"))
                .valueDate(DAY)
                .source(Organization.named("Example Foundation"))
                .receiver(Organization.named("Example School"))
                .description(words("For textbooks"))
                .build();
        Milestone milestone = Milestone.builder(words("First book"))
                .start(PartialDate.of(2021))
                .due(PartialDate.of(2022))
                .done(PartialDate.of(2022, 5))
                .status(Progress.Status.COMPLETED)
                .completion(Completion.independent(Completion.Degree.COMPLETE))
                .weight(BigDecimal.TEN)
                .build();
        Indicator.Measurement share = new Indicator.Measurement(
                new BigDecimal("70.5"),
                words("about"),
                new Indicator.Ratio(
                        BigDecimal.valueOf(55), BigDecimal.valueOf(78), Indicator.DenominatorKind.RESPONDENTS),
                DAY,
                Period.parse("2021/2022"),
                Map.of("gender", "female"),
                Indicator.ObservationStatus.ESTIMATE,
                "survey",
                words("nearly"));
        Indicator indicator = Indicator.builder("share", words("Share of schools"), Indicator.Measure.PERCENTAGE)
                .unit("%")
                .description(WORDS)
                .resultLevel(Indicator.ResultLevel.OUTCOME)
                .purpose(Indicator.Purpose.EFFECTIVENESS)
                .ascending(true)
                .aggregatable(false)
                .reference("https://example.org/indicators/1")
                .baseline(Indicator.Measurement.of(BigDecimal.ONE, DAY))
                .target(Indicator.Measurement.of(BigDecimal.TEN, DAY))
                .observation(share)
                .build();
        BeneficiaryCount teachers = BeneficiaryCount.builder("teachers", 100)
                .measured(BeneficiaryCount.Measured.TRAINED)
                .asOf(DAY)
                .estimate(true)
                .breakdown(new BeneficiaryCount.Breakdown(
                        BeneficiaryCount.Dimension.GENDER, Map.of("female", 60L, "male", 30L), 10L, false, true))
                .build();
        PolicyDocument policy = PolicyDocument.builder(words("Open licensing policy"))
                .url("https://example.org/policy")
                .documentType("policy document")
                .scope("dedicated OER")
                .governanceLevel("national")
                .focus("licensing")
                .status(PolicyDocument.Status.CURRENT)
                .adoptedOn(PartialDate.of(2020))
                .endsOn(PartialDate.of(2030))
                .openLicenseMandate(PolicyDocument.OpenLicenseMandate.REQUIRED)
                .licenseNamed(DeclaredLicense.ofText("CC BY 4.0"))
                .fundingAllocated(true)
                .evaluationPlanned(false)
                .alignedWith(PolicyDocument.OpenPolicy.OPEN_ACCESS)
                .privacyProvisions(true)
                .basedOn("https://example.org/act")
                .build();
        return ImplementationRecord.builder("https://example.org/r/1", words("Open textbooks for all schools"))
                .description(WORDS)
                .problem(WORDS)
                .objectives(WORDS)
                .kind(General.Kind.PROGRAMME)
                .lead(Organization.named("Ministry of Education"))
                .participation(
                        new General.Participation(Organization.named("Example School"), General.Role.IMPLEMENTING))
                .url("https://example.org/textbooks")
                .identifier(new Identifier("iati", "XM-1"))
                .level(Level.SUBNATIONAL)
                .country(CountryCode.of("KE"))
                .subdivision(Subdivision.of("KE-30"))
                .region(UnescoRegion.AFR)
                .sector(Sector.FORMAL)
                .educationLevel("3")
                .educationField("0541")
                .language(LanguageTag.of("sw"))
                .stakeholderGroup("teachers")
                .priorityGroup("remote-rural")
                .delivery(Scope.Delivery.PRINT)
                .share(new Scope.Shares("sdg", Map.of("4", new BigDecimal("100")), true))
                .area(AreaOfAction.SUPPORTIVE_POLICY)
                .action(ProvisionRef.parse("12(a)"))
                .relevance(WORDS)
                .attribution(Alignment.Attribution.INFLUENCED)
                .sdgTarget("4.7")
                .plannedStart(PartialDate.of(2021))
                .plannedEnd(PartialDate.of(2023))
                .actualStart(DAY)
                .actualEnd(PartialDate.of(2023))
                .status(Progress.Status.COMPLETED)
                .statusReason(WORDS)
                .completion(Completion.bySelf(Completion.Degree.COMPLETE))
                .milestone(milestone)
                .funding(funding)
                .total(new Finances.Total(Funding.Kind.COMMITMENT, Money.of("12500.50", "EUR")))
                .exchangeRate(new Finances.ExchangeRate(
                        CurrencyCode.of("KES"), CurrencyCode.of("EUR"), new BigDecimal("0.0077"), DAY, "a bank"))
                .beneficiaries(teachers)
                .indicator(indicator)
                .policy(policy)
                .resourceProduced("https://example.org/book")
                .evidence(report)
                .bestPractice(new Appraisal.BestPracticeClaim(
                        WORDS, Completion.Assessor.INDEPENDENT, Person.named("Ada Example")))
                .lessonLearned(WORDS)
                .challenge(WORDS)
                .nextSteps(WORDS)
                .editorialStatus(Editorial.Status.PUBLISHED)
                .created(Instant.EPOCH)
                .modified(Instant.EPOCH.plusSeconds(1))
                .provenance(new Editorial.Provenance("a report", DAY, null))
                .cycle(1)
                .relatedRecord(new Editorial.RelatedRecord(Editorial.Relation.FULFILS, "c/1"))
                .build();
    }

    @Test
    void aChangedCopyOfARecordAndOfItsPartsIsTheSameUntilItIsChanged() {
        ImplementationRecord record = full();
        assertThat(record.toBuilder().build()).isEqualTo(record);
        assertThat(record.toBuilder().cycle(2).build()).isNotEqualTo(record);
        Milestone milestone = record.progress().milestones().get(0);
        assertThat(milestone.toBuilder().build()).isEqualTo(milestone);
        Evidence evidence = record.appraisal().evidence().get(0);
        assertThat(evidence.toBuilder().build()).isEqualTo(evidence);
        Funding funding = record.finances().funding().get(0);
        assertThat(funding.toBuilder().build()).isEqualTo(funding);
        Indicator indicator = record.results().indicators().get(0);
        assertThat(indicator.toBuilder().build()).isEqualTo(indicator);
        BeneficiaryCount count = record.results().beneficiaries().get(0);
        assertThat(count.toBuilder().build()).isEqualTo(count);
        PolicyDocument policy = record.results().policies().get(0);
        assertThat(policy.toBuilder().build()).isEqualTo(policy);
    }

    @Test
    void whatWasGivenMayChangeAfterwards() {
        Map<String, Long> counts = new HashMap<>(Map.of("female", 1L));
        BeneficiaryCount.Breakdown breakdown =
                new BeneficiaryCount.Breakdown(BeneficiaryCount.Dimension.GENDER, counts, null, false, false);
        counts.put("male", 2L);
        assertThat(breakdown.counts()).containsExactly(Map.entry("female", 1L));
        assertThatThrownBy(() -> breakdown.counts().put("male", 2L)).isInstanceOf(UnsupportedOperationException.class);
        List<Funding> funding = new ArrayList<>();
        Finances finances = new Finances(funding, List.of(), List.of());
        funding.add(Funding.builder(Money.of("1", "EUR"), Funding.Kind.BUDGET).build());
        assertThat(finances).isEqualTo(Finances.UNKNOWN);
    }

    @Test
    void whatHasNoMeaningIsRefusedWithWhatWasExpected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImplementationRecord.builder(" ", WORDS).build())
                .withMessage("id ' ' is blank, expected an id, best the web address");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Evidence.builder().kind(Evidence.Kind.REPORT).build())
                .withMessageContaining("'null'");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Milestone.builder(WORDS).weight(new BigDecimal("-1")).build())
                .withMessageContaining("-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of("12,50", "EUR"))
                .withMessageContaining("'12,50'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CurrencyCode.of("eur"))
                .withMessageContaining("'eur'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Finances.ExchangeRate(
                        CurrencyCode.of("EUR"), CurrencyCode.of("EUR"), BigDecimal.ONE, DAY, null))
                .withMessageContaining("EUR");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Indicator.Measurement(null, null, null, DAY, null, Map.of(), null, null, null))
                .withMessageContaining("all absent");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ImplementationRecord.builder("r", WORDS).cycle(0).build())
                .withMessageContaining("0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImplementationRecord.builder("r", WORDS)
                        .priorityGroup("")
                        .build())
                .withMessageContaining("priorityGroups");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Scope.Shares("country", Map.of(), true))
                .withMessageContaining("country");
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, REVIEW, true",
        "DRAFT, PUBLISHED, true",
        "DRAFT, ARCHIVED, false",
        "REVIEW, PUBLISHED, true",
        "REVIEW, DRAFT, true",
        "PUBLISHED, ARCHIVED, true",
        "PUBLISHED, REVIEW, false",
        "ARCHIVED, DRAFT, true",
        "ARCHIVED, PUBLISHED, true",
        "ARCHIVED, REVIEW, false"
    })
    void aRecordIsEditedInTheStepsOfThePortal(Editorial.Status from, Editorial.Status to, boolean allowed) {
        assertThat(from.mayBecome(to)).isEqualTo(allowed);
        assertThat(from.mayBecome(from)).isFalse();
    }

    /** Published percentages of the first consolidated report, with the counts that give them. */
    @ParameterizedTest
    @CsvSource({"61, 78", "55, 71", "50, 64", "44, 56", "49, 63", "22, 28"})
    void aShareOfTheSeventyEightRespondentsIsThePublishedPercentage(int count, int percent) {
        Indicator.Ratio ratio = new Indicator.Ratio(
                BigDecimal.valueOf(count), BigDecimal.valueOf(78), Indicator.DenominatorKind.RESPONDENTS);
        assertThat(ratio.percentage(0)).contains(BigDecimal.valueOf(percent));
    }

    @Test
    void aShareOfNothingIsNone() {
        assertThat(new Indicator.Ratio(BigDecimal.ZERO, BigDecimal.ZERO, Indicator.DenominatorKind.REGION)
                        .percentage(1))
                .isEmpty();
    }

    @Test
    void moneyIsAddedUpByCurrencyAndKind() {
        Finances finances = new Finances(
                List.of(
                        Funding.builder(Money.of("10.50", "EUR"), Funding.Kind.BUDGET)
                                .build(),
                        Funding.builder(Money.of("1", "USD"), Funding.Kind.BUDGET)
                                .build(),
                        Funding.builder(Money.of("2", "EUR"), Funding.Kind.BUDGET)
                                .build(),
                        Funding.builder(Money.of("7", "EUR"), Funding.Kind.EXPENDITURE)
                                .build()),
                List.of(),
                List.of());
        assertThat(finances.sums(Funding.Kind.BUDGET))
                .containsExactly(
                        Map.entry(CurrencyCode.of("EUR"), new BigDecimal("12.50")),
                        Map.entry(CurrencyCode.of("USD"), BigDecimal.ONE));
        assertThat(finances.sums(Funding.Kind.IN_KIND)).isEmpty();
    }

    @Property
    void theOrderOfFundingDoesNotChangeTheSums(
            @ForAll List<@IntRange(min = 0, max = 1_000_000) Integer> cents, @ForAll boolean euro) {
        List<Funding> funding = new ArrayList<>();
        for (int cent : cents) {
            String currency = euro == (cent % 2 == 0) ? "EUR" : "KES";
            funding.add(Funding.builder(
                            new Money(BigDecimal.valueOf(cent, 2), CurrencyCode.of(currency)), Funding.Kind.BUDGET)
                    .build());
        }
        List<Funding> reversed = new ArrayList<>(funding);
        java.util.Collections.reverse(reversed);
        assertThat(new Finances(reversed, List.of(), List.of()).sums(Funding.Kind.BUDGET))
                .isEqualTo(new Finances(funding, List.of(), List.of()).sums(Funding.Kind.BUDGET));
    }

    @Test
    void aNumberIsKeptWithItsPlacesAndWithoutAnExponent() {
        assertThat(Money.of("1E+3", "EUR")).isEqualTo(Money.of("1000", "EUR"));
        assertThat(Money.of("10.00", "EUR")).isNotEqualTo(Money.of("10", "EUR")).hasToString("10.00 EUR");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of("1E+999999999", "EUR"))
                .withMessageContaining("1E+999999999");
        // written out, both would have a hundred digits and one
        for (String tooLong : List.of("1E+100", "1E-100")) {
            assertThatIllegalArgumentException().isThrownBy(() -> Money.of(tooLong, "EUR"));
            BigDecimal figure = new BigDecimal(tooLong);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new CallToAction.ContextFigure(figure, "learners", null));
        }
        assertThat(Money.of("1E+99", "EUR").amount()).isEqualByComparingTo("1E+99");
        assertThat(new CallToAction.ContextFigure(new BigDecimal("1.57E+9"), "learners", null).value())
                .isEqualTo(new BigDecimal("1570000000"));
    }

    @Test
    void theLastJudgementOfEachSideCounts() {
        Progress progress = ImplementationRecord.builder("r", WORDS)
                .completion(Completion.bySelf(Completion.Degree.LIMITED))
                .completion(Completion.independent(Completion.Degree.NO_EVIDENCE))
                .completion(Completion.bySelf(Completion.Degree.SUBSTANTIAL))
                .plannedStart(DAY)
                .build()
                .progress();
        assertThat(progress.latest(Completion.Assessor.SELF))
                .map(Completion::degree)
                .contains(Completion.Degree.SUBSTANTIAL);
        assertThat(progress.latest(Completion.Assessor.INDEPENDENT))
                .map(completion -> completion.degree().isKnown())
                .contains(false);
        assertThat(progress.findStart()).contains(DAY);
        assertThat(progress.findEnd()).isEmpty();
        assertThat(Completion.Degree.SUBSTANTIAL.isHigh()).isTrue();
        assertThat(Completion.Degree.LIMITED.isHigh()).isFalse();
    }

    @Test
    void aMilestoneIsDoneWhenItsStatusSaysSoOrOnlyADateDoes() {
        Milestone.Builder milestone = Milestone.builder(WORDS);
        assertThat(milestone.build().isDone()).isFalse();
        assertThat(milestone.done(DAY).build().isDone()).isTrue();
        assertThat(milestone.status(Progress.Status.ONGOING).build().isDone()).isFalse();
        assertThat(milestone.status(Progress.Status.COMPLETED).build().isDone()).isTrue();
    }
}
