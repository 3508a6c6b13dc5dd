package org.oer4j.json.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.oer4j.conformance.Finding;
import org.oer4j.conformance.RuleId;
import org.oer4j.conformance.Severity;

class ReadResultTest {
    private static Problem problem(Severity severity, int line, int column) {
        return new Problem(new Finding(RuleId.of("read.limit"), severity, null, "", List.of()), line, column);
    }

    @Test
    void onlyAValueWithoutErrorsIsOk() {
        assertThat(new ReadResult<>("v", List.of(problem(Severity.WARNING, 1, 1)), 1).isOk())
                .isTrue();
        assertThat(new ReadResult<>("v", List.of(problem(Severity.ERROR, 1, 1)), 1).isOk())
                .isFalse();
        assertThat(new ReadResult<>(null, List.of(problem(Severity.INFO, 1, 1)), 1).isOk())
                .isFalse();
    }

    @Test
    void problemsStandInTheOrderOfTheText() {
        Problem first = problem(Severity.INFO, 1, 9);
        Problem second = problem(Severity.INFO, 2, 1);
        Problem third = problem(Severity.INFO, 2, 4);
        assertThat(new ReadResult<>("v", List.of(third, second, first), 1).problems())
                .containsExactly(first, second, third);
    }

    @Test
    void refusesNothingWithoutAReasonAndPlacesBeforeTheBeginning() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ReadResult<>(null, List.of(), 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReadResult<>("v", List.of(), 0))
                .withMessageContaining("'0'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> problem(Severity.INFO, -1, 0))
                .withMessageContaining("'-1'");
    }
}
