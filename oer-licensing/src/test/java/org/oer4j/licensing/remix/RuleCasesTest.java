package org.oer4j.licensing.remix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.oer4j.conformance.RuleId;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.ReasonText;
import org.oer4j.licensing.Tables;
import org.oer4j.licensing.conformance.OerRulesDocument;

/** Every rule by itself: where it speaks, where it is silent, on which clause, in every language, and in the docs. */
class RuleCasesTest {
    private static final LicenseCatalogue CATALOGUE = LicenseCatalogue.standard();
    private static final RuleFacts FACTS = RuleSet.standard().facts();
    private static final List<CSVRecord> CASES = Tables.resource("/rules/cases.csv");
    private static final String SILENT = "silent";
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.FRENCH, Locale.GERMAN, Locale.forLanguageTag("es"));

    private static @Nullable Ruling ruling(CSVRecord row) {
        License source = CATALOGUE.get(row.get("source"));
        String id = row.get("rule");
        for (AdaptationRule rule : RuleSet.standard().rules()) {
            if (rule.id().value().equals(id)) {
                return rule.judge(source, CATALOGUE.get(row.get("outbound")));
            }
        }
        for (UseRule rule : FACTS.useRules()) {
            if (rule.id().value().equals(id)) {
                return rule.judge(source, use(row.get("use")));
            }
        }
        throw new IllegalArgumentException("no rule " + id);
    }

    private static IntendedUse use(String words) {
        List<String> list = List.of(words.split(" "));
        Making making = List.of(Making.values()).stream()
                .filter(value -> value.code().equals(list.get(0)))
                .findFirst()
                .orElseThrow();
        IntendedUse use = new IntendedUse(making, list.contains("commercial"));
        for (UseCircumstance circumstance : UseCircumstance.values()) {
            use = list.contains(circumstance.code()) ? use.with(circumstance) : use;
        }
        return use;
    }

    @Test
    void everyRuleSaysWhatItsCasesSay() {
        assertThat(CASES).hasSizeGreaterThan(70);
        for (CSVRecord row : CASES) {
            Ruling ruling = ruling(row);
            assertThat(ruling == null ? SILENT : ruling.reason().rule().value())
                    .as("%s", row)
                    .isEqualTo(row.get("says"));
            assertThat(ruling == null ? SILENT : ruling.effect().name().toLowerCase(Locale.ROOT))
                    .as("%s", row)
                    .isEqualTo(row.get("effect"));
        }
    }

    @Test
    void everyRuleHasACaseWhereItSpeaksAndOneWhereItIsSilent() {
        Set<String> speaking = new TreeSet<>();
        Set<String> silent = new TreeSet<>();
        for (CSVRecord row : CASES) {
            (row.get("says").equals(SILENT) ? silent : speaking).add(row.get("rule"));
            assertThat(row.get("evidence")).as("%s", row).isNotBlank();
        }
        Set<String> rules =
                RuleSet.standard().ids().stream().map(RuleId::value).collect(Collectors.toCollection(TreeSet::new));
        assertThat(rules).hasSizeGreaterThan(15);
        assertThat(speaking).isEqualTo(rules);
        assertThat(silent).isEqualTo(rules);
    }

    @Test
    void everyRulingRestsOnAClauseAndHasASentenceInEveryLanguage() {
        int sentences = 0;
        for (CSVRecord row : CASES) {
            Ruling ruling = ruling(row);
            if (ruling != null) {
                assertThat(ruling.reason().clause().instrument()).as("%s", row).isNotBlank();
                Set<String> said = new TreeSet<>();
                for (Locale language : LANGUAGES) {
                    String sentence = ReasonText.in(language).sentence(ruling.reason());
                    assertThat(sentence)
                            .as("%s in %s", row, language)
                            .doesNotContain("{")
                            .doesNotStartWith("remix.");
                    said.add(sentence);
                    sentences++;
                }
                assertThat(said).as("%s", row).hasSize(LANGUAGES.size());
            }
        }
        assertThat(sentences).isGreaterThan(200);
    }

    /** The table of the rules in docs/rules.md is made here; {@code -Doer.docs=write} writes it anew. */
    @Test
    void theDocumentOfTheRulesIsWhatTheRulesSay() throws IOException {
        Path document = Path.of("../docs/rules.md");
        String expected = document();
        if ("write".equals(System.getProperty("oer.docs"))) {
            Files.writeString(document, expected, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(document))
                .as("docs/rules.md; run the tests with -Doer.docs=write to write it anew")
                .isEqualTo(expected);
    }

    private static String document() {
        ReasonText english = ReasonText.in(Locale.ENGLISH);
        Map<String, List<CSVRecord>> byRule = new LinkedHashMap<>();
        RuleSet.standard().ids().forEach(id -> byRule.put(id.value(), new ArrayList<>()));
        CASES.forEach(row -> Objects.requireNonNull(byRule.get(row.get("rule")), row.get("rule"))
                .add(row));
        StringBuilder text = new StringBuilder("""
                # The rules

                Made by `RuleCasesTest` from the rules and their cases; do not edit. Rules version %s, catalogue %s.

                Each rule is one legal idea and one class of the package `org.oer4j.licensing.remix`. It says something about
                a source and an outbound licence, or about a use, or nothing. Among the rulings on a pair the strongest
                decides: prohibits, disputes, open (a fact is missing), discourages, conditions, permits. Information, not
                legal advice.
                """.formatted(RuleSet.standard().version(), CATALOGUE.version()));
        byRule.forEach((rule, rows) -> {
            text.append("\n## `").append(rule).append("`\n\n");
            Set<String> said = new TreeSet<>();
            rows.stream()
                    .map(row -> row.get("says"))
                    .filter(id -> !id.equals(SILENT))
                    .forEach(said::add);
            said.forEach(id -> text.append("- `")
                    .append(id)
                    .append("`: ")
                    .append(english.sentence(RuleId.of(id), "*licence*", "*other*", "*further*"))
                    .append('\n'));
            text.append(
                    "\n| source | outbound or use | effect | reason | clause | evidence |\n|---|---|---|---|---|---|\n");
            rows.forEach(row -> {
                Ruling ruling = ruling(row);
                String other = row.get("outbound").isEmpty() ? row.get("use") : row.get("outbound");
                text.append("| ")
                        .append(String.join(
                                " | ",
                                row.get("source"),
                                other,
                                row.get("effect"),
                                ruling == null ? "" : "`" + row.get("says") + "`",
                                ruling == null ? "" : ruling.reason().clause().toString(),
                                row.get("evidence")))
                        .append(" |\n");
            });
        });
        return text.append('\n').append(OerRulesDocument.section()).toString();
    }
}
