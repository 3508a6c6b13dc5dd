package org.oer4j.resource;

import java.time.LocalDate;
import java.util.Currency;
import java.util.function.Consumer;
import org.oer4j.conformance.ConsistencyRule;
import org.oer4j.conformance.RuleId;

/** An amount of money is not below zero, and its currency is one of ISO 4217. */
final class PriceIsMoney implements ConsistencyRule<Rights.Price> {
    @Override
    public RuleId id() {
        return RuleId.of("V43");
    }

    @Override
    public Class<Rights.Price> appliesTo() {
        return Rights.Price.class;
    }

    @Override
    public void check(Rights.Price price, LocalDate today, Consumer<String> fields) {
        if (price.amount().signum() < 0) {
            fields.accept("amount");
        }
        if (!isCurrency(price.currency())) {
            fields.accept("currency");
        }
    }

    /** The platform knows the currencies of today and of the past. */
    private static boolean isCurrency(String code) {
        try {
            return Currency.getInstance(code).getCurrencyCode().equals(code);
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }
}
