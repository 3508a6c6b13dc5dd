package org.oer4j.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.oer4j.citation.EvidenceGrade;
import org.oer4j.citation.Instrument;
import org.oer4j.monitoring.MonitoringCycle.Fact;
import org.oer4j.monitoring.MonitoringCycle.Phase;
import org.oer4j.time.PartialDate;
import org.oer4j.time.Period;

class MonitoringCycleTest {
    private static final Instrument OER2019 = Instrument.get(Instrument.OER2019);

    @Test
    void theFirstCycleIsTheOneThatTheSurveyServed() {
        MonitoringCycle first = MonitoringCycle.of(1);
        assertThat(first.period()).isEqualTo(Period.parse("2019-11-25/2023-11-24"));
        assertThat(first.questionnaire()).isEqualTo(Period.parse("2022/2023"));
        assertThat(first.boardSession()).isEqualTo("214 EX");
        assertThat(first.conferenceSession()).isEqualTo("42 C");
        assertThat(first.reportDue()).isEqualTo(PartialDate.of(2023, 11));
        assertThat(first.documentCode()).as("the number was not found").isNull();
        assertThat(first.basis(Fact.CONFERENCE_SESSION).orElseThrow().grade()).isEqualTo(EvidenceGrade.A);
        assertThat(first.basis(Fact.PERIOD).orElseThrow().grade()).isEqualTo(EvidenceGrade.PROPOSED);
    }

    @Test
    void laterCyclesFollowByTheFourYearRule() {
        MonitoringCycle second = MonitoringCycle.of(2);
        MonitoringCycle third = MonitoringCycle.of(3);
        assertThat(second.conferenceSession()).isEqualTo("44 C");
        assertThat(second.reportDue()).isEqualTo(PartialDate.of(2027, 11));
        assertThat(second.questionnaire()).isEqualTo(Period.parse("2026-05/2026-11"));
        assertThat(second.boardSession()).isNull();
        assertThat(third.conferenceSession()).isEqualTo("46 C");
        assertThat(third.reportDue()).isEqualTo(PartialDate.of(2031, 11));
        assertThat(third.bases()).extracting(MonitoringCycle.Basis::grade).containsOnly(EvidenceGrade.PROPOSED);
    }

    @Property(tries = 200)
    void cyclesFollowEachOtherWithoutAGapAndEachFindsItself(@ForAll @IntRange(min = 1, max = 900) int number) {
        MonitoringCycle cycle = MonitoringCycle.byRule(OER2019, number);
        MonitoringCycle next = MonitoringCycle.byRule(OER2019, number + 1);
        LocalDate last = Objects.requireNonNull(cycle.period().end()).latest();
        assertThat(Objects.requireNonNull(next.period().start()).earliest()).isEqualTo(last.plusDays(1));
        assertThat(MonitoringCycle.at(last).map(MonitoringCycle::number)).contains(number);
        assertThat(MonitoringCycle.at(last.plusDays(1)).map(MonitoringCycle::number))
                .contains(number + 1);
        assertThat(cycle).isLessThan(next);
    }

    @Test
    void beforeTheAdoptionThereIsNoCycle() {
        assertThat(MonitoringCycle.at(LocalDate.of(2019, 11, 24))).isEmpty();
        assertThat(MonitoringCycle.at(LocalDate.of(2019, 11, 25)).map(MonitoringCycle::number))
                .contains(1);
    }

    @Test
    void whatACommissionWasToldTakesThePlaceOfTheRule() {
        MonitoringCycle told = MonitoringCycle.of(2)
                .withQuestionnaire(Period.parse("2026-02-01/2026-09-30"), EvidenceGrade.A, "circular letter")
                .withReportDue(PartialDate.of(2026, 9, 30), EvidenceGrade.A, "circular letter");
        assertThat(told.phaseOn(LocalDate.of(2026, 1, 31))).contains(Phase.UPCOMING);
        assertThat(told.phaseOn(LocalDate.of(2026, 2, 1))).contains(Phase.OPEN);
        assertThat(told.phaseOn(LocalDate.of(2026, 10, 1))).contains(Phase.CLOSED);
        assertThat(told.reportDue()).isEqualTo(PartialDate.of(2026, 9, 30));
        assertThat(told.basis(Fact.REPORT_DUE).orElseThrow().source()).isEqualTo("circular letter");
        assertThat(told.bases()).hasSameSizeAs(MonitoringCycle.of(2).bases());
    }

    @Test
    void aWindowKnownToTheYearIsOpenAllYear() {
        MonitoringCycle first = MonitoringCycle.of(1);
        assertThat(first.phaseOn(LocalDate.of(2021, 12, 31))).contains(Phase.UPCOMING);
        assertThat(first.phaseOn(LocalDate.of(2022, 1, 1))).contains(Phase.OPEN);
        assertThat(first.phaseOn(LocalDate.of(2023, 12, 31))).contains(Phase.OPEN);
        assertThat(first.phaseOn(LocalDate.of(2024, 1, 1))).contains(Phase.CLOSED);
    }

    @Test
    void refusesACycleThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MonitoringCycle.of(0))
                .withMessageContaining("0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MonitoringCycle.of(5000))
                .withMessageContaining("5000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MonitoringCycle.byRule(Instrument.get(Instrument.OER2019_DRAFT), 1))
                .withMessageContaining("adopted on no known day");
    }
}
