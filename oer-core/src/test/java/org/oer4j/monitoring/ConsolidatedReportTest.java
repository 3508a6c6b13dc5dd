package org.oer4j.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.oer4j.citation.EvidenceGrade;
import org.oer4j.monitoring.Answer.Choice;
import org.oer4j.monitoring.ConsolidatedReport.Definition;
import org.oer4j.monitoring.ConsolidatedReport.Denominator;
import org.oer4j.monitoring.ConsolidatedReport.Example;
import org.oer4j.monitoring.ConsolidatedReport.Figure;
import org.oer4j.monitoring.ConsolidatedReport.LeftOut;
import org.oer4j.monitoring.ConsolidatedReport.Measure;
import org.oer4j.monitoring.NationalReport.State;
import org.oer4j.place.CountryCode;
import org.oer4j.place.UnescoRegion;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.text.LanguageTag;
import org.oer4j.text.LocalizedText;
import org.oer4j.time.PartialDate;

class ConsolidatedReportTest {
    private static final LocalDate DAY = LocalDate.of(2023, 11, 15);
    private static final List<Definition> TWO_OR = List.of(definition(Measure.SHARE, "a", "b"));

    @Test
    void anAnswerToSeveralQuestionsIsTheStrongestOneAndSilenceMayHideAYes() {
        Map<Set<Choice>, Choice> expected = Map.of(
                EnumSet.of(Choice.YES, Choice.NO), Choice.YES,
                EnumSet.of(Choice.YES, Choice.NO_ANSWER), Choice.YES,
                EnumSet.of(Choice.PARTIAL, Choice.NO), Choice.PARTIAL,
                EnumSet.of(Choice.NO, Choice.NO_ANSWER), Choice.NO_ANSWER,
                EnumSet.of(Choice.NO, Choice.NOT_APPLICABLE), Choice.NO,
                EnumSet.of(Choice.NOT_APPLICABLE), Choice.NOT_APPLICABLE);
        assertThat(expected).hasSize(6);
        expected.forEach((said, counted) -> {
            List<Choice> both = new ArrayList<>(said);
            Figure figure = consolidated(TWO_OR, certified("KE", "r", both.get(0), both.get(both.size() - 1)))
                    .figure("f");
            assertThat(ofChoice(figure, counted)).as("%s", said).isEqualTo(1);
            assertThat(figure.denominator().size()).isEqualTo(1);
        });
    }

    private static int ofChoice(Figure figure, Choice choice) {
        ConsolidatedReport.Count count = figure.counts().get(0);
        return switch (choice) {
            case YES -> count.yes();
            case PARTIAL -> count.partial();
            case NO -> count.no();
            case NOT_APPLICABLE -> count.notApplicable();
            case NO_ANSWER -> count.noAnswer();
        };
    }

    @Test
    void whatIsNotCountedIsNamedWithItsReason() {
        ConsolidatedReport report = consolidated(
                TWO_OR,
                certified("KE", "early", Choice.NO, Choice.NO),
                certified("KE", "late", Choice.YES, Choice.NO).toBuilder()
                        .certifiedOn(PartialDate.of(2023, 3))
                        .build(),
                NationalReport.builder("draft", 1, CountryCode.of("FR")).build(),
                certified("AW", "aruba", Choice.YES, Choice.YES));
        assertThat(report.respondents()).containsExactly(CountryCode.of("KE"));
        assertThat(report.figure("f").counts().get(0).yes()).isEqualTo(1);
        assertThat(report.leftOut())
                .containsExactly(
                        new LeftOut(CountryCode.of("AW"), "aruba", LeftOut.Reason.NOT_A_MEMBER_STATE),
                        new LeftOut(CountryCode.of("FR"), "draft", LeftOut.Reason.NOT_CERTIFIED),
                        new LeftOut(CountryCode.of("KE"), "early", LeftOut.Reason.ANOTHER_COUNTS));
    }

    @Test
    void aStateOfTwoRegionsCountsInBothAndOnceInAll() {
        CountryCode twice = CountryCode.of("DJ");
        assertThat(twice.regions()).hasSize(2);
        ConsolidatedReport report = consolidated(TWO_OR, certified("DJ", "r", Choice.YES, Choice.NO));
        int regions = 0;
        for (UnescoRegion region : UnescoRegion.values()) {
            Figure figure =
                    report.figure("f", Denominator.Kind.RESPONDENTS, region).orElseThrow();
            assertThat(figure.denominator().size()).isEqualTo(twice.regions().contains(region) ? 1 : 0);
            regions += figure.denominator().size();
        }
        assertThat(regions).isEqualTo(2);
        assertThat(report.figure("f").denominator().size()).isEqualTo(1);
    }

