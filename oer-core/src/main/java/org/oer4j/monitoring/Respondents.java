package org.oer4j.monitoring;

import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.oer4j.place.CountryCode;

/**
 * The countries that reported in a cycle: the usual denominator of its figures. A country that is not among them is
 * silent, which is not the answer "none".
 *
 * <p>The consolidated report of the first cycle counts shares of respondents (78 of them), not of all Member States.
 *
 * @param cycle the number of the monitoring cycle, from 1
 * @param countries those that reported, in the order of their codes; unmodifiable
 */
public record Respondents(int cycle, SortedSet<CountryCode> countries) {
    /**
     * Copies the set.
     *
     * @param cycle the number of the monitoring cycle, from 1
     * @param countries those that reported
     * @throws IllegalArgumentException if the number of the cycle is below 1
     */
    public Respondents {
        if (cycle < 1) {
            throw new IllegalArgumentException("the cycle is " + cycle + ", expected a number from 1");
        }
        countries = Collections.unmodifiableSortedSet(new TreeSet<>(Objects.requireNonNull(countries, "countries")));
    }

    /**
     * The countries that reported in a cycle.
     *
     * @param cycle the number of the monitoring cycle, from 1
     * @param countries those that reported, in any order; one named twice counts once
     * @return the respondents
     * @throws IllegalArgumentException if the number of the cycle is below 1
     */
    public static Respondents of(int cycle, Collection<CountryCode> countries) {
        return new Respondents(cycle, new TreeSet<>(countries));
    }

    /**
     * Whether a country reported.
     *
     * @param country the country
     * @return false if it is silent in this cycle
     */
    public boolean contains(CountryCode country) {
        return countries.contains(country);
    }
}
