package org.oer4j.monitoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.oer4j.implementation.CurrencyCode;
import org.oer4j.implementation.Finances.ExchangeRate;
import org.oer4j.implementation.Funding;
import org.oer4j.implementation.Money;

/**
 * Sums of money, each within one kind and one currency: what is promised and what is spent of it are not added, nor are
 * euros and dollars. Only {@link #in} brings currencies together, at rates that the caller names with their days.
 *
 * @param sums kind to currency to sum, sorted, unmodifiable; a kind or currency without money is absent
 */
public record MoneyTotals(Map<Funding.Kind, SortedMap<CurrencyCode, BigDecimal>> sums) {
    /** No money. */
    public static final MoneyTotals NONE = new MoneyTotals(Map.of());

    /**
     * Copies the maps.
     *
     * @param sums kind to currency to sum
     */
    public MoneyTotals {
        Map<Funding.Kind, SortedMap<CurrencyCode, BigDecimal>> copy = new EnumMap<>(Funding.Kind.class);
        sums.forEach((kind, byCurrency) -> {
            if (!byCurrency.isEmpty()) {
                copy.put(kind, Collections.unmodifiableSortedMap(new TreeMap<>(byCurrency)));
            }
        });
        sums = Collections.unmodifiableMap(copy);
    }

    /**
     * Adds up the money of one record. A first budget is left out where the same record has a revised one for the same
     * time in the same currency, because the second replaces the first.
     *
     * @param fundings the money of one record
     * @return the sums
     */
    public static MoneyTotals of(Collection<Funding> fundings) {
        if (fundings.isEmpty()) {
            return NONE;
        }
        Collector collector = new Collector();
        collector.accept(fundings);
        return collector.result();
    }

    /**
     * The sums of one kind.
     *
     * @param kind foreseen, promised or spent
     * @return currency to sum; none where there is no such money
     */
    public SortedMap<CurrencyCode, BigDecimal> of(Funding.Kind kind) {
        SortedMap<CurrencyCode, BigDecimal> found = sums.get(Objects.requireNonNull(kind, "kind"));
        return found == null ? Collections.emptySortedMap() : found;
    }

    /**
     * The sum of one kind in one currency, as far as rates are given. Each currency is converted once, at a rate to the
     * target or, where only the other direction is given, at its inverse; nothing is converted over a third currency.
     *
     * @param kind foreseen, promised or spent
     * @param target the currency of the sum
     * @param rates the rates to use, each with its day; at most one for a pair of currencies
     * @param places the digits after the point to which the sum is rounded, half up, once and at the end
     * @return the sum, the rates that went into it, and what could not be converted
     * @throws IllegalArgumentException if two rates are given for one pair of currencies
     */
    public Converted in(Funding.Kind kind, CurrencyCode target, Collection<ExchangeRate> rates, int places) {
        Map<CurrencyCode, ExchangeRate> byCurrency = ratesTo(target, rates);
        BigDecimal total = BigDecimal.ZERO;
        List<ExchangeRate> used = new ArrayList<>();
        SortedMap<CurrencyCode, BigDecimal> unconverted = new TreeMap<>();
        for (Map.Entry<CurrencyCode, BigDecimal> sum : of(kind).entrySet()) {
            ExchangeRate rate = byCurrency.get(sum.getKey());
            if (sum.getKey().equals(target)) {
                total = total.add(sum.getValue());
            } else if (rate == null) {
                unconverted.put(sum.getKey(), sum.getValue());
            } else {
                used.add(rate);
                total = total.add(
                        rate.to().equals(target)
                                ? sum.getValue().multiply(rate.rate())
                                : sum.getValue().divide(rate.rate(), MathContext.DECIMAL128));
            }
        }
        return new Converted(new Money(total.setScale(places, RoundingMode.HALF_UP), target), used, unconverted);
    }

