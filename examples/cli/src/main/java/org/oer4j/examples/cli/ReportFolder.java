package org.oer4j.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Files that appear together: each is written under a temporary name, and only when all are complete they get their own, so
 * that no half report claims to be whole.
 */
final class ReportFolder implements AutoCloseable {
    private final Path folder;
    private final Map<Path, Path> written = new LinkedHashMap<>();

    ReportFolder(Path folder) {
        this.folder = folder;
    }

    void write(String name, Content content) {
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "." + name + "-", ".part");
            written.put(part, folder.resolve(name));
            try (Writer target = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                content.write(target);
            }
        } catch (IOException e) {
            throw notWritable(e);
        } catch (UncheckedIOException e) {
            throw notWritable(e.getCause());
        }
    }

    /** Gives all files their names. */
    void publish() {
        try {
            for (Map.Entry<Path, Path> file : written.entrySet()) {
                readableAsUsual(file.getKey());
                Files.move(file.getKey(), file.getValue(), StandardCopyOption.REPLACE_EXISTING);
            }
            written.clear();
        } catch (IOException e) {
            throw notWritable(e);
        }
    }

    /** Temporary files are only for their owner; a report is a file as any other. */
    private static void readableAsUsual(Path file) {
        if (!file.toFile().setReadable(true, false)) {
            // a file system without such permissions needs none
            return;
        }
    }

    /** Removes what did not become whole. */
    @Override
    public void close() {
        for (Path part : written.keySet()) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException e) {
                part.toFile().deleteOnExit();
            }
        }
    }

    private AuditFiles.Failure notWritable(IOException e) {
        return new AuditFiles.Failure(BadInputException.of(
                        "--out", folder.toString(), "cannot be written (" + e + ")", "a folder to write to")
                .getMessage());
    }

    /** Writes one file. */
    interface Content {
        void write(Writer target) throws IOException;
    }
}
