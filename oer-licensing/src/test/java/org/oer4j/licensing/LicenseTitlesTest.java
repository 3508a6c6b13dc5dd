package org.oer4j.licensing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oer4j.facts.FactTable;
import org.oer4j.licensing.recognition.LicenseRecognizer;
import org.oer4j.licensing.recognition.Recognition;

class LicenseTitlesTest {
    private static final LicenseCatalogue CATALOGUE = LicenseCatalogue.standard();

    @ParameterizedTest
    @CsvSource({
        "CC-BY-NC-SA-3.0-DE,de,Creative Commons Namensnennung-Nicht-kommerziell-Weitergabe unter gleichen Bedingungen 3.0 Deutschland",
        "CC-BY-4.0,ja,Creative Commons 表示 4.0 国際",
        "CC-BY-SA-4.0,fr,Creative Commons Attribution-Partage dans les Mêmes Conditions 4.0 International",
        "CC-BY-NC-3.0-ES,es,Creative Commons Atribución-NoComercial 3.0 España",
        "CC-BY-ND-4.0,en,Creative Commons Attribution-NoDerivatives 4.0 International",
        "CC-BY-4.0,xx,Creative Commons Attribution 4.0 International",
        "MIT,de,MIT License",
        "CC0-1.0,de,CC0 1.0 Universell"
    })
    void aTitleIsMadeOfTheLanguagesWords(String id, String tag, String title) {
        assertThat(CATALOGUE.get(id).name(Locale.forLanguageTag(tag))).isEqualTo(title);
    }

    @Test
    void everyTitleInEveryLanguageIsReadBackAsThatLicenseOrHonestlyAmbiguous() {
        LicenseRecognizer recognizer = LicenseRecognizer.of(CATALOGUE);
        Set<String> languages = new TreeSet<>(Set.of("en"));
        for (FactTable.Row row : FactTable.load(
                        LicenseTitles.class,
                        "/META-INF/oer/license-words.tsv",
                        "language",
                        "meaning",
                        "use",
                        "phrase",
                        "source")
                .rows()) {
            languages.add(row.get("language"));
        }
        assertThat(languages).hasSizeGreaterThan(80);
        List<String> wrong = new ArrayList<>();
        int read = 0;
        int titles = 0;
        for (String tag : languages) {
            LicenseTitles inLanguage = LicenseTitles.in(Locale.forLanguageTag(tag));
            for (License license : CATALOGUE.all()) {
                if (license.isCreativeCommons() && license.version() != null) {
                    titles++;
                    String title = inLanguage.of(license);
                    if (recognizer.recognize(title) instanceof Recognition.Exact exact) {
                        read++;
                        if (!exact.license().equals(license)) {
                            wrong.add(tag + " " + title + ": " + exact.license() + " for " + license);
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(titles).isGreaterThan(50_000);
        assertThat(100.0 * read / titles)
                .as("percent read of %d titles", titles)
                .isGreaterThan(99.0);
    }
}
