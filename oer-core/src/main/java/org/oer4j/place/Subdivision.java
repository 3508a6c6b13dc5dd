package org.oer4j.place;

import java.util.Locale;
import java.util.Objects;

/**
 * A part of a country by its code of ISO 3166-2, such as {@code CH-ZH}: the country, a hyphen, and one to three letters
 * or digits. Only the form is known here, because subdivisions change every year; whether the country is assigned is
 * asked for by {@link AssignedCode}.
 *
 * @param country the country
 * @param part the code within the country: one to three capital letters or digits
 */
public record Subdivision(CountryCode country, String part) implements Comparable<Subdivision> {
    private static final int LONGEST = 3;

    /**
     * Refuses what has not the form of ISO 3166-2.
     *
     * @param country the country
     * @param part the code within the country
     * @throws IllegalArgumentException if {@code part} is not one to three capital letters or digits
     */
    public Subdivision {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(part, "part");
        if (part.isEmpty() || part.length() > LONGEST || !part.chars().allMatch(Subdivision::isCapitalOrDigit)) {
            throw new IllegalArgumentException("'" + country + "-" + part
                    + "' is no subdivision, expected ISO 3166-2 such as 'CH-ZH': one to three letters or digits");
        }
    }

    /**
     * Reads what {@link #toString} writes, letters in any case.
     *
     * @param text the code
     * @return the subdivision
     * @throws IllegalArgumentException if the text has not the form of ISO 3166-2
     */
    public static Subdivision of(String text) {
        int hyphen = text.indexOf('-');
        // other scripts are refused before capitals are made, or the dotless ı would be read as I
        if (hyphen != 2 || !text.chars().allMatch(c -> c < 128)) {
            throw new IllegalArgumentException("'" + text + "' is no subdivision, expected ISO 3166-2 such as 'CH-ZH'");
        }
        String code = text.toUpperCase(Locale.ROOT);
        return new Subdivision(new CountryCode(code.substring(0, hyphen)), code.substring(hyphen + 1));
    }

    private static boolean isCapitalOrDigit(int c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /** Orders by country, then by part. */
    @Override
    public int compareTo(Subdivision other) {
        return toString().compareTo(other.toString());
    }

    /** Returns the code of ISO 3166-2, which {@link #of} reads back. */
    @Override
    public String toString() {
        return country + "-" + part;
    }
}
