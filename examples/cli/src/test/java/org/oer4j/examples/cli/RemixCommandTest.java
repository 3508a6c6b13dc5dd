package org.oer4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RemixCommandTest {
    @Test
    void everyPairOfTheOfficialChartHasItsVerdictAndItsLicences() throws Exception {
        List<CSVRecord> rows = TestTables.gold("remix.csv");
        String input = rows.stream()
                .map(row -> line(row.get("licence_a"), row.get("licence_b")))
                .collect(Collectors.joining("\n"));

        CommandRun run = CommandRun.withInput(input, "remix", "--json");

        List<JsonNode> answers = run.json();
        assertThat(rows).as("%s pairs", rows.size()).isNotEmpty();
        assertThat(answers).hasSameSizeAs(rows);
        SoftAssertions softly = new SoftAssertions();
        for (int i = 0; i < rows.size(); i++) {
            String pair = "pair " + (i + 1) + " of " + rows.size() + ": "
                    + rows.get(i).toList();
            softly.assertThat(answers.get(i).get("verdict").stringValue())
                    .as(pair)
                    .isEqualTo(rows.get(i).get("verdict"));
            assertOffers(
                    softly,
                    pair,
                    strings(answers.get(i).get("outbound")),
                    rows.get(i).get("possible_outbound"));
        }
        softly.assertAll();
        assertThat(run.status()).isZero();
    }

    @Test
    void everyCollectionOfTheTableHasTheVerdictOfTheTable() throws Exception {
        List<CSVRecord> rows = TestTables.gold("collection.csv");
        String input = rows.stream()
                .map(row -> "{\"sources\":[\"" + row.get("licence") + "\"],\"as\":\"collection\",\"commercial\":"
                        + row.get("distribution").equals("commercial") + "}")
                .collect(Collectors.joining("\n"));

        List<JsonNode> answers = CommandRun.withInput(input, "remix", "--json").json();

        assertThat(rows).hasSizeGreaterThan(130);
        SoftAssertions softly = new SoftAssertions();
        for (int i = 0; i < rows.size(); i++) {
            softly.assertThat(answers.get(i).get("verdict").stringValue())
                    .as("%s", rows.get(i).toList())
                    .isEqualTo(rows.get(i).get("verdict"));
        }
        softly.assertAll();
    }

    private static void assertOffers(SoftAssertions softly, String pair, List<String> offered, String expected) {
        if (expected.isEmpty()) {
            softly.assertThat(offered).as(pair).isEmpty();
        } else {
            List<String> licenses = List.of(expected.split(" "));
            softly.assertThat(offered).as(pair).startsWith(licenses.get(0)).containsAll(licenses);
        }
    }

    @Test
    void aPlanHasTheKeysOfTheContract() {
        JsonNode plan = only("{\"sources\":[\"CC-BY-4.0\",\"CC-BY-SA-3.0\"],\"as\":\"adaptation\"}");

        assertThat(plan.propertyNames())
                .containsExactly("verdict", "outbound", "obligations", "blockers", "repairs", "reasons");
        assertThat(strings(plan.get("outbound"))).first().isEqualTo("CC-BY-SA-4.0");
        assertThat(plan.get("obligations").get(0).propertyNames()).containsExactly("duty", "license", "clause", "text");
        assertThat(plan.get("blockers").isEmpty()).isTrue();
        assertThat(plan.get("repairs").isEmpty()).isTrue();
        assertThat(plan.get("reasons").get(0).propertyNames()).containsExactly("rule", "clause", "text");
    }

    @Test
    void whatCannotGoTogetherIsNamed() {
        JsonNode plan = only(line("CC-BY-SA-4.0", "CC-BY-NC-4.0"));

        assertThat(plan.get("verdict").stringValue()).isEqualTo("forbidden");
        assertThat(plan.get("blockers")).hasToString("[[\"CC-BY-SA-4.0\",\"CC-BY-NC-4.0\"]]");
    }

    @Test
    void whatWouldHelpIsSaidWithTheVerdictItLeadsTo() {
        JsonNode repairs = only(line("CC-BY-SA-4.0", "CC-BY-NC-4.0")).get("repairs");

        assertThat(repairs.get(0).propertyNames())
                .containsExactly("repair", "sources", "licenses", "details", "verdict", "text");
        assertThat(repairs.valueStream()
                        .map(repair -> repair.get("repair").stringValue() + " " + repair.get("sources") + " "
                                + repair.get("verdict").stringValue()))
                .contains(
                        "repair.collection [] allowed",
                        "repair.leave-out [\"CC-BY-SA-4.0\"] allowed",
                        "repair.leave-out [\"CC-BY-NC-4.0\"] allowed",
                        "repair.private [] allowed");
    }

    @Test
    void aCircumstanceOfTheUseIsHeeded() {
        JsonNode sold = only("{\"sources\":[\"CC-BY-NC-4.0\"],\"as\":\"copy\",\"with\":[\"sold-copies\"]}");
        assertThat(sold.get("verdict").stringValue()).isEqualTo("forbidden");
        assertThat(sold.get("repairs").get(0).get("text").stringValue()).isEqualTo("Do not sell copies.");
        JsonNode paid = only("{\"sources\":[\"CC-BY-NC-4.0\"],\"as\":\"copy\",\"with\":[\"paid-access\"]}");
        assertThat(paid.get("verdict").stringValue()).isEqualTo("undetermined");
        assertThat(CommandRun.withInput("{\"sources\":[\"CC-BY-4.0\"],\"with\":[\"glitter\"]}", "remix", "--json")
                        .json()
                        .get(0)
                        .get("error")
                        .stringValue())
                .startsWith("member 'with' 'glitter' is unknown, expected sold-copies, ");
    }

    @Test
    void anAskedLicenceAndAUseAreHeeded() {
        assertThat(only("{\"sources\":[\"CC-BY-4.0\"],\"outbound\":\"CC-BY-SA-4.0\"}")
                        .get("outbound"))
                .hasToString("[\"CC-BY-SA-4.0\"]");
        assertThat(only("{\"sources\":[\"CC-BY-NC-4.0\"],\"as\":\"collection\",\"commercial\":true}")
                        .get("verdict")
                        .stringValue())
                .isEqualTo("forbidden");
        assertThat(only("{\"sources\":[\"CC-BY-ND-4.0\"],\"as\":\"private\"}")
                        .get("verdict")
                        .stringValue())
                .isEqualTo("allowed");
    }

    @Test
    void aBadLineIsAnsweredWithWhatIsWrong() {
        CommandRun run = CommandRun.withInput("""
                {"sources":[]}
                {"sources":"CC-BY-4.0"}
                {"sources":["CC-BY-4.0"],"as":"collage"}
                {"sources":["CC-BY-4.0"],"commercial":"no"}
                {"sources":["CC BY 4.0"]}
                """, "remix", "--json");

        assertThat(run.json())
                .extracting(answer -> answer.get("error").stringValue())
                .containsExactly(
                        "member 'sources' '[]' holds nothing, expected a list of strings",
                        "member 'sources' '\"CC-BY-4.0\"' is of type string, expected a list of strings",
                        "member 'as' 'collage' is unknown, expected adaptation, collection, private, copy, format-shift, excerpt, translation, synchronization, database",
                        "member 'commercial' '\"no\"' is of type string, expected true or false",
                        "'CC BY 4.0' is no licence expression: at index 3 expected AND, OR or the end");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void recordsOfTheSampleAreRemixedWithLicenceClauseAndCredit() {
        CommandRun run =
                CommandRun.of("remix", "--sample", "--records", "openstax-biology-2e,openintro-statistics,indigo-book");

        assertThat(run.out()).contains("Verdict: allowed").containsPattern("may be shared under\n  CC-BY-SA-4.0 ");
        assertThat(run.out()).contains("CC-BY-SA-3.0 s.4(b)");
        assertThat(run.out())
                .contains("“Biology 2e” (https://openstax.org/books/biology-2e/pages/preface) by OpenStax is licensed"
                        + " under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/).")
                .containsPattern("“OpenIntro Statistics” \\(\\S+\\) by OpenIntro")
                .containsPattern(
                        "“The Indigo Book: A Manual of Legal Citation - 2nd Edition” \\(\\S+\\) by Christopher Jon Sprigman");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void recordsThatExcludeEachOtherAreNamed() {
        CommandRun run =
                CommandRun.of("remix", "--sample", "--records", "notes-on-diffy-qs,digging-into-canadian-soils");

        assertThat(run.out())
                .contains("Verdict: forbidden")
                .contains("In the way\n  notes-on-diffy-qs together with digging-into-canadian-soils\n")
                .doesNotContain("Credit");
        assertThat(run.status()).isZero();
    }

    @Test
    void aMissingVersionIsNeverGuessed() {
        CommandRun run = CommandRun.of("remix", "--sample", "--records", "american-yawp-volume-1,openstax-biology-2e");

        assertThat(run.out()).contains("Verdict: undetermined (act as if it were forbidden); needed: ");
        assertThat(run.out()).contains("american-yawp-volume-1  CC-BY-SA (ambiguous)");
    }

    @Test
    void anExactAddressSettlesWordsWithoutVersion() {
        CommandRun run =
                table("id,title,license,license_uri", "a,A,CC BY-SA,https://creativecommons.org/licenses/by-sa/4.0/");

        assertThat(run.out()).contains("“A” is licensed under CC BY-SA 4.0");
        assertThat(run.status()).isZero();
    }

    @Test
    void anAddressAndWordsThatDifferAreRefused() {
        CommandRun run =
                table("id,title,license,license_uri", "a,A,CC BY-NC 4.0,https://creativecommons.org/licenses/by/4.0/");

        assertThat(run.err())
                .isEqualTo("oer remix: record 'a': licence 'https://creativecommons.org/licenses/by/4.0/' and"
                        + " 'CC BY-NC 4.0' is a contradiction, expected a URI and words that name the same licence"
                        + System.lineSeparator());
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void recordsCanBeAnsweredInJsonWithTheirCredits() {
        CommandRun run = CommandRun.of("remix", "--sample", "--records", "indigo-book", "--json");

        JsonNode plan = run.json().get(0);
        assertThat(plan.get("credits").get(0).get("record").stringValue()).isEqualTo("indigo-book");
        assertThat(plan.get("credits").get(0).get("attribution").stringValue()).contains("CC0 1.0");
    }

    @Test
    void licencesAloneCanBeRemixedToo() {
        CommandRun run = CommandRun.of("remix", "CC-BY-4.0", "CC0-1.0", "--under", "CC-BY-SA-4.0");

        assertThat(run.out()).startsWith("Verdict: allowed\n\nIt may be shared under\n  CC-BY-SA-4.0 ");
    }

    private static CommandRun table(String... lines) {
        String input = String.join("\n", lines);
        return CommandRun.withInput(input, "remix", "--from", "csv", "-", "--records", "a");
    }

    private static JsonNode only(String line) {
        CommandRun run = CommandRun.withInput(line, "remix", "--json");
        assertThat(run.status()).as(run.out()).isZero();
        return run.json().get(0);
    }

    private static String line(String first, String second) {
        return "{\"sources\":[\"" + first + "\",\"" + second + "\"],\"as\":\"adaptation\"}";
    }

    private static List<String> strings(JsonNode list) {
        Stream<JsonNode> values = list.values().stream();
        return values.map(JsonNode::stringValue).toList();
    }
}
