package org.oer4j.conformance;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.oer4j.facts.FactTable;

/**
 * The numbers from which rules speak. Those of {@link #proposed} are this library's proposal, few of them with a source to
 * rest on, and a platform sets its own with {@link #with}.
 *
 * <p>The keys, their units, their sources and the rules that read them are rows of {@code META-INF/oer/thresholds.tsv} and stand in
 * {@code docs/conformance-rules.md}.
 *
 * @param values key to number, every key there is; unmodifiable, sorted
 */
public record Thresholds(Map<String, Integer> values) {
    private static final String FILE = "/META-INF/oer/thresholds.tsv";

    /**
     * Copies the map.
     *
     * @param values key to number
     * @throws IllegalArgumentException if a number is negative
     */
    public Thresholds {
        SortedMap<String, Integer> copy = new TreeMap<>(values);
        copy.forEach((key, value) -> {
            if (Objects.requireNonNull(value, key) < 0) {
                throw new IllegalArgumentException(
                        "the threshold '" + key + "' is " + value + ", expected a number not below 0");
            }
        });
        values = Collections.unmodifiableSortedMap(copy);
    }

    /**
     * The numbers that this library proposes.
     *
     * @return every threshold with its proposed number
     */
    public static Thresholds proposed() {
        return Proposed.THRESHOLDS;
    }

    /**
     * These thresholds with another number.
     *
     * @param key the threshold
     * @param value its number, in the unit of the threshold
     * @return a new value
     * @throws IllegalArgumentException if there is no such threshold or the number is negative
     */
    public Thresholds with(String key, int value) {
        get(key);
        SortedMap<String, Integer> changed = new TreeMap<>(values);
        changed.put(key, value);
        return new Thresholds(changed);
    }

    /**
     * The number of a threshold.
     *
     * @param key the threshold
     * @return its number
     * @throws IllegalArgumentException if there is no such threshold
     */
    public int get(String key) {
        Integer value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException(
                    "'" + key + "' is no threshold, expected one of " + String.join(", ", values.keySet()));
        }
        return value;
    }

    /** Loaded when first asked for. */
    private static final class Proposed {
        static final Thresholds THRESHOLDS =
                read(FactTable.load(Thresholds.class, FILE, "key", "value", "unit", "rule", "meaning", "source"));

        private static Thresholds read(FactTable table) {
            SortedMap<String, Integer> values = new TreeMap<>();
            for (FactTable.Row row : table.rows()) {
                try {
                    values.put(row.required("key"), Integer.valueOf(row.required("value")));
                } catch (NumberFormatException e) {
                    throw row.failure("'" + row.get("value") + "' is no threshold, expected a whole number");
                }
            }
            return new Thresholds(values);
        }
    }
}
