package org.oer4j.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dspace.license.CCLicense;
import org.dspace.license.CCLicenseConnectorService;
import org.dspace.license.CCLicenseField;
import org.dspace.license.CCLicenseFieldEnum;
import org.jdom2.Document;
import org.jdom2.output.XMLOutputter;
import org.junit.jupiter.api.Test;

/** The recipe of docs/dspace-license-chooser.md, compiled and run. */
class DSpaceRecipeTest {
    private final CCLicenseConnectorService service = new OfflineCCLicenseConnectorService(Set.of("recombo", "mark"));

    @Test
    void theDocumentQuotesTheAdapterWordForWord() throws IOException {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("docs/dspace-license-chooser.md"))) {
            root = root.getParent();
            assertThat(root).as("the folder of the repository").isNotNull();
        }
        Path adapter = root.resolve("examples/quickstart/src/test/java/org/oer4j/examples/quickstart/"
                + "OfflineCCLicenseConnectorService.java");
        String snippet = Files.readAllLines(adapter).stream()
                .dropWhile(line -> !line.equals("// snippet:begin"))
                .skip(1)
                .takeWhile(line -> !line.equals("// snippet:end"))
                .collect(Collectors.joining("\n"));
        assertThat(snippet).contains("implements CCLicenseConnectorService");
        assertThat(Files.readString(root.resolve("docs/dspace-license-chooser.md")))
                .contains("```java\n" + snippet + "\n```");
    }

    @Test
    void theClassesHaveTheFieldsThatDSpaceAsksFor() {
        Map<String, CCLicense> german = service.retrieveLicenses("de");
        assertThat(german.keySet()).containsExactly("standard", "publicdomain", "zero");
        CCLicense standard = german.get("standard");
        assertThat(standard.getLicenseName()).isEqualTo("Creative-Commons-Lizenz");
        assertThat(standard.getCcLicenseFieldList())
                .extracting(CCLicenseField::getId)
                .containsExactly("commercial", "derivatives", "jurisdiction");
        CCLicenseField derivatives = standard.getCcLicenseFieldList().get(1);
        assertThat(derivatives.getDescription()).isNotBlank();
        assertThat(derivatives.getFieldEnum())
                .extracting(CCLicenseFieldEnum::getId)
                .containsExactly("y", "sa", "n");
        assertThat(service.retrieveLicenses("pt_BR").get("standard").getLicenseName())
                .isEqualTo("Licença Creative Commons");
    }

    @Test
    void everyAnswerOfTheFormsIsIssued() {
        int issued = 0;
        for (String commercial : List.of("y", "n")) {
            for (String derivatives : List.of("y", "sa", "n")) {
                for (String jurisdiction : List.of("", "de", "us")) {
                    String uri = service.retrieveRightsByQuestion(
                            "standard",
                            "en",
                            Map.of("commercial", commercial, "derivatives", derivatives, "jurisdiction", jurisdiction));
                    assertThat(uri).startsWith("https://creativecommons.org/licenses/by");
                    issued++;
                }
            }
        }
        assertThat(issued).isEqualTo(18);
        assertThat(service.retrieveRightsByQuestion(
                        "standard", "en", Map.of("commercial", "y", "derivatives", "sa", "jurisdiction", "")))
                .isEqualTo("https://creativecommons.org/licenses/by-sa/4.0/");
        assertThat(service.retrieveRightsByQuestion("zero", "en", Map.of()))
                .isEqualTo("https://creativecommons.org/publicdomain/zero/1.0/");
        assertThat(service.retrieveRightsByQuestion("standard", "en", Map.of("commercial", "perhaps")))
                .isNull();
        assertThat(service.retrieveRightsByQuestion("software", "en", Map.of())).isNull();
    }

    @Test
    void theDocumentOfALicenseHasItsNameAndItsTerms() throws IOException {
        Document doc = service.retrieveLicenseRDFDoc("http://creativecommons.org/licenses/by-nc/3.0/us/");
        assertThat(service.retrieveLicenseName(doc))
                .isEqualTo("Creative Commons Attribution-NonCommercial 3.0 United States");
        assertThat(new XMLOutputter().outputString(doc))
                .contains("<license-uri>https://creativecommons.org/licenses/by-nc/3.0/us/</license-uri>")
                .contains("rdf:about=\"https://creativecommons.org/licenses/by-nc/3.0/us/\"")
                .contains("<cc:prohibits rdf:resource=\"http://creativecommons.org/ns#CommercialUse\" />")
                .contains("<cc:requires rdf:resource=\"http://creativecommons.org/ns#Attribution\" />");
        assertThat(service.retrieveLicenseRDFDoc("https://example.org/invalid")).isNull();
        assertThat(service.retrieveLicenseRDFDoc("https://creativecommons.org/licenses/GPL/2.0/"))
                .isNull();
    }
}
