package org.oer4j.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oer4j.citation.Instrument.Adoption;
import org.oer4j.citation.Instrument.Kind;
import org.oer4j.text.LanguageTag;
import org.oer4j.text.LocalizedText;

class InstrumentTest {
    private static final LocalizedText TITLE = LocalizedText.of("en", "Recommendation on Open Science");

    @Test
    void knowsWhenWhereAndByWhomTheRecommendationWasAdopted() {
        Instrument instrument = Instrument.get(Instrument.OER2019);
        assertThat(instrument.kind()).isEqualTo(Kind.RECOMMENDATION);
        assertThat(instrument.adoption())
                .isEqualTo(new Adoption(
                        LocalDate.of(2019, 11, 25), "UNESCO General Conference", "40 C", "40 C/32", "Paris"));
        assertThat(instrument.languages())
                .extracting(LanguageTag::value)
                .containsExactly("ar", "en", "es", "fr", "ru", "zh");
        assertThat(instrument.title().in(Locale.forLanguageTag("es"))).contains("Recursos Educativos Abiertos");
        assertThat(instrument.title().match(Locale.forLanguageTag("ar")).fallback())
                .as("no title in Arabic has been verified")
                .isTrue();
        assertThat(instrument.supersedes()).containsExactly("OER2019-DRAFT");
    }

    @Test
    void tellsADraftFromAnAdoptedText() {
        assertThat(Instrument.get(Instrument.OER2019_DRAFT).adoption()).isNull();
        assertThat(Objects.requireNonNull(Instrument.get(Instrument.DUBAI2024).adoption())
                        .on())
                .isEqualTo("2024-11-20");
        assertThat(Objects.requireNonNull(Instrument.get("CALL2020").adoption()).on())
                .as("the page does not say on which day")
                .isNull();
    }

    @Test
    void everyInstrumentFollowsOrSupersedesKnownOnesOnly() {
        assertThat(Instrument.known()).hasSize(6).allSatisfy(instrument -> {
            assertThat(Instrument.find(instrument.code())).contains(instrument);
            assertThat(instrument.follows())
                    .allSatisfy(code -> assertThat(Instrument.find(code)).isPresent());
            assertThat(instrument.supersedes())
                    .allSatisfy(code -> assertThat(Instrument.find(code)).isPresent());
        });
        assertThat(Instrument.known()).extracting(Instrument::kind).contains(Kind.values());
        assertThat(Instrument.find("OER2018")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Instrument.get("OER2018"))
                .withMessageContaining("'OER2018'")
                .withMessageContaining("OER2019-DRAFT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OER2019", "OER2019-DRAFT", "OS2021", "AI2021-V2-FR"})
    void acceptsCodes(String code) {
        assertThat(Instrument.isCode(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "OER",
                "2019",
                "O2019",
                "oer2019",
                "OER19",
                "OER20199",
                "OER2019-",
                "OER2019--A",
                "OER2019-a",
                "OER2019X",
                "OER2019/12"
            })
    void refusesWhatIsNoCode(String code) {
        assertThat(Instrument.isCode(code)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Instrument(
                        code,
                        Kind.RECOMMENDATION,
                        TITLE,
                        "adopted",
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        "unesco.org"))
                .withMessageContaining("'" + code + "'")
                .withMessageContaining("OER2019-DRAFT");
    }

    @Test
    void refusesNonsense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Instrument(
                        "OS2021", Kind.RECOMMENDATION, TITLE, " ", null, List.of(), List.of(), List.of(), "unesco.org"))
                .withMessageContaining("version of OS2021");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Instrument(
                        "OS2021", Kind.RECOMMENDATION, TITLE, "1", null, List.of(), List.of("OS2021"), List.of(), "x"))
                .withMessageContaining("follows or supersedes itself");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Instrument(
                        "OS2021", Kind.RECOMMENDATION, TITLE, "1", null, List.of(), List.of(), List.of(), ""))
                .withMessageContaining("source of OS2021");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Adoption(null, " ", null, null, null))
                .withMessageContaining("body is blank");
    }

    @Test
    void copiesItsListsAndTakesNullForEmpty() {
        List<String> follows = new ArrayList<>(List.of("OER2019"));
        Instrument instrument =
                new Instrument("OS2021", Kind.RECOMMENDATION, TITLE, "1", null, null, follows, null, "unesco.org");
        follows.clear();
        assertThat(instrument.follows()).containsExactly("OER2019");
        assertThat(instrument.languages()).isEmpty();
        assertThat(instrument.supersedes()).isEmpty();
    }
}
