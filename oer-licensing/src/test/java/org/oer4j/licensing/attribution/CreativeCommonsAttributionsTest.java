package org.oer4j.licensing.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.LicenseTitles;
import org.oer4j.licensing.Requirement;
import org.oer4j.licensing.recognition.LicenseRecognizer;
import org.oer4j.licensing.recognition.Recognition;
import org.oer4j.text.UriSyntax;

class CreativeCommonsAttributionsTest {
    /** The deeds that Creative Commons made for licences of others; most name several variants. */
    private static final List<String> DEEDS_OF_OTHERS = List.of(
            "https://creativecommons.org/licenses/BSD/",
            "https://creativecommons.org/licenses/GPL/2.0/",
            "https://creativecommons.org/licenses/LGPL/2.1/",
            "https://creativecommons.org/licenses/MIT/");

    private static final List<License> TOOLS = tools();

    private static List<License> tools() {
        LicenseCatalogue catalogue = LicenseCatalogue.standard();
        List<License> tools = new ArrayList<>(
                catalogue.all().stream().filter(License::isCreativeCommons).toList());
        for (String deed : DEEDS_OF_OTHERS) {
            Recognition named = LicenseRecognizer.of(catalogue).recognize(deed);
            tools.addAll(
                    named instanceof Recognition.Exact exact
                            ? List.of(exact.license())
                            : ((Recognition.Ambiguous) named).candidates());
        }
        return tools;
    }

    @Test
    void everyToolHasANameAStatementAndADeedInEveryLanguage() {
        CreditedWork work = CreditedWork.builder().title("T").creator("A").build();
        int statements = 0;
        for (String language : AttributionFormatter.languages()) {
            Locale locale = Locale.forLanguageTag(language);
            AttributionFormatter formatter = AttributionFormatter.in(locale);
            LicenseTitles titles = LicenseTitles.in(locale);
            for (License tool : TOOLS) {
                statements++;
                String where = tool + " in " + language;
                assertThat(titles.of(tool)).as(where).isNotBlank().doesNotContain("{", "CC CC", "Commons CC");
                assertThat(formatter.deed(tool)).as(where).startsWith(tool.uri());
                assertThat(UriSyntax.isWebAddress(formatter.deed(tool)))
                        .as(where)
                        .isTrue();
                String statement = formatter.format(
                        AttributionDuties.standard().attribute(Credit.of(work, tool)), AttributionFormat.TEXT);
                assertThat(statement)
                        .as(where)
                        .contains(tool.names().shortName(), formatter.deed(tool), "T", "A")
                        .doesNotContain("{", "}", "CC CC", "null", "()", "  ");
            }
        }
        assertThat(TOOLS)
                .as("610 tools, MIT, and 3 BSD, 2 GPL and 2 LGPL variants")
                .hasSize(618);
        assertThat(statements).isEqualTo(TOOLS.size() * 10);
    }

    @Test
    void aDeedIsInTheReadersLanguageWhereCreativeCommonsHasOne() {
        LicenseCatalogue catalogue = LicenseCatalogue.standard();

        assertThat(AttributionFormatter.in(Locale.FRENCH).deed(catalogue.get("CC-BY-4.0")))
                .isEqualTo("https://creativecommons.org/licenses/by/4.0/deed.fr");
        assertThat(AttributionFormatter.in(Locale.CHINA).deed(catalogue.get("CC0-1.0")))
                .isEqualTo("https://creativecommons.org/publicdomain/zero/1.0/deed.zh-hans");
        assertThat(AttributionFormatter.in(Locale.GERMANY).deed(catalogue.get("CC-BY-3.0-DE")))
                .isEqualTo("https://creativecommons.org/licenses/by/3.0/de/deed.de");
        assertThat(AttributionFormatter.in(Locale.ENGLISH).deed(catalogue.get("CC-BY-3.0-DE")))
                .isEqualTo("https://creativecommons.org/licenses/by/3.0/de/deed.en");
        assertThat(AttributionFormatter.in(Locale.ENGLISH).deed(catalogue.get("CC-BY-4.0")))
                .isEqualTo("https://creativecommons.org/licenses/by/4.0/");
        assertThat(AttributionFormatter.in(Locale.GERMAN).deed(catalogue.get("CC-PDDC")))
                .isEqualTo("https://creativecommons.org/licenses/publicdomain/");
        assertThat(AttributionFormatter.in(Locale.GERMAN).deed(catalogue.get("ODbL-1.0")))
                .isEqualTo(catalogue.get("ODbL-1.0").uri());
        assertThat(AttributionFormatter.in(Locale.JAPANESE).locale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void everyLicenceThatRequiresCreditAsksForTheAuthor() {
        int asking = 0;
        for (License license : LicenseCatalogue.standard().all()) {
            if (license.kind().isGrant() && license.requires(Requirement.ATTRIBUTION)) {
                boolean asks = AttributionDuties.standard().of(license).stream()
                        .anyMatch(duty -> Set.of(CreditElement.AUTHOR, CreditElement.TITLE)
                                        .contains(duty.element())
                                && duty.missing() != null);
                assertThat(asks).as("%s", license).isTrue();
                asking++;
            }
        }
        assertThat(asking).isGreaterThan(600);
    }

    @Test
    void everyLanguageHasEverySentenceAndNoMarkup() throws IOException {
        Set<Object> keys = new TreeSet<>(sentences("").keySet());
        assertThat(keys).hasSizeGreaterThan(100);
        for (String language : AttributionFormatter.languages()) {
            Properties sentences = sentences(language.equals("en") ? "" : "_" + language);
            assertThat(new TreeSet<>(sentences.keySet())).as(language).isEqualTo(keys);
            sentences.forEach((key, sentence) -> {
                assertThat(sentence.toString())
                        .as("%s %s", language, key)
                        .doesNotContain("'", "<", "&", "*", "_", "[", "`");
                if (key.toString().matches("(work|except|adapted|part)\\..*")) {
                    boolean licensed = !key.toString().contains(".unstated.");
                    assertThat(sentence.toString().contains("{2}"))
                            .as("%s %s", language, key)
                            .isEqualTo(licensed);
                    assertThat(sentence.toString().contains("{1}"))
                            .as("%s %s", language, key)
                            .isEqualTo(key.toString().endsWith("creator"));
                    assertThat(sentence.toString().contains("{0}"))
                            .as("%s %s", language, key)
                            .isEqualTo(key.toString().matches(".*(title|address).*"));
                    assertThat(sentence.toString()).as("%s %s", language, key).matches("(?s).+[.。]");
                }
            });
        }
    }

    private static Properties sentences(String suffix) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = AttributionFormatter.class.getResourceAsStream("Attribution" + suffix + ".properties")) {
            assertThat(in).as(suffix).isNotNull();
            properties.load(new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
        }
        return properties;
    }
}
