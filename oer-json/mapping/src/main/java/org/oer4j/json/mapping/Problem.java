package org.oer4j.json.mapping;

import java.util.Comparator;
import java.util.Objects;
import org.oer4j.conformance.Finding;

/**
 * Something a reader met in a text: a finding, and where in the text. Ordered by place, then as findings are.
 *
 * @param finding what was met; its pointer leads into the text that was read, which for a tolerated shape may differ
 *     from the place in the native form
 * @param line the line, counted from 1 in the whole input; 0 if unknown
 * @param column the column, counted from 1; 0 if unknown
 */
public record Problem(Finding finding, int line, int column) implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER = Comparator.comparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::finding);

    /**
     * Refuses places before the beginning.
     *
     * @param finding what was met
     * @param line the line
     * @param column the column
     * @throws IllegalArgumentException if {@code line} or {@code column} is negative
     */
    public Problem {
        Objects.requireNonNull(finding, "finding");
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException(
                    "line '" + line + "' and column '" + column + "' are expected to be at least 0");
        }
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
