package org.oer4j.json.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.oer4j.json.mapping.amb.AmbDialect;
import org.oer4j.json.mapping.amb.AmbVersion;

/** AMB's published schemas and examples, where they lie beside the checkout; they are never part of it. */
final class AmbSuite {
    /** A file of the suite, and what is expected of it. */
    record Example(AmbVersion version, Path file, boolean valid, String pointer) {
        AmbDialect dialect() {
            return AmbDialect.of(version);
        }

        byte[] bytes() {
            return AmbSuite.bytes(file);
        }

        @Override
        public String toString() {
            return version.code() + " " + file.getFileName();
        }
    }

    private AmbSuite() {}

    /** The folder beside the checkout. */
    private static Path folder() {
        Path repository = Path.of("").toAbsolutePath();
        while (repository != null && !Files.exists(repository.resolve(".ci"))) {
            repository = repository.getParent();
        }
        return (repository == null ? Path.of("") : repository).resolve("../shared/data/amb");
    }

    /** Whether the folder is there; says so where it is not. */
    static boolean isHere() {
        boolean here = Files.isDirectory(folder());
        if (!here) {
            System.out.println("SKIPPED amb: ../shared/data is not there");
        }
        return here;
    }

    static List<Example> examples() {
        Path folder = folder();
        List<Example> examples = new ArrayList<>();
        for (String row : text(folder.resolve("expected.tsv")).lines().skip(1).toList()) {
            String[] cells = row.split("\t", -1);
            String pointer = cells[4].contains(" ") ? cells[4].substring(0, cells[4].indexOf(' ')) : cells[4];
            examples.add(new Example(
                    AmbVersion.find(cells[0]).orElseThrow(),
                    folder.resolve(cells[1]),
                    cells[2].equals("valid"),
                    pointer.equals("/") ? "" : pointer));
        }
        return examples;
    }

    static List<Path> schemas(AmbVersion version) {
        Path schemas = folder().resolve(version.code()).resolve("schemas");
        try (Stream<Path> files = Files.list(schemas)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