    private static Map<CurrencyCode, ExchangeRate> ratesTo(CurrencyCode target, Collection<ExchangeRate> rates) {
        Map<CurrencyCode, ExchangeRate> byCurrency = new HashMap<>();
        for (ExchangeRate rate : rates) {
            if (rate.to().equals(target)) {
                refuseSecond(byCurrency.put(rate.from(), rate), rate);
            }
        }
        Map<CurrencyCode, ExchangeRate> inverse = new HashMap<>();
        for (ExchangeRate rate : rates) {
            if (rate.from().equals(target)) {
                refuseSecond(inverse.put(rate.to(), rate), rate);
            }
        }
        inverse.forEach(byCurrency::putIfAbsent);
        return byCurrency;
    }

    private static void refuseSecond(@Nullable ExchangeRate first, ExchangeRate second) {
        if (first != null && !first.equals(second)) {
            throw new IllegalArgumentException("two rates from " + second.from() + " to " + second.to() + " are given, "
                    + first.rate().toPlainString() + " of " + first.on() + " and "
                    + second.rate().toPlainString() + " of " + second.on() + ", expected one");
        }
    }

    /**
     * A sum over currencies. Own word.
     *
     * @param total the sum
     * @param rates the rates that went into it, in the order of the currencies
     * @param unconverted what is not in the sum because no rate was given: currency to sum
     */
    public record Converted(Money total, List<ExchangeRate> rates, SortedMap<CurrencyCode, BigDecimal> unconverted) {
        private static final Comparator<ExchangeRate> ORDER =
                Comparator.comparing(ExchangeRate::from).thenComparing(ExchangeRate::to);

        /**
         * Copies the collections.
         *
         * @param total the sum
         * @param rates the rates that went into it
         * @param unconverted what is not in the sum
         */
        public Converted {
            Objects.requireNonNull(total, "total");
            rates = rates.stream().sorted(ORDER).toList();
            unconverted = Collections.unmodifiableSortedMap(new TreeMap<>(unconverted));
        }
    }

    /** Adds up; not thread-safe, but two of them can be combined. */
    static final class Collector {
        private final Map<Funding.Kind, Map<CurrencyCode, BigDecimal>> sums = new EnumMap<>(Funding.Kind.class);

        void accept(Collection<Funding> fundings) {
            for (Funding funding : fundings) {
                if (!isReplaced(funding, fundings)) {
                    add(
                            funding.kind(),
                            funding.money().currency(),
                            funding.money().amount());
                }
            }
        }

        private static boolean isReplaced(Funding funding, Collection<Funding> fundings) {
            return funding.kind() == Funding.Kind.BUDGET
                    && funding.revision() == Funding.Revision.ORIGINAL
                    && fundings.stream()
                            .anyMatch(other -> other.kind() == Funding.Kind.BUDGET
                                    && other.revision() == Funding.Revision.REVISED
                                    && other.money()
                                            .currency()
                                            .equals(funding.money().currency())
                                    && Objects.equals(other.period(), funding.period()));
        }

        void accept(MoneyTotals other) {
            other.sums.forEach((kind, byCurrency) -> byCurrency.forEach((currency, sum) -> add(kind, currency, sum)));
        }

        void combine(Collector other) {
            other.sums.forEach((kind, byCurrency) -> byCurrency.forEach((currency, sum) -> add(kind, currency, sum)));
        }

        private void add(Funding.Kind kind, CurrencyCode currency, BigDecimal amount) {
            sums.computeIfAbsent(kind, any -> new HashMap<>()).merge(currency, amount, BigDecimal::add);
        }

        MoneyTotals result() {
            Map<Funding.Kind, SortedMap<CurrencyCode, BigDecimal>> sorted = new EnumMap<>(Funding.Kind.class);
            sums.forEach((kind, byCurrency) -> sorted.put(kind, new TreeMap<>(byCurrency)));
            return sorted.isEmpty() ? NONE : new MoneyTotals(sorted);
        }
    }
}
