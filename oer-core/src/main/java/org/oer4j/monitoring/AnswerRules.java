package org.oer4j.monitoring;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.oer4j.conformance.RuleId;
import org.oer4j.monitoring.NationalReport.State;
import org.oer4j.monitoring.ReportRule.Found;

/** The rules about the answers of a report to a questionnaire; a report on another instrument is passed over. */
final class AnswerRules {
    private final Questionnaire questionnaire;

    AnswerRules(Questionnaire questionnaire) {
        this.questionnaire = Objects.requireNonNull(questionnaire, "questionnaire");
    }

    List<ReportRule> rules() {
        return List.of(
                rule(RuleId.of("V61"), this::yesWithoutDetails),
                rule(RuleId.of("V62"), this::answeredThoughNotAsked),
                rule(RuleId.of("monitoring.missing-answer"), this::notAnswered),
                rule(RuleId.of("monitoring.other-answer"), this::answeredOtherwise),
                rule(RuleId.of("monitoring.unknown-question"), this::unknownQuestion));
    }

    private ReportRule rule(RuleId id, Look look) {
        return new ReportRule(id, (report, context, found) -> {
            if (report.filing().instrument().equals(questionnaire.instrument())) {
                look.at(report, found);
            }
        });
    }

    private interface Look {
        void at(NationalReport report, Found found);
    }

    /** A draft may lack them. Arguments: the question, the one that asks for details. */
    private void yesWithoutDetails(NationalReport report, Found found) {
        for (Question missing : missing(report)) {
            Question.Visibility visibility = missing.visibility();
            if (visibility != null) {
                found.found(Completeness.pointer(report, visibility.question()), visibility.question(), missing.code());
            }
        }
    }

    /** What stands in a member of its own is asked by V60. Argument: the question. */
    private void notAnswered(NationalReport report, Found found) {
        for (Question missing : missing(report)) {
            if (missing.visibility() == null && missing.member() == null) {
                found.found("/answers", missing.code());
            }
        }
    }

    private List<Question> missing(NationalReport report) {
        return report.filing().state().isAtLeast(State.SUBMITTED)
                ? Completeness.missing(questionnaire, report)
                : List.of();
    }

    /** Arguments: the question, the one on which it depends. */
    private void answeredThoughNotAsked(NationalReport report, Found found) {
        for (int i = 0; i < report.answers().size(); i++) {
            Answer answer = report.answers().get(i);
            Optional<Question> question = questionnaire.find(answer.question());
            if (!answer.isEmpty() && question.isPresent() && !questionnaire.isVisible(question.get(), report)) {
                Question.Visibility visibility =
                        Objects.requireNonNull(question.get().visibility());
                found.found("/answers/" + i, answer.question(), visibility.question());
            }
        }
    }

    /** Argument: the question. */
    private void answeredOtherwise(NationalReport report, Found found) {
        for (int i = 0; i < report.answers().size(); i++) {
            Answer answer = report.answers().get(i);
            Optional<Question> question = questionnaire.find(answer.question());
            if (question.isPresent() && !Completeness.fits(answer, question.get())) {
                found.found("/answers/" + i, answer.question());
            }
        }
    }

    /** Argument: the code. */
    private void unknownQuestion(NationalReport report, Found found) {
        for (int i = 0; i < report.answers().size(); i++) {
            String code = report.answers().get(i).question();
            if (questionnaire.find(code).isEmpty()) {
                found.found("/answers/" + i + "/question", code);
            }
        }
    }
}
