package org.oer4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Reads the tables of other people's open textbooks, where they lie beside the repository. */
class OpenTextbooksTest {
    private static final String UNVERSIONED = " (version unknown)";

    private static Path tables;

    @BeforeAll
    static void find() {
        tables = TestTables.openTextbooks().orElse(null);
        if (tables == null) {
            System.out.println("SKIPPED open-textbooks: ../shared/data is not there");
        }
        Assumptions.assumeTrue(tables != null, "../shared/data is not there");
    }

    @Test
    void everyLicenceAsWrittenIsWhatWasExpected() throws IOException {
        List<String[]> rows = Files.readAllLines(tables.resolve("expected-licences.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
        String input = rows.stream()
                .map(row -> Json.line(Json.object().put("text", row[3])))
                .collect(Collectors.joining("\n"));

        List<JsonNode> answers =
                CommandRun.withInput(input, "recognize", "--json").json();

        assertThat(rows).as("%s rows", rows.size()).hasSizeGreaterThan(1_000);
        assertThat(answers).hasSameSizeAs(rows);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!isAsExpected(rows.get(i)[4], answers.get(i))) {
                wrong.add(rows.get(i)[3] + " expected " + rows.get(i)[4] + " but was " + answers.get(i));
            }
        }
        assertThat(wrong).as("wrong of %s rows", rows.size()).isEmpty();
    }

    private static boolean isAsExpected(String expected, JsonNode answer) {
        String result = answer.get("result").stringValue();
        if (!expected.endsWith(UNVERSIONED)) {
            return result.equals("exact") && expected.equals(answer.get("uri").stringValue());
        }
        String family = expected.replace(UNVERSIONED, "").replace("CC ", "CC-");
        return result.equals("ambiguous") && family.equals(answer.get("family").stringValue());
    }

    @ParameterizedTest
    @CsvSource({"bc_open_collection.tsv", "open_textbook_library.tsv", "openstax.tsv"})
    void everyRecordOfATableIsAudited(String table) throws IOException {
        Path file = tables.resolve(table);
        long rows = Files.readAllLines(file).size() - 1L;

        CommandRun run = CommandRun.of("audit", "--from", "csv", "--column", "id=key", "--json", file.toString());

        assertThat(rows).isPositive();
        assertThat(run.json()).as("%s rows", rows).hasSize((int) rows);
        assertThat(run.json()).noneMatch(record -> record.has("error"));
        assertThat(run.json())
                .extracting(record -> record.get("result").stringValue())
                .isSubsetOf("exact", "ambiguous");
        assertThat(run.status()).isZero();
    }
}
