package org.oer4j.licensing.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The temporary files of an audit, in a folder of their own that goes away with it. */
final class Scratch {
    private final Path directory;
    private final List<Path> folders = new ArrayList<>();
    private int next;

    Scratch(Path directory) {
        this.directory = directory;
    }

    /** A new file that does not exist yet; the folder is made for the first one. */
    Path file(String name) {
        if (folders.isEmpty()) {
            try {
                folders.add(Files.createTempDirectory(directory, "oer-audit"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return folders.get(0).resolve(name + "-" + next++);
    }

    /** Answers for the folders of another audit too. */
    void addAll(Scratch other) {
        if (!other.folders.isEmpty()) {
            file("none"); // so that the first folder stays this audit's own
        }
        folders.addAll(other.folders);
        other.folders.clear();
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void close() {
        for (Path folder : folders) {
            try (var files = Files.list(folder)) {
                files.forEach(Scratch::delete);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            delete(folder);
        }
        folders.clear();
    }
}
