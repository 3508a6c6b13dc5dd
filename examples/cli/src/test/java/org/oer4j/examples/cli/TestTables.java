package org.oer4j.examples.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Tables that tests are driven by. */
final class TestTables {
    private TestTables() {}

    /** The rows of a gold table among the test resources. */
    static List<CSVRecord> gold(String name) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setCommentMarker('#')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = new InputStreamReader(
                        TestTables.class.getResourceAsStream("/gold/" + name), StandardCharsets.UTF_8);
                CSVParser parser =
                        CSVParser.builder().setReader(reader).setFormat(format).get()) {
            return parser.getRecords();
        }
    }

    /** The tables of open textbooks, which lie beside the repository on some machines. */
    static Optional<Path> openTextbooks() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("oer-core"))) {
                Path tables = folder.resolveSibling("shared").resolve("data").resolve("open-textbooks");
                return Files.isDirectory(tables) ? Optional.of(tables) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
