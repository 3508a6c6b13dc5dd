package org.oer4j.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryCodeTest {
    @ParameterizedTest
    @CsvSource({"CH,CH", "ch,CH", "CHE,CH", "che,CH", "756,CH", "004,AF", "XK,XK", "ZZ,ZZ"})
    void everyNotationGivesTheAlpha2Code(String text, String alpha2) {
        assertThat(CountryCode.of(text)).hasToString(alpha2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "C", "CHF", "75", "999", "4", "Switzerland", " CH", "ıt", "１２３", "C1", "XKX"})
    void otherTextIsNoCountry(String text) {
        assertThat(CountryCode.find(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountryCode.of(text))
                .withMessageStartingWith("'" + text + "' is no country code");
    }

    @Test
    void theRecordTakesCapitalsOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CountryCode("ch"))
                .withMessageContaining("'ch'");
    }

    @Test
    void aCodeIsAssignedOrLeftToItsUsersOrNeither() {
        assertThat(CountryCode.of("CH").isAssigned()).isTrue();
        assertThat(CountryCode.of("XK").isAssigned()).isFalse();
        assertThat(CountryCode.of("XK").isUserAssigned()).isTrue();
        assertThat(CountryCode.of("QA").isUserAssigned()).as("Qatar").isFalse();
        assertThat(CountryCode.of("QM").isUserAssigned()).isTrue();
        assertThat(CountryCode.of("YU").isAssigned()).isFalse();
        assertThat(CountryCode.of("YU").alpha3()).isEmpty();
        assertThat(CountryCode.of("YU").regions()).isEmpty();
    }

    @Test
    void aCountryHasNamesCodesAndRegions() {
        CountryCode russia = CountryCode.of("RUS");
        assertThat(russia.numeric()).contains("643");
        assertThat(russia.englishName()).contains("Russian Federation");
        assertThat(russia.regions())
                .containsExactly(UnescoRegion.APAC, UnescoRegion.ENA)
                .isUnmodifiable();
        assertThat(CountryCode.of("LI").regions()).as("no member of UNESCO").isEmpty();
    }

    /** A second source; the list itself never comes from the JDK. */
    @Test
    void theJdkKnowsTheSameCodes() {
        List<String> ofTheJdk = Arrays.asList(Locale.getISOCountries());
        assertThat(ofTheJdk)
                .hasSize(249)
                .allSatisfy(alpha2 -> assertThat(CountryCode.of(alpha2).alpha3())
                        .contains(new Locale.Builder().setRegion(alpha2).build().getISO3Country()));
        int assigned = 0;
        for (char a = 'A'; a <= 'Z'; a++) {
            for (char b = 'A'; b <= 'Z'; b++) {
                String code = "" + a + b;
                assertThat(CountryCode.of(code).isAssigned()).as(code).isEqualTo(ofTheJdk.contains(code));
                assigned += CountryCode.of(code).isAssigned() ? 1 : 0;
            }
        }
        assertThat(assigned).isEqualTo(249);
    }

    @Property
    void whatIsFoundReadsBack(@ForAll @AlphaChars @NumericChars @StringLength(min = 1, max = 4) String text) {
        CountryCode.find(text)
                .ifPresent(code -> assertThat(CountryCode.of(code.toString())).isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource({"CH-ZH,CH", "gb-eng,GB", "US-CA,US", "FR-75,FR", "AT-9,AT"})
    void aSubdivisionNamesItsCountry(String text, String country) {
        Subdivision subdivision = Subdivision.of(text);
        assertThat(subdivision.country()).hasToString(country);
        assertThat(subdivision)
                .hasToString(text.toUpperCase(Locale.ROOT))
                .isEqualTo(Subdivision.of(subdivision.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CH", "CH-", "CH-ABCD", "CHE-ZH", "CH_ZH", "CH-Z H", "C1-ZH", "CH-ıt"})
    void otherTextIsNoSubdivision(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Subdivision.of(text))
                .withMessageContaining("expected");
    }
}
