package org.oer4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class AuditCommandTest {
    @TempDir
    Path folder;

    @Test
    void theSampleIsATableAndASummary() {
        CommandRun run = CommandRun.of("audit", "--sample");

        assertThat(run.lines()).first().asString().matches("id +title +licence as written +concluded +open\\?");
        assertThat(run.out())
                .containsPattern("openstax-biology-2e +Biology 2e +CC BY 4.0 +CC-BY-4.0 +open\n")
                .containsPattern("think-python-2e .* CC-BY-NC \\(ambiguous\\) +open-non-commercial\n")
                .contains("32 records\n")
                .contains("By result\n")
                .contains("By licence\n")
                .contains("By openness\n");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void everyRecordOfTheSampleIsOneLineOfJson() {
        List<JsonNode> records = CommandRun.of("audit", "--sample", "--json").json();

        assertThat(records).as("%s records", records.size()).hasSize(32);
        JsonNode record = records.stream()
                .filter(each -> each.get("id").stringValue().equals("openintro-statistics"))
                .findFirst()
                .orElseThrow();
        assertThat(record.propertyNames())
                .containsExactly(
                        "id",
                        "file",
                        "line",
                        "title",
                        "declared",
                        "result",
                        "license",
                        "uri",
                        "expression",
                        "family",
                        "candidates",
                        "reason",
                        "openness",
                        "opennessReason",
                        "problems");
        assertThat(record.get("license").stringValue()).isEqualTo("CC-BY-SA-3.0");
        assertThat(record.get("openness").stringValue()).isEqualTo("open");
        assertThat(record.get("opennessReason").get("clause").stringValue()).startsWith("OER2019 ");
    }

    @Test
    void aBadRowIsReportedWithItsLineAndTheNextOneIsRead() {
        CommandRun run = CommandRun.withInput("""
                id,title,license
                a,"A, or B",CC BY 4.0
                b,too,many,cells
                c,"never closed,CC BY 4.0
                ,No id,CC BY 4.0

                d,"two
                lines",CC0
                """, "audit", "--from", "csv");

        assertThat(run.err().lines())
                .containsExactly(
                        "oer audit: -:3: row 'b | too | many | cells' has 4 cells, expected 3 as in the header",
                        "oer audit: -:4: row 'c,\"never closed,CC BY 4.0 ,No id,CC BY 4.0  d,\"two' is no CSV,"
                                + " expected quotes around whole cells, doubled inside",
                        "oer audit: -:5: the cell '' of column id is blank, expected the record's id");
        assertThat(run.out())
                .containsPattern("a +A, or B +CC BY 4.0 +CC-BY-4.0 +open\n")
                .containsPattern("d +two lines +CC0 +CC0-1.0 +open\n")
                .contains("2 records, and 3 that could not be read\n");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void anUnclosedQuoteCostsOnlyItsOwnLine() {
        CommandRun run =
                CommandRun.withInput("id,license\na,\"CC0\nb,CC0\nc,CC0\n", "audit", "--from", "csv", "--json");

        assertThat(run.json().get(0).get("error").stringValue())
                .isEqualTo("row 'a,\"CC0' has an opening quote and no closing one, expected both");
        assertThat(run.json().subList(1, 3))
                .extracting(record -> record.get("id").stringValue())
                .containsExactly("b", "c");
    }

    @Test
    void inJsonABadRowIsAnErrorLineInItsPlace() {
        CommandRun run =
                CommandRun.withInput("id\tlicense\na\tCC BY 4.0\nb\nc\t\"CC0\"\n", "audit", "--from", "csv", "--json");

        assertThat(run.json()).hasSize(3);
        assertThat(run.lines().get(1))
                .isEqualTo("{\"error\":\"row 'b' has 1 cells, expected 2 as in the header\",\"file\":\"-\",\"line\":3,"
                        + "\"pointer\":\"\"}");
        assertThat(run.json().get(2).get("declared")).as("TSV knows no quotes").hasToString("[\"\\\"CC0\\\"\"]");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void columnsCanHaveOtherNamesAndFilesCanBePacked() throws IOException {
        Path file = folder.resolve("works.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("\uFEFFkey;Rights\r\na;CC BY 4.0\r\n".getBytes(StandardCharsets.UTF_8));
        }

        CommandRun run = CommandRun.of(
                "audit",
                "--from",
                "csv",
                "--json",
                "--column",
                "id=key",
                "--column",
                "license=Rights",
                file.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.json()).hasSize(1);
        assertThat(run.json().get(0).get("license").stringValue()).isEqualTo("CC-BY-4.0");
    }

    @Test
    void aTableWithoutTheNeededColumnsIsRefusedAndTheNextFileIsRead() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.tsv"), "key\tlicense\na\tCC0\n");
        Path empty = Files.writeString(folder.resolve("empty.csv"), "");
        Path good = Files.writeString(folder.resolve("good.tsv"), "id\tlicense\na\tCC0\n");

        CommandRun run =
                CommandRun.of("audit", "--from", "csv", "--json", bad.toString(), empty.toString(), good.toString());

        assertThat(run.err().lines())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .isEqualTo(
                                        "oer audit: header 'key, license' has no column id, expected one, or --column"
                                                + " id=NAME"),
                        second -> assertThat(second)
                                .contains("empty.csv' has no header (it is empty), expected a line such as"));
        assertThat(run.json()).hasSize(1);
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void theNativeFormIsReadAndAnUnreadableRecordIsReportedWithItsPlace() {
        CommandRun run = CommandRun.withInput("""
                {"oerVersion":"1","type":"LearningResource","id":"https://example.org/a","name":"A","license":{"uri":"http://creativecommons.org/licenses/by/4.0/"}}
                {"id":"https://example.org/b"
                {"name":"without id"}
                {"oerVersion":"1","type":"LearningResource","id":"https://example.org/c","license":{"assertedAs":"CC BY-ND 4.0"}}
                """, "audit", "--from", "oer");

        assertThat(run.out())
                .containsPattern("https://example.org/a +A +http://creativecommons.org/.* CC-BY-4.0 +open\n")
                .containsPattern("https://example.org/c .* CC-BY-ND-4.0 +not-open\n")
                .contains("2 records, and 2 that could not be read");
        assertThat(run.err().lines())
                .anySatisfy(
                        line -> assertThat(line).startsWith("oer audit: -:2: ").contains("not well-formed JSON"));
        assertThat(run.err().lines())
                .anySatisfy(line -> assertThat(line)
                        .startsWith("oer audit: -:3: ")
                        .contains("The member id is missing. (column 21); expected a LearningResource with an id"));
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void inJsonEveryRecordIsOneLineWhateverIsWrongWithIt() {
        CommandRun run = CommandRun.withInput("""
                {"oerVersion":"1","type":"LearningResource","id":"a","name":"A","name":"B","colour":1}
                {"name":1,"name":2}
                []
                """, "audit", "--from", "oer", "--json");

        assertThat(run.json()).hasSize(3);
        assertThat(run.json().get(0).get("problems").values())
                .extracting(problem -> problem.get("rule").stringValue())
                .containsExactly("read.duplicate-member", "read.unknown-member");
        assertThat(run.json().get(1).propertyNames()).containsExactly("error", "file", "line", "pointer");
        assertThat(run.json().get(2).get("line").intValue()).isEqualTo(3);
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void findingsAndSummaryAreWritten() throws IOException {
        Path input = Files.writeString(
                folder.resolve("works.tsv"),
                "id\ttitle\tlicense\turl\na\tA\tCC BY\thttps://example.org/a\nb\tB\tCC BY-ND 4.0\tnowhere\nc\tC\t\t\n");
        Path out = folder.resolve("deep/report");

        CommandRun run = CommandRun.of("audit", "--from", "csv", input.toString(), "--out", out.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("3 records\n");
        List<JsonNode> findings = Files.readAllLines(out.resolve("findings.ndjson")).stream()
                .map(CommandRun::parse)
                .toList();
        assertThat(findings.get(0).propertyNames())
                .containsExactly("record", "file", "line", "rule", "severity", "pointer", "column", "text");
        assertThat(findings)
                .extracting(
                        finding -> finding.get("record").stringValue(),
                        finding -> finding.get("line").intValue(),
                        finding -> finding.get("rule").stringValue(),
                        finding -> finding.get("column").stringValue())
                .containsExactly(
                        tuple("a", 2, "recognize.version-missing", "license"),
                        tuple("b", 3, "text.malformed-uri", "url"),
                        tuple("b", 3, "openness.no-adaptation", "license"),
                        tuple("c", 4, "recognize.empty", "license"));
        JsonNode summary = CommandRun.parse(Files.readString(out.resolve("summary.json")));
        assertThat(summary.get("catalogue").stringValue()).matches("\\d{4}-\\d{2}");
        assertThat(summary.get("rules").stringValue()).matches("\\d{4}-\\d{2}");
        assertThat(summary.get("records").intValue()).isEqualTo(3);
        assertThat(summary.get("results").get("ambiguous").intValue()).isEqualTo(1);
    }

    @Test
    void aFolderThatCannotBeWrittenIsOneLine() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        CommandRun run = CommandRun.of("audit", "--sample", "--out", file.toString());

        assertThat(run.err().lines()).singleElement().asString().startsWith("oer audit: --out '" + file);
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void bytesThatAreNoUtf8AreReportedAndTheNextRowIsRead() throws IOException {
        Path file = folder.resolve("latin1.csv");
        Files.write(file, "id,title,license\na,Für alle,CC0\nb,B,CC0\n".getBytes(StandardCharsets.ISO_8859_1));

        CommandRun run = CommandRun.of("audit", "--from", "csv", file.toString(), "--json");

        assertThat(run.json().get(0).get("error").stringValue()).endsWith("is not in UTF-8, expected text in UTF-8");
        assertThat(run.json().get(1).get("license").stringValue()).isEqualTo("CC0-1.0");
    }
}
