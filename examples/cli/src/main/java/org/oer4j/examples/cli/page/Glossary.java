package org.oer4j.examples.cli.page;

import java.util.List;

/**
 * Things with their explanation, each of which can be linked to.
 *
 * @param items the things
 */
public record Glossary(List<Item> items) implements Block {
    /**
     * Copies the list.
     *
     * @param items the things
     */
    public Glossary {
        items = List.copyOf(items);
    }

    /**
     * One of them.
     *
     * @param id its id in the page
     * @param term what it is called
     * @param text what it is
     */
    public record Item(String id, String term, String text) {}
}
