package org.oer4j.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.oer4j.place.CountryCode;

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
}
