package org.oer4j.licensing.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.oer4j.citation.ClauseRef;
import org.oer4j.conformance.ConformanceRule;
import org.oer4j.conformance.Finding;
import org.oer4j.conformance.Severity;
import org.oer4j.licensing.Reason;
import org.oer4j.licensing.Tables;
import org.oer4j.licensing.remix.LicensePolicy;

/** Every rule by its cases: where it speaks, where it is silent, and in every language. */
class AuditCasesTest {
    private static final List<CSVRecord> CASES = Tables.resource("/rules/audit-cases.csv");
    private static final String REJECTED = "rejected";
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.FRENCH, Locale.GERMAN, Locale.forLanguageTag("es"));

    private static List<AuditFinding> findings(CSVRecord row) {
        AuditProfile profile = row.get("rule").startsWith("audit.policy")
                ? Audits.PROFILE.with(LicensePolicy.find("attribution-only").orElseThrow())
                : Audits.PROFILE;
        return Audits.of(profile, RecordNotation.read(row.get("records"))).of(row.get("rule"));
    }

    private static String place(AuditFinding found) {
        String record = found.record().replace("https://example.org/", "");
        return record + " " + found.finding().pointer();
    }

    @Test
    void everyRuleSaysWhatItsCasesSay() {
        assertThat(CASES).hasSizeGreaterThan(90);
        for (CSVRecord row : CASES) {
            String found = findings(row).stream().map(AuditCasesTest::place).collect(Collectors.joining(";"));
            assertThat(found).as("%s", row).isEqualTo(row.get("found"));
            assertThat(found.isEmpty())
                    .as("%s", row)
                    .isEqualTo(!row.get("outcome").equals(REJECTED));
        }
    }

    @Test
    void everyRuleHasAnAcceptedAndARejectedCaseWithAReason() {
        Set<String> accepted = new TreeSet<>();
        Set<String> rejected = new TreeSet<>();
        for (CSVRecord row : CASES) {
            (row.get("outcome").equals(REJECTED) ? rejected : accepted).add(row.get("rule"));
            assertThat(row.get("why")).as("%s", row).isNotBlank();
        }
        Set<String> rules =
                AuditRules.all().stream().map(rule -> rule.id().value()).collect(Collectors.toCollection(TreeSet::new));
        assertThat(rules).hasSizeGreaterThan(30);
        assertThat(accepted).containsAll(rules);
        assertThat(rejected).containsAll(rules).isEqualTo(accepted);
    }

    @Test
    void everyFindingReasonAndRepairHasAWholeSentenceInEveryLanguage() {
        int sentences = 0;
        for (CSVRecord row : CASES) {
            for (AuditFinding found : findings(row)) {
                Set<String> said = new TreeSet<>();
                for (Locale language : LANGUAGES) {
                    AuditMessages messages = AuditMessages.in(language);
                    List<String> all = Stream.of(
                                    Stream.of(messages.sentence(found)),
                                    found.reasons().stream().map(messages::sentence),
                                    found.repairs().stream().map(messages::sentence))
                            .flatMap(one -> one)
                            .toList();
                    assertThat(all)
                            .as("%s in %s", row, language)
                            .allSatisfy(sentence -> assertThat(sentence)
                                    .doesNotContain("{", "null")
                                    .doesNotMatch("(?s)[a-z]+\\.[a-z-]+( .*)?")
                                    .matches("(?s).*[.:?].*"));
                    said.add(all.get(0));
                    sentences += all.size();
                }
                assertThat(said).as("%s", row).hasSize(LANGUAGES.size());
            }
        }
        assertThat(sentences).isGreaterThan(400);
    }

    @Test
    void everyArgumentIsInTheSentence() {
        int arguments = 0;
        for (CSVRecord row : CASES) {
            for (AuditFinding found : findings(row)) {
                if (row.get("rule").startsWith("audit.")) {
                    for (Locale language : LANGUAGES) {
                        String sentence = AuditMessages.in(language).sentence(found);
                        found.finding()
                                .arguments()
                                .forEach(argument -> assertThat(sentence).contains(argument));
                        arguments += found.finding().arguments().size();
                    }
                }
            }
        }
        assertThat(arguments).isGreaterThan(100);
    }

    @Test
    void anotherLanguageIsAnsweredInEnglish() {
        AuditFinding missing = findings(CASES.get(0)).get(0);
        assertThat(AuditMessages.in(Locale.JAPANESE).sentence(missing))
                .isEqualTo(AuditMessages.in(Locale.ENGLISH).sentence(missing));
    }

    @Test
    void aViolationIsGivenWithTheReasonOfTheRuleEngineAndRepairs() {
        AuditFinding broken = Audits.of(RecordNotation.read("a: CC BY 4.0 | from b; b: CC BY-SA 4.0"))
                .of("audit.outbound-not-permitted")
                .get(0);
        assertThat(broken.reasons())
                .extracting(
                        reason -> reason.rule().value(),
                        reason -> reason.clause().toString())
                .containsExactly(tuple("remix.share-alike-other-terms", "CC-BY-SA-4.0 s.3(b)(1)"));
        assertThat(broken.repairs())
                .contains(
                        AuditRepair.of("repair.collection"),
                        AuditRepair.of("repair.ask-permission", "https://example.org/b", "CC BY 4.0"));
        assertThat(broken.repairs())
                .filteredOn(repair -> repair.kind().value().equals("repair.other-outbound"))
                .singleElement()
                .satisfies(repair -> assertThat(repair.arguments().get(0)).startsWith("CC BY-SA 4.0"));
        assertThat(broken.path())
                .isEqualTo(new AuditPath(List.of("https://example.org/a", "https://example.org/b"), 0));
    }

    /** docs/audit-rules.md is made here; {@code -Doer.docs=write} writes it anew. */
    @Test
    void theDocumentOfTheRulesIsWhatTheRulesSay() throws IOException {
        Path document = Path.of("../docs/audit-rules.md");
        String expected = document();
        if ("write".equals(System.getProperty("oer.docs"))) {
            Files.writeString(document, expected, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(document))
                .as("docs/audit-rules.md; run the tests with -Doer.docs=write to write it anew")
                .isEqualTo(expected);
    }

    private static String document() {
        StringBuilder text = new StringBuilder("""
                # The rules of an audit

                Made by `AuditCasesTest` from the rules and their cases; do not edit. These are the rules of
                `org.oer4j.licensing.audit`; an audit also asks rules of `docs/rules.md` (V52 to V54, `oer.…`), of
                `docs/conformance-rules.md` (V51, V56, `resource.missing-language`, `resource.based-on-itself`,
                `resource.part-of-itself`) and the credit duties of each licence version (`attribution.…`).

                In the cases `a: CC BY 4.0 | from b` is a record with its licence that is made from the record `b`;
                `from b (CC0)` also states the licence of the source; `-` is no licence. A record has everything that is
                asked for unless the case says what it lacks. Information, not legal advice.
                """);
        for (ConformanceRule rule : AuditRules.all()) {
            text.append("\n## `")
                    .append(rule.id())
                    .append("`\n\n")
                    .append(sentence(rule))
                    .append("\n\n");
            text.append("- ").append(rule.severity().code()).append("\n- rests on: ");
            ClauseRef clause = rule.clause();
            text.append(clause == null ? "" : clause + "; ")
                    .append(rule.source())
                    .append("\n\n");
            text.append("| | records | found at | why |\n|---|---|---|---|\n");
            for (CSVRecord row : CASES) {
                if (row.get("rule").equals(rule.id().value())) {
                    text.append("| ").append(row.get("outcome")).append(" | `");
                    text.append(row.get("records").replace("|", "\\|")).append("` | ");
                    text.append(row.get("found"))
                            .append(" | ")
                            .append(row.get("why"))
                            .append(" |\n");
                }
            }
        }
        return text.toString();
    }

    private static String sentence(ConformanceRule rule) {
        List<String> names = List.of("*first*", "*second*", "*third*");
        Finding finding = new Finding(rule.id(), Severity.INFO, null, "", names);
        return AuditMessages.in(Locale.ENGLISH)
                .sentence(new AuditFinding("a", null, finding, List.<Reason>of(), new ArrayList<>(), null));
    }
}
