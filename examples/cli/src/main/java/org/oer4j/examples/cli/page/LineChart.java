package org.oer4j.examples.cli.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Lines over a few points in time, on a scale from 0 to 100 per cent. A point without value interrupts its line.
 *
 * @param id the id of the figure in the page
 * @param title what is shown
 * @param description the figure in words, for who does not see it
 * @param nameColumn the heading of the names in the table
 * @param points the points in time, in order
 * @param lines the lines
 */
public record LineChart(
        String id, String title, String description, String nameColumn, List<String> points, List<Line> lines) {
    static final int WIDTH = 720;
    static final int HEIGHT = 300;
    private static final int LEFT = 48;
    private static final int RIGHT = 24;
    private static final int TOP = 12;
    private static final int BOTTOM = 32;
    private static final double PERCENT = 100.0;

    /**
     * Copies the lists.
     *
     * @param id the id of the figure in the page
     * @param title what is shown
     * @param description the figure in words
     * @param nameColumn the heading of the names
     * @param points the points in time
     * @param lines the lines, each with a value or null for every point
     * @throws IllegalArgumentException if a line has not as many values as there are points
     */
    public LineChart {
        points = List.copyOf(points);
        lines = List.copyOf(lines);
        for (Line line : lines) {
            if (line.values().size() != points.size()) {
                throw new IllegalArgumentException(
                        "'" + line.name() + "' has " + line.values().size() + " values, expected " + points.size());
            }
        }
    }

    String x(int point) {
        int room = WIDTH - LEFT - RIGHT;
        return number(points.size() == 1 ? LEFT + room / 2.0 : LEFT + room * point / (points.size() - 1.0));
    }

    String y(double percent) {
        int room = HEIGHT - TOP - BOTTOM;
        return number(TOP + room * (1 - percent / PERCENT));
    }

    int left() {
        return LEFT;
    }

    int right() {
        return WIDTH - RIGHT;
    }

    /** The runs of a line's points that follow each other, each as the points of a polyline. */
    List<String> runs(Line line) {
        List<String> runs = new ArrayList<>();
        StringJoiner run = new StringJoiner(" ");
        for (int i = 0; i < line.values().size(); i++) {
            Double value = line.values().get(i);
            if (value == null) {
                addRun(run, runs);
                run = new StringJoiner(" ");
            } else {
                run.add(x(i) + "," + y(value));
            }
        }
        addRun(run, runs);
        return runs;
    }

    private static void addRun(StringJoiner run, List<String> runs) {
        if (run.length() > 0) {
            runs.add(run.toString());
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /**
     * One line.
     *
     * @param name what it stands for
     * @param values a value in per cent, or null, for each point
     * @param texts the same as text
     */
    public record Line(String name, List<@Nullable Double> values, List<String> texts) {
        /**
         * Copies the lists.
         *
         * @param name what it stands for
         * @param values a value in per cent, or null, for each point
         * @param texts the same as text
         */
        public Line {
            values = Collections.unmodifiableList(new ArrayList<>(values));
            texts = List.copyOf(texts);
        }
    }
}
