package org.oer4j.examples.cli;

import java.util.List;
import java.util.stream.Collectors;

/** A list for people: its beginning, and how many more there are. */
final class Shortened {
    static final int SHOWN = 8;

    private Shortened() {}

    static String join(List<?> items) {
        return items.stream().limit(SHOWN).map(String::valueOf).collect(Collectors.joining(", ")) + more(items, " ");
    }

    /** {@code and N more} after a separator, or nothing where all are shown. */
    static String more(List<?> items, String separator) {
        return items.size() <= SHOWN ? "" : separator + "and " + (items.size() - SHOWN) + " more";
    }
}
