package org.oer4j.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.oer4j.actor.Organization;
import org.oer4j.actor.Person;
import org.oer4j.implementation.Evidence;
import org.oer4j.implementation.ImplementationRecord;
import org.oer4j.implementation.ImplementationRecordBuilder;
import org.oer4j.implementation.Progress.Status;
import org.oer4j.monitoring.Answer.Choice;
import org.oer4j.place.CountryCode;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.text.LanguageTag;
import org.oer4j.text.LocalizedText;

class ReportDraftTest {
    private static final Questionnaire STANDARD = Questionnaire.standard();
    private static final CountryCode KENYA = CountryCode.of("KE");
    private static final NationalReport EMPTY = NationalReport.builder("report", 1, KENYA)
            .language(LanguageTag.of("en"))
            .build();
    private static final List<ImplementationRecord> RECORDS = List.of(
            record("b-law", "12.a", Status.ONGOING)
                    .evidence(Evidence.at("https://example.org/law", Evidence.Kind.LAW_TEXT))
                    .build(),
            record("a-policy", "12.a", Status.COMPLETED)
                    .url("https://example.org/policy")
                    .build(),
            record("plan", "14.a", Status.PLANNED).build(),
            record("books", "13.b", Status.ONGOING)
                    .language(LanguageTag.of("sw"))
                    .language(LanguageTag.of("luo"))
                    .build());

    private static ImplementationRecordBuilder record(String id, String action, Status status) {
        return ImplementationRecord.builder(id, LocalizedText.of("en", "The " + id))
                .country(KENYA)
                .action(ProvisionRef.parse(action))
                .status(status);
    }

    @Test
    void whatWasDoneIsAYesWithTitlesAndLinksForTheActionAndItsArea() {
        ReportDraft draft = ReportDraft.of(EMPTY, STANDARD, RECORDS);
        assertThat(draft.report().choice("12.a")).isEqualTo(Choice.YES);
        assertThat(draft.report().choice("ii")).isEqualTo(Choice.YES);
        Answer details = draft.report().answer("12.a.details").orElseThrow();
        assertThat(details.text()).isEqualTo(LocalizedText.of("en", "– The a-policy\n– The b-law"));
        assertThat(details.links()).containsExactly("https://example.org/law", "https://example.org/policy");
        assertThat(draft.sources()).containsEntry("12.a", List.of("a-policy", "b-law"));
        assertThat(draft.report().answer("13.b.languages").orElseThrow().languages())
                .containsExactly(LanguageTag.of("luo"), LanguageTag.of("sw"));
        assertThat(draft.report().records()).containsExactly("a-policy", "b-law", "books");
    }

    @Test
    void whereNothingWasRecordedNothingIsAnswered() {
        ReportDraft draft = ReportDraft.of(EMPTY, STANDARD, RECORDS);
        assertThat(draft.report().choice("12.b")).isEqualTo(Choice.NO_ANSWER);
        assertThat(draft.report().choice("14.a")).as("only planned").isEqualTo(Choice.NO_ANSWER);
        assertThat(draft.report().answer("12.b.details")).isEmpty();
        assertThat(draft.report().answers()).extracting(Answer::choice).doesNotContain(Choice.NO);
    }

    @Test
    void whatIsStillToBeAnsweredIsListedInTheOrderOfTheQuestions() {
        ReportDraft draft = ReportDraft.of(EMPTY, STANDARD, RECORDS);
        assertThat(draft.missing())
                .startsWith("Q2", "Q3", "Q4", "Q5", "Q6", "Q8", "i", "11.a")
                .contains("12.b", "14.a", "16.c")
                .doesNotContain("Q1", "Q7", "12.a", "12.a.details", "ii", "12.b.details", "Q8.adopted-language");
        NationalReport more = draft.report().toBuilder()
                .preparedBy(Organization.named("Ministry"))
                .contact(Person.named("Ada Example"))
                .certifiedBy(Person.named("Bea Example"))
                .consultation(LocalizedText.of("en", "A round table."))
                .answer("Q6", Choice.YES)
                .build();
        assertThat(ReportDraft.of(more, STANDARD, RECORDS).missing()).startsWith("Q7", "Q8", "i");
    }

    @Test
    void aDraftWithEveryMandatoryAnswerLacksNothing() {
        NationalReport.Builder report = EMPTY.toBuilder()
                .preparedBy(Organization.named("Ministry"))
                .contact(Person.named("Ada Example"))
                .certifiedBy(Person.named("Bea Example"))
                .consultation(LocalizedText.of("en", "A round table."));
        STANDARD.questions().stream()
                .filter(question -> question.kind().isClosed())
                .forEach(question -> report.answer(question.code(), Choice.NO));
        assertThat(ReportDraft.of(report.build(), STANDARD, List.of()).missing())
                .isEmpty();
    }

    @Test
    void whatSomebodyAnsweredStays() {
        NationalReport given = EMPTY.toBuilder()
                .answer("12.a", Choice.NO)
                .answer("ii", Choice.NO_ANSWER)
                .record("own")
                .build();
        ReportDraft draft = ReportDraft.of(given, STANDARD, RECORDS);
        assertThat(draft.report().choice("12.a")).isEqualTo(Choice.NO);
        assertThat(draft.report().answer("12.a.details")).isEmpty();
        assertThat(draft.report().choice("ii"))
                .as("silence may be filled, in one answer")
                .isEqualTo(Choice.YES);
        assertThat(draft.report().answers()).extracting(Answer::question).doesNotHaveDuplicates();
        assertThat(draft.report().records()).startsWith("own").hasSize(4);
    }

    @Test
    void recordsOfOthersAndOfOtherCyclesArePassedOver() {
        List<ImplementationRecord> others = List.of(
                record("later", "12.a", Status.ONGOING).cycle(2).build(),
                ImplementationRecord.builder("elsewhere", LocalizedText.of("en", "Elsewhere"))
                        .country(CountryCode.of("TZ"))
                        .action(ProvisionRef.parse("12.a"))
                        .status(Status.ONGOING)
                        .build());
        assertThat(ReportDraft.of(EMPTY, STANDARD, others).sources()).isEmpty();
        assertThat(ReportDraft.of(EMPTY, STANDARD, others).report()).isEqualTo(EMPTY);
    }

    @Test
    void titlesInSeveralLanguagesAreNotPassedOffAsOne() {
        ImplementationRecord french = ImplementationRecord.builder("loi", LocalizedText.of("fr", "La loi"))
                .country(KENYA)
                .action(ProvisionRef.parse("12.a"))
                .status(Status.ONGOING)
                .build();
        List<ImplementationRecord> both = new ArrayList<>(RECORDS);
        both.add(french);
        Answer details = ReportDraft.of(EMPTY, STANDARD, both)
                .report()
                .answer("12.a.details")
                .orElseThrow();
        assertThat(details.text()).isNotNull();
        assertThat(details.text().languages()).containsExactly(LanguageTag.of("mul"));
    }

    @Property(tries = 20)
    void theOrderOfTheRecordsDoesNotMatter(@ForAll long seed) {
        List<ImplementationRecord> shuffled = new ArrayList<>(RECORDS);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(ReportDraft.of(EMPTY, STANDARD, shuffled)).isEqualTo(ReportDraft.of(EMPTY, STANDARD, RECORDS));
    }

    @Test
    void refusesAReportOnSomethingElse() {
        NationalReport other = EMPTY.toBuilder().instrument("OTHER2030").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportDraft.of(other, STANDARD, RECORDS))
                .withMessageContaining("OTHER2030");
    }
}
