package org.oer4j.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.oer4j.citation.EvidenceGrade;
import org.oer4j.monitoring.Answer.Choice;
import org.oer4j.monitoring.Question.Kind;
import org.oer4j.monitoring.Question.Visibility;
import org.oer4j.monitoring.Questionnaire.Section;
import org.oer4j.place.CountryCode;
import org.oer4j.recommendation.Recommendation;
import org.oer4j.text.LanguageTag;
import org.oer4j.text.LocalizedText;

class QuestionnaireTest {
    private static final Questionnaire STANDARD = Questionnaire.standard();

    @Test
    void itHasTheTenQuestionsThatCouldBeSeenByTheirStructure() {
        assertThat(STANDARD.questions().stream().filter(question -> question.grade() == EvidenceGrade.A))
                .extracting(Question::code)
                .containsExactly("Q1", "Q2", "Q3", "Q4", "Q5", "Q6", "Q7", "Q8", "Q9", "11.a");
        assertThat(STANDARD.questions().stream().filter(question -> question.member() != null))
                .extracting(Question::member)
                .containsExactly("country", "preparedBy", "contact", "certifiedBy", "consultation");
        assertThat(STANDARD.get("Q8").kind()).isEqualTo(Kind.YES_NO_NOT_APPLICABLE);
        assertThat(STANDARD.get("Q9").visibility()).isEqualTo(Visibility.afterYes("Q8"));
        assertThat(STANDARD.questions().subList(0, 9)).allMatch(Question::mandatory);
    }

    @Test
    void everyAreaActionAndMonitoringProvisionIsAskedAboutOnceAndForDetailsAfterAYes() {
        Recommendation recommendation = Recommendation.of2019();
        Set<String> expected = new TreeSet<>();
        recommendation.areas().forEach(area -> expected.add(Questionnaire.codeOf(area.ref())));
        recommendation.actions().forEach(action -> expected.add(Questionnaire.codeOf(action.ref())));
        recommendation.monitoring().forEach(provision -> expected.add(Questionnaire.codeOf(provision.ref())));
        assertThat(expected).hasSize(41).contains("ii", "12.c", "16.a");
        for (String code : expected) {
            assertThat(STANDARD.get(code).kind()).isEqualTo(Kind.YES_NO);
            Question details = STANDARD.get(code + ".details");
            assertThat(details.visibility()).isEqualTo(Visibility.afterYes(code));
            assertThat(details.mandatory()).isTrue();
            assertThat(details.provisions())
                    .isEqualTo(STANDARD.get(code).provisions())
                    .hasSize(1);
        }
        assertThat(STANDARD.questions().size()).isEqualTo(10 + 2 * 41 + 1);
    }

    @Test
    void everyQuestionStandsInFourLanguagesAndNoneTwice() {
        int looked = 0;
        for (String language : List.of("en", "fr", "es", "de")) {
            Set<String> closed = new TreeSet<>();
            for (Question question : STANDARD.questions()) {
                assertThat(question.text().find(LanguageTag.of(language)))
                        .as("%s in %s", question.code(), language)
                        .isPresent();
                looked++;
                if (question.kind().isClosed()) {
                    assertThat(closed.add(question.text().in(Locale.forLanguageTag(language))))
                            .as(question.code())
                            .isTrue();
                }
            }
        }
        assertThat(looked).isGreaterThan(300);
    }

    @Test
    void theHeadingOfAnAreaIsItsNameAndNotInventedWhereNobodyHasSeenOne() {
        Section policy = STANDARD.sections().get(3);
        assertThat(policy.code()).isEqualTo("ii");
        assertThat(policy.title().in(Locale.FRENCH)).isEqualTo("Développer une politique de soutien aux REL");
        assertThat(policy.title().match(Locale.forLanguageTag("es")).fallback()).isTrue();
    }

    @Test
    void aQuestionIsAskedAfterAYesWholeOrInPartOnly() {
        Question details = STANDARD.get("12.c.details");
        for (Choice choice : Choice.values()) {
            NationalReport report = NationalReport.builder("r", 1, CountryCode.of("KE"))
                    .answer("12.c", choice)
                    .build();
            assertThat(STANDARD.isVisible(details, report))
                    .as("%s", choice)
                    .isEqualTo(choice == Choice.YES || choice == Choice.PARTIAL);
        }
        NationalReport silent =
                NationalReport.builder("r", 1, CountryCode.of("KE")).build();
        assertThat(STANDARD.isVisible(details, silent)).isFalse();
        assertThat(STANDARD.isVisible(STANDARD.get("12.c"), silent)).isTrue();
    }

    @Test
    void refusesAQuestionTwiceAndOneThatDependsOnNothing() {
        Question open = question("a", Kind.TEXT, null);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(open, open))
                .withMessageContaining("'a' is given twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(open, question("b", Kind.TEXT, Visibility.afterYes("a"))))
                .withMessageContaining("'b' is asked after 'a'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(question("b", Kind.TEXT, Visibility.afterYes("c"))))
                .withMessageContaining("comes before it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.get("Q99"))
                .withMessageContaining("'Q99' is no question");
    }

    private static Questionnaire of(Question... questions) {
        return new Questionnaire(
                "own", "OER2019", List.of(new Section("s", LocalizedText.of("en", "Section"), List.of(questions))));
    }

    private static Question question(String code, Kind kind, @Nullable Visibility visibility) {
        return new Question(
                code,
                kind,
                LocalizedText.of("en", "Why?"),
                true,
                visibility,
                null,
                List.of(),
                EvidenceGrade.PROPOSED,
                "test");
    }
}
