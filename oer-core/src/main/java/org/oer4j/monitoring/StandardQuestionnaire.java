package org.oer4j.monitoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.citation.EvidenceGrade;
import org.oer4j.citation.Instrument;
import org.oer4j.facts.FactTable;
import org.oer4j.facts.FactTable.Row;
import org.oer4j.monitoring.Question.Kind;
import org.oer4j.monitoring.Question.Visibility;
import org.oer4j.monitoring.Questionnaire.Section;
import org.oer4j.recommendation.AreaOfAction;
import org.oer4j.recommendation.MonitoringProvision;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.recommendation.Recommendation;
import org.oer4j.recommendation.RecommendedAction;
import org.oer4j.text.LocalizedText;

/**
 * Builds the questionnaire on the 2019 Recommendation: what could be seen of the survey stands in {@code questions.tsv},
 * and every area, action and provision on monitoring that has no row there gets a question on the pattern of the survey.
 */
final class StandardQuestionnaire {
    private static final String ID = "OER2019-questionnaire";
    private static final String PATTERN = "on the pattern of survey.unesco.org sid 378852, questions 6 to 10";
    private static final String MONITORING = "monitoring";
    private static final String DETAILS = "details";

    private final Map<String, LocalizedText> texts = texts();
    private final Map<String, Question> seen = new LinkedHashMap<>();
    private final Map<String, List<Question>> seenIn = new LinkedHashMap<>();

    private StandardQuestionnaire() {
        for (Row row : rows(
                "questions",
                "position",
                "code",
                "section",
                "kind",
                "mandatory",
                "after-yes-to",
                "member",
                "provisions",
                "grade",
                "source")) {
            Question question = question(row);
            seen.put(question.code(), question);
            seenIn.computeIfAbsent(row.required("section"), section -> new ArrayList<>())
                    .add(question);
        }
    }

    static Questionnaire of2019() {
        return Standard.QUESTIONNAIRE;
    }

    private Questionnaire questionnaire() {
        Recommendation recommendation = Recommendation.of2019();
        List<Section> sections = new ArrayList<>();
        for (String general : List.of("general-information", "general")) {
            sections.add(new Section(general, text("section." + general), seenIn.getOrDefault(general, List.of())));
        }
        for (AreaOfAction area : recommendation.areas()) {
            List<ProvisionRef> refs = new ArrayList<>();
            refs.add(area.ref());
            recommendation.actionsIn(area).stream().map(RecommendedAction::ref).forEach(refs::add);
            sections.add(new Section(area.roman(), area.names(), questions(area.roman(), refs)));
        }
        List<ProvisionRef> monitoring = recommendation.monitoring().stream()
                .map(MonitoringProvision::ref)
                .toList();
        sections.add(new Section(MONITORING, text("section." + MONITORING), questions(MONITORING, monitoring)));
        return new Questionnaire(ID, Instrument.OER2019, sections);
    }

    /** The questions about these places, each with its details, and what else was seen in the section. */
    private List<Question> questions(String section, List<ProvisionRef> refs) {
        Map<String, Question> questions = new LinkedHashMap<>();
        for (ProvisionRef ref : refs) {
            Question closed = closed(ref);
            questions.put(closed.code(), closed);
            Question details = details(closed);
            questions.put(details.code(), details);
        }
        for (Question question : seenIn.getOrDefault(section, List.of())) {
            questions.putIfAbsent(question.code(), question);
        }
        return List.copyOf(questions.values());
    }

    private Question closed(ProvisionRef ref) {
        String code = Questionnaire.codeOf(ref);
        Question own = seen.get(code);
        return own == null
                ? new Question(
                        code, Kind.YES_NO, text(code), true, null, null, List.of(ref), EvidenceGrade.PROPOSED, PATTERN)
                : own;
    }

    private Question details(Question closed) {
        return new Question(
                closed.code() + "." + DETAILS,
                Kind.TEXT_AND_LINKS,
                text(DETAILS),
                true,
                Visibility.afterYes(closed.code()),
                null,
                closed.provisions(),
                EvidenceGrade.PROPOSED,
                PATTERN);
    }

    private Question question(Row row) {
        String after = row.get("after-yes-to");
        String code = row.required("code");
        try {
            return new Question(
                    code,
                    Kind.valueOf(row.required("kind").toUpperCase(Locale.ROOT).replace('-', '_')),
                    text(code),
                    yes(row),
                    after.isEmpty() ? null : Visibility.afterYes(after),
                    orNull(row.get("member")),
                    row.words("provisions").stream().map(ProvisionRef::parse).toList(),
                    EvidenceGrade.valueOf(row.required("grade")),
                    row.required("source"));
        } catch (IllegalArgumentException e) {
            throw row.failure(Objects.requireNonNullElse(e.getMessage(), "the row is malformed"));
        }
    }

    private static boolean yes(Row row) {
        return switch (row.required("mandatory")) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw row.failure("'" + row.get("mandatory") + "' in 'mandatory', expected yes or no");
        };
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private LocalizedText text(String code) {
        LocalizedText text = texts.get(code);
        if (text == null) {
            throw new IllegalStateException("question-texts.tsv has nothing for '" + code + "', expected its words");
        }
        return text;
    }

    private static Map<String, LocalizedText> texts() {
        Map<String, LocalizedText.Builder> builders = new LinkedHashMap<>();
        for (Row row : rows("question-texts", "code", "language", "text", "source")) {
            builders.computeIfAbsent(row.required("code"), code -> LocalizedText.builder())
                    .text(row.required("language"), row.required("text"));
        }
        Map<String, LocalizedText> texts = new LinkedHashMap<>();
        builders.forEach((code, builder) -> texts.put(code, builder.build()));
        return texts;
    }

    private static List<Row> rows(String file, String... columns) {
        return FactTable.load(StandardQuestionnaire.class, "/META-INF/oer/" + file + ".tsv", columns)
                .rows();
    }

    /** Built when first asked for. */
    private static final class Standard {
        static final Questionnaire QUESTIONNAIRE = new StandardQuestionnaire().questionnaire();
    }
}
