package org.oer4j.examples.cli.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was left out, and what was counted in spite of an error. Holds numbers, and the first objects in order. */
public final class Exclusions {
    static final int MOST_ITEMS = 200;

    private final TreeMap<LeftOut, Long> items = new TreeMap<>();
    private final SortedMap<String, Long> reasons = new TreeMap<>();
    private final SortedMap<String, Long> kept = new TreeMap<>();
    private final SortedMap<String, Long> warnings = new TreeMap<>();
    private long objects;

    /** Nothing is left out yet. */
    public Exclusions() {}

    /**
     * Notes that an object is not counted.
     *
     * @param why every reason, at least one
     */
    public void leaveOut(List<LeftOut> why) {
        objects++;
        for (LeftOut one : why) {
            reasons.merge(one.rule(), 1L, Long::sum);
            items.merge(one, 1L, Long::sum);
            if (items.size() > MOST_ITEMS) {
                items.pollLastEntry();
            }
        }
    }

    /**
     * Notes an error in something that is counted all the same.
     *
     * @param rule the rule
     */
    public void keep(String rule) {
        kept.merge(rule, 1L, Long::sum);
    }

    /**
     * Notes a warning.
     *
     * @param rule the rule
     */
    public void warn(String rule) {
        warnings.merge(rule, 1L, Long::sum);
    }

    long objects() {
        return objects;
    }

    SortedMap<String, Long> reasons() {
        return Collections.unmodifiableSortedMap(reasons);
    }

    SortedMap<String, Long> kept() {
        return Collections.unmodifiableSortedMap(kept);
    }

    SortedMap<String, Long> warnings() {
        return Collections.unmodifiableSortedMap(warnings);
    }

    /** The first reasons in order, each as often as it was given. */
    List<LeftOut> items() {
        List<LeftOut> all = new ArrayList<>();
        items.forEach((item, times) -> {
            for (long i = 0; i < times && all.size() < MOST_ITEMS; i++) {
                all.add(item);
            }
        });
        return all;
    }
}
