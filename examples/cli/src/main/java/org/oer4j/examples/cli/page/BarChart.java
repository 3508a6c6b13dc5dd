package org.oer4j.examples.cli.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Horizontal bars, one a row, on a scale that begins at zero.
 *
 * @param id the id of the figure in the page
 * @param title what is shown
 * @param description the figure in words, for who does not see it
 * @param nameColumn the heading of the names in the table
 * @param valueColumn the heading of the values in the table
 * @param bars the bars from top to bottom
 */
public record BarChart(
        String id, String title, String description, String nameColumn, String valueColumn, List<Bar> bars)
        implements Block {
    static final int WIDTH = 720;
    static final int ROW = 34;
    private static final int NAMES = 250;
    private static final int VALUES = 110;

    /**
     * Copies the bars.
     *
     * @param id the id of the figure in the page
     * @param title what is shown
     * @param description the figure in words
     * @param nameColumn the heading of the names
     * @param valueColumn the heading of the values
     * @param bars the bars
     */
    public BarChart {
        bars = List.copyOf(bars);
    }

    int height() {
        return bars.size() * ROW + 8;
    }

    int names() {
        return NAMES;
    }

    /** How long a bar is drawn: a share of one half is half of the room, and what is not nothing is seen. */
    int length(Bar bar) {
        int room = WIDTH - NAMES - VALUES;
        int length = (int) Math.round(Math.max(0, Math.min(1, bar.share())) * room);
        return bar.share() > 0 ? Math.max(2, length) : 0;
    }

    int top(int row) {
        return row * ROW + 6;
    }

    /**
     * One bar.
     *
     * @param name what it stands for
     * @param value its value as text
     * @param share its length as a share of the scale, 0 to 1
     * @param kind the class of its colour: {@code good}, {@code fair}, {@code poor} or {@code plain}
     * @param source where the value comes from, see {@link Run}; null where it stands nowhere else
     */
    public record Bar(
            String name,
            String value,
            double share,
            String kind,
            @Nullable Run source) {
        /**
         * A bar whose value stands nowhere else.
         *
         * @param name what it stands for
         * @param value its value as text
         * @param share its length as a share of the scale, 0 to 1
         * @param kind the class of its colour
         */
        public Bar(String name, String value, double share, String kind) {
            this(name, value, share, kind, null);
        }
    }
}
