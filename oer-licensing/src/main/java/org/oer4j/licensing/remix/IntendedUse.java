package org.oer4j.licensing.remix;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What somebody wants to do with works.
 *
 * @param making what is made of them
 * @param commercial whether the use is primarily intended for commercial advantage or monetary compensation, in the words
 *     of the NonCommercial definition; it is the use that counts, not the user
 * @param circumstances what else is known about the use
 * @param countries where the use takes place, as ISO 3166-1 alpha-2 codes; empty where it is not said
 */
public record IntendedUse(
        Making making, boolean commercial, Set<UseCircumstance> circumstances, Set<String> countries) {
    /** An adaptation that is shared non-commercially. */
    public static final IntendedUse ADAPTATION = new IntendedUse(Making.ADAPTATION, false);

    /**
     * Copies the sets.
     *
     * @param making what is made of them
     * @param commercial whether the use is commercial
     * @param circumstances what else is known about the use
     * @param countries where the use takes place
     * @throws IllegalArgumentException if a country is no code of two upper-case letters
     */
    public IntendedUse {
        Objects.requireNonNull(making, "making");
        circumstances = copy(circumstances);
        countries = sortedCountries(countries);
    }

    /**
     * A use of which nothing more is known.
     *
     * @param making what is made of the works
     * @param commercial whether the use is commercial
     */
    public IntendedUse(Making making, boolean commercial) {
        this(making, commercial, Set.of(), Set.of());
    }

    private static Set<UseCircumstance> copy(Collection<UseCircumstance> circumstances) {
        EnumSet<UseCircumstance> copy = EnumSet.noneOf(UseCircumstance.class);
        copy.addAll(circumstances);
        return Collections.unmodifiableSet(copy);
    }

    /**
     * The same use with a circumstance.
     *
     * @param circumstance what else is known about the use
     * @return a new use
     */
    public IntendedUse with(UseCircumstance circumstance) {
        EnumSet<UseCircumstance> more = EnumSet.of(circumstance);
        more.addAll(circumstances);
        return new IntendedUse(making, commercial, more, countries);
    }

    /**
     * The same use of something else made of the works.
     *
     * @param other what is made of the works
     * @return a new use
     */
    public IntendedUse as(Making other) {
        return new IntendedUse(other, commercial, circumstances, countries);
    }

    boolean has(UseCircumstance circumstance) {
        return circumstances.contains(circumstance);
    }

    /** Whether the use is commercial beyond doubt. */
    boolean isCommercial() {
        return commercial || has(UseCircumstance.SOLD_COPIES) || has(UseCircumstance.ADVERTISING);
    }

    /** Whether no rule about uses can have anything against it. */
    boolean isPlain() {
        return !commercial && circumstances.isEmpty() && making != Making.SYNCHRONIZATION;
    }

    /** Countries in order, each a code of two upper-case letters. */
    static Set<String> sortedCountries(Set<String> countries) {
        for (String country : countries) {
            boolean code = country.length() == 2 && country.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z');
            if (!code) {
                throw new IllegalArgumentException(
                        "'" + country + "' is no country, expected an ISO 3166-1 code such as FR");
            }
        }
        return Collections.unmodifiableSet(new TreeSet<>(countries));
    }
}
