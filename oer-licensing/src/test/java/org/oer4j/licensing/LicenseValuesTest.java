package org.oer4j.licensing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LicenseValuesTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "4", "4.", ".0", "a.b", "4.0.1", "4,0", "12345.0"})
    void aVersionOfAnotherFormIsRefused(String text) {
        assertThatThrownBy(() -> LicenseVersion.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + text + "'");
    }

    @Test
    void versionsAreComparedNumberByNumber() {
        assertThat(LicenseVersion.parse("2.0")).isLessThan(LicenseVersion.parse("2.5"));
        assertThat(LicenseVersion.parse("2.10")).isGreaterThan(LicenseVersion.parse("2.5"));
        assertThat(LicenseVersion.parse("3.0")).hasToString("3.0");
        assertThatThrownBy(() -> new LicenseVersion(-1, 0)).hasMessageContaining("'-1.0'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CC BY", "CC_BY", "CC-BY\n"})
    void anIdWithOtherCharactersIsRefused(String text) {
        assertThatThrownBy(() -> LicenseId.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + text + "'");
    }

    @Test
    void aVerdictNeedsAReasonAndFoldsToOneValue() {
        assertThatThrownBy(() -> new Verdict.Prohibited(List.of())).hasMessageContaining("without a reason");
        Reason reason = Reason.of("remix.no-grant", Reason.NO_GRANT, "x");
        assertThat(List.<Verdict>of(
                                new Verdict.Permitted(Advice.DISCOURAGED, List.of(), List.of(reason)),
                                new Verdict.Prohibited(List.of(reason)),
                                new Verdict.Undetermined(
                                        Verdict.Undetermined.Kind.DISPUTED, List.of(), List.of(reason)))
                        .stream()
                        .map(verdict -> verdict.<String>fold(
                                yes -> yes.isRecommended() ? "yes" : "better not", no -> "no", open -> "open")))
                .containsExactly("better not", "no", "open");
    }
}
