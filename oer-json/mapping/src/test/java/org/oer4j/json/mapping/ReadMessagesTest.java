package org.oer4j.json.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oer4j.conformance.Finding;
import org.oer4j.conformance.FindingMessages;
import org.oer4j.conformance.RuleId;
import org.oer4j.conformance.Severity;

class ReadMessagesTest {
    private static List<RuleId> rules() throws IllegalAccessException {
        List<RuleId> rules = new ArrayList<>();
        for (Field field : ReadRules.class.getDeclaredFields()) {
            if (field.getType() == RuleId.class) {
                rules.add((RuleId) field.get(null));
            }
        }
        return rules;
    }

    private static String sentence(FindingMessages messages, RuleId rule) {
        return messages.sentence(new Finding(rule, Severity.INFO, null, "", List.of("first", "second")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es"})
    void everyRuleHasAWholeSentenceInEveryLanguage(String language) throws IllegalAccessException {
        FindingMessages messages = ReadMessages.in(Locale.forLanguageTag(language));
        assertThat(rules()).hasSizeGreaterThan(8).allSatisfy(rule -> {
            assertThat(messages.has(rule)).as(rule.value()).isTrue();
            assertThat(sentence(messages, rule)).contains("first").doesNotContain("{");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es"})
    void noLanguageIsEnglishInDisguise(String language) throws IllegalAccessException {
        FindingMessages messages = ReadMessages.in(Locale.forLanguageTag(language));
        FindingMessages english = ReadMessages.in(Locale.ENGLISH);
        assertThat(rules())
                .hasSizeGreaterThan(8)
                .allSatisfy(rule -> assertThat(sentence(messages, rule)).isNotEqualTo(sentence(english, rule)));
    }
}
