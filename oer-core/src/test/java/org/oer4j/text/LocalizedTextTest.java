package org.oer4j.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oer4j.text.LocalizedText.Match;

class LocalizedTextTest {
    private static final LocalizedText TITLE = LocalizedText.builder()
            .text("fr", "Algèbre")
            .text("DE-at", "Algebra (A)")
            .text("en", "Algebra")
            .text("zh-Hant", "代數")
            .build();

    @Test
    void holdsOneTextPerCanonicalTagInTheOrderOfTheTags() {
        assertThat(TITLE.languages()).extracting(LanguageTag::value).containsExactly("de-AT", "en", "fr", "zh-Hant");
        assertThat(TITLE.texts().values()).containsExactly("Algebra (A)", "Algebra", "Algèbre", "代數");
        assertThat(TITLE.find(new LanguageTag("FR"))).contains("Algèbre");
        assertThat(TITLE.find(LanguageTag.of("de")))
                .as("never that of another language")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en,en,false",
        "en-GB,en,false",
        "fr-CA-x-quebec,fr,false",
        "en-US-u-va-posix,en,false",
        "de-AT,de-AT,false",
        "de,de-AT,false",
        "de-CH,de-AT,false",
        "zh-Hant-TW,zh-Hant,false",
        "zh,zh-Hant,false",
        "ru,en,true",
        "d-,en,true",
        "und,en,true",
        "fro,en,true",
        "x-own,en,true"
    })
    void givesTheNearestTextAndSaysInWhichLanguageItIs(String asked, String given, boolean fallback) {
        Match match = TITLE.match(Locale.forLanguageTag(asked));
        assertThat(match.language()).hasToString(given);
        assertThat(match.fallback()).isEqualTo(fallback);
        assertThat(match.text()).isEqualTo(TITLE.texts().get(match.language()));
        assertThat(TITLE.in(Locale.forLanguageTag(asked))).isEqualTo(match.text());
    }

    @Test
    void aPrivateTagIsNoOtherPrivateTag() {
        LocalizedText text = LocalizedText.of("x-ours", "hey").with("fr", "salut");
        assertThat(text.match(Locale.forLanguageTag("x-ours")).text()).isEqualTo("hey");
        assertThat(text.match(Locale.forLanguageTag("x-theirs")))
                .isEqualTo(new Match(LanguageTag.of("fr"), "salut", true));
    }

    @Test
    void withoutEnglishTheFirstTextIsTheFallback() {
        LocalizedText title = LocalizedText.of("fr", "Algèbre").with("ar", "الجبر");
        assertThat(title.match(Locale.JAPANESE)).isEqualTo(new Match(LanguageTag.of("ar"), "الجبر", true));
        LocalizedText british = LocalizedText.of("en-GB", "Colour").with("de", "Farbe");
        assertThat(british.match(Locale.JAPANESE)).isEqualTo(new Match(LanguageTag.of("en-GB"), "Colour", true));
    }

    @Test
    void refusesWhatIsNoText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalizedText.of("fr", " \n"))
                .withMessageContaining("'fr' is blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalizedText.of("french!", "Algèbre"))
                .withMessageContaining("'french!'")
                .withMessageContaining("expected BCP 47");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalizedText.builder().build())
                .withMessageContaining("no text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalizedText.builder().text("fr", "Algèbre").text("FR", "Calcul"))
                .withMessageContaining("'fr' is given twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new LocalizedText(Map.of(new LanguageTag("fr"), "Algèbre", new LanguageTag("FR"), "Algèbre")))
                .withMessageContaining("'fr' is given twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TITLE.with("en", ""))
                .withMessageContaining("'en' is blank");
        Map<LanguageTag, String> withNull = new HashMap<>();
        withNull.put(LanguageTag.of("en"), null);
        assertThatNullPointerException()
                .isThrownBy(() -> new LocalizedText(withNull))
                .withMessage("en");
    }

    @Test
    void cannotBeChanged() {
        Map<LanguageTag, String> given = new HashMap<>(Map.of(LanguageTag.of("en"), "Algebra"));
        LocalizedText title = new LocalizedText(given);
        given.put(LanguageTag.of("fr"), "Algèbre");
        assertThat(title.languages()).hasSize(1);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> title.texts().put(LanguageTag.of("fr"), "Algèbre"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> title.languages().clear());
        assertThat(title.with("en", "Sums").in(Locale.ENGLISH)).isEqualTo("Sums");
        assertThat(title.in(Locale.ENGLISH)).isEqualTo("Algebra");
    }

    @Test
    void aTextWithAControlCharacterIsReportedNotRefused() {
        record Titled(@Valid LocalizedText title) {}
        Validator validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
        assertThat(validator.validate(new Titled(TITLE))).isEmpty();
        assertThat(validator.validate(new Titled(TITLE.with("en", "Alg\u0000ebra"))))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.getMessageTemplate()).isEqualTo("{text.unprintable-character}");
                    assertThat(violation.getPropertyPath()).hasToString("title.texts[en].<map value>");
                });
    }

    @Provide
    Arbitrary<Map<LanguageTag, String>> texts() {
        Arbitrary<LanguageTag> tags = Arbitraries.of(
                        "de",
                        "de-AT",
                        "de-Latn-CH",
                        "en",
                        "en-GB",
                        "fr",
                        "gsw",
                        "und",
                        "x-own",
                        "zh-Hans",
                        "zh-Hant",
                        "i-klingon")
                .map(LanguageTag::of);
        return Arbitraries.maps(tags, Arbitraries.strings().ofMinLength(1).filter(text -> !text.isBlank()))
                .ofMinSize(1);
    }

    @Property
    void theOrderOfGivingDoesNotMatter(@ForAll("texts") Map<LanguageTag, String> texts) {
        Map<LanguageTag, String> backwards = new LinkedHashMap<>();
        new TreeSet<>(texts.keySet()).descendingSet().forEach(tag -> backwards.put(tag, texts.get(tag)));
        LocalizedText one = new LocalizedText(texts);
        LocalizedText other = new LocalizedText(backwards);
        assertThat(other).isEqualTo(one).hasSameHashCodeAs(one).hasToString(one.toString());
        assertThat(List.copyOf(one.languages())).isSorted();
        LocalizedText.Builder builder = LocalizedText.builder();
        one.texts().forEach((tag, text) -> builder.text(tag.value(), text));
        assertThat(builder.build()).isEqualTo(one);
    }

    @Property
    void everyLocaleGetsATextAndIsToldTheTruth(
            @ForAll("texts") Map<LanguageTag, String> texts, @ForAll("locales") Locale locale) {
        LocalizedText text = new LocalizedText(texts);
        Match match = text.match(locale);
        assertThat(text.find(match.language())).contains(match.text());
        boolean sameLanguage = text.languages().stream()
                .anyMatch(tag ->
                        tag.value().split("-")[0].equals(locale.toLanguageTag().split("-")[0]));
        assertThat(match.fallback()).isEqualTo(!sameLanguage);
        text.find(LanguageTag.of(locale.toLanguageTag()))
                .ifPresent(exact -> assertThat(match.text()).isEqualTo(exact));
    }

    @Provide
    Arbitrary<Locale> locales() {
        return Arbitraries.of(Locale.getAvailableLocales());
    }
}
