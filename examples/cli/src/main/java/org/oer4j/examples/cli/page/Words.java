package org.oer4j.examples.cli.page;

import java.util.List;

/**
 * A paragraph.
 *
 * @param runs its text
 * @param kind its class: {@code body}, {@code definition}, {@code note} or {@code note stop}
 */
public record Words(List<Run> runs, String kind) implements Block {
    /**
     * Copies the list.
     *
     * @param runs its text
     * @param kind its class
     */
    public Words {
        runs = List.copyOf(runs);
    }
}
