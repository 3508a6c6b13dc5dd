package org.oer4j.licensing.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicenseExpressionTest {
    private static final LicenseExpression.Simple BY = new LicenseExpression.Simple("CC-BY-4.0", false, null);
    private static final LicenseExpression.Simple SA = new LicenseExpression.Simple("CC-BY-SA-4.0", false, null);
    private static final LicenseExpression.Simple MIT = new LicenseExpression.Simple("MIT", false, null);

    @Test
    void andBindsTighterThanOr() {
        assertThat(LicenseExpression.parse("MIT OR CC-BY-4.0 AND CC-BY-SA-4.0"))
                .isEqualTo(new LicenseExpression.Or(List.of(MIT, new LicenseExpression.And(List.of(BY, SA)))));
        assertThat(LicenseExpression.parse("(MIT OR CC-BY-4.0) AND CC-BY-SA-4.0"))
                .isEqualTo(new LicenseExpression.And(List.of(new LicenseExpression.Or(List.of(MIT, BY)), SA)));
    }

    @Test
    void plusWithExceptionsReferencesAndStatementsAreRead() {
        assertThat(LicenseExpression.parse("GPL-2.0+ with Classpath-exception-2.0"))
                .isEqualTo(new LicenseExpression.Simple("GPL-2.0", true, "Classpath-exception-2.0"));
        assertThat(LicenseExpression.parse(" DocumentRef-a:LicenseRef-b ")).hasToString("DocumentRef-a:LicenseRef-b");
        assertThat(LicenseExpression.parse("rs:InC/1.0 OR NONE")).hasToString("rs:InC/1.0 OR NONE");
    }

    @Test
    void alternativesAreTheWaysToChoose() {
        assertThat(LicenseExpression.parse("(MIT OR CC-BY-4.0) AND CC-BY-SA-4.0")
                        .alternatives())
                .containsExactly(List.of(MIT, SA), List.of(BY, SA));
        assertThat(LicenseExpression.parse("MIT").alternatives()).containsExactly(List.of(MIT));
        String two = "(a OR b)";
        assertThatThrownBy(() -> LicenseExpression.parse(String.join(" AND ", Collections.nCopies(11, two)))
                        .alternatives())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("1024 alternatives");
    }

    @ParameterizedTest
    @CsvSource({
        "'',0,a licence id or an opening parenthesis",
        "MIT CC0-1.0,4,'AND, OR or the end'",
        "MIT OR,6,a licence id or an opening parenthesis",
        "(MIT,4,'AND, OR or a closing parenthesis'",
        "MIT WITH,8,the id of an exception",
        "AND MIT,0,a licence id or an opening parenthesis",
        "MIT),3,'AND, OR or the end'",
        "CC BY,3,'AND, OR or the end'",
        "a/b,1,'AND, OR or the end'"
    })
    void anErrorNamesTheIndexAndWhatWasExpected(String text, int index, String expected) {
        LicenseExpressionException e =
                (LicenseExpressionException) catchThrowable(() -> LicenseExpression.parse(text == null ? "" : text));
        assertThat(e.index()).isEqualTo(index);
        assertThat(e.expected()).isEqualTo(expected);
        assertThat(e).hasMessageContaining("'" + (text == null ? "" : text) + "'");
    }

    @Test
    void deepNestingIsAnErrorAndNoOverflow() {
        assertThatThrownBy(() -> LicenseExpression.parse("(".repeat(100_000)))
                .isInstanceOf(LicenseExpressionException.class)
                .hasMessageContaining("nested parentheses");
        assertThat(LicenseExpression.parse("((((MIT))))")).isEqualTo(MIT);
    }

    @Test
    void ofTakesOneLicenseOnly() {
        assertThat(LicenseExpression.of("MIT")).isEqualTo(MIT);
        assertThatThrownBy(() -> LicenseExpression.of("MIT OR MIT")).hasMessageContaining("a single licence id");
        assertThatThrownBy(() -> new LicenseExpression.And(List.of(MIT))).hasMessageContaining("at least two");
    }

    @Property
    boolean whatIsPrintedIsReadBack(@ForAll("expressions") LicenseExpression expression) {
        return LicenseExpression.parse(expression.toString()).equals(expression);
    }

    @Property
    void arbitraryTextIsReadOrRefusedAsDocumented(@ForAll String text) {
        Throwable thrown = catchThrowable(() -> LicenseExpression.parse(text));
        assertThat(thrown == null || thrown instanceof LicenseExpressionException)
                .isTrue();
    }

    @Provide
    Arbitrary<LicenseExpression> expressions() {
        return expressions(3);
    }

    private static Arbitrary<LicenseExpression> expressions(int depth) {
        Arbitrary<LicenseExpression> simple = Arbitraries.of(
                        "MIT", "CC-BY-4.0", "LicenseRef-x", "rs:UND/1.0", "CC-BY-SA")
                .map(id -> new LicenseExpression.Simple(id, false, null));
        if (depth == 0) {
            return simple;
        }
        Arbitrary<List<LicenseExpression>> parts =
                expressions(depth - 1).list().ofMinSize(2).ofMaxSize(3);
        // A list inside a list of the same kind prints without parentheses, and is read back as one list.
        return Arbitraries.oneOf(
                simple,
                parts.map(list -> list.stream().anyMatch(LicenseExpression.And.class::isInstance)
                        ? list.get(0)
                        : new LicenseExpression.And(list)),
                parts.map(list -> list.stream().anyMatch(LicenseExpression.Or.class::isInstance)
                        ? list.get(0)
                        : new LicenseExpression.Or(list)));
    }
}
