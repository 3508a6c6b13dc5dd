package org.oer4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.oer4j.actor.ActorRules;
import org.oer4j.commitment.CommitmentRules;
import org.oer4j.conformance.ConformanceRule.Asked;
import org.oer4j.facts.FactFormatException;
import org.oer4j.facts.FactTable;
import org.oer4j.implementation.ImplementationRules;
import org.oer4j.monitoring.MonitoringRules;
import org.oer4j.monitoring.Questionnaire;
import org.oer4j.resource.ResourceRules;
import org.oer4j.support.SupportRules;

/** Every rule by itself: which records it accepts and rejects, in every language, and its place in the document. */
class ConformanceRulesTest {
    private static final ConformanceRules RULES = ConformanceRules.standard();
    private static final List<CSVRecord> CASES = cases();
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.FRENCH, Locale.GERMAN, Locale.forLanguageTag("es"));
    private static final Path DOCUMENT = Path.of("../docs/conformance-rules.md");

    private static List<CSVRecord> cases() {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(ConformanceRulesTest.class.getResourceAsStream("/rules/conformance-cases.csv")),
                StandardCharsets.UTF_8)) {
            return format.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalDate day(CSVRecord row) {
        return row.get("day").isEmpty() ? LocalDate.of(2026, 11, 21) : LocalDate.parse(row.get("day"));
    }

    /** What a check of a profile, with the rules of every package, says of the record of a case. */
    private static List<Finding> findings(CSVRecord row, Profile profile) {
        Object object = Examples.of(row.get("type"), row.get("facts"));
        return ConformanceCheck.of(Validators.on(day(row)), profile.with(everyRule()))
                .check(object, day(row))
                .findings()
                .stream()
                .filter(finding -> finding.rule().value().equals(row.get("rule")))
                .toList();
    }

    private static ObjectRule<?>[] everyRule() {
        return Stream.of(
                        ActorRules.standard(),
                        ResourceRules.standard(),
                        ImplementationRules.standard(),
                        SupportRules.standard(),
                        CommitmentRules.standard(),
                        MonitoringRules.standard(),
                        MonitoringRules.against(Questionnaire.standard(), MonitoringExamples.RECORDS))
                .flatMap(List::stream)
                .toArray(ObjectRule[]::new);
    }

    private static Profile profile(ConformanceRule rule) {
        return switch (rule.asked()) {
            case DEFAULT, CHECK -> Profile.DRAFT;
            case CREDITED, PUBLISHABLE -> Profile.PUBLISHABLE;
            case REPORT_READY -> Profile.REPORT_READY;
        };
    }

    @Test
    void everyRuleAcceptsAndRejectsWhatItsCasesSay() {
        assertThat(CASES).hasSizeGreaterThan(80);
        for (CSVRecord row : CASES) {
            ConformanceRule rule = RULES.get(RuleId.of(row.get("rule")));
            List<Finding> findings = findings(row, profile(rule));
            if (row.get("says").equals("accepted")) {
                assertThat(findings).as("%s", row).isEmpty();
            } else {
                assertThat(findings).extracting(Finding::pointer).as("%s", row).contains(row.get("pointer"));
                assertThat(findings).extracting(Finding::severity).containsOnly(rule.severity());
                assertThat(findings).extracting(Finding::clause).containsOnly(rule.clause());
            }
        }
    }

    @Test
    void whatIsAskedBeforePublicationStopsNoDraft() {
        int asked = 0;
        for (CSVRecord row : CASES) {
            Asked when = RULES.get(RuleId.of(row.get("rule"))).asked();
            if (when != Asked.DEFAULT && when != Asked.CHECK) {
                assertThat(findings(row, Profile.DRAFT)).as("%s", row).isEmpty();
                asked++;
            }
        }
        assertThat(asked).isGreaterThan(40);
    }

    @Test
    void aRecordWithOnlyWarningsHasNoViolation() {
        int warned = 0;
        for (CSVRecord row : CASES) {
            if (RULES.get(RuleId.of(row.get("rule"))).severity() == Severity.WARNING) {
                assertThat(Validators.on(day(row)).validate(Examples.of(row.get("type"), row.get("facts"))))
                        .as("%s", row)
                        .isEmpty();
                warned++;
            }
        }
        assertThat(warned).isGreaterThan(10);
    }

    @Test
    void everyRuleHasAnAcceptedAndARejectedCaseAndAReason() {
        Set<String> accepted = new TreeSet<>();
        Set<String> rejected = new TreeSet<>();
        for (CSVRecord row : CASES) {
            assertThat(row.get("says")).isIn("accepted", "rejected");
            (row.get("says").equals("accepted") ? accepted : rejected).add(row.get("rule"));
            assertThat(row.get("why")).as("%s", row).isNotBlank();
        }
        assertThat(accepted).isEqualTo(ids());
        assertThat(rejected).isEqualTo(ids());
    }

    @Test
    void everyRuleThatTheSourcesNameIsARowAndTheOtherWayRound() {
        Set<String> named =
                RulesOfCore.all().stream().map(RuleId::value).collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).isEqualTo(ids());
    }

    @Test
    void everyRuleHasASentenceOfItsOwnInEveryLanguage() {
        int sentences = 0;
        for (CSVRecord row : CASES) {
            for (Finding finding : findings(row, profile(RULES.get(RuleId.of(row.get("rule")))))) {
                Set<String> said = new TreeSet<>();
                for (Locale language : LANGUAGES) {
                    FindingMessages messages = FindingMessages.in(language);
                    assertThat(messages.has(finding.rule()))
                            .as("%s in %s", row, language)
                            .isTrue();
                    String sentence = messages.sentence(finding);
                    assertThat(sentence)
                            .as("%s in %s", row, language)
                            .doesNotContain("{")
                            .endsWith(".");
                    said.add(sentence);
                    sentences++;
                }
                assertThat(said).as("%s", row).hasSize(LANGUAGES.size());
            }
        }
        assertThat(sentences).isGreaterThan(100);
    }

    @Test
    void aCatalogueOfAnotherModuleIsAddedAndRefusesARuleThatIsThere() {
        assertThatExceptionOfType(FactFormatException.class)
                .isThrownBy(() -> RULES.with(ConformanceRules.class, "/META-INF/oer/conformance-rules.tsv"))
                .withMessageContaining("is there already");
        assertThat(RULES.find(RuleId.of("embedder.rule"))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RULES.get(RuleId.of("embedder.rule")))
                .withMessageStartingWith("'embedder.rule' is no rule");
    }

    @Test
    void aValidatorKnowsNoWarning() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConformanceRule(
                        RuleId.of("a.b"), Severity.WARNING, Asked.DEFAULT, "Person", null, "a test"))
                .withMessageContaining("'warning'");
    }

    /** The document is made here; {@code -Doer.docs=write} writes it anew. */
    @Test
    void theDocumentOfTheRulesIsWhatTheRulesSay() throws IOException {
        String expected = document();
        if ("write".equals(System.getProperty("oer.docs"))) {
            Files.writeString(DOCUMENT, expected, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(DOCUMENT))
                .as("docs/conformance-rules.md; run the tests with -Doer.docs=write to write it anew")
                .isEqualTo(expected);
        assertThat(ids()).allSatisfy(id -> assertThat(expected).contains("\n## `" + id + "`\n"));
    }

    private static Set<String> ids() {
        Set<String> ids =
                RULES.all().stream().map(rule -> rule.id().value()).collect(Collectors.toCollection(TreeSet::new));
        assertThat(ids).hasSizeGreaterThan(30);
        return ids;
    }

    private static String document() {
        StringBuilder text = new StringBuilder("""
                # The conformance rules

                Made by `ConformanceRulesTest` from the rules and their cases; do not edit.

                A rule is asked of every record by any validator (default), of an agent in a credit line and before publication
                (credited), before publication (publishable), before a report (report-ready), or by a `ConformanceCheck` that was
                given it (check). Errors that a validator finds are Bean Validation constraints; warnings and rules with
                thresholds are found by the check alone.

                ## Thresholds

                These numbers are what this library proposes; the last column says what each rests on.
                `ConformanceCheck.with(Thresholds)` sets others.

                | threshold | proposed | rule | meaning | rests on |
                |---|---|---|---|---|
                """);
        for (FactTable.Row row : ThresholdsTest.TABLE.rows()) {
            text.append("| `%s` | %s %s | `%s` | %s | %s |\n"
                    .formatted(
                            row.get("key"),
                            row.get("value"),
                            row.get("unit"),
                            row.get("rule"),
                            row.get("meaning"),
                            row.get("source")));
        }
        for (ConformanceRule rule : RULES.all()) {
            text.append("\n## `")
                    .append(rule.id())
                    .append("`\n\n")
                    .append(sentence(rule))
                    .append("\n\n");
            text.append("- ")
                    .append(String.join(
                            " · ",
                            List.of(
                                    rule.severity().code(),
                                    "asked: " + rule.asked().code(),
                                    "about: " + rule.about())))
                    .append('\n');
            text.append("- rests on: ")
                    .append(rule.clause() == null ? "" : rule.clause() + "; ")
                    .append(rule.source())
                    .append("\n\n| | record | day | found at | why |\n|---|---|---|---|---|\n");
            for (CSVRecord row : CASES) {
                if (row.get("rule").equals(rule.id().value())) {
                    String pointer = row.get("pointer").isEmpty() ? "" : "`" + row.get("pointer") + "`";
                    List<String> cells = new ArrayList<>(List.of(
                            row.get("says"),
                            row.get("type") + ": `" + row.get("facts") + "`",
                            row.get("day"),
                            pointer,
                            row.get("why")));
                    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
                }
            }
        }
        return text.toString().replace("\r\n", "\n");
    }

    private static String sentence(ConformanceRule rule) {
        return FindingMessages.in(Locale.ENGLISH).sentence(rule.finding("", "*…*", "*…*", "*…*"));
    }
}
