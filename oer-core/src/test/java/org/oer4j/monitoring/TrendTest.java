package org.oer4j.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.oer4j.citation.EvidenceGrade;
import org.oer4j.monitoring.Answer.Choice;
import org.oer4j.monitoring.ConsolidatedReport.Definition;
import org.oer4j.monitoring.ConsolidatedReport.Measure;
import org.oer4j.monitoring.NationalReport.State;
import org.oer4j.monitoring.Trend.Baseline;
import org.oer4j.monitoring.Trend.Line;
import org.oer4j.place.CountryCode;
import org.oer4j.text.LanguageTag;

class TrendTest {
    private static final LocalDate IN_2023 = LocalDate.of(2023, 11, 15);
    private static final LocalDate IN_2027 = LocalDate.of(2027, 11, 15);
    private static final List<Definition> SHARE = List.of(ConsolidatedReportTest.definition(Measure.SHARE, "q"));

    @Test
    void whoReportsCanChangeAFigureAlthoughNobodyDoesAnythingElse() {
        // two of four, then the same two of the two that are left, and a newcomer who says yes
        Trend trend = trend(
                Map.of("BR", true, "FR", true, "GH", false, "KE", false), Map.of("BR", true, "FR", true, "JP", true));
        Line line = trend.lines().get(0);
        assertThat(line.full().points(0)).contains(new BigDecimal("50"));
        assertThat(line.panel().points(0)).contains(new BigDecimal("0"));
        assertThat(trend.panel()).containsExactly(CountryCode.of("BR"), CountryCode.of("FR"));
        assertThat(trend.newcomers()).containsExactly(CountryCode.of("JP"));
        assertThat(trend.dropouts()).containsExactly(CountryCode.of("GH"), CountryCode.of("KE"));
    }

    @Test
    void aChangeIsTheDifferenceOfTheSharesAndRoundedOnce() {
        // 1/3 (33 %) to 1/2 (50 %): 16.67 points, where rounded shares would give 17 as well, but one place tells
        Trend trend = trend(Map.of("BR", true, "FR", false, "GH", false), Map.of("BR", true, "FR", false));
        assertThat(trend.lines().get(0).full().points(0)).contains(new BigDecimal("17"));
        assertThat(trend.lines().get(0).full().points(2)).contains(new BigDecimal("16.67"));
        Trend back = trend(Map.of("BR", true, "FR", false), Map.of("BR", true, "FR", false, "GH", false));
        assertThat(back.lines().get(0).full().points(1)).contains(new BigDecimal("-16.7"));
    }

    @Test
    void withoutAPanelThereIsNoChangeToTell() {
        Trend trend = trend(Map.of("BR", true), Map.of("FR", true));
        assertThat(trend.panel()).isEmpty();
        assertThat(trend.lines().get(0).panel().points(0)).isEmpty();
        assertThat(trend.lines().get(0).full().points(0)).contains(new BigDecimal("0"));
    }

    @Test
    void everyQuestionOfARangeHasALineAndLanguagesAreGainedAndLost() {
        List<Definition> range = List.of(ConsolidatedReportTest.definition(Measure.RANGE, "q", "r", "s"));
        assertThat(Trend.between(reports(1, Map.of()), IN_2023, reports(2, Map.of()), IN_2027, range)
                        .lines())
                .hasSize(3);
        List<Definition> union = List.of(ConsolidatedReportTest.definition(Measure.UNION, "langs"));
        Trend trend = Trend.between(named(1, "sw", "en"), IN_2023, named(2, "sw", "luo"), IN_2027, union);
        assertThat(trend.lines().get(0).full().gained()).containsExactly(LanguageTag.of("luo"));
        assertThat(trend.lines().get(0).full().lost()).containsExactly(LanguageTag.of("en"));
    }

    @Test
    void surveysBeforeTheRecommendationStandBesideItInOrder() {
        Baseline later = new Baseline("f", 2017, new BigDecimal("41"), 102, EvidenceGrade.PROPOSED, "made up");
        Baseline earlier = new Baseline("f", 2012, new BigDecimal("30"), null, EvidenceGrade.PROPOSED, "made up");
        Trend trend = trend(Map.of("BR", true), Map.of("BR", false)).with(List.of(later, earlier));
        assertThat(trend.baselines()).containsExactly(earlier, later);
        assertThat(trend.lines().get(0).panel().points(0)).contains(new BigDecimal("-100"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Baseline("f", 2017, new BigDecimal("101"), 1, EvidenceGrade.C, "made up"))
                .withMessageContaining("101");
    }

    @Test
    void refusesCyclesInTheWrongOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trend.between(reports(2, Map.of()), IN_2027, reports(1, Map.of()), IN_2023, SHARE))
                .withMessageContaining("2 is not before 1");
    }

    private static Trend trend(Map<String, Boolean> earlier, Map<String, Boolean> later) {
        return Trend.between(reports(1, earlier), IN_2023, reports(2, later), IN_2027, SHARE);
    }

    private static NationalReports reports(int cycle, Map<String, Boolean> answers) {
        List<NationalReport> reports = new ArrayList<>();
        new TreeMap<>(answers)
                .forEach((country, yes) ->
                        reports.add(NationalReport.builder("r" + country, cycle, CountryCode.of(country))
                                .state(State.CERTIFIED)
                                .answer("q", yes ? Choice.YES : Choice.NO)
                                .build()));
        return new NationalReports(cycle, reports);
    }

    private static NationalReports named(int cycle, String... languages) {
        return new NationalReports(
                cycle,
                List.of(NationalReport.builder("r", cycle, CountryCode.of("KE"))
                        .state(State.CERTIFIED)
                        .answer(Answer.of(
                                "langs",
                                List.of(languages).stream().map(LanguageTag::of).toList()))
                        .build()));
    }
}
