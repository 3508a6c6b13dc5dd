package org.oer4j.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** One run of {@code oer report} inside the test. */
record MonitoringRun(CommandRun run, Path folder) {
    static final Path EXAMPLES = Path.of("..", "monitoring");
    static final String REPORTS = EXAMPLES.resolve("national-reports.ndjson.gz").toString();
    static final String RECORDS = EXAMPLES.resolve("records.ndjson").toString();

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** The third cycle of the example data. */
    static MonitoringRun ofExamples(Path folder, Locale language) {
        return of(folder, "", "3", "2031-12-15", REPORTS, RECORDS, "--lang", language.toLanguageTag());
    }

    static MonitoringRun of(Path folder, String input, String cycle, String asOf, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("report", "--cycle", cycle, "--as-of", asOf, "--out", folder.toString()));
        arguments.addAll(List.of(more));
        return new MonitoringRun(CommandRun.withInput(input, arguments.toArray(String[]::new)), folder);
    }

    JsonNode summary() {
        return MAPPER.readTree(text("summary.json"));
    }

    Path page() {
        return folder.resolve("report.html");
    }

    String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
