package org.oer4j.licensing.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.LicenseTitles;
import org.oer4j.licensing.expression.LicenseExpression;
import org.oer4j.licensing.expression.LicenseExpressionException;

/** A thousand texts in every build, a million with {@code -Pfuzz}. */
class FuzzTest {
    private static final LicenseCatalogue CATALOGUE = LicenseCatalogue.standard();
    private static final LicenseRecognizer RECOGNIZER = LicenseRecognizer.of(CATALOGUE);
    private static final List<LicenseTitles> LANGUAGES = List.of("en", "de", "ja", "ar", "ru", "th").stream()
            .map(tag -> LicenseTitles.in(Locale.forLanguageTag(tag)))
            .toList();

    @Property
    void mutatedNotationsNeverThrow(@ForAll("mutations") String text) {
        Recognition answer = RECOGNIZER.recognize(text);
        assertThat(answer.start()).isBetween(0, text.length());
        assertThat(answer.end()).isBetween(answer.start(), text.length());
        try {
            assertThat(LicenseExpression.parse(text).licenses()).isNotEmpty();
        } catch (LicenseExpressionException e) {
            assertThat(e.index()).isBetween(0, text.length());
        }
    }

    @Property
    void codesOfEveryVocabularyNeverThrow(@ForAll("mutations") String text, @ForAll("vocabularies") String vocabulary) {
        assertThat(RECOGNIZER.recognize(text, vocabulary)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CC BY ",
                "CC BY 4.0, ",
                "not ",
                "none ",
                "(",
                "<",
                "creativecommons.org/",
                "by-nc-",
                "4.0 ",
                "표시",
                "- ",
                "Attribution-",
                "Namensnennung ",
                "CC BY 3.0 Xyz ",
                "CC0 OR ",
                "a/b//"
            })
    void theNumberOfCharactersLookedAtIsLinearInTheText(String unit) {
        long half = lookedAt(unit.repeat(LicenseRecognizer.MAX_LENGTH / 2 / unit.length()));
        long whole = lookedAt(unit.repeat(LicenseRecognizer.MAX_LENGTH / unit.length()));
        assertThat(whole).isLessThan(3 * half + 1_000);
    }

    private static long lookedAt(String text) {
        CountingText counting = new CountingText(text);
        assertThat(RECOGNIZER.recognizeName(counting)).isNotNull();
        CountingSequence whole = new CountingSequence(text);
        assertThat(RECOGNIZER.recognize(whole)).isEqualTo(RECOGNIZER.recognize(text));
        return counting.looks + whole.looks;
    }

    /** Counts the characters that names are read by. */
    private static final class CountingText extends FoldedText {
        long looks;

        CountingText(String text) {
            super(text, text.length());
        }

        @Override
        char at(int index) {
            looks++;
            return super.at(index);
        }

        @Override
        char raw(int index) {
            looks++;
            return super.raw(index);
        }
    }

    /** Counts the characters that everything else looks at. */
    private static final class CountingSequence implements CharSequence {
        private final String text;
        private long looks;

        CountingSequence(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            looks++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            looks += end - start;
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            looks += text.length();
            return text;
        }
    }

    @Provide
    Arbitrary<String> vocabularies() {
        return Arbitraries.of(RECOGNIZER.vocabularies());
    }

    /** Addresses, ids, short names and titles with characters taken out, put in, doubled or replaced. */
    @Provide
    Arbitrary<String> mutations() {
        List<License> licenses = CATALOGUE.all();
        return Arbitraries.longs().map(seed -> mutated(licenses, new Random(seed)));
    }

    private static String mutated(List<License> licenses, Random random) {
        License license = licenses.get(random.nextInt(licenses.size()));
        String text = switch (random.nextInt(4)) {
            case 0 -> license.uri();
            case 1 -> license.id().value();
            case 2 -> license.names().shortName();
            default -> LANGUAGES.get(random.nextInt(LANGUAGES.size())).of(license);
        };
        StringBuilder mutated = new StringBuilder(text);
        for (int changes = random.nextInt(4); changes > 0 && !mutated.isEmpty(); changes--) {
            int at = random.nextInt(mutated.length());
            switch (random.nextInt(4)) {
                case 0 -> mutated.deleteCharAt(at);
                case 1 -> mutated.insert(at, (char) random.nextInt(0xD800));
                case 2 -> mutated.insert(at, mutated.substring(at));
                default -> mutated.setCharAt(at, " -/.()+|=<>%#?".charAt(random.nextInt(14)));
            }
        }
        return mutated.toString();
    }
}
