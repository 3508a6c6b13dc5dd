package org.oer4j.examples.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A whole and its parts, as a ring.
 *
 * @param id the id of the figure in the page
 * @param title what is shown
 * @param description the figure in words, for who does not see it
 * @param nameColumn the heading of the names in the table
 * @param valueColumn the heading of the values in the table
 * @param whole the whole as text, written in the middle
 * @param parts the parts, clockwise from above
 */
public record Doughnut(
        String id,
        String title,
        String description,
        String nameColumn,
        String valueColumn,
        String whole,
        List<Part> parts) {
    static final int SIZE = 240;
    private static final double RADIUS = 90;
    private static final double ROUND = 2 * Math.PI * RADIUS;

    /**
     * Copies the parts.
     *
     * @param id the id of the figure in the page
     * @param title what is shown
     * @param description the figure in words
     * @param nameColumn the heading of the names
     * @param valueColumn the heading of the values
     * @param whole the whole as text
     * @param parts the parts
     */
    public Doughnut {
        parts = List.copyOf(parts);
    }

    /** The arcs of the parts that are not empty: an empty whole has none. */
    List<Arc> arcs() {
        long whole = parts.stream().mapToLong(Part::count).sum();
        List<Arc> arcs = new ArrayList<>();
        long before = 0;
        for (Part part : parts) {
            if (part.count() > 0) {
                arcs.add(new Arc(
                        part.kind(),
                        number(ROUND * part.count() / whole) + " " + number(ROUND),
                        number(-ROUND * before / whole)));
                before += part.count();
            }
        }
        return arcs;
    }

    String radius() {
        return number(RADIUS);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /**
     * One part.
     *
     * @param name what it stands for
     * @param count how many
     * @param value the same as text
     * @param kind the class of its colour: {@code good}, {@code fair}, {@code poor} or {@code plain}
     */
    public record Part(String name, long count, String value, String kind) {}

    /** A part as a dash of a circle's stroke. */
    record Arc(String kind, String dash, String offset) {}
}
