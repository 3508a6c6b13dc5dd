package org.oer4j.licensing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oer4j.conformance.RuleId;
import org.oer4j.licensing.remix.UseCircumstance;

class ReasonTextTest {
    private static final Pattern RULE =
            Pattern.compile("\"((?:remix|recognize|openness|duty|explanation|policy|repair|chooser)\\.[a-z-]+)\"");
    private static final Pattern STATEMENT_RULE = Pattern.compile("\t(remix\\.[a-z-]+)\t");

    private static final String RULES = "ReasonText";
    private static final String CHOOSER = "chooser/Chooser";

    private static Properties bundle(String base, String suffix) {
        Properties sentences = new Properties();
        String name = base + suffix + ".properties";
        try (InputStream in = Objects.requireNonNull(ReasonText.class.getResourceAsStream(name), name)) {
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return sentences;
    }

    @Test
    void everyRuleThatTheSourcesNameHasASentenceAndNoSentenceIsLeftOver() throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.toString();
                if (name.endsWith(".java")) {
                    collect(RULE, Files.readString(file), named);
                } else if (name.endsWith("statements.tsv")) {
                    collect(STATEMENT_RULE, Files.readString(file), named);
                }
            }
        }
        // These are named by the verdict's code, by the missing fact and by the circumstance.
        for (String code :
                List.of("allowed", "allowed-with-conditions", "discouraged", "disputed", "undetermined", "forbidden")) {
            named.add("explanation." + code);
        }
        for (String fact : List.of(
                "arms",
                "invariant-sections",
                "license",
                "outbound",
                "primarily-commercial",
                "public-domain",
                "use",
                "version")) {
            named.add("question." + fact);
        }
        for (UseCircumstance circumstance : UseCircumstance.values()) {
            named.add("repair.change-use-" + circumstance.code());
        }
        named.add("repair.change-use-commercial");
        // The chooser's questions are named by the question and its answers.
        for (String label : List.of(
                "adaptations",
                "adaptations-explained",
                "adaptations-no",
                "adaptations-share-alike",
                "adaptations-yes",
                "commercial",
                "commercial-explained",
                "commercial-no",
                "commercial-yes",
                "class-publicdomain",
                "class-recombo",
                "class-standard",
                "jurisdiction",
                "jurisdiction-explained",
                "jurisdiction-none",
                "sampling",
                "sampling-explained")) {
            named.add("chooser." + label);
        }
        named.remove("repair.change-use");
        // Repairs that an audit offers beside the remix engine's; AuditMessages has their sentences.
        named.removeAll(List.of("repair.canonical-notation", "repair.state-license", "repair.state-license-many"));
        assertThat(named).hasSizeGreaterThan(150);
        Set<String> sentences = new TreeSet<>(bundle(RULES, "").stringPropertyNames());
        assertThat(sentences).noneMatch(key -> key.startsWith("chooser."));
        sentences.addAll(bundle(CHOOSER, "").stringPropertyNames());
        assertThat(sentences).isEqualTo(named);
    }

    private static void collect(Pattern pattern, String text, Set<String> into) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            into.add(matcher.group(1));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ReasonText,_de",
        "ReasonText,_fr",
        "ReasonText,_es",
        "chooser/Chooser,_ar",
        "chooser/Chooser,_de",
        "chooser/Chooser,_es",
        "chooser/Chooser,_fr",
        "chooser/Chooser,_it",
        "chooser/Chooser,_nl",
        "chooser/Chooser,_pt",
        "chooser/Chooser,_ru",
        "chooser/Chooser,_zh"
    })
    void everySentenceIsTranslatedWithTheSameValues(String base, String suffix) {
        Properties english = bundle(base, "");
        Properties other = bundle(base, suffix);
        assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(placeholders(other.getProperty(key)))
                    .as(key + suffix)
                    .isEqualTo(placeholders(english.getProperty(key)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ReasonText,",
        "ReasonText,_de",
        "ReasonText,_fr",
        "ReasonText,_es",
        "chooser/Chooser,",
        "chooser/Chooser,_ar",
        "chooser/Chooser,_de",
        "chooser/Chooser,_es",
        "chooser/Chooser,_fr",
        "chooser/Chooser,_it",
        "chooser/Chooser,_nl",
        "chooser/Chooser,_pt",
        "chooser/Chooser,_ru",
        "chooser/Chooser,_zh"
    })
    void everySentenceIsAWholeOneAndItsApostrophesAreDoubled(String base, @Nullable String suffix) {
        Properties sentences = bundle(base, suffix == null ? "" : suffix);
        for (String key : sentences.stringPropertyNames()) {
            String sentence = sentences.getProperty(key);
            assertThat(sentence).as(key).isNotBlank();
            assertThat(sentence.replace("''", "")).as(key).doesNotContain("'");
            // the other keys of the chooser are labels
            if (!key.startsWith("chooser.") || key.endsWith("-explained") || sentence.contains("{0}")) {
                assertThat(sentence.strip()).as(key).matches(key.startsWith("question.") ? "(?s).*\\?" : "(?s).*[.。]");
            }
            assertThat(new MessageFormat(sentence, Locale.ROOT).format(new Object[] {"A", "B", "C"}))
                    .as(key)
                    .doesNotContain("{", "}");
        }
    }

    @Test
    void theChoosersSentencesAreSpokenInMoreLanguagesThanTheOthers() {
        RuleId advice = RuleId.of("chooser.retired");
        RuleId other = RuleId.of("recognize.empty");
        ReasonText italian = ReasonText.in(Locale.ITALIAN);
        assertThat(italian.locale()).isEqualTo(Locale.ROOT);
        assertThat(italian.locale(advice)).isEqualTo(Locale.ITALIAN);
        assertThat(italian.locale(other)).isEqualTo(Locale.ROOT);
        assertThat(italian.sentence(advice, "X")).startsWith("Creative Commons ha ritirato X");
        assertThat(italian.sentence(other)).isEqualTo("Nothing is stated.");
        assertThat(ReasonText.in(Locale.JAPANESE).sentence(advice, "X")).startsWith("Creative Commons has retired X");
    }

    private static Set<String> placeholders(String sentence) {
        Set<String> found = new TreeSet<>();
        collect(Pattern.compile("(\\{\\d})"), sentence, found);
        return found;
    }

    @Test
    void theLanguageIsTheReadersAndNeverTheMachines() {
        Reason reason = Reason.of("recognize.empty", Reason.NO_GRANT);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(ReasonText.in(Locale.ENGLISH).sentence(reason)).isEqualTo("Nothing is stated.");
            assertThat(ReasonText.in(Locale.ITALIAN).sentence(reason)).isEqualTo("Nothing is stated.");
            assertThat(ReasonText.in(Locale.CANADA_FRENCH).sentence(reason)).isNotEqualTo("Nothing is stated.");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aRuleOfAnEmbedderWithoutASentenceIsNamedWithItsValues() {
        assertThat(ReasonText.in(Locale.ENGLISH).sentence(RuleId.of("acme.rule"), "x"))
                .isEqualTo("acme.rule [x]");
    }
}
