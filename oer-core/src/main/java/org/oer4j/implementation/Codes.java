package org.oer4j.implementation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Copies collections of codes and refuses those that hold a blank one. */
final class Codes {
    private Codes() {}

    static List<String> copy(String name, @Nullable List<String> codes) {
        List<String> copy = codes == null ? List.of() : List.copyOf(codes);
        copy.forEach(code -> requireWords(name, code));
        return copy;
    }

    static <V> SortedMap<String, V> sorted(String name, @Nullable Map<String, V> values) {
        SortedMap<String, V> copy = new TreeMap<>();
        if (values != null) {
            values.forEach((code, value) -> {
                requireWords(name, code);
                if (value == null) {
                    throw new NullPointerException(name + " of " + code);
                }
                copy.put(code, value);
            });
        }
        return Collections.unmodifiableSortedMap(copy);
    }

    private static void requireWords(String name, String code) {
        if (code.isBlank()) {
            throw new IllegalArgumentException(name + " holds the blank code '" + code + "', expected codes");
        }
    }
}
