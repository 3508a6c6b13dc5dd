package org.oer4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ReportCommandTest {
    private static final List<String> FILES =
            List.of("coverage.csv", "gaps.csv", "indicators.csv", "questionnaire.json", "report.html", "summary.json");

    @TempDir
    Path folder;

    @Test
    void theExampleDataGiveEveryFileAndNothingIsWrongWithThem() throws IOException {
        MonitoringRun report = MonitoringRun.ofExamples(folder, Locale.ENGLISH);

        assertThat(report.run().err()).isEmpty();
        assertThat(report.run().status()).isZero();
        assertThat(report.run().out()).contains("report.html");
        assertThat(written(folder).keySet()).containsExactlyElementsOf(FILES);
        assertThat(report.summary().at("/leftOut/objects").intValue()).isZero();
        assertThat(report.text("coverage.csv"))
                .startsWith(
                        "rows,row,provision,status,records,evidenced,evidence,countries,respondents,best_completion,money\r\n");
        assertThat(report.text("gaps.csv")).startsWith("rows,rank,score,kind,row,provision,status,records\r\n");
        assertThat(report.text("questionnaire.json")).contains("\"type\":\"Questionnaire\"");
    }

    @Test
    void theFirstCycleOfTheExampleHasThePublishedFigures() {
        MonitoringRun report = MonitoringRun.of(folder, "", "1", "2023-12-01", MonitoringRun.REPORTS, "--lang", "en");

        Map<String, String> figures = new TreeMap<>();
        for (JsonNode indicator : report.summary().at("/indicators")) {
            JsonNode of = indicator.at("/respondents");
            assertThat(of.at("/denominator").intValue()).isEqualTo(78);
            String low = of.at("/low").asString();
            String high = of.at("/high").asString();
            figures.put(indicator.at("/code").stringValue(), low.equals(high) ? low : low + "-" + high);
        }
        assertThat(figures)
                .containsEntry("shared-with-ministries", "78")
                .containsEntry("translated", "71")
                .containsEntry("capacity-building", "79")
                .containsEntry("supportive-policy", "50-77")
                .containsEntry("national-languages", "71")
                .containsEntry("quality-criteria", "64")
                .containsEntry("sustainability-models", "56")
                .containsEntry("collaboration-agreements", "63")
                .containsEntry("agreement-clauses", "28");
        assertThat(report.summary().at("/indicators/5/respondents/languages").intValue())
                .isEqualTo(32);
        assertThat(report.text("report.html")).contains("nearly");
    }

    @Test
    void theSameInputInAnyOrderAndAnyDivisionGivesTheSameBytes() throws IOException {
        List<String> lines = new ArrayList<>(exampleLines());
        Path once = folder.resolve("once");
        MonitoringRun.ofExamples(once, Locale.ENGLISH);
        Map<String, String> expected = written(once);
        assertThat(expected).hasSize(FILES.size());

        for (int seed = 0; seed < 3; seed++) {
            Collections.shuffle(lines, new Random(seed));
            int cut = lines.size() / (seed + 2);
            Path plain = Files.write(folder.resolve("part.ndjson"), lines.subList(0, cut));
            Path packed = folder.resolve("part.ndjson.gz");
            try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
                out.write(String.join("\n", lines.subList(cut, cut + 5)).getBytes(StandardCharsets.UTF_8));
            }
            Path again = folder.resolve("again" + seed);
            MonitoringRun.of(
                    again,
                    String.join("\r\n", lines.subList(cut + 5, lines.size())),
                    "3",
                    "2031-12-15",
                    packed.toString(),
                    "-",
                    plain.toString(),
                    "--lang",
                    "en");
            assertThat(written(again)).isEqualTo(expected);
        }
    }

    @Test
    void whatIsWrongIsToldWithFileLinePointerAndRuleAndTheRestIsReported() throws IOException {
        List<String> bad = List.of(
                "{\"type\":\"ImplementationRecord\",\"id\":\"example:1\",\"title\":{\"en\":\"a\"},\"countries\":[\"QQ\"]}",
                "{\"type\":\"ImplementationRecord\",\"id\":\"example:2\",\"title\":{\"en\":\"b\"},\"areas\":[\"ii\"],\"actions\":[\"OER2019/12.z\"]}",
                "{\"type\":\"ImplementationRecord\",\"id\":\"example:3\",\"title\":{\"en\":\"c\"},\"actualStart\":\"2030-05\",\"actualEnd\":\"2029-01\"}",
                "{\"type\":\"ImplementationRecord\",\"id\":\"example:4\",\"title\":{\"en\":\"d\"},\"funding\":[{\"kind\":\"expenditure\",\"money\":{\"amount\":\"-5\",\"currency\":\"EUR\"}}]}",
                "{\"type\":\"ImplementationRecord\",\"id\":\"example:5\"",
                "{\"type\":\"Cheese\",\"id\":\"example:6\"}",
                "{\"id\":\"example:7\"}",
                "{\"type\":\"Person\",\"name\":\"Example\"}",
                "",
                "{\"type\":\"ImplementationRecord\",\"id\":\"example:8\",\"title\":{\"en\":\"good\"},\"countries\":[\"KE\"],\"areas\":[\"i\"]}");
        String report = exampleLines().stream()
                .filter(line -> line.contains("\"example:report/3/") && line.contains("\"certified\""))
                .findFirst()
                .orElseThrow();
        String second = report.replaceFirst("example:report/3/[A-Z]+", "example:report/3/second");
        List<String> lines = new ArrayList<>(bad);
        lines.add(report);
        lines.add(second);
        lines.add(report.replace("\"en\":\"Invented for", "\"en\":\"Made up for"));
        Path input = Files.write(folder.resolve("bad.ndjson"), lines);

        MonitoringRun run = MonitoringRun.of(folder.resolve("out"), "", "3", "2031-12-15", input.toString());

        assertThat(run.run().status()).isEqualTo(1);
        String told = run.run().err().replace(input.toString(), "F");
        assertThat(told)
                .contains("F:1: /countries/0: [V34] ")
                .contains("F:2: /actions/0: [V20] ")
                .contains("F:3: /actualEnd: [V01] ")
                .contains("F:4: /funding/0/money")
                .contains("[V43] ")
                .contains("F:5: ")
                .contains("[read.malformed] ")
                .contains("F:6: /type: [report.unknown-type] ")
                .contains("F:7: ")
                .contains("[read.missing-member] ")
                .contains("F:8: /type: [report.other-type] ")
                .contains("[V63] ")
                .contains("[report.same-id] ")
                .doesNotContain("F:9:")
                .doesNotContain("F:10:");
        JsonNode summary = run.summary();
        assertThat(summary.at("/leftOut/objects").intValue()).isEqualTo(9);
        assertThat(summary.at("/leftOut/byRule/V63").intValue()).isEqualTo(1);
        assertThat(summary.at("/leftOut/byRule/V34").intValue()).isEqualTo(1);
        assertThat(summary.at("/records/total").intValue()).isEqualTo(1);
        assertThat(summary.at("/respondents/reported").intValue()).isEqualTo(1);
        assertThat(run.text("report.html"))
                .contains("<td>V63")
                .contains("The country has more than one certified report");
    }

    @Test
    void anAnswerThatIsStillMissingLeavesNoReportOut() {
        String report =
                "{\"type\":\"NationalReport\",\"id\":\"example:ke\",\"cycle\":3,\"instrument\":\"OER2019\",\"country\":\"KE\",\"state\":\"certified\","
                        + "\"submittedOn\":\"2030-06-01\",\"preparedBy\":[{\"type\":\"Organization\",\"name\":\"Example\"}],"
                        + "\"contact\":{\"type\":\"Person\",\"name\":\"Example\"},\"certifiedBy\":[{\"type\":\"Person\",\"name\":\"Example\"}],"
                        + "\"consultation\":{\"en\":\"Invented.\"},\"answers\":[{\"question\":\"Q6\",\"choice\":\"yes\"}]}";

        MonitoringRun run = MonitoringRun.of(folder, report, "3", "2031-12-15", "-");

        assertThat(run.run().status()).isEqualTo(1);
        assertThat(run.run().err()).contains("-:1: /answers/0: [V61] ");
        assertThat(run.summary().at("/respondents/reported").intValue()).isEqualTo(1);
        assertThat(run.summary().at("/leftOut/errorsInCounted/V61").intValue()).isEqualTo(1);
    }

    @Test
    void nothingIsWrittenWhereAFileIsMissing() throws IOException {
        Path out = folder.resolve("out");

        MonitoringRun run = MonitoringRun.of(out, "", "3", "2031-12-15", "no-such.ndjson");

        assertThat(run.run().status()).isEqualTo(1);
        assertThat(run.run().err()).contains("file 'no-such.ndjson' does not exist");
        assertThat(out).doesNotExist();
    }

    @Test
    void anEmptyInputIsAReportInWhichNobodyReported() {
        MonitoringRun run = MonitoringRun.of(folder, "", "1", "2023-12-01", "-", "--notice", "A <b>trial</b>");

        assertThat(run.run().err()).isEmpty();
        assertThat(run.run().status()).isZero();
        assertThat(run.summary().at("/respondents/reported").intValue()).isZero();
        assertThat(run.summary().at("/respondents/asked").intValue()).isEqualTo(194);
        assertThat(run.text("report.html")).contains("A &lt;b&gt;trial");
    }

    @Test
    void numbersOfFewPersonsAreSuppressedEverywhere() {
        MonitoringRun run = MonitoringRun.ofExamples(folder, Locale.ENGLISH);

        JsonNode gender = run.summary().at("/records/beneficiaries/0/breakdowns/gender");
        assertThat(gender.at("/suppressed").toString()).contains("other");
        assertThat(gender.at("/counts/other").isMissingNode()).isTrue();
        assertThat(run.text("report.html")).contains("other suppressed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "report --cycle 1 --as-of 2023-12-01 --out x | no FILE is given",
                "report --cycle 0 --as-of 2023-12-01 --out x - | --cycle '0' is no cycle",
                "report --cycle 1 --as-of 2023-12-01 --out x - - | '-' is given twice",
                "report --cycle 1 --as-of yesterday --out x - | Invalid value for option '--as-of'",
                "report - | Missing required options",
            })
    void wrongUsageIsStatusTwo(String command, String error) {
        CommandRun run = CommandRun.of(command.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(error);
    }

    private static List<String> exampleLines() throws IOException {
        List<String> lines = new ArrayList<>();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(Path.of(MonitoringRun.REPORTS)))) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            in.transferTo(all);
            all.toString(StandardCharsets.UTF_8).lines().forEach(lines::add);
        }
        lines.addAll(Files.readAllLines(Path.of(MonitoringRun.RECORDS)));
        return lines;
    }

    private static Map<String, String> written(Path folder) throws IOException {
        Map<String, String> written = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                written.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return written;
    }
}
