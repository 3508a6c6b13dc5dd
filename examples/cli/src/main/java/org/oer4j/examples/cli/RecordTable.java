package org.oer4j.examples.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table whose columns are as wide as its first rows need; later rows are cut to them, so any number can be printed. */
final class RecordTable {
    private static final List<String> HEADER = List.of("id", "title", "licence as written", "concluded", "open?");
    private static final int[] WIDTHS = {52, 34, 30, 30, Columns.UNLIMITED};
    private static final int LOOK_AHEAD = 500;

    private final Output out;
    private final List<List<String>> first = new ArrayList<>(List.of(HEADER));
    private @Nullable Columns columns;

    RecordTable(Output out) {
        this.out = out;
    }

    void add(List<String> row) {
        if (columns != null) {
            out.line(columns.line(row));
            return;
        }
        first.add(row);
        if (first.size() > LOOK_AHEAD) {
            printFirst();
        }
    }

    void finish() {
        if (first.size() > 1) {
            printFirst();
        }
        if (columns != null) {
            out.line("");
        }
    }

    private void printFirst() {
        Columns fitting = Columns.fitting(first, WIDTHS);
        first.forEach(row -> out.line(fitting.line(row)));
        first.clear();
        columns = fitting;
    }
}
