package org.oer4j.place;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A country or territory by its alpha-2 code of ISO 3166-1, such as {@code CH}.
 *
 * <p>The record takes any two letters, because codes are assigned more often than libraries are updated; whether a code
 * is assigned is told by {@link #isAssigned} and asked for by {@link AssignedCode} (rule V34). {@code XK}, which many
 * use for Kosovo, is a user-assigned code: ISO leaves it to its users.
 *
 * @param value two capital letters
 */
public record CountryCode(String value) implements Comparable<CountryCode> {
    /**
     * Refuses what has not the form of an alpha-2 code.
     *
     * @param value two capital letters
     * @throws IllegalArgumentException if {@code value} is anything else
     */
    public CountryCode {
        Objects.requireNonNull(value, "value");
        if (value.length() != 2 || !isCapital(value.charAt(0)) || !isCapital(value.charAt(1))) {
            throw new IllegalArgumentException(
                    "'" + value + "' is no country code, expected two capital letters such as 'CH'");
        }
    }

    /**
     * The country with a code of ISO 3166-1.
     *
     * @param text an alpha-2 code, assigned or not, or an assigned alpha-3 or numeric code: {@code CH}, {@code CHE},
     *     {@code 756}; letters in any case
     * @return the country by its alpha-2 code
     * @throws IllegalArgumentException if the text is no such code
     */
    public static CountryCode of(String text) {
        return find(text)
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                "'" + text
                                        + "' is no country code, expected ISO 3166-1: two letters, or an assigned code of three letters or digits"));
    }

    /**
     * Reads text that may be a code of ISO 3166-1.
     *
     * @param text the text
     * @return the country as {@link #of} gives it, or empty
     */
    public static Optional<CountryCode> find(String text) {
        return CountryTable.standard().find(text);
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /**
     * Whether ISO 3166-1 has assigned the code to a country or territory.
     *
     * @return false for unassigned, user-assigned, reserved and withdrawn codes
     */
    public boolean isAssigned() {
        return entry() != null;
    }

    /**
     * Whether ISO 3166-1 leaves the code to its users.
     *
     * @return true for AA, QM to QZ, XA to XZ and ZZ
     */
    public boolean isUserAssigned() {
        char first = value.charAt(0);
        return value.equals("AA") || value.equals("ZZ") || first == 'X' || (first == 'Q' && value.charAt(1) >= 'M');
    }

    /**
     * The alpha-3 code.
     *
     * @return three letters, or empty where the code is not assigned
     */
    public Optional<String> alpha3() {
        return Optional.ofNullable(entry()).map(CountryTable.Entry::alpha3);
    }

    /**
     * The numeric code.
     *
     * @return three digits, or empty where the code is not assigned
     */
    public Optional<String> numeric() {
        return Optional.ofNullable(entry()).map(CountryTable.Entry::numeric);
    }

    /**
     * The English short name of ISO 3166-1. For other languages ask {@link java.util.Locale}.
     *
     * @return the name, or empty where the code is not assigned
     */
    public Optional<String> englishName() {
        return Optional.ofNullable(entry()).map(CountryTable.Entry::name);
    }

    /**
     * The UNESCO regions that the state takes part in. Recalled, not yet held against UNESCO's Basic Texts (grade C).
     *
     * @return the regions in alphabetical order of their codes, unmodifiable; none where UNESCO lists none
     */
    public Set<UnescoRegion> regions() {
        CountryTable.Entry entry = entry();
        return entry == null ? Set.of() : entry.regions();
    }

    private CountryTable.@Nullable Entry entry() {
        return CountryTable.standard().entry(value);
    }

    /** Orders by code. */
    @Override
    public int compareTo(CountryCode other) {
        return value.compareTo(other.value);
    }

    /** Returns the alpha-2 code, which {@link #of} reads back. */
    @Override
    public String toString() {
        return value;
    }
}
