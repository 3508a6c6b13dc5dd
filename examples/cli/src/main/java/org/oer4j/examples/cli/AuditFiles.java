package org.oer4j.examples.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code findings.ndjson}, written while the audit runs, and {@code summary.json}, written at its end. */
final class AuditFiles implements Closeable {
    private final Path folder;
    private final OutputStream findings;

    AuditFiles(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
            this.findings = new BufferedOutputStream(Files.newOutputStream(folder.resolve("findings.ndjson")));
        } catch (IOException e) {
            throw notWritable(e);
        }
    }

    void add(Observation observation) {
        try {
            findings.write((Json.line(observation.json()) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw notWritable(e);
        }
    }

    void finish(AuditSummary summary) {
        try {
            Files.writeString(folder.resolve("summary.json"), Json.pretty(summary.json()) + "\n");
        } catch (IOException e) {
            throw notWritable(e);
        }
    }

    @Override
    public void close() {
        try {
            findings.close();
        } catch (IOException e) {
            throw notWritable(e);
        }
    }

    private Failure notWritable(IOException e) {
        return new Failure(BadInputException.of(
                        "--out", folder.toString(), "cannot be written (" + e + ")", "a folder to write to")
                .getMessage());
    }

    /** Not a problem of one input, so it ends the run. */
    static final class Failure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Failure(String message) {
            super(message);
        }
    }
}
