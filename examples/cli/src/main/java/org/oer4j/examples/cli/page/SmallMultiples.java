package org.oer4j.examples.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/**
 * Small line charts of one shape side by side, each on a scale from 0 to 100 per cent. A point without value interrupts its
 * line. The numbers stand in a table of their own.
 *
 * @param id the id of the figure in the page
 * @param title what is shown
 * @param points the points in time, in order, the same in every chart
 * @param keys what the lines stand for, the same in every chart
 * @param charts the charts
 */
public record SmallMultiples(String id, String title, List<String> points, List<String> keys, List<Chart> charts)
        implements Block {
    static final int WIDTH = 330;
    static final int HEIGHT = 170;
    private static final int LEFT = 34;
    private static final int RIGHT = 46;
    private static final int TOP = 10;
    private static final int BOTTOM = 26;
    private static final double PERCENT = 100.0;
    private static final int APART = 14;
    private static final int INSET = 12;

    /**
     * Copies the lists.
     *
     * @param id the id of the figure in the page
     * @param title what is shown
     * @param points the points in time
     * @param keys what the lines stand for
     * @param charts the charts
     * @throws IllegalArgumentException if a chart has not a line for every key, or a line not a value for every point
     */
    public SmallMultiples {
        points = List.copyOf(points);
        keys = List.copyOf(keys);
        charts = List.copyOf(charts);
        for (Chart chart : charts) {
            if (chart.lines().size() != keys.size()) {
                throw new IllegalArgumentException(
                        "'" + chart.title() + "' has " + chart.lines().size() + " lines, expected " + keys.size());
            }
            for (LineChart.Line line : chart.lines()) {
                if (line.values().size() != points.size()) {
                    throw new IllegalArgumentException("'" + chart.title() + "' has "
                            + line.values().size() + " values, expected " + points.size());
                }
            }
        }
    }

    String x(int point) {
        int from = LEFT + INSET;
        int room = WIDTH - from - RIGHT;
        return number(points.size() == 1 ? from + room / 2.0 : from + room * point / (points.size() - 1.0));
    }

    String y(double percent) {
        return number(height(percent));
    }

    private static double height(double percent) {
        return TOP + (HEIGHT - TOP - BOTTOM) * (1 - percent / PERCENT);
    }

    int left() {
        return LEFT;
    }

    int right() {
        return WIDTH - RIGHT;
    }

    int end() {
        return WIDTH - RIGHT + 8;
    }

    /** Where the last value of a line is written: two that lie close together are moved apart. */
    String labelY(Chart chart, int line) {
        Double own = last(chart.lines().get(line));
        Double other =
                line < 2 && chart.lines().size() == 2 ? last(chart.lines().get(1 - line)) : null;
        if (own == null) {
            return "0";
        }
        double y = height(own);
        if (other != null && Math.abs(y - height(other)) < APART) {
            boolean above = own > other || (own.equals(other) && line == 0);
            double middle = (y + height(other)) / 2;
            y = above ? middle - APART / 2.0 : middle + APART / 2.0;
        }
        return number(y);
    }

    private static Double last(LineChart.Line line) {
        return line.values().get(line.values().size() - 1);
    }

    /** The runs of a line's points that follow each other, each as the points of a polyline. */
    List<String> runs(LineChart.Line line) {
        List<String> runs = new ArrayList<>();
        StringJoiner run = new StringJoiner(" ");
        for (int i = 0; i <= line.values().size(); i++) {
            Double value = i < line.values().size() ? line.values().get(i) : null;
            if (value != null) {
                run.add(x(i) + "," + y(value));
            } else if (run.length() > 0) {
                runs.add(run.toString());
                run = new StringJoiner(" ");
            }
        }
        return runs;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /**
     * One chart.
     *
     * @param id its id in the page
     * @param title what is shown
     * @param description the same in words, with the numbers
     * @param lines the lines, one for each key
     */
    public record Chart(String id, String title, String description, List<LineChart.Line> lines) {
        /**
         * Copies the list.
         *
         * @param id its id in the page
         * @param title what is shown
         * @param description the same in words
         * @param lines the lines
         */
        public Chart {
            lines = List.copyOf(lines);
        }
    }
}
