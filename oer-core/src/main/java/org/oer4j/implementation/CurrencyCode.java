package org.oer4j.implementation;

import java.util.Objects;

/**
 * A currency by its code of ISO 4217, such as {@code CHF}.
 *
 * @param value three capital letters
 */
public record CurrencyCode(String value) implements Comparable<CurrencyCode> {
    private static final int LETTERS = 3;

    /**
     * Refuses what has not the form of a code.
     *
     * @param value three capital letters
     * @throws IllegalArgumentException if {@code value} is anything else
     */
    public CurrencyCode {
        Objects.requireNonNull(value, "value");
        if (value.length() != LETTERS || !value.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            throw new IllegalArgumentException(
                    "'" + value + "' is no currency code, expected three capital letters such as 'CHF'");
        }
    }

    /**
     * The currency of a code.
     *
     * @param code three capital letters
     * @return the currency
     * @throws IllegalArgumentException if the text has not the form of a code
     */
    public static CurrencyCode of(String code) {
        return new CurrencyCode(code);
    }

    /** Orders by code. */
    @Override
    public int compareTo(CurrencyCode other) {
        return value.compareTo(other.value);
    }

    /** Returns the code, which {@link #of} reads back. */
    @Override
    public String toString() {
        return value;
    }
}
