package org.oer4j.examples.benchmarks.generator;

import java.util.List;
import java.util.Locale;

/**
 * A row of {@code licenses.tsv}.
 *
 * @param id the id of the gold tables
 * @param uri the canonical address
 * @param open whether the public may access, reuse, adapt and redistribute, in the sense of the Recommendation, for which a
 *     non-commercial licence is no obstacle
 * @param retired whether its steward has withdrawn it
 * @param credit what a credit needs
 * @param changes whether its text asks for a note of the changes in words of its own
 * @param weight how often it is drawn for a sound record; 0 for never, unless a row of the gold table leads to it
 */
record License(String id, String uri, boolean open, boolean retired, Credit credit, boolean changes, int weight) {
    /** What a credit needs of a work under the licence. */
    enum Credit {
        /** Nothing but notices. */
        NONE,
        /** The author; a title is good practice. */
        AUTHOR,
        /** The author and the title. */
        TITLE
    }

    static License of(List<String> row) {
        return new License(
                row.get(0),
                row.get(1),
                row.get(2).equals("yes"),
                row.get(3).equals("yes"),
                Credit.valueOf(row.get(4).toUpperCase(Locale.ROOT)),
                row.get(5).equals("yes"),
                Integer.parseInt(row.get(6)));
    }

    /** Whether a record under it can be sound. */
    boolean isSound() {
        return open && !retired;
    }

    /** The short name, such as {@code CC BY-SA 3.0 DE}; the hyphens between elements stay. */
    String shortName() {
        String[] parts = id.replaceFirst("^CC-", "CC ").split("-(?=[0-9])", 2);
        return parts.length == 1 ? parts[0] : parts[0] + " " + parts[1].replace('-', ' ');
    }
}
