package org.oer4j.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A file of facts: tab-separated, one header line, sorted by line, a {@code source} column, no quoting. Because no value
 * holds a tab or a quote, splitting at tabs is the whole reader; whatever breaks these rules stops the load with file
 * and line.
 */
public final class FactTable {
    private final String name;
    private final List<Row> rows;

    private FactTable(String name, List<Row> rows) {
        this.name = name;
        this.rows = rows;
    }

    /**
     * Reads a fact file from the module or class path of a class.
     *
     * @param anchor a class of the jar that holds the file; never the context class loader
     * @param path absolute resource path, for example {@code /META-INF/oer/licenses.tsv}
     * @param columns the header that the file must have, in order
     * @return the table
     * @throws FactFormatException if the file is missing or breaks a rule of fact files
     */
    public static FactTable load(Class<?> anchor, String path, String... columns) {
        try (InputStream in = anchor.getResourceAsStream(path)) {
            if (in == null) {
                throw new FactFormatException(path, 0, "the file is missing from the jar of " + anchor.getName());
            }
            return parse(path, new String(in.readAllBytes(), StandardCharsets.UTF_8), columns);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /**
     * Reads a fact file from a reader.
     *
     * @param name the file's name, for messages
     * @param reader the text; not closed
     * @param columns the header that the file must have, in order
     * @return the table
     * @throws FactFormatException if the text breaks a rule of fact files
     * @throws UncheckedIOException if the reader fails
     */
    public static FactTable read(String name, Reader reader, String... columns) {
        try {
            StringWriter text = new StringWriter();
            reader.transferTo(text);
            return parse(name, text.toString(), columns);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** Cuts lines with indexOf, which is fast before anything is compiled: fact files are read at the start of programs. */
    private static FactTable parse(String name, String text, String[] columns) {
        String expected = String.join("\t", columns);
        String header = lineAt(text, 0);
        if (!expected.equals(header)) {
            throw new FactFormatException(name, 1, "the header is '" + header + "', expected '" + expected + "'");
        }
        Map<String, Integer> places = new LinkedHashMap<>();
        for (String column : columns) {
            places.put(column, places.size());
        }
        List<Row> rows = new ArrayList<>();
        String before = "";
        int number = 1;
        for (int next = after(text, 0); next < text.length(); next = after(text, next)) {
            String line = lineAt(text, next);
            number++;
            rows.add(row(name, number, line, before, places));
            before = line;
        }
        return new FactTable(name, List.copyOf(rows));
    }

    private static String lineAt(String text, int start) {
        int feed = text.indexOf('\n', start);
        int end = feed < 0 ? text.length() : feed;
        return text.substring(start, end > start && text.charAt(end - 1) == '\r' ? end - 1 : end);
    }

    private static int after(String text, int start) {
        int feed = text.indexOf('\n', start);
        return feed < 0 ? text.length() : feed + 1;
    }

    private static Row row(String name, int number, String line, String before, Map<String, Integer> places) {
        if (line.indexOf('"') >= 0) {
            throw new FactFormatException(name, number, "a quote stands in '" + line + "', expected none");
        }
        if (line.compareTo(before) <= 0) {
            throw new FactFormatException(
                    name,
                    number,
                    "'" + line + "' is not after '" + before + "', expected sorted lines without repeats");
        }
        String[] cells = line.split("\t", -1);
        if (cells.length != places.size()) {
            throw new FactFormatException(
                    name, number, "'" + line + "' has " + cells.length + " cells, expected " + places.size());
        }
        Integer source = places.get("source");
        if (source != null && cells[source].isBlank()) {
            throw new FactFormatException(name, number, "'" + line + "' names no source, expected one");
        }
        return new Row(name, number, places, cells);
    }

    /**
     * The file's name.
     *
     * @return the name given when the table was read
     */
    public String name() {
        return name;
    }

    /**
     * The rows in the order of the file, which is sorted.
     *
     * @return the rows without the header
     */
    public List<Row> rows() {
        return rows;
    }

    /** A line of a fact file, which knows where it stands. */
    public static final class Row {
        private final String file;
        private final int line;
        private final Map<String, Integer> places;
        private final String[] cells;

        private Row(String file, int line, Map<String, Integer> places, String[] cells) {
            this.file = file;
            this.line = line;
            this.places = places;
            this.cells = cells;
        }

        /**
         * The text in a column.
         *
         * @param column the column's name
         * @return the text, empty where the cell is empty
         * @throws IllegalArgumentException if the table has no such column
         */
        public String get(String column) {
            Integer place = places.get(column);
            if (place == null) {
                throw new IllegalArgumentException("'" + column + "' is no column of " + file + ", expected one of "
                        + String.join(", ", places.keySet()));
            }
            return cells[place];
        }

        /**
         * The text in a column that must not be empty.
         *
         * @param column the column's name
         * @return the text
         * @throws FactFormatException if the cell is empty
         */
        public String required(String column) {
            String text = get(column);
            if (text.isEmpty()) {
                throw failure("the cell '" + column + "' is empty, expected a value");
            }
            return text;
        }

        /**
         * The words in a column, separated by single spaces.
         *
         * @param column the column's name
         * @return the words, none where the cell is empty
         */
        public List<String> words(String column) {
            String text = get(column);
            return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
        }

        /**
         * The exception that stops a load at this row.
         *
         * @param problem what is wrong, which value, what was expected
         * @return the exception, for the caller to throw
         */
        public FactFormatException failure(String problem) {
            return new FactFormatException(file, line, Objects.requireNonNull(problem, "problem"));
        }

        /** Returns file and line. */
        @Override
        public String toString() {
            return file + ":" + line;
        }
    }
}
