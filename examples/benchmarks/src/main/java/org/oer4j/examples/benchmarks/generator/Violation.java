package org.oer4j.examples.benchmarks.generator;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A row of the manifest.
 *
 * @param line the line of the record at which it is named, from 1
 * @param kind what is wrong
 * @param id the id that stands in that line
 * @param other the id of the record that it is about too: the source, the whole, the record of which this is a double; or
 *     empty
 * @param path ids in the order of the violation; the records of a cycle, each based on the next, or a chain from its source
 *     to the last heir; empty for the other kinds
 * @param detail what else is needed to check it, or empty
 * @param planting the number of the planting, from 0, or -1 for the long chain; a planting can have more rows than one
 */
public record Violation(
        long line, ViolationKind kind, String id, String other, List<String> path, String detail, long planting) {
    /** The first line of a manifest. */
    public static final String HEADER = "line\tkind\tid\tother\tpath\tdetail\tplanting";

    /** The order of a manifest. */
    static final Comparator<Violation> ORDER =
            Comparator.comparingLong(Violation::line).thenComparing(violation -> violation.kind.code());

    /**
     * Copies the path.
     *
     * @param line the line, from 1
     * @param kind what is wrong
     * @param id the id in that line
     * @param other the id of the other record, or empty
     * @param path ids in the order of the violation
     * @param detail what else is needed to check it, or empty
     * @param planting the number of the planting
     */
    public Violation {
        Objects.requireNonNull(kind, "kind");
        path = List.copyOf(path);
    }

    /**
     * The violation as a line of tab-separated values.
     *
     * @return the line, without its end
     */
    public String toLine() {
        return String.join(
                "\t",
                Long.toString(line),
                kind.code(),
                id,
                other,
                String.join(" ", path),
                detail,
                Long.toString(planting));
    }
}
