package org.oer4j.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageSubtagRegistryTest {
    private static final LanguageSubtagRegistry REGISTRY = LanguageSubtagRegistry.standard();

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "iw,iw,true,he",
                "IN,IN,true,id",
                "sh-Latn,sh,true,-",
                "pt-TP,TP,true,TL",
                "nl-AN,AN,true,-",
                "i-klingon,i-klingon,true,tlh",
                "zh-min-nan,zh-min-nan,true,nan",
                "xx,xx,false,-",
                "en-UK,UK,false,-",
                "zh-Hans-QQ-x-uk,-,-,-"
            })
    void aDeprecatedOrUnregisteredSubtagIsNamed(String tag, String subtag, Boolean deprecated, String preferred) {
        assertThat(REGISTRY.concern(new LanguageTag(tag)))
                .isEqualTo(java.util.Optional.ofNullable(subtag)
                        .map(named -> new LanguageSubtagRegistry.Concern(named, deprecated, preferred)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en",
                "de-AT",
                "gsw",
                "zh-Hant-TW",
                "es-419",
                "x-own",
                "qaa",
                "en-XA",
                "de-u-co-phonebk",
                "i-default",
                "und"
            })
    void nothingIsSaidAgainstRegisteredTagsNorAgainstWhatIsNotCovered(String tag) {
        assertThat(REGISTRY.concern(new LanguageTag(tag))).isEmpty();
    }

    @Test
    void everyLanguageOfTheJdkIsRegisteredOrDeprecated() {
        assertThat(Locale.getISOLanguages())
                .hasSizeGreaterThan(180)
                .allSatisfy(language -> assertThat(REGISTRY.concern(new LanguageTag(language))
                                .map(LanguageSubtagRegistry.Concern::deprecated))
                        .isNotEqualTo(java.util.Optional.of(false)));
    }
}
