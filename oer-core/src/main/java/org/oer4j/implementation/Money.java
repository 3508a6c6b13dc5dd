package org.oer4j.implementation;

import java.math.BigDecimal;
import java.util.Objects;
import org.oer4j.conformance.Consistent;

/**
 * An amount of money in one currency. The digits after the point are kept as given: {@code 10} and {@code 10.00}
 * are different values that mean the same.
 *
 * @param amount how much; below zero is found by rule V43
 * @param currency in which currency
 */
@Consistent(FundingRules.MoneyIsMoney.class)
public record Money(BigDecimal amount, CurrencyCode currency) {
    /**
     * Refuses what has no meaning.
     *
     * @param amount how much; below zero is found by rule V43
     * @param currency in which currency
     * @throws IllegalArgumentException if the amount has more than a hundred digits before the point
     */
    public Money {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(currency, "currency");
        amount = Codes.plain("amount", amount);
    }

    /**
     * An amount of a currency.
     *
     * @param amount the amount in digits, such as {@code 12500.50}
     * @param currency the code of ISO 4217
     * @return the money
     * @throws IllegalArgumentException if the amount is no number or the currency has not the form of a code
     */
    public static Money of(String amount, String currency) {
        try {
            return new Money(new BigDecimal(amount), CurrencyCode.of(currency));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + amount + "' is no amount, expected digits such as '12500.50'", e);
        }
    }

    /** Returns the amount and the currency, such as {@code 12500.50 EUR}. */
    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
