package org.oer4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.groups.Default;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oer4j.actor.Organization;
import org.oer4j.implementation.Completion.Degree;
import org.oer4j.place.UnescoRegion;
import org.oer4j.resource.LearningResource;

class FindingMessagesTest {
    private static final LearningResource EVERY_RULE = LearningResource.builder("a")
            .name(null)
            .language("?")
            .isBasedOn(new org.oer4j.resource.Derivation("\u0000", null, null, List.of()))
            .creator(new Organization("", "no uri"))
            .build();

    private static Properties file(String base, String language) throws IOException {
        String name = "/" + base + (language.equals("en") ? "" : "_" + language) + ".properties";
        try (InputStream in = FindingMessagesTest.class.getResourceAsStream(name)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es"})
    void everyRuleOfCoreHasASentenceOfItsOwnInEveryLanguage(String language) {
        FindingMessages messages = FindingMessages.in(Locale.forLanguageTag(language));
        assertThat(RulesOfCore.all()).hasSizeGreaterThan(8).allMatch(messages::has);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es"})
    void noLanguageIsEnglishInDisguiseOrLacksAKey(String language) throws IOException {
        Properties english = file("META-INF/oer/messages/core", "en");
        Properties other = file("META-INF/oer/messages/core", language);
        assertThat(english.keySet()).hasSizeGreaterThan(8).isEqualTo(other.keySet());
        assertThat(other.keySet()).allSatisfy(key -> assertThat(other.get(key)).isNotEqualTo(english.get(key)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es"})
    void validatorAndFindingsSpeakTheSameSentences(String language) throws IOException {
        Properties constraints = file("ContributorValidationMessages", language);
        Properties core = file("META-INF/oer/messages/core", language);
        assertThat(constraints).hasSizeGreaterThan(8).allSatisfy((key, sentence) -> {
            assertThat(core.get(key)).isEqualTo(sentence);
            assertThat(sentence.toString()).doesNotContain("{", "}", "'", "$");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es"})
    void aValidatorSpeaksOurSentences(String language) {
        Locale locale = Locale.forLanguageTag(language);
        FindingMessages messages = FindingMessages.in(locale);
        Set<ConstraintViolation<LearningResource>> violations =
                Validators.speaking(locale).validate(EVERY_RULE, Default.class, Publishable.class);
        assertThat(violations)
                .hasSizeGreaterThan(5)
                .allSatisfy(violation -> assertThat(violation.getMessage())
                        .isEqualTo(messages.sentence(ViolatedConstraint.finding(violation))));
    }

    @Test
    void anUnknownLanguageIsAnsweredInEnglishWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMAN);
            Finding finding = new Finding(RuleId.of("V50"), Severity.ERROR, null, "", List.of());
            assertThat(FindingMessages.in(Locale.JAPANESE).sentence(finding)).startsWith("The text is not");
            assertThat(FindingMessages.in(Locale.forLanguageTag("de-AT")).sentence(finding))
                    .startsWith("Der Text ist kein");
            Set<ConstraintViolation<LearningResource>> violations = Validators.speaking(Locale.ENGLISH)
                    .validate(LearningResource.builder("a").language("?").build());
            assertThat(violations).hasSize(1).allMatch(v -> v.getMessage().startsWith("The text is not"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aRuleWithoutSentenceIsNamed() {
        Finding finding = new Finding(RuleId.of("constraint.min"), Severity.ERROR, null, "", List.of("{0} '"));
        assertThat(FindingMessages.in(Locale.FRENCH).sentence(finding))
                .isEqualTo("La règle constraint.min n’est pas respectée.");
        assertThat(FindingMessages.in(Locale.FRENCH).has(finding.rule())).isFalse();
    }

    /** The codes that findings of core carry as arguments. */
    private static Map<String, List<String>> codes() {
        return Map.of(
                "V57", List.of("remote-rural", "nomadic"),
                "V73", Stream.of(UnescoRegion.values()).map(Enum::name).toList(),
                "actor.gender-share", List.of("female", "male"),
                "commitment.assessments-differ",
                        Stream.of(Degree.values())
                                .filter(Degree::isKnown)
                                .map(degree ->
                                        degree.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                                .toList(),
                "support.met-without-offer", List.of("matched", "met"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es"})
    void noCodeStandsInASentence(String language) {
        FindingMessages messages = FindingMessages.in(Locale.forLanguageTag(language));
        int asked = 0;
        for (Map.Entry<String, List<String>> rule : codes().entrySet()) {
            for (String code : rule.getValue()) {
                Finding finding =
                        new Finding(RuleId.of(rule.getKey()), Severity.WARNING, null, "", List.of(code, code, code));
                assertThat(messages.sentence(finding).split("[^\\p{L}-]+"))
                        .as(language)
                        .doesNotContain(code);
                asked++;
            }
        }
        assertThat(asked).isEqualTo(15);
    }

    @Test
    void aCodeIsNamedInTheSentenceOfItsRuleAlone() {
        FindingMessages english = FindingMessages.in(Locale.ENGLISH);
        assertThat(english.sentence(new Finding(
                        RuleId.of("actor.gender-share"), Severity.WARNING, null, "", List.of("female", "25", "30"))))
                .isEqualTo("At most 25 % of the persons in the coalition can be women; at least 30 % are expected.");
        assertThat(english.sentence(new Finding(RuleId.of("V22"), Severity.WARNING, null, "", List.of("female"))))
                .contains("(female)");
    }

    @Test
    void argumentsStandInTheSentencesOfAnotherModuleAndAreNotReadAsPatterns() {
        FindingMessages messages =
                FindingMessages.in(Locale.GERMAN).with(FindingMessagesTest.class, "org/oer4j/conformance/test");
        Finding finding =
                new Finding(RuleId.of("test.greeting"), Severity.INFO, null, "", List.of("{1} O'Neill", "unused"));
        assertThat(messages.sentence(finding)).isEqualTo("Guten Tag, {1} O'Neill.");
        assertThat(messages.locale()).isEqualTo(Locale.GERMAN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> messages.with(FindingMessagesTest.class, "no/such/file"))
                .withMessageContaining("'no/such/file.properties'");
    }
}
