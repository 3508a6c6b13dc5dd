package org.oer4j.monitoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.text.LocalizedText;
import org.oer4j.text.PlainText;

/**
 * What Member States are asked in a cycle: sections of questions, in order.
 *
 * <p>{@link #standard()} has the questions of the first cycle's survey that could be seen, by their structure and in own
 * words, and for the rest one question for each area, action and provision on monitoring on the same pattern: yes or no,
 * and details with links after a yes. Each question says how well it is established. Immutable.
 *
 * @param id what identifies it
 * @param instrument the code of the instrument that it asks about
 * @param sections the sections, in the order in which they are asked
 */
public record Questionnaire(@PlainText String id, @PlainText String instrument, List<Section> sections) {
    /**
     * Copies the list.
     *
     * @param id what identifies it
     * @param instrument the code of the instrument
     * @param sections the sections
     * @throws IllegalArgumentException if the id or the instrument is blank, a code stands twice, or a question depends on
     *     one that does not come before it or is not closed
     */
    public Questionnaire {
        if (Objects.requireNonNull(id, "id").isBlank()
                || Objects.requireNonNull(instrument, "instrument").isBlank()) {
            throw new IllegalArgumentException(
                    "the id '" + id + "' or the instrument '" + instrument + "' is blank, expected both");
        }
        sections = sections == null ? List.of() : List.copyOf(sections);
        requireOrder(sections);
    }

    private static void requireOrder(List<Section> sections) {
        Map<String, Question> before = new LinkedHashMap<>();
        Set<String> codes = new TreeSet<>();
        for (Section section : sections) {
            if (!codes.add(section.code())) {
                throw new IllegalArgumentException(
                        "the section '" + section.code() + "' is given twice, expected each once");
            }
            for (Question question : section.questions()) {
                Question.Visibility visibility = question.visibility();
                Question asked = visibility == null ? null : before.get(visibility.question());
                if (visibility != null && (asked == null || !asked.kind().isClosed())) {
                    throw new IllegalArgumentException("'" + question.code() + "' is asked after '"
                            + visibility.question() + "', expected a yes-or-no question that comes before it");
                }
                if (before.put(question.code(), question) != null) {
                    throw new IllegalArgumentException(
                            "the question '" + question.code() + "' is given twice, expected each once");
                }
            }
        }
    }

    /**
     * The questionnaire on the 2019 Recommendation.
     *
     * @return always the same value
     */
    public static Questionnaire standard() {
        return StandardQuestionnaire.of2019();
    }

    /**
     * The code that the standard questionnaire gives to the question about a place in the Recommendation.
     *
     * @param ref an area, an action or a provision on monitoring
     * @return for example {@code ii} or {@code 12.c}
     */
    public static String codeOf(ProvisionRef ref) {
        return ref.item().isEmpty() ? ref.place() : ref.place() + "." + ref.item();
    }

    /**
     * Every question.
     *
     * @return the questions in the order in which they are asked
     */
    public List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        sections.forEach(section -> questions.addAll(section.questions()));
        return Collections.unmodifiableList(questions);
    }

    /**
     * Finds a question.
     *
     * @param code the code, letter by letter
     * @return the question, or empty where there is none of that code
     */
    public Optional<Question> find(String code) {
        return sections.stream()
                .flatMap(section -> section.questions().stream())
                .filter(question -> question.code().equals(code))
                .findFirst();
    }

    /**
     * The question that must be there.
     *
     * @param code the code, letter by letter
     * @return the question
     * @throws IllegalArgumentException if there is none of that code
     */
    public Question get(String code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + code + "' is no question of '" + id + "', expected one of its codes such as Q6 or 12.c"));
    }

    /**
     * Whether a question is asked of those who gave these answers.
     *
     * @param question a question of this questionnaire
     * @param report the answers so far
     * @return false where it depends on an answer that was not given
     */
    public boolean isVisible(Question question, NationalReport report) {
        Question.Visibility visibility = question.visibility();
        return visibility == null || visibility.anyOf().contains(report.choice(visibility.question()));
    }

    /**
     * A part of a questionnaire under a heading of its own.
     *
     * @param code what it is called in data, such as {@code general} or {@code ii}
     * @param title the heading, by language
     * @param questions the questions in order
     */
    public record Section(@PlainText String code, LocalizedText title, List<Question> questions) {
        /**
         * Copies the list.
         *
         * @param code what it is called in data
         * @param title the heading
         * @param questions the questions in order
         * @throws IllegalArgumentException if the code is blank
         */
        public Section {
            if (Objects.requireNonNull(code, "code").isBlank()) {
                throw new IllegalArgumentException(
                        "the code '" + code + "' of a section is blank, expected one such as general or ii");
            }
            Objects.requireNonNull(title, "title");
            questions = questions == null ? List.of() : List.copyOf(questions);
        }
    }
}
