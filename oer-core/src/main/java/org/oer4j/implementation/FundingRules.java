package org.oer4j.implementation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.CheckContext;
import org.oer4j.conformance.ObjectRule;
import org.oer4j.conformance.RuleId;
import org.oer4j.time.PartialDate;
import org.oer4j.time.Period;

/** The rules about money. */
final class FundingRules {
    private FundingRules() {}

    /** The rules that only a check asks of records that hold funding under {@code /funding}. */
    static <T> List<ObjectRule<T>> over(Class<T> type, Function<T, List<Funding>> funding) {
        return List.of(
                new PartRule<>(RuleId.of("implementation.currency-digits"), type, funding, FundingRules::tooManyDigits),
                new PartRule<>(RuleId.of("V48"), type, funding, FundingRules::paidMoreThanPromised));
    }

    /** Arguments: the amount, the currency, its digits after the point. */
    private static void tooManyDigits(List<Funding> funding, CheckContext context, PartRule.Answer answer) {
        for (int i = 0; i < funding.size(); i++) {
            Money money = funding.get(i).money();
            Integer digits = money.currency().minorDigits().orElse(null);
            if (digits != null && money.amount().stripTrailingZeros().scale() > digits) {
                answer.found(
                        "/funding/" + i + "/money/amount",
                        money.amount().toPlainString(),
                        money.currency().value(),
                        digits.toString());
            }
        }
    }

    /** Arguments: the currency, the money paid, the money promised. */
    private static void paidMoreThanPromised(List<Funding> funding, CheckContext context, PartRule.Answer answer) {
        Finances finances = new Finances(funding, List.of(), List.of());
        SortedMap<CurrencyCode, BigDecimal> promised = finances.sums(Funding.Kind.COMMITMENT);
        finances.sums(Funding.Kind.DISBURSEMENT).forEach((currency, paid) -> {
            BigDecimal limit = promised.get(currency);
            if (limit != null && paid.compareTo(limit) > 0) {
                answer.found("/funding", currency.value(), paid.toPlainString(), limit.toPlainString());
            }
        });
    }

    /** An amount is not below zero, and its currency is one of ISO 4217. */
    static final class MoneyIsMoney extends FieldsRule<Money> {
        MoneyIsMoney() {
            super(RuleId.of("V43"), Money.class);
        }

        @Override
        public void check(Money money, LocalDate today, Consumer<String> fields) {
            if (money.amount().signum() < 0) {
                fields.accept("amount");
            }
            if (!money.currency().isKnown()) {
                fields.accept("currency");
            }
        }
    }

    /** The currency was one at the time of the value. */
    static final class CurrencyOfItsTime extends FieldsRule<Funding> {
        CurrencyOfItsTime() {
            super(RuleId.of("implementation.currency-not-current"), Funding.class);
        }

        @Override
        public void check(Funding funding, LocalDate today, Consumer<String> fields) {
            Period when = time(funding);
            CurrencyCode currency = funding.money().currency();
            if (when != null && currency.isKnown() && !currency.validity().possiblyOverlaps(when)) {
                fields.accept("money.currency");
            }
        }

        private static @Nullable Period time(Funding funding) {
            PartialDate date = funding.valueDate();
            return date == null ? funding.period() : Period.of(date, date);
        }
    }

    /** Money has a time. */
    static final class ValueDateGiven extends FieldsRule<Funding> {
        ValueDateGiven() {
            super(RuleId.of("implementation.missing-value-date"), Funding.class);
        }

        @Override
        public void check(Funding funding, LocalDate today, Consumer<String> fields) {
            if (funding.valueDate() == null && funding.period() == null) {
                fields.accept("valueDate");
            }
        }
    }

    /** A stated sum over several currencies says at which rates. */
    static final class SumInOneCurrency extends FieldsRule<Finances> {
        SumInOneCurrency() {
            super(RuleId.of("V44"), Finances.class);
        }

        @Override
        public void check(Finances finances, LocalDate today, Consumer<String> fields) {
            for (int i = 0; i < finances.totals().size(); i++) {
                Finances.Total total = finances.totals().get(i);
                CurrencyCode into = total.money().currency();
                boolean converted = finances.sums(total.kind()).keySet().stream()
                        .allMatch(from -> from.equals(into) || hasRate(finances, from, into));
                if (!converted) {
                    fields.accept("totals[" + i + "].money");
                }
            }
        }

        private static boolean hasRate(Finances finances, CurrencyCode from, CurrencyCode into) {
            return finances.exchangeRates().stream()
                    .anyMatch(rate -> (rate.from().equals(from) && rate.to().equals(into))
                            || (rate.from().equals(into) && rate.to().equals(from)));
        }
    }
}
