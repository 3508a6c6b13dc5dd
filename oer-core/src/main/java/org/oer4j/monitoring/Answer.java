package org.oer4j.monitoring;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.NativeName;
import org.oer4j.text.AbsoluteUri;
import org.oer4j.text.LanguageTag;
import org.oer4j.text.LocalizedText;
import org.oer4j.text.PlainText;

/**
 * What a report says to one question. A question that stands in no answer has {@linkplain Choice#NO_ANSWER not been
 * answered}, which is something else than no.
 *
 * @param question the code of the question
 * @param choice the choice, for a closed question; or null
 * @param text the words, by language, or null
 * @param links web addresses that go with it
 * @param number the number, or null
 * @param languages the languages, tags in canonical case
 */
public record Answer(
        @PlainText String question,
        @Nullable Choice choice,
        @Valid @Nullable LocalizedText text,
        List<@AbsoluteUri String> links,
        @Nullable BigDecimal number,
        @NativeName("inLanguage") List<LanguageTag> languages) {
    private static final int MOST_ZEROS = 100;

    /**
     * Copies the lists and brings language tags into canonical case; null becomes empty.
     *
     * @param question the code of the question
     * @param choice the choice, or null
     * @param text the words, or null
     * @param links web addresses that go with it
     * @param number the number, or null
     * @param languages the languages
     * @throws IllegalArgumentException if the code is blank, or the number has more than a hundred zeros at its end
     */
    public Answer {
        if (Objects.requireNonNull(question, "question").isBlank()) {
            throw new IllegalArgumentException(
                    "the code '" + question + "' is blank, expected that of a question such as Q6");
        }
        links = links == null ? List.of() : List.copyOf(links);
        number = number == null ? null : plain(number);
        languages = languages == null
                ? List.of()
                : languages.stream().map(tag -> LanguageTag.of(tag.value())).toList();
    }

    /** 1000, not 1E+3. */
    private static BigDecimal plain(BigDecimal number) {
        if (number.scale() < -MOST_ZEROS) {
            throw new IllegalArgumentException(
                    "the number " + number + " ends in more than " + MOST_ZEROS + " zeros, expected a count or amount");
        }
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /**
     * A choice.
     *
     * @param question the code of the closed question
     * @param choice the choice
     * @return the answer
     */
    public static Answer of(String question, Choice choice) {
        return new Answer(question, Objects.requireNonNull(choice, "choice"), null, List.of(), null, List.of());
    }

    /**
     * Words, with web addresses beside them.
     *
     * @param question the code of the question
     * @param text the words
     * @param links web addresses
     * @return the answer
     */
    public static Answer of(String question, LocalizedText text, String... links) {
        return new Answer(question, null, Objects.requireNonNull(text, "text"), List.of(links), null, List.of());
    }

    /**
     * Languages.
     *
     * @param question the code of the question
     * @param languages the languages
     * @return the answer
     */
    public static Answer of(String question, List<LanguageTag> languages) {
        return new Answer(question, null, null, List.of(), null, languages);
    }

    /**
     * Whether nothing is said.
     *
     * @return true where every part is absent, or the choice is {@link Choice#NO_ANSWER} and nothing else is there
     */
    public boolean isEmpty() {
        return (choice == null || choice == Choice.NO_ANSWER)
                && text == null
                && links.isEmpty()
                && number == null
                && languages.isEmpty();
    }

    /** What can be said to a closed question. */
    public enum Choice {
        /** Yes. */
        YES,
        /** In part; counted by itself, never as a yes. */
        PARTIAL,
        /** No. */
        NO,
        /** The question does not concern the country, such as that of translation where the language is one of the text. */
        NOT_APPLICABLE,
        /** Nothing was said; never a no. */
        NO_ANSWER
    }
}
