package org.oer4j.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oer4j.json.mapping.AttributionJsonLd;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.attribution.Attribution;
import org.oer4j.licensing.attribution.AttributionDuties;
import org.oer4j.licensing.attribution.AttributionFormat;
import org.oer4j.licensing.attribution.AttributionFormatter;
import org.oer4j.licensing.attribution.Credit;
import org.oer4j.licensing.attribution.CreditedLicense;
import org.oer4j.licensing.attribution.CreditedWork;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AttributionJsonLdTest {
    private static final Path DIRECTORY = Path.of("src/test/resources/gold/attribution-jsonld");
    private static final List<String> FAMILIES = List.of(
            "CC-BY-1.0",
            "CC-BY-NC-SA-2.0",
            "CC-BY-ND-2.5",
            "CC-BY-3.0",
            "CC-BY-3.0-DE",
            "CC-BY-SA-3.0-IGO",
            "CC-BY-4.0",
            "CC0-1.0",
            "CC-PDM-1.0",
            "OGL-UK-3.0",
            "ODbL-1.0",
            "GFDL-1.3-only",
            "MIT");
    private static final LicenseCatalogue CATALOGUE = LicenseCatalogue.standard();
    private static final AttributionFormatter ENGLISH = AttributionFormatter.in(Locale.ENGLISH);
    private static final OerJson JSON = OerJson.create();
    private static final JsonMapper MAPPER = new JsonMapper();

    static Stream<String> languages() {
        return AttributionFormatter.languages().stream().sorted();
    }

    /** After a wanted change write the files anew with {@code -Doer.golden=write} and read them. */
    @ParameterizedTest
    @MethodSource("languages")
    void everyFamilyReadsAsItWasReviewed(String language) throws IOException {
        AttributionFormatter formatter = AttributionFormatter.in(Locale.forLanguageTag(language));
        List<String> lines = new ArrayList<>();
        for (String family : FAMILIES) {
            lines.add(jsonLd(remix(family), formatter));
        }
        String written = String.join("\n", lines) + "\n";
        Path file = DIRECTORY.resolve(language + ".ndjson");
        if ("write".equals(System.getProperty("oer.golden"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, written);
        }

        assertThat(written).isEqualTo(Files.readString(file));
    }

    @Test
    void theWordsAreThoseOfSchemaOrg() {
        JsonNode node = MAPPER.readTree(jsonLd(remix("CC-BY-3.0-DE"), ENGLISH));

        assertThat(node.propertyNames())
                .containsExactly(
                        "@context", "@type", "@id", "url", "name", "creator", "license", "creditText", "isBasedOn");
        assertThat(node.at("/isBasedOn/0").propertyNames())
                .containsExactly(
                        "@type", "@id", "url", "name", "creator", "license", "copyrightNotice", "skos:changeNote");
        assertThat(node.at("/isBasedOn/0/license").stringValue())
                .isEqualTo("https://creativecommons.org/licenses/by/3.0/de/");
        assertThat(node.at("/creditText").stringValue())
                .isEqualTo(ENGLISH.format(remix("CC-BY-3.0-DE"), AttributionFormat.TEXT));
    }

    @Test
    void aLicenceThatIsOnlyStatedIsNoAddress() {
        CreditedWork work =
                CreditedWork.builder().title("T").url("javascript:alert(1)").build();
        Credit credit = Credit.of(work, CreditedLicense.stated("CC BY"));
        JsonNode node = MAPPER.readTree(jsonLd(AttributionDuties.standard().attribute(credit), ENGLISH));

        assertThat(node.at("/license/name").stringValue()).isEqualTo("CC BY");
        assertThat(node.has("@id")).isFalse();
        assertThat(node.has("url")).isFalse();
    }

    @Property(tries = 300)
    void anyTextIsReadBackAndNoneEndsAScript(@ForAll String title, @ForAll String name) {
        CreditedWork work = CreditedWork.builder()
                .title(title + "</script>")
                .creator(name + "<!--&")
                .build();
        Attribution attribution = AttributionDuties.standard().attribute(Credit.of(work, CATALOGUE.get("CC-BY-4.0")));

        String json = jsonLd(attribution, ENGLISH);

        assertThat(json).doesNotContain("<", ">", "&", "\n");
        JsonNode node = MAPPER.readTree(json);
        assertThat(node.at("/name").stringValue()).isEqualTo(work.title());
        assertThat(node.at("/creator/0/name").stringValue())
                .isEqualTo(work.creators().get(0).name());
    }

    private static String jsonLd(Attribution attribution, AttributionFormatter formatter) {
        return JSON.writeForPage(sink -> AttributionJsonLd.write(attribution, formatter, sink));
    }

    private static Attribution remix(String family) {
        CreditedWork source = CreditedWork.builder()
                .title("Algebra & Geometry")
                .creator("Ada Example", "https://example.org/ada")
                .creator("Bo Muster")
                .url("https://example.org/algebra")
                .copyrightNotice("© 2020 Ada Example")
                .build();
        CreditedWork course = CreditedWork.builder()
                .title("Kurs")
                .creator("Cem Beispiel")
                .url("https://example.org/kurs")
                .build();
        return AttributionDuties.standard()
                .attribute(Credit.of(course, CATALOGUE.get("CC-BY-SA-4.0"))
                        .withSources(
                                List.of(Credit.of(source, CATALOGUE.get(family)).changed("translated"))));
    }
}
