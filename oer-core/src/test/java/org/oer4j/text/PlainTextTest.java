package org.oer4j.text;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

class PlainTextTest {
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private record Line(@PlainText String text) {}

    /** Characters of every kind next to each other, halves of characters among them. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                        Tuple.of(8, Arbitraries.chars().range('a', 'z').map(String::valueOf)),
                        Tuple.of(4, Arbitraries.of("é", "漢", "🎓", "\t", "\n", "\r", " ", "~", "\u00a0", "\u200d")),
                        Tuple.of(
                                1,
                                Arbitraries.of("\u0000", "\u001f", "\u007f", "\u0085", "\ud83c", "\udf93", "\ufffe")))
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    @Property
    void textIsPlainWithoutControlsHalfCharactersAndNonCharacters(@ForAll("texts") String text) {
        boolean plain = text.codePoints()
                .noneMatch(c -> (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r')
                        || (c >= 0xD800 && c <= 0xDFFF)
                        || c == 0xFFFE
                        || c == 0xFFFF);
        assertThat(VALIDATOR.validate(new Line(text)).isEmpty()).isEqualTo(plain);
    }
}
