package org.oer4j.examples.cli;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table. Each row is parsed on its own, so that a bad one costs only its own line: a parser that runs on
 * after an unclosed quote swallows the rest of the file.
 */
final class TableRows {
    private static final char QUOTE = '"';
    /** A cell with more lines than this is an unclosed quote. */
    private static final int MOST_LINES = 200;

    private final Lines lines;
    private final char delimiter;
    private final @Nullable CSVFormat format;
    private final Deque<Lines.Line> ahead = new ArrayDeque<>();

    private TableRows(Lines lines, char delimiter, boolean quoted) {
        this.lines = lines;
        this.delimiter = delimiter;
        this.format =
                quoted ? CSVFormat.DEFAULT.builder().setDelimiter(delimiter).get() : null;
    }

    /**
     * A row, or why there is none.
     *
     * @param line where it begins
     * @param cells its cells, empty if it cannot be read
     * @param error why not, or null
     */
    record Row(int line, List<String> cells, @Nullable String error) {}

    /** Tabs between the cells and no quoting for TSV, otherwise CSV; the name decides, and if it does not, the header. */
    static TableRows of(Lines lines, String fileName) throws IOException {
        Lines.Line header = lines.next();
        String text = header == null ? "" : header.text();
        String name = fileName.toLowerCase(Locale.ROOT);
        boolean tabs = name.endsWith(".tsv")
                || name.endsWith(".tsv.gz")
                || (!name.endsWith(".csv") && !name.endsWith(".csv.gz") && text.indexOf('\t') >= 0);
        char comma = text.indexOf(',') < 0 && text.indexOf(';') >= 0 ? ';' : ',';
        TableRows rows = new TableRows(lines, tabs ? '\t' : comma, !tabs);
        if (header != null) {
            rows.ahead.add(header);
        }
        return rows;
    }

    /** The next row, blank lines passed over, or null at the end. */
    @Nullable
    Row next() throws IOException {
        Lines.Line first = take();
        while (first != null && isBlank(first)) {
            first = take();
        }
        if (first == null) {
            return null;
        }
        try {
            return format == null ? new Row(first.number(), splitAtTabs(first.text()), null) : quoted(first, format);
        } catch (BadInputException e) {
            return new Row(first.number(), List.of(), e.getMessage());
        }
    }

    private Row quoted(Lines.Line first, CSVFormat csv) throws IOException {
        String text = first.text();
        boolean open = endsInsideQuotes(text, false);
        List<Lines.Line> taken = new ArrayList<>();
        StringBuilder whole = new StringBuilder(text);
        try {
            while (open) {
                Lines.Line more = taken.size() < MOST_LINES ? take() : null;
                if (more == null) {
                    throw BadInputException.of("row", text, "has an opening quote and no closing one", "both");
                }
                taken.add(more);
                open = endsInsideQuotes(more.text(), true);
                whole.append('\n').append(more.text());
            }
            return new Row(first.number(), parse(whole.toString(), csv), null);
        } catch (BadInputException e) {
            // only the first line is bad; what was taken for its continuation is read again
            for (int i = taken.size() - 1; i >= 0; i--) {
                ahead.addFirst(taken.get(i));
            }
            throw e;
        }
    }

    private static List<String> parse(String text, CSVFormat csv) {
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(csv)
                .get()) {
            List<CSVRecord> records = parser.getRecords();
            return records.size() == 1 ? records.get(0).toList() : List.of();
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw BadInputException.of("row", text, "is no CSV", "quotes around whole cells, doubled inside");
        }
    }

    /** Where the quote that the next delimiter obeys is open at the end of a line. */
    private boolean endsInsideQuotes(String line, boolean openBefore) {
        boolean open = openBefore;
        boolean cellBegins = !openBefore;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (open) {
                boolean doubled = c == QUOTE && i + 1 < line.length() && line.charAt(i + 1) == QUOTE;
                i += doubled ? 1 : 0;
                open = doubled || c != QUOTE;
            } else {
                open = c == QUOTE && cellBegins;
                cellBegins = c == delimiter;
            }
        }
        return open;
    }

    private static List<String> splitAtTabs(String line) {
        return List.of(line.split("\t", -1));
    }

    private static boolean isBlank(Lines.Line line) {
        for (byte b : line.bytes()) {
            if (b != ' ' && b != '\t') {
                return false;
            }
        }
        return true;
    }

    private Lines.@Nullable Line take() throws IOException {
        return ahead.isEmpty() ? lines.next() : ahead.removeFirst();
    }
}
