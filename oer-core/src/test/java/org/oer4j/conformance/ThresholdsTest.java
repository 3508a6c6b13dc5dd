package org.oer4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.oer4j.actor.ActorRules;
import org.oer4j.facts.FactTable;

class ThresholdsTest {
    static final FactTable TABLE = FactTable.load(
            Thresholds.class, "/META-INF/oer/thresholds.tsv", "key", "value", "unit", "rule", "meaning", "source");
    private static final String SHARE = "actor.least-gender-share";

    @Test
    void everyThresholdIsReadByARuleOrAnAnalysis() throws ClassNotFoundException {
        assertThat(TABLE.rows()).isNotEmpty();
        for (FactTable.Row row : TABLE.rows()) {
            if (row.get("key").startsWith("monitoring.")) {
                assertThat(Class.forName("org.oer4j.monitoring." + row.get("rule")))
                        .as("%s", row)
                        .isPublic();
            } else {
                assertThat(ConformanceRules.standard().find(RuleId.of(row.get("rule"))))
                        .as("%s", row)
                        .isPresent();
            }
            assertThat(Thresholds.proposed().get(row.get("key"))).hasToString(row.get("value"));
        }
        assertThat(Thresholds.proposed().values()).hasSameSizeAs(TABLE.rows());
    }

    @Test
    void anotherNumberMakesAnotherValue() {
        Thresholds stricter = Thresholds.proposed().with(SHARE, 40);
        assertThat(stricter.get(SHARE)).isEqualTo(40);
        assertThat(Thresholds.proposed().get(SHARE)).isEqualTo(30);
        assertThat(stricter.with(SHARE, 30)).isEqualTo(Thresholds.proposed());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stricter.with("actor.least", 1))
                .withMessage("'actor.least' is no threshold, expected one of "
                        + String.join(", ", Thresholds.proposed().values().keySet()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stricter.with(SHARE, -1))
                .withMessageContaining("is -1");
        Map<String, Integer> given = new HashMap<>(Map.of("a.b", 1));
        Thresholds copied = new Thresholds(given);
        given.clear();
        assertThat(copied.get("a.b")).isEqualTo(1);
    }

    @Test
    void aCheckUsesTheNumberItWasGiven() {
        Object oneInThree = Examples.of(
                "Coalition",
                "principle=gender-equality; member=person A, 2020/.., DE, female; member=person B, 2020/.., DE, male;"
                        + " member=person C, 2020/.., DE, male");
        LocalDate day = LocalDate.of(2026, 11, 21);
        ConformanceCheck check = ConformanceCheck.of(Validators.on(day), Profile.DRAFT)
                .with(ActorRules.standard().toArray(ObjectRule[]::new));
        assertThat(check.check(oneInThree, day).findings()).isEmpty();
        assertThat(check.with(Thresholds.proposed().with(SHARE, 40))
                        .check(oneInThree, day)
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).containsExactly("female", "34", "40"));
    }
}
