package org.oer4j.examples.cli;

import java.util.ArrayList;
import java.util.List;

/** Lays out rows in columns; a cell is cut to its column's greatest width, the last column is never cut. */
final class Columns {
    static final int UNLIMITED = Integer.MAX_VALUE;
    private static final String GAP = "  ";

    private final int[] widths;

    private Columns(int[] widths) {
        this.widths = widths;
    }

    /** Columns as wide as these rows need, within limits; rows laid out later are cut to them. */
    static Columns fitting(List<List<String>> rows, int... limits) {
        int[] widths = new int[limits.length];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Math.min(limits[i], width(row.get(i))));
            }
        }
        return new Columns(widths);
    }

    static List<String> lines(List<List<String>> rows, int... limits) {
        Columns columns = fitting(rows, limits);
        return rows.stream().map(columns::line).toList();
    }

    String line(List<String> row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            String cell = BadInputException.oneLine(row.get(i));
            boolean last = i == widths.length - 1;
            cells.add(last ? cell : padded(cut(cell, widths[i]), widths[i]));
        }
        return String.join(GAP, cells).stripTrailing();
    }

    private static String cut(String cell, int width) {
        if (width(cell) <= width) {
            return cell;
        }
        return cell.substring(0, cell.offsetByCodePoints(0, Math.max(0, width - 1))) + "…";
    }

    private static String padded(String cell, int width) {
        return cell + " ".repeat(width - width(cell));
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