    @Test
    void aShareOfNobodyIsNone() {
        ConsolidatedReport nobody = consolidated(TWO_OR);
        assertThat(nobody.figure("f").low()).isEmpty();
        assertThat(nobody.figure("f").nearly()).isEmpty();
    }

    @Test
    void aRoundNumberIsNearlyReachedOnlyWhereLessThanAPointLacks() {
        assertThat(share(62, 78).nearly()).contains(80);
        assertThat(share(61, 78).nearly()).as("78.2 %").isEmpty();
        assertThat(share(8, 10).nearly()).as("80 % is reached").isEmpty();
        assertThat(share(79, 100).nearly()).as("a whole point lacks").isEmpty();
        assertThat(share(199, 200).nearly()).contains(100);
        assertThat(share(200, 200).nearly()).isEmpty();
    }

    @Test
    void halvesAreRoundedUp() {
        assertThat(share(1, 8).low()).as("12.5 %").contains(new BigDecimal("13"));
        assertThat(share(1, 8).counts().get(0).percentage(1)).contains(new BigDecimal("12.5"));
        assertThat(share(1, 3).counts().get(0).percentage(2)).contains(new BigDecimal("33.33"));
    }

    @Test
    void aSmallRegionIsHiddenAndASecondOneSoThatNobodyCanSubtract() {
        List<NationalReport> reports = new ArrayList<>();
        List.of("KE", "GH", "SN", "TZ").forEach(code -> reports.add(certified(code, code, Choice.YES, Choice.NO)));
        List.of("JP", "NZ", "IN").forEach(code -> reports.add(certified(code, code, Choice.YES, Choice.NO)));
        reports.add(certified("BR", "BR", Choice.YES, Choice.NO));
        ConsolidatedReport all = consolidated(TWO_OR, reports.toArray(NationalReport[]::new));
        ConsolidatedReport shown = all.withoutSmallCells(3);
        assertThat(hidden(shown)).containsExactlyInAnyOrder(UnescoRegion.LAC, UnescoRegion.APAC);
        assertThat(shown.figure("f")).as("the total stays").isEqualTo(all.figure("f"));
        assertThat(hidden(all.withoutSmallCells(1))).isEmpty();
    }

    private static Set<UnescoRegion> hidden(ConsolidatedReport report) {
        Set<UnescoRegion> hidden = new TreeSet<>();
        for (Figure figure : report.figures()) {
            UnescoRegion region = figure.denominator().region();
            if (figure.hidden() && region != null && figure.denominator().kind() == Denominator.Kind.RESPONDENTS) {
                assertThat(figure.counts()).isEmpty();
                assertThat(figure.low()).isEmpty();
                hidden.add(region);
            }
        }
        return hidden;
    }

    @Property(tries = 200)
    void everybodyIsCountedOnceAndNeverMoreThanOnce(@ForAll("answered") List<NationalReport> reports) {
        ConsolidatedReport report = consolidated(TWO_OR, reports.toArray(NationalReport[]::new));
        assertThat(report.figures()).hasSize(2 + 2 * UnescoRegion.values().length);
        for (Figure figure : report.figures()) {
            figure.counts()
                    .forEach(count -> assertThat(count.size())
                            .isEqualTo(figure.denominator().size()));
        }
        assertThat(report.respondents().size() + report.leftOut().size()).isEqualTo(reports.size());
        assertThat(report.figure("f").denominator().size())
                .isEqualTo(report.respondents().size());
    }

    @Provide
    Arbitrary<List<NationalReport>> answered() {
        Arbitrary<Choice> choices = Arbitraries.of(Choice.class);
        return Combinators.combine(
                        Arbitraries.of("KE", "FR", "DJ", "AW", "BR", "JP", "XK"),
                        Arbitraries.strings().alpha().ofLength(4),
                        choices,
                        choices)
                .as(ConsolidatedReportTest::certified)
                .list()
                .ofMaxSize(12)
                .uniqueElements(NationalReport::id);
    }

