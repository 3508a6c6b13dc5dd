package org.oer4j.implementation;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oer4j.time.Period;

/**
 * A currency by its code of ISO 4217, such as {@code CHF}.
 *
 * <p>The record takes any three letters, because currencies come faster than libraries are updated; {@link #isKnown} tells
 * whether the list of this library has it. The answer does not depend on the Java runtime.
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

    /**
     * Whether ISO 4217 has given the code to a currency, today or in the past.
     *
     * @return false for codes that are not on the list, and for {@code XXX} and {@code XTS}, which are no currencies
     */
    public boolean isKnown() {
        return entry() != null;
    }

    /**
     * Whether the currency is one of the past.
     *
     * @return true for a currency on the list that was replaced
     */
    public boolean isHistoric() {
        CurrencyTable.Entry entry = entry();
        return entry != null && !entry.active();
    }

    /**
     * How many digits after the point the smallest unit takes.
     *
     * @return for example 2 for euros and 0 for yen; empty where the list says none
     */
    public Optional<Integer> minorDigits() {
        return Optional.ofNullable(entry()).map(CurrencyTable.Entry::digits);
    }

    /**
     * When it was or is a currency, as far as dates are recorded; most are not, and then the span is open.
     *
     * @return the time, open on both sides for a code that is not on the list
     */
    public Period validity() {
        CurrencyTable.Entry entry = entry();
        return entry == null ? new Period(null, null) : entry.validity();
    }

    /**
     * What it is called in English.
     *
     * @return the name, or empty for a code that is not on the list
     */
    public Optional<String> englishName() {
        return Optional.ofNullable(entry()).map(CurrencyTable.Entry::name);
    }

    private CurrencyTable.@Nullable Entry entry() {
        return CurrencyTable.entry(value);
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
