package org.oer4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
    private static Finding finding(String rule, Severity severity, String pointer) {
        return new Finding(RuleId.of(rule), severity, null, pointer, List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"remix.share-alike", "V01", "a.b2"})
    void ruleIdsOfBothFormsAreFound(String text) {
        assertThat(RuleId.find(text)).contains(RuleId.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "V1", "v01", "a", "a.b.c", "A.b", "a..b", "a.-b", "a.b-", ".a"})
    void otherTextIsNoRuleId(String text) {
        assertThat(RuleId.find(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> RuleId.of(text)).withMessageContaining("'" + text + "'");
    }

    @Property
    boolean ruleIdsAreFoundExactlyWhereTheyCanBeMade(@ForAll String text) {
        return RuleId.find(text).map(RuleId::value).orElse(text).equals(text);
    }

    @Test
    void aReportIsSortedAndOnlyErrorsStandAgainstIt() {
        Finding warning = finding("b.b", Severity.WARNING, "/b");
        Finding info = finding("a.a", Severity.INFO, "/a");
        ConformanceReport report = new ConformanceReport("p", LocalDate.EPOCH, List.of(warning, info));
        assertThat(report.findings()).containsExactly(info, warning);
        assertThat(report.isConformant()).isTrue();
        ConformanceReport failed =
                new ConformanceReport("p", LocalDate.EPOCH, List.of(finding("c.c", Severity.ERROR, "")));
        assertThat(failed.isConformant()).isFalse();
    }

    @Test
    void aFindingPointsIntoTheRecord() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> finding("a.a", Severity.INFO, "name"))
                .withMessageContaining("'name'");
    }

    @Test
    void aProfileRefusesAGroupThatIsNoInterface() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Profile.of("p", String.class))
                .withMessageContaining("'java.lang.String'");
        assertThatIllegalArgumentException().isThrownBy(() -> Profile.of(" ")).withMessageContaining("' '");
        assertThat(Profile.PUBLISHABLE.groups()).containsExactly(Publishable.class);
    }

    @Property
    boolean anEchoIsShortAndBeginsLikeTheValue(@ForAll String value) {
        String echo = Finding.echo(value);
        return value.length() <= 200 ? echo.equals(value) : echo.length() <= 200 && echo.endsWith("…");
    }
}