    @Test
    void examplesStandBesideTheFigures() {
        Example france = new Example(
                CountryCode.of("FR"),
                List.of(ProvisionRef.parse("iv")),
                LocalizedText.of("en", "Thematic digital universities."),
                List.of());
        Example newZealand = new Example(
                CountryCode.of("NZ"),
                List.of(ProvisionRef.parse("i")),
                LocalizedText.of("en", "A course of a UNESCO chair."),
                List.of());
        ConsolidatedReport report = consolidated(TWO_OR).with(List.of(france, newZealand));
        assertThat(report.examples()).containsExactly(newZealand, france);
    }

    @Test
    void everyClosedQuestionCanBeAFigureAndEveryFigureAsksQuestionsThatThereAre() {
        Questionnaire questionnaire = Questionnaire.standard();
        List<Definition> each = Definition.ofEach(questionnaire);
        assertThat(each).hasSize(41 + 3);
        for (Definition definition : Definition.standard()) {
            assertThat(definition.questions())
                    .isNotEmpty()
                    .allSatisfy(code -> assertThat(questionnaire.find(code)).isPresent());
            for (String language : List.of("en", "fr", "es", "de")) {
                assertThat(definition
                                .name()
                                .match(Locale.forLanguageTag(language))
                                .fallback())
                        .isFalse();
            }
        }
        assertThat(ConsolidatedReport.of(new NationalReports(1, List.of()), each, DAY)
                        .figure("12.c")
                        .definition()
                        .provisions())
                .containsExactly(ProvisionRef.parse("12.c"));
    }

    @Test
    void languagesAreUnitedAndNotAdded() {
        List<Definition> union = List.of(definition(Measure.UNION, "langs"));
        NationalReport one = NationalReport.builder("a", 1, CountryCode.of("KE"))
                .state(State.CERTIFIED)
                .answer(Answer.of("langs", List.of(LanguageTag.of("sw"), LanguageTag.of("en"))))
                .build();
        NationalReport other = NationalReport.builder("b", 1, CountryCode.of("TZ"))
                .state(State.PUBLISHED)
                .answer(Answer.of("langs", List.of(LanguageTag.of("SW"))))
                .build();
        Figure figure = consolidated(union, one, other).figure("f");
        assertThat(figure.languages()).containsExactly(LanguageTag.of("en"), LanguageTag.of("sw"));
        assertThat(figure.counts().get(0).yes()).isEqualTo(2);
    }

    @Test
    void refusesReportsOfAnotherCycleAndFiguresThatDoNotAddUp() {
        NationalReport second =
                NationalReport.builder("r", 2, CountryCode.of("KE")).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NationalReports(1, List.of(second)))
                .withMessageContaining("of cycle 2");
        NationalReport other = second.toBuilder().instrument("OTHER2030").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NationalReports(2, List.of(second, other)))
                .withMessageContaining("on OTHER2030");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Figure(
                        TWO_OR.get(0),
                        new Denominator(Denominator.Kind.RESPONDENTS, null, 3),
                        List.of(new ConsolidatedReport.Count(List.of("a"), 1, 0, 1, 0, 0, 0)),
                        new TreeSet<>(),
                        false))
                .withMessageContaining("counts 2, expected 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> consolidated(TWO_OR).figure("g"))
                .withMessageContaining("'g'");
    }

    static Definition definition(Measure measure, String... questions) {
        return new Definition(
                "f",
                measure,
                List.of(questions),
                0,
                LocalizedText.of("en", "A figure"),
                List.of(),
                EvidenceGrade.PROPOSED,
                "test");
    }

    static NationalReport certified(String country, String id, Choice a, Choice b) {
        return NationalReport.builder(id, 1, CountryCode.of(country))
                .state(State.CERTIFIED)
                .answer("a", a)
                .answer("b", b)
                .build();
    }

    private static ConsolidatedReport consolidated(List<Definition> definitions, NationalReport... reports) {
        return ConsolidatedReport.of(
                new NationalReports(1, List.of(Objects.requireNonNull(reports))), definitions, DAY);
    }

    private static Figure share(int yes, int size) {
        return new Figure(
                TWO_OR.get(0),
                new Denominator(Denominator.Kind.RESPONDENTS, null, size),
                List.of(new ConsolidatedReport.Count(List.of("a"), yes, 0, size - yes, 0, 0, 0)),
                new TreeSet<>(),
                false);
    }
}
