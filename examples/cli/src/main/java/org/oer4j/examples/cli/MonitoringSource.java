package org.oer4j.examples.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Something that is read more than once. Standard input cannot be, so it is kept in a temporary file until the end of the
 * run.
 *
 * @param name what it is called in messages
 * @param kept the temporary file, or null for a file of the user
 */
record MonitoringSource(String name, @Nullable Path kept) implements AutoCloseable {
    static MonitoringSource of(String file, InputStream standardInput) {
        if (!file.equals(Inputs.STANDARD_INPUT)) {
            return new MonitoringSource(file, null);
        }
        try {
            Path kept = Files.createTempFile("oer-report", ".ndjson");
            Files.copy(standardInput, kept, StandardCopyOption.REPLACE_EXISTING);
            return new MonitoringSource(file, kept);
        } catch (IOException e) {
            throw Inputs.unreadable(file, e);
        }
    }

    InputStream open() throws IOException {
        return kept == null
                ? Inputs.open(name, InputStream.nullInputStream())
                : new BufferedInputStream(Files.newInputStream(kept));
    }

    @Override
    public void close() {
        if (kept != null) {
            try {
                Files.deleteIfExists(kept);
            } catch (IOException e) {
                kept.toFile().deleteOnExit();
            }
        }
    }
}
