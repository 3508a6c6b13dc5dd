package org.oer4j.examples.cli;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Opens what a command line names. */
final class Inputs {
    static final String STANDARD_INPUT = "-";
    private static final int BUFFER = 64 * 1024;

    private Inputs() {}

    /** A file, unpacked if its name ends in {@code .gz}; standard input for null and {@code -}. */
    static InputStream open(@Nullable String file, InputStream standardInput) throws IOException {
        if (file == null || file.equals(STANDARD_INPUT)) {
            return unclosed(standardInput);
        }
        Path path = existing(file);
        InputStream bytes = new BufferedInputStream(Files.newInputStream(path), BUFFER);
        if (!file.toLowerCase(Locale.ROOT).endsWith(".gz")) {
            return bytes;
        }
        try {
            return new GZIPInputStream(bytes, BUFFER);
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    static BadInputException unreadable(@Nullable String file, Exception e) {
        String name = file == null ? STANDARD_INPUT : file;
        return BadInputException.of("file", name, "cannot be read (" + e.getMessage() + ")", "a readable file");
    }

    private static Path existing(String file) {
        Path path;
        try {
            path = Path.of(file);
        } catch (InvalidPathException e) {
            throw BadInputException.of("file", file, "is no path", "a file, or - for standard input");
        }
        if (!Files.exists(path)) {
            throw BadInputException.of("file", file, "does not exist", "a file, or - for standard input");
        }
        if (Files.isDirectory(path)) {
            throw BadInputException.of("file", file, "is a directory", "a file, or - for standard input");
        }
        return path;
    }

    private static InputStream unclosed(InputStream standardInput) {
        return new FilterInputStream(standardInput) {
            @Override
            public void close() {
                // standard input is not ours to close
            }
        };
    }
}
