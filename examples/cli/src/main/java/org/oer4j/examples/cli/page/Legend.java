package org.oer4j.examples.cli.page;

import java.util.List;

/**
 * What the shades of tables mean.
 *
 * @param items a shade each
 */
public record Legend(List<Item> items) implements Block {
    /**
     * Copies the list.
     *
     * @param items a shade each
     */
    public Legend {
        items = List.copyOf(items);
    }

    /**
     * A shade.
     *
     * @param kind its class
     * @param sample what stands in such a cell
     * @param meaning what it means
     */
    public record Item(String kind, String sample, String meaning) {}
}
