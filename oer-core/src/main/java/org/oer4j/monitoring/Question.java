package org.oer4j.monitoring;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.citation.EvidenceGrade;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.text.LocalizedText;
import org.oer4j.text.PlainText;

/**
 * One question of a questionnaire.
 *
 * <p>The questionnaire of the first cycle asks closed questions and, only after a yes, for details and links; so a
 * question is {@linkplain Visibility visible} always or after the answer to another one, and mandatory only while it is
 * visible.
 *
 * @param code what answers refer to, such as {@code Q6} or {@code 12.c}; unique in its questionnaire
 * @param kind what kind of answer it takes
 * @param text the words, by language
 * @param mandatory whether it must be answered where it is visible
 * @param visibility after which answer it is asked, or null for always
 * @param member the member of the native form of a {@link NationalReport} that answers it, such as {@code preparedBy}; or
 *     null where an {@link Answer} does
 * @param provisions what of the instrument it asks about; none for questions about the report itself
 * @param grade how well it is established that the questionnaire asks this
 * @param source where it was found
 */
public record Question(
        @PlainText String code,
        Kind kind,
        LocalizedText text,
        boolean mandatory,
        @Nullable Visibility visibility,
        @PlainText @Nullable String member,
        List<ProvisionRef> provisions,
        EvidenceGrade grade,
        @PlainText String source) {
    /**
     * Copies the list; null becomes empty.
     *
     * @param code what answers refer to
     * @param kind what kind of answer it takes
     * @param text the words
     * @param mandatory whether it must be answered where it is visible
     * @param visibility after which answer it is asked, or null
     * @param member the member of a report that answers it, or null
     * @param provisions what it asks about
     * @param grade how well it is established
     * @param source where it was found
     * @throws IllegalArgumentException if the code or the source is blank
     */
    public Question {
        if (Objects.requireNonNull(code, "code").isBlank()) {
            throw new IllegalArgumentException("the code '" + code + "' of a question is blank, expected one like Q6");
        }
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        provisions = provisions == null ? List.of() : List.copyOf(provisions);
        Objects.requireNonNull(grade, "grade");
        if (Objects.requireNonNull(source, "source").isBlank()) {
            throw new IllegalArgumentException(
                    "the source '" + source + "' of '" + code + "' is blank, expected where the question was found");
        }
    }

    /** What kind of answer a question takes. */
    public enum Kind {
        /** A country. */
        COUNTRY,
        /** One organization or more. */
        ORGANIZATION,
        /** One person or more. */
        PERSON,
        /** Yes or no. */
        YES_NO,
        /** Yes, no or not applicable. */
        YES_NO_NOT_APPLICABLE,
        /** Words. */
        TEXT,
        /** Words, and web addresses beside them. */
        TEXT_AND_LINKS,
        /** A number. */
        NUMBER,
        /** Language tags. */
        LANGUAGES;

        /**
         * Whether the answer is a choice.
         *
         * @return true for yes and no, with or without a third way out
         */
        public boolean isClosed() {
            return this == YES_NO || this == YES_NO_NOT_APPLICABLE;
        }
    }

    /**
     * That a question is asked only after an answer to another one.
     *
     * @param question the code of the closed question
     * @param anyOf the answers after which this one is asked; a yes, and a yes in part, unless said otherwise
     */
    public record Visibility(@PlainText String question, List<Answer.Choice> anyOf) {
        /**
         * Copies the list.
         *
         * @param question the code of the closed question
         * @param anyOf the answers after which this one is asked
         * @throws IllegalArgumentException if the code is blank or there is no answer
         */
        public Visibility {
            if (Objects.requireNonNull(question, "question").isBlank()) {
                throw new IllegalArgumentException(
                        "the code '" + question + "' is blank, expected that of a closed question");
            }
            anyOf = List.copyOf(anyOf);
            if (anyOf.isEmpty()) {
                throw new IllegalArgumentException(
                        "no answer to '" + question + "' makes the question visible, expected at least one");
            }
        }

        /**
         * After a yes, whole or in part.
         *
         * @param question the code of the closed question
         * @return the condition
         */
        public static Visibility afterYes(String question) {
            return new Visibility(question, List.of(Answer.Choice.YES, Answer.Choice.PARTIAL));
        }
    }
}
