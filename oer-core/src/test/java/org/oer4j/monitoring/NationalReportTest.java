package org.oer4j.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.oer4j.actor.Organization;
import org.oer4j.actor.Person;
import org.oer4j.monitoring.Answer.Choice;
import org.oer4j.monitoring.NationalReport.State;
import org.oer4j.place.CountryCode;
import org.oer4j.text.LanguageTag;
import org.oer4j.text.LocalizedText;
import org.oer4j.time.PartialDate;

class NationalReportTest {
    private static final MonitoringCycle SECOND = MonitoringCycle.of(2); // due in November 2027
    private static final CountryCode KENYA = CountryCode.of("KE");

    @Test
    void silenceIsNoAnswerAndNeverANo() {
        NationalReport report = NationalReport.builder("r", 1, KENYA)
                .answer("Q6", Choice.NO)
                .answer(Answer.of("Q7", LocalizedText.of("en", "words without a choice")))
                .build();
        assertThat(report.choice("Q6")).isEqualTo(Choice.NO);
        assertThat(report.choice("Q7")).isEqualTo(Choice.NO_ANSWER);
        assertThat(report.choice("Q8")).isEqualTo(Choice.NO_ANSWER);
        assertThat(report.answer("Q8")).isEmpty();
    }

    @Test
    void aReportIsLateOnlyWhereThatIsCertain() {
        NationalReport draft = NationalReport.builder("r", 2, KENYA).build();
        assertThat(draft.isLate(SECOND, LocalDate.of(2027, 11, 30))).isFalse();
        assertThat(draft.isLate(SECOND, LocalDate.of(2027, 12, 1))).isTrue();

        LocalDate muchLater = LocalDate.of(2030, 1, 1);
        assertThat(submitted("2027-11").isLate(SECOND, muchLater)).isFalse();
        assertThat(submitted("2027").isLate(SECOND, muchLater))
                .as("it may have come in January")
                .isFalse();
        assertThat(submitted("2027-12").isLate(SECOND, muchLater)).isTrue();
        NationalReport undated = draft.toBuilder().state(State.SUBMITTED).build();
        assertThat(undated.isLate(SECOND, muchLater)).isFalse();
    }

    @Test
    void isMeasuredByItsOwnCycleOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> submitted("2027").isLate(MonitoringCycle.of(1), LocalDate.of(2030, 1, 1)))
                .withMessageContaining("expected OER2019 2");
    }

    @Test
    void aChangedCopyHoldsEverything() {
        NationalReport report = NationalReport.builder("r", 1, KENYA)
                .state(State.CERTIFIED)
                .language(LanguageTag.of("en"))
                .submittedOn(PartialDate.of(2022, 9))
                .certifiedOn(PartialDate.of(2022, 10))
                .preparedBy(Organization.named("Ministry"))
                .contact(Person.named("Ada Example"))
                .certifiedBy(Person.named("Bea Example"))
                .consultation(LocalizedText.of("en", "A round table."))
                .consulted("teachers")
                .answer("Q6", Choice.YES)
                .record("https://example.org/record")
                .build();
        assertThat(report.toBuilder().build()).isEqualTo(report);
    }

    @Test
    void refusesWhatHasNoMeaning() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NationalReport.builder(" ", 1, KENYA).build())
                .withMessageContaining("' '");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NationalReport.builder("r", 0, KENYA).build())
                .withMessageContaining("0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Answer.of("", Choice.YES))
                .withMessageContaining("Q6");
    }

    private static NationalReport submitted(String date) {
        return NationalReport.builder("r", 2, KENYA)
                .state(State.SUBMITTED)
                .submittedOn(PartialDate.parse(date))
                .build();
    }
}
