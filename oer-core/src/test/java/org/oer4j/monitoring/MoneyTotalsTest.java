package org.oer4j.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.oer4j.monitoring.SampleRecords.funding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.oer4j.implementation.CurrencyCode;
import org.oer4j.implementation.Finances.ExchangeRate;
import org.oer4j.implementation.Funding;
import org.oer4j.implementation.Funding.Kind;
import org.oer4j.implementation.Money;
import org.oer4j.time.PartialDate;
import org.oer4j.time.Period;

class MoneyTotalsTest {
    private static final CurrencyCode EUR = CurrencyCode.of("EUR");
    private static final CurrencyCode USD = CurrencyCode.of("USD");
    private static final CurrencyCode KES = CurrencyCode.of("KES");

    private final MoneyTotals totals = MoneyTotals.of(List.of(
            funding("10", "EUR", Kind.EXPENDITURE),
            funding("2.50", "EUR", Kind.EXPENDITURE),
            funding("100", "USD", Kind.EXPENDITURE),
            funding("1000", "KES", Kind.EXPENDITURE),
            funding("7", "EUR", Kind.BUDGET)));

    @Test
    void kindsAndCurrenciesAreNotMixed() {
        assertThat(totals.of(Kind.EXPENDITURE))
                .containsEntry(EUR, new BigDecimal("12.50"))
                .containsEntry(USD, new BigDecimal("100"))
                .containsEntry(KES, new BigDecimal("1000"))
                .hasSize(3);
        assertThat(totals.of(Kind.BUDGET)).containsOnly(Map.entry(EUR, new BigDecimal("7")));
        assertThat(totals.of(Kind.IN_KIND)).isEmpty();
    }

    @Test
    void aRevisedBudgetReplacesTheFirstOfTheSameTimeAndCurrency() {
        Period year = Period.parse("2024/2024");
        Funding first = budget("100", "EUR", Funding.Revision.ORIGINAL, year);
        Funding revised = budget("80", "EUR", Funding.Revision.REVISED, year);
        Funding otherYear = budget("5", "EUR", Funding.Revision.ORIGINAL, Period.parse("2025/2025"));
        Funding otherCurrency = budget("3", "USD", Funding.Revision.ORIGINAL, year);
        assertThat(MoneyTotals.of(List.of(first, revised, otherYear, otherCurrency))
                        .of(Kind.BUDGET))
                .containsEntry(EUR, new BigDecimal("85"))
                .containsEntry(USD, new BigDecimal("3"));
        assertThat(MoneyTotals.of(List.of(first)).of(Kind.BUDGET)).containsEntry(EUR, new BigDecimal("100"));
    }

    private static Funding budget(String amount, String currency, Funding.Revision revision, Period period) {
        return Funding.builder(Money.of(amount, currency), Kind.BUDGET)
                .revision(revision)
                .period(period)
                .build();
    }

    @Test
    void aSumOverCurrenciesSaysWhichRatesItUsedAndWhatItLeavesOut() {
        ExchangeRate dollars = rate("USD", "EUR", "0.9");
        MoneyTotals.Converted converted = totals.in(Kind.EXPENDITURE, EUR, List.of(dollars), 2);
        assertThat(converted.total()).isEqualTo(Money.of("102.50", "EUR"));
        assertThat(converted.rates()).containsExactly(dollars);
        assertThat(converted.unconverted()).containsOnly(Map.entry(KES, new BigDecimal("1000")));
    }

    @Test
    void aRateInTheOtherDirectionIsInverted() {
        MoneyTotals.Converted converted =
                totals.in(Kind.EXPENDITURE, EUR, List.of(rate("EUR", "KES", "150"), rate("EUR", "USD", "1.1")), 2);
        // 12.50 + 1000/150 + 100/1.1 = 12.5 + 6.6667 + 90.9091
        assertThat(converted.total()).isEqualTo(Money.of("110.08", "EUR"));
        assertThat(converted.unconverted()).isEmpty();
    }

    @Test
    void nothingIsConvertedWithoutARateOrOverAThirdCurrency() {
        MoneyTotals.Converted converted = totals.in(Kind.EXPENDITURE, EUR, List.of(rate("KES", "USD", "0.007")), 2);
        assertThat(converted.total()).isEqualTo(Money.of("12.50", "EUR"));
        assertThat(converted.unconverted()).containsOnlyKeys(KES, USD);
        assertThat(converted.rates()).isEmpty();
    }

    @Test
    void twoRatesForOnePairAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> totals.in(
                        Kind.EXPENDITURE, EUR, List.of(rate("USD", "EUR", "0.9"), rate("USD", "EUR", "0.8")), 2))
                .withMessageContaining("0.9")
                .withMessageContaining("0.8")
                .withMessageContaining("expected one");
    }

    private static ExchangeRate rate(String from, String to, String rate) {
        return new ExchangeRate(
                CurrencyCode.of(from), CurrencyCode.of(to), new BigDecimal(rate), PartialDate.of(2024, 1, 2), null);
    }
}
