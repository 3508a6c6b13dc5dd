package org.oer4j.examples.cli.page;

import java.util.List;

/**
 * Records in a row, each made from the one to its right.
 *
 * @param id the id of the figure in the page
 * @param title what is shown
 * @param description the path in words, for who does not see it
 * @param steps the records, the adaptation first
 */
public record PathDiagram(String id, String title, String description, List<Step> steps) {
    static final int BOX = 190;
    static final int GAP = 50;
    static final int HEIGHT = 74;

    /**
     * Copies the steps.
     *
     * @param id the id of the figure in the page
     * @param title what is shown
     * @param description the path in words
     * @param steps the records
     */
    public PathDiagram {
        steps = List.copyOf(steps);
    }

    int width() {
        return steps.size() * (BOX + GAP) - GAP + 4;
    }

    int left(int step) {
        return step * (BOX + GAP) + 2;
    }

    /**
     * One record.
     *
     * @param name its name, shortened to what a box holds
     * @param detail what it says of itself, such as its licence
     * @param kind {@code plain}, or {@code poor} for the one that is at fault
     */
    public record Step(String name, String detail, String kind) {}
}
