package org.oer4j.monitoring;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.oer4j.monitoring.Answer.Choice;
import org.oer4j.monitoring.NationalReport.Preparation;

/** What a report still has to say to a questionnaire. */
final class Completeness {
    private Completeness() {}

    /** The mandatory questions that the report is asked and does not answer. */
    static List<Question> missing(Questionnaire questionnaire, NationalReport report) {
        return questionnaire.questions().stream()
                .filter(question -> question.mandatory()
                        && questionnaire.isVisible(question, report)
                        && !isAnswered(question, report))
                .toList();
    }

    private static boolean isAnswered(Question question, NationalReport report) {
        if (question.member() != null) {
            return isFilled(question.member(), report.preparation());
        }
        Optional<Answer> answer = report.answer(question.code());
        return switch (question.kind()) {
            case YES_NO, YES_NO_NOT_APPLICABLE -> report.choice(question.code()) != Choice.NO_ANSWER;
            case TEXT, TEXT_AND_LINKS -> answer.map(Answer::text).isPresent();
            case NUMBER -> answer.map(Answer::number).isPresent();
            case LANGUAGES ->
                answer.filter(given -> !given.languages().isEmpty()).isPresent();
            case COUNTRY, ORGANIZATION, PERSON -> answer.isPresent();
        };
    }

    /** The country is always there; a member that this library does not know cannot be looked at. */
    private static boolean isFilled(String member, Preparation preparation) {
        return switch (member) {
            case "preparedBy" -> !preparation.preparedBy().isEmpty();
            case "contact" -> preparation.contact() != null;
            case "certifiedBy" -> !preparation.certifiedBy().isEmpty();
            case "consultation" -> preparation.consultation() != null;
            default -> true;
        };
    }

    /** Whether an answer is one to a question of this kind; words beside a choice are welcome. */
    static boolean fits(Answer answer, Question question) {
        boolean chosen = answer.choice() != null && answer.choice() != Choice.NO_ANSWER;
        boolean counted = answer.number() != null;
        boolean named = !answer.languages().isEmpty();
        return answer.isEmpty()
                || switch (question.kind()) {
                    case YES_NO -> chosen && answer.choice() != Choice.NOT_APPLICABLE && !counted && !named;
                    case YES_NO_NOT_APPLICABLE -> chosen && !counted && !named;
                    case TEXT, TEXT_AND_LINKS -> question.member() == null && !chosen && !counted && !named;
                    case NUMBER -> counted && !chosen && !named;
                    case LANGUAGES -> named && !chosen && !counted;
                    case COUNTRY, ORGANIZATION, PERSON -> false;
                };
    }

    /** The place of the answer to a question, as a JSON Pointer. */
    static String pointer(NationalReport report, String question) {
        for (int i = 0; i < report.answers().size(); i++) {
            if (Objects.equals(report.answers().get(i).question(), question)) {
                return "/answers/" + i;
            }
        }
        return "/answers";
    }
}
