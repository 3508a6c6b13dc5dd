package org.oer4j.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oer4j.place.CountryCode;
import org.oer4j.place.UnescoRegion;

class RespondentsTest {
    private static final CountryCode KENYA = CountryCode.of("KE");
    private static final CountryCode CHILE = CountryCode.of("CL");

    @Test
    void areSortedAndCountOnce() {
        Respondents respondents = Respondents.of(2, List.of(KENYA, CHILE, KENYA));
        assertThat(respondents.countries()).containsExactly(CHILE, KENYA);
        assertThat(respondents).isEqualTo(Respondents.of(2, List.of(CHILE, KENYA)));
        assertThat(respondents.contains(CHILE)).isTrue();
        assertThat(respondents.contains(CountryCode.of("FR"))).isFalse();
    }

    @Test
    void cannotBeChanged() {
        Respondents respondents = Respondents.of(1, List.of(KENYA));
        assertThatThrownBy(() -> respondents.countries().add(CHILE)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void belongToACycle() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Respondents.of(0, List.of(KENYA)))
                .withMessage("the cycle is 0, expected a number from 1");
    }

    @Test
    void areAPartOfThoseWhoWereAsked() {
        CountryCode france = CountryCode.of("FR");
        Respondents respondents = Respondents.of(2, List.of(KENYA, CHILE));
        List<CountryCode> asked = List.of(france, KENYA, KENYA);
        assertThat(respondents.missing(asked)).containsExactly(france);
        assertThat(respondents.rate(asked)).isEqualTo(new Respondents.Rate(1, 2));
        assertThat(respondents.rate(asked).percent(1)).contains(new BigDecimal("50.0"));
        assertThat(respondents.rate(List.of()).percent(1)).isEmpty();
        assertThat(respondents.ratesByRegion(asked))
                .hasSize(UnescoRegion.values().length)
                .containsEntry(UnescoRegion.AFR, new Respondents.Rate(1, 1))
                .containsEntry(UnescoRegion.ENA, new Respondents.Rate(0, 1))
                .containsEntry(UnescoRegion.LAC, new Respondents.Rate(0, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Respondents.Rate(3, 2))
                .withMessage("3 of 2 reported, expected a number from 0 to those who were asked");
    }

    /** 78 of the 194 Member States of 2023 reported in the first cycle. */
    @Test
    void theRateOfTheFirstCycleIsThatOfItsReport() {
        assertThat(new Respondents.Rate(78, 194).percent(1)).contains(new BigDecimal("40.2"));
        assertThat(new Respondents.Rate(78, 193).percent(1)).contains(new BigDecimal("40.4"));
    }
}
