package org.oer4j.licensing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Tables that tests read: those in the test resources, and real records beside the repository where they are there. */
public final class Tables {
    private static final CSVFormat GOLD = CSVFormat.DEFAULT
            .builder()
            .setCommentMarker('#')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    private Tables() {}

    /** The rows of a comma-separated table in the test resources, lines that start with # left out. */
    public static List<CSVRecord> resource(String path) {
        InputStream in = Objects.requireNonNull(Tables.class.getResourceAsStream(path), path);
        try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return GOLD.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** The rows of a file of ../shared/data, or empty, with a line that says so, where the folder is not there. */
    public static Optional<List<CSVRecord>> shared(String file) {
        Path repository = Path.of("").toAbsolutePath();
        while (repository != null && !Files.exists(repository.resolve(".ci"))) {
            repository = repository.getParent();
        }
        Path path = repository == null
                ? Path.of(file)
                : repository.resolve("../shared/data").resolve(file);
        if (!Files.exists(path)) {
            System.out.println("SKIPPED " + file + ": ../shared/data is not there");
            return Optional.empty();
        }
        CSVFormat format = file.endsWith(".tsv")
                ? CSVFormat.TDF
                        .builder()
                        .setQuote(null)
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                : GOLD.builder().setCommentMarker(null).get();
        try (Reader reader = Files.newBufferedReader(path)) {
            return Optional.of(format.parse(reader).getRecords());
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
