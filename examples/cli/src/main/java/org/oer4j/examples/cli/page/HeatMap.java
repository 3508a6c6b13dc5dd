package org.oer4j.examples.cli.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table whose cells are shaded by what they hold.
 *
 * @param id the id of the figure in the page
 * @param title the caption
 * @param description what the shades mean
 * @param corner the heading of the rows' names
 * @param columns the headings of the columns
 * @param rows the rows
 */
public record HeatMap(String id, String title, String description, String corner, List<Column> columns, List<Row> rows)
        implements Block {
    /**
     * Copies the lists.
     *
     * @param id the id of the figure in the page
     * @param title the caption
     * @param description what the shades mean
     * @param corner the heading of the rows' names
     * @param columns the headings of the columns
     * @param rows the rows, each with a cell for every column
     * @throws IllegalArgumentException if a row has not as many cells as there are columns
     */
    public HeatMap {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(
                        "'" + row.name() + "' has " + row.cells().size() + " cells, expected " + columns.size());
            }
        }
    }

    /**
     * The heading of a column.
     *
     * @param name as it stands in the table
     * @param title in full
     */
    public record Column(String name, String title) {}

    /**
     * One row.
     *
     * @param name its heading
     * @param cells its cells
     * @param href where the heading leads to, or null
     */
    public record Row(
            String name, List<Cell> cells, @Nullable String href) {
        /**
         * Copies the cells.
         *
         * @param name its heading
         * @param cells its cells
         * @param href where the heading leads to, or null
         */
        public Row {
            cells = List.copyOf(cells);
        }

        /**
         * A row that leads nowhere.
         *
         * @param name its heading
         * @param cells its cells
         */
        public Row(String name, List<Cell> cells) {
            this(name, cells, null);
        }
    }

    /**
     * One cell.
     *
     * @param text what stands in it
     * @param title the same in words
     * @param kind the class of its shade: {@code silent}, {@code none}, or {@code level1} to {@code level5}
     * @param pointer where its number stands in {@code summary.json}, as a JSON Pointer, or null
     */
    public record Cell(
            String text,
            String title,
            String kind,
            @Nullable String pointer) {
        /**
         * A cell whose text stands nowhere else.
         *
         * @param text what stands in it
         * @param title the same in words
         * @param kind the class of its shade
         */
        public Cell(String text, String title, String kind) {
            this(text, title, kind, null);
        }
    }
}
