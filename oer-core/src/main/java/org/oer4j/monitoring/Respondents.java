package org.oer4j.monitoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.oer4j.place.CountryCode;
import org.oer4j.place.UnescoRegion;

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

    /**
     * Those who were asked and did not report.
     *
     * @param asked those who were asked, such as the Member States of a day
     * @return the countries in the order of their codes
     */
    public SortedSet<CountryCode> missing(Collection<CountryCode> asked) {
        SortedSet<CountryCode> missing = new TreeSet<>(asked);
        missing.removeAll(countries);
        return Collections.unmodifiableSortedSet(missing);
    }

    /**
     * How many of those who were asked reported. A respondent that was not asked is not counted.
     *
     * @param asked those who were asked, such as the Member States of a day
     * @return the rate
     */
    public Rate rate(Collection<CountryCode> asked) {
        Set<CountryCode> distinct = new TreeSet<>(asked);
        int all = distinct.size();
        distinct.retainAll(countries);
        return new Rate(distinct.size(), all);
    }

    /**
     * The same for each region of UNESCO; a country in two regions counts in both.
     *
     * @param asked those who were asked, such as the Member States of a day
     * @return region to rate, with every region
     */
    public SortedMap<UnescoRegion, Rate> ratesByRegion(Collection<CountryCode> asked) {
        SortedMap<UnescoRegion, Rate> rates = new TreeMap<>();
        for (UnescoRegion region : UnescoRegion.values()) {
            rates.put(
                    region,
                    rate(asked.stream()
                            .filter(country -> country.regions().contains(region))
                            .toList()));
        }
        return Collections.unmodifiableSortedMap(rates);
    }

    /**
     * A number of those who reported with the number of those who were asked.
     *
     * @param reported how many reported
     * @param asked how many were asked
     */
    public record Rate(int reported, int asked) {
        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        /**
         * Refuses what is no part of a whole.
         *
         * @param reported how many reported
         * @param asked how many were asked
         * @throws IllegalArgumentException if a number is negative, or more reported than were asked
         */
        public Rate {
            if (reported < 0 || reported > asked) {
                throw new IllegalArgumentException(
                        reported + " of " + asked + " reported, expected a number from 0 to those who were asked");
            }
        }

        /**
         * The rate in percent.
         *
         * @param places the digits after the point, rounded half up
         * @return the percentage, or empty where nobody was asked
         */
        public Optional<BigDecimal> percent(int places) {
            return asked == 0
                    ? Optional.empty()
                    : Optional.of(BigDecimal.valueOf(reported)
                            .multiply(HUNDRED)
                            .divide(BigDecimal.valueOf(asked), places, RoundingMode.HALF_UP));
        }
    }
}
