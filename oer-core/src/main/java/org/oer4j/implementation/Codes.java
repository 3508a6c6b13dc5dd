package org.oer4j.implementation;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Brings collections of codes and numbers into one form, so that equal records are written in equal bytes. */
final class Codes {
    private static final int MOST_DIGITS = 100;

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

    /** The number without an exponent for its zeros: 1000, not 1E+3; short enough to be read wherever it was written. */
    static BigDecimal plain(String name, BigDecimal number) {
        // asked before an exponent is spelt out, which may take all memory
        long whole = Math.max((long) number.precision() - number.scale(), 1);
        if (whole + Math.max(number.scale(), 0) > MOST_DIGITS) {
            throw new IllegalArgumentException(
                    name + " " + number + " has more than " + MOST_DIGITS + " digits, expected an amount of something");
        }
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private static void requireWords(String name, String code) {
        if (code.isBlank()) {
            throw new IllegalArgumentException(name + " holds the blank code '" + code + "', expected codes");
        }
    }
}
