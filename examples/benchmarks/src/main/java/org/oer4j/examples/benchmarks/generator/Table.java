package org.oer4j.examples.benchmarks.generator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The tables that lie beside the classes: tab-separated, one header line, no quoting. */
final class Table {
    private Table() {}

    /** The rows of a table, each with as many columns as its header. */
    static List<List<String>> rows(String file) {
        try (BufferedReader reader = new BufferedReader(open(file))) {
            List<List<String>> lines =
                    reader.lines().map(line -> List.of(line.split("\t", -1))).toList();
            int columns = lines.get(0).size();
            for (int i = 1; i < lines.size(); i++) {
                if (lines.get(i).size() != columns) {
                    throw new IllegalStateException(
                            file + ":" + (i + 1) + " has " + lines.get(i).size() + " columns, expected " + columns);
                }
            }
            return lines.subList(1, lines.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reader open(String file) {
        InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(file), file);
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }
}
