package org.oer4j.json.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What others published, where it lies beside the checkout; it is never part of it. */
public final class PublishedFiles {
    private PublishedFiles() {}

    /** The folder beside the checkout. */
    private static Path folder(String name) {
        Path repository = Path.of("").toAbsolutePath();
        while (repository != null && !Files.exists(repository.resolve(".ci"))) {
            repository = repository.getParent();
        }
        return (repository == null ? Path.of("") : repository).resolve("../shared/data/" + name);
    }

    /** Whether the folders are there; says so where they are not. */
    public static boolean areHere() {
        boolean here = Files.isDirectory(folder("datacite")) && Files.isDirectory(folder("h5p"));
        if (!here) {
            System.out.println("SKIPPED published files: ../shared/data is not there");
        }
        return here;
    }

    /** The files of a folder whose names end so, sorted. */
    public static List<Path> of(String name, String ending) {
        try (Stream<Path> files = Files.list(folder(name))) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .filter(file -> !file.getFileName().toString().matches(".*[-_]schema.json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of a folder. */
    public static String text(String name, String file) {
        return text(folder(name).resolve(file));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
