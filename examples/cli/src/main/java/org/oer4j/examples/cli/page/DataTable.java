package org.oer4j.examples.cli.page;

import java.util.List;

/**
 * A table; the first cell of a row is its heading.
 *
 * @param id the id of the table in the page
 * @param caption the caption
 * @param columns the columns
 * @param rows the rows, each with a cell for every column
 */
public record DataTable(String id, String caption, List<Column> columns, List<List<Cell>> rows) implements Block {
    /**
     * Copies the lists.
     *
     * @param id the id of the table in the page
     * @param caption the caption
     * @param columns the columns
     * @param rows the rows
     * @throws IllegalArgumentException if a row has not as many cells as there are columns
     */
    public DataTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row of '" + id + "' has " + row.size() + " cells, expected " + columns.size());
            }
        }
    }

    /**
     * A column.
     *
     * @param name its heading
     * @param number whether it holds numbers
     */
    public record Column(String name, boolean number) {}

    /**
     * A cell.
     *
     * @param runs what stands in it
     */
    public record Cell(List<Run> runs) {
        /**
         * Copies the list.
         *
         * @param runs what stands in it
         */
        public Cell {
            runs = List.copyOf(runs);
        }
    }
}
