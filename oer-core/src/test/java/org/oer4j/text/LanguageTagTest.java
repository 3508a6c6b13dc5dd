package org.oer4j.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "de",
                "gsw",
                "und",
                "zh-Hant",
                "de-AT",
                "es-419",
                "sl-rozaj-biske",
                "de-CH-1901",
                "en-a-bbb-x-a-ccc",
                "x-whatever",
                "zh-cmn-Hans-CN",
                "i-klingon",
                "EN-gb-OED",
                "de-Latn-DE-1996"
            })
    void acceptsTagsOfTheGrammar(String tag) {
        assertThat(LanguageTag.isWellFormed(tag)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "english!",
                "de_AT",
                "d",
                "de-",
                "-de",
                "de--AT",
                "i-unheard",
                "abcdefghi",
                "de-419-DE",
                "de-x",
                "en-a",
                "en-a-x-b",
                "1a",
                "deü",
                "zh-cmn-yue-gan-hak",
                "ar-a-aaa-b-"
            })
    void refusesWhatIsNoTag(String text) {
        assertThat(LanguageTag.isWellFormed(text)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LanguageTag.of(text))
                .withMessageContaining("'" + text + "'")
                .withMessageContaining("expected BCP 47");
    }

    @ParameterizedTest
    @CsvSource({
        "DE-at,de-AT",
        "ZH-hANT-tw,zh-Hant-TW",
        "en-US-X-TWAIN-ab,en-US-x-twain-ab",
        "MN-cyrl-MN,mn-Cyrl-MN",
        "IW,iw",
        "es-419,es-419"
    })
    void bringsTheTagIntoCanonicalCaseAndChangesNothingElse(String given, String canonical) {
        assertThat(LanguageTag.of(given)).hasToString(canonical);
        assertThat(LanguageTag.of(given).value()).isEqualToIgnoringCase(given);
    }

    @Test
    void keepsTheCaseWhenConstructedDirectly() {
        assertThat(new LanguageTag("DE").value()).isEqualTo("DE");
        assertThat(LanguageTag.isWellFormed(null)).isFalse();
    }

    @Test
    void everyLocaleOfTheJdkHasAWellFormedTag() {
        assertThat(Locale.getAvailableLocales())
                .hasSizeGreaterThan(100)
                .allSatisfy(locale -> assertThat(LanguageTag.isWellFormed(locale.toLanguageTag()))
                        .as(locale.toLanguageTag())
                        .isTrue());
    }

    @Property
    void canonicalFormIsAFixedPointAndNoTextThrowsAnythingElse(@ForAll @StringLength(max = 40) String text) {
        if (LanguageTag.isWellFormed(text)) {
            LanguageTag once = LanguageTag.of(text);
            assertThat(LanguageTag.of(once.value())).isEqualTo(once);
        }
    }

    @Property
    void theCanonicalFormOfTagLikeTextIsAFixedPoint(
            @ForAll
                    @CharRange(from = 'a', to = 'd')
                    @CharRange(from = '0', to = '1')
                    @CharRange(from = '-', to = '-')
                    @StringLength(min = 1, max = 14)
                    String text) {
        if (LanguageTag.isWellFormed(text)) {
            String canonical = LanguageTag.of(text).value();
            assertThat(canonical).isEqualToIgnoringCase(text);
            assertThat(LanguageTag.of(canonical).value()).isEqualTo(canonical);
        }
    }
}
