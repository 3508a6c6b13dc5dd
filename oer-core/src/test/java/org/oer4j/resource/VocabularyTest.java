package org.oer4j.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oer4j.text.LocalizedText;

class VocabularyTest {
    private static Vocabulary vocabulary(String code) {
        return Vocabulary.find(code).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "isced-2011, 10",
        "isced-f-2013, 219",
        "hcrt, 26",
        "kim-educational-level, 12",
        "kim-conditions-of-access, 2",
        "lrmi-audience-role, 8",
        "oer2019-stakeholder, 27",
        "oer2019-priority-group, 13",
        "accessModeSufficient, 4",
        "wcag-2.2, 3",
        "kim-hochschulfaechersystematik, 0",
    })
    void aVocabularyHasItsTerms(String code, int terms) {
        assertThat(vocabulary(code).terms()).hasSize(terms);
        assertThat(vocabulary(code).isClosed()).isEqualTo(terms > 0);
    }

    @Test
    void iscedFHasElevenBroadFieldsAndOneForTheUnknown() {
        assertThat(vocabulary(Vocabulary.ISCED_F_2013).terms())
                .filteredOn(term -> term.broader() == null)
                .extracting(Vocabulary.Term::code)
                .containsExactly("00", "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "99");
        assertThat(vocabulary(Vocabulary.ISCED_F_2013).terms())
                .allSatisfy(term -> assertThat(term.broader())
                        .isEqualTo(
                                term.code().length() == 2
                                        ? null
                                        : term.code().substring(0, term.code().length() - 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "isced-f-2013, 0541, 054, true",
        "isced-f-2013, 0541, 05, true",
        "isced-f-2013, 0541, 0541, true",
        "isced-f-2013, 05, 0541, false",
        "isced-f-2013, 0541, 06, false",
        "isced-f-2013, 0543, 05, false",
        "lrmi-audience-role, peerTutor, student, true",
        "oer2019-stakeholder, libraries, cultural-institutions, true",
        "hcrt, video, image, false",
    })
    void aTermIsWithinItsBroaderOnes(String scheme, String term, String broader, boolean within) {
        assertThat(Concept.of(scheme, term).isWithin(Concept.of(scheme, broader)))
                .isEqualTo(within);
    }

    @Test
    void termsOfTwoVocabulariesAreNeverWithinEachOther() {
        assertThat(Concept.of("isced-2011", "3").isWithin(Concept.of("our-own", "3")))
                .isFalse();
        assertThat(Concept.of("our-own", "3").isWithin(Concept.of("our-own", "3")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "https://w3id.org/kim/hcrt/video, hcrt, video",
        "http://w3id.org/kim/hcrt/video, hcrt, video",
        "https://w3id.org/kim/conditionsOfAccess/no_login, kim-conditions-of-access, no_login",
        "http://purl.org/dcx/lrmi-vocabs/educationalAudienceRole/student, lrmi-audience-role, student",
        "https://w3id.org/kim/hochschulfaechersystematik/n079, kim-hochschulfaechersystematik, n079",
    })
    void anAddressOfAKnownVocabularyIsTakenApart(String uri, String scheme, String code) {
        assertThat(Concept.ofUri(uri)).isEqualTo(Concept.of(scheme, code));
    }

    @Test
    void anAddressIsPutTogetherInTheFormThatItsVocabularyDefines() {
        assertThat(Concept.of("kim-conditions-of-access", "login").findUri())
                .contains("http://w3id.org/kim/conditionsOfAccess/login");
        assertThat(Concept.of("isced-2011", "3").findUri()).isEmpty();
        assertThat(Concept.ofUri("https://example.org/subjects/1").findUri())
                .contains("https://example.org/subjects/1");
        assertThat(Concept.ofUri("https://w3id.org/kim/hcrt/").code()).isEqualTo("https://w3id.org/kim/hcrt/");
        assertThat(Concept.ofLabel(LocalizedText.of("en", "Algebra")).findUri()).isEmpty();
    }

    @Test
    void accessibilityTermsAreFoundInAnyCaseAndSayWhatIsDeprecated() {
        Vocabulary features = vocabulary("accessibilityFeature");
        assertThat(features.findTerm("mathml")).isEmpty();
        assertThat(features.findTermIgnoringCase("mathml").orElseThrow().code()).isEqualTo("MathML");
        assertThat(features.findTerm("captions").orElseThrow().deprecated()).isTrue();
        assertThat(features.findTerm("closedCaptions").orElseThrow().deprecated())
                .isFalse();
    }

    @Test
    void labelsAreThereInTheLanguagesOfTheSources() {
        LocalizedText label = Objects.requireNonNull(
                vocabulary(Vocabulary.HCRT).findTerm("worksheet").orElseThrow().label());
        assertThat(label.in(Locale.GERMAN)).isEqualTo("Arbeitsmaterial");
        assertThat(label.in(Locale.ENGLISH)).isEqualTo("Worksheet");
    }

    @Test
    void aConceptOfWhichNothingIsSaidIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Concept("isced-2011", null, null))
                .withMessage("code and label are both absent, expected at least one of them");
        assertThatIllegalArgumentException().isThrownBy(() -> Concept.of("isced-2011", " "));
        assertThatIllegalArgumentException().isThrownBy(() -> Concept.of("", "3"));
    }
}
