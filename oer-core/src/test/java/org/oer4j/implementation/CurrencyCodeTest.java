package org.oer4j.implementation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oer4j.time.Period;

class CurrencyCodeTest {
    @ParameterizedTest
    @CsvSource({"EUR, 2", "JPY, 0", "KWD, 3", "CLF, 4", "UYW, 4", "KES, 2"})
    void aCurrencyOfTodayHasItsDigits(String code, int digits) {
        CurrencyCode currency = CurrencyCode.of(code);
        assertThat(currency.isKnown()).isTrue();
        assertThat(currency.isHistoric()).isFalse();
        assertThat(currency.minorDigits()).contains(digits);
        assertThat(currency.englishName()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEM", "FRF", "HRK", "SLL", "YUM"})
    void aCurrencyOfThePastIsKnown(String code) {
        CurrencyCode currency = CurrencyCode.of(code);
        assertThat(currency.isKnown()).isTrue();
        assertThat(currency.isHistoric()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"QQQ", "XXX", "XTS"})
    void whatIsNoCurrencyIsNotKnown(String code) {
        assertThat(CurrencyCode.of(code).isKnown()).isFalse();
        assertThat(CurrencyCode.of(code).minorDigits()).isEmpty();
        assertThat(CurrencyCode.of(code).validity()).isEqualTo(new Period(null, null));
    }

    @Test
    void aCurrencyHasItsTime() {
        assertThat(CurrencyCode.of("EUR").validity()).hasToString("1999-01/..");
        assertThat(CurrencyCode.of("DEM").validity()).hasToString("../2002-02");
    }

    /** Whatever runtime the tests run on, it may know more, and it agrees on the digits of what both know. */
    @Test
    void theRuntimeAgreesOnTheDigits() {
        int compared = 0;
        for (Currency currency : Currency.getAvailableCurrencies()) {
            CurrencyCode code = CurrencyCode.of(currency.getCurrencyCode());
            if (code.isKnown() && !code.isHistoric() && code.minorDigits().isPresent()) {
                assertThat(currency.getDefaultFractionDigits())
                        .as(code.value())
                        .isEqualTo(code.minorDigits().orElseThrow());
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(150);
    }
}
