package org.oer4j.implementation;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.Consistent;
import org.oer4j.text.PlainText;
import org.oer4j.time.PartialDate;

/**
 * The money of a measure. Amounts of several currencies are never added without a rate and its date (V44).
 *
 * @param funding what was foreseen, promised and spent
 * @param totals sums as the source states them
 * @param exchangeRates the rates that the stated sums rest on
 */
@Consistent(FundingRules.SumInOneCurrency.class)
public record Finances(
        List<@Valid Funding> funding, List<@Valid Total> totals, List<@Valid ExchangeRate> exchangeRates) {
    /**
     * Copies the collections; null becomes empty.
     *
     * @param funding what was foreseen, promised and spent
     * @param totals sums as the source states them
     * @param exchangeRates the rates that the stated sums rest on
     */
    public Finances {
        funding = funding == null ? List.of() : List.copyOf(funding);
        totals = totals == null ? List.of() : List.copyOf(totals);
        exchangeRates = exchangeRates == null ? List.of() : List.copyOf(exchangeRates);
    }

    /** Nothing is known. */
    public static final Finances UNKNOWN = new Finances(List.of(), List.of(), List.of());

    /**
     * The money of one kind, added up for each currency by itself.
     *
     * @param kind foreseen, promised or spent
     * @return currency to sum, unmodifiable, sorted by code
     */
    public SortedMap<CurrencyCode, BigDecimal> sums(Funding.Kind kind) {
        SortedMap<CurrencyCode, BigDecimal> sums = new TreeMap<>();
        for (Funding one : funding) {
            if (one.kind() == kind) {
                sums.merge(one.money().currency(), one.money().amount(), BigDecimal::add);
            }
        }
        return Collections.unmodifiableSortedMap(sums);
    }

    /**
     * A sum as the source states it.
     *
     * @param kind what was added up
     * @param money the sum
     */
    public record Total(Funding.Kind kind, @Valid Money money) {
        /**
         * Refuses nothing but null.
         *
         * @param kind what was added up
         * @param money the sum
         */
        public Total {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(money, "money");
        }
    }

    /**
     * What one unit of a currency was worth in another on a day.
     *
     * @param from the currency that is changed
     * @param to the currency that it is changed into
     * @param rate how much of the one a unit of the other makes
     * @param on the day, month or year for which it holds
     * @param source who says so, or null
     */
    public record ExchangeRate(
            CurrencyCode from,
            CurrencyCode to,
            BigDecimal rate,
            PartialDate on,
            @PlainText @Nullable String source) {
        /**
         * Refuses what is no rate.
         *
         * @param from the currency that is changed
         * @param to the currency that it is changed into
         * @param rate how much of the one a unit of the other makes
         * @param on the day, month or year for which it holds
         * @param source who says so, or null
         * @throws IllegalArgumentException if the rate is not above zero or both currencies are the same
         */
        public ExchangeRate {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(on, "on");
            rate = Codes.plain("rate", rate);
            if (rate.signum() <= 0 || from.equals(to)) {
                throw new IllegalArgumentException("the rate " + rate + " from " + from + " to " + to
                        + " is none, expected a number above zero between two currencies");
            }
        }
    }
}
