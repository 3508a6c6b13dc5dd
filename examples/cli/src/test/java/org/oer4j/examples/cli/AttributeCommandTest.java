package org.oer4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class AttributeCommandTest {
    private static final String BIOLOGY =
            "{\"oerVersion\":\"1\",\"type\":\"LearningResource\",\"id\":\"https://example.org/b\","
                    + "\"name\":\"Biology <2e>\",\"creator\":[{\"type\":\"Organization\",\"name\":\"OpenStax\"}],"
                    + "\"license\":{\"uri\":\"https://creativecommons.org/licenses/by/4.0/\"}}";
    private static final String UNTITLED =
            "{\"oerVersion\":\"1\",\"type\":\"LearningResource\",\"id\":\"https://example.org/u\","
                    + "\"creator\":[{\"type\":\"Person\",\"name\":\"Ada\"}],\"license\":{\"assertedAs\":\"CC BY 3.0 DE\"}}";

    @Test
    void anAnswerHasTheKeysOfTheContract() {
        CommandRun run = CommandRun.withInput(BIOLOGY, "attribute", "--json", "--from", "oer", "--lang", "fr");

        JsonNode answer = run.json().get(0);
        assertThat(answer.propertyNames()).containsExactly("attribution", "missing");
        assertThat(answer.get("attribution").stringValue())
                .isEqualTo(
                        "L’œuvre «\u00a0Biology <2e>\u00a0» (https://example.org/b), par OpenStax, est mise à disposition"
                                + " sous licence CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/deed.fr).");
        assertThat(answer.get("missing").isEmpty()).isTrue();
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void whatIsMissingNamesRuleClausePlaceAndSentence() {
        JsonNode missing = CommandRun.withInput(UNTITLED, "attribute", "--json", "--lang", "de")
                .json()
                .get(0)
                .get("missing");

        assertThat(missing.size()).isEqualTo(1);
        assertThat(missing.get(0).propertyNames()).containsExactly("rule", "severity", "clause", "pointer", "text");
        assertThat(missing.get(0).get("rule").stringValue()).isEqualTo("attribution.missing-title");
        assertThat(missing.get(0).get("severity").stringValue()).isEqualTo("error");
        assertThat(missing.get(0).get("clause").isNull()).isTrue(); // nobody read where the German text says it
        assertThat(missing.get(0).get("pointer").stringValue()).isEqualTo("/name");
        assertThat(missing.get(0).get("text").stringValue())
                .isEqualTo("Der Titel des Werks fehlt; CC BY 3.0 DE verlangt ihn.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text     | “Biology <2e>” (https://example.org/b) by OpenStax",
                "markdown | [“Biology \\<2e\\>”](<https://example.org/b>) by OpenStax is licensed under [CC BY 4.0](<",
                "html     | <bdi property=\"dct:title\">Biology &lt;2e&gt;</bdi>",
                "jsonld   | \"name\":\"Biology \\u003c2e\\u003e\"",
                "xmp      | <rdf:li xml:lang=\"x-default\">Biology &lt;2e&gt;</rdf:li>"
            })
    void everyFormatIsWrittenAsText(String format, String part) {
        JsonNode answer = CommandRun.withInput(BIOLOGY, "attribute", "--json", "--format", format)
                .json()
                .get(0);

        assertThat(answer.get("attribution").stringValue()).contains(part);
    }

    @Test
    void badLinesAreAnsweredAndTheRunGoesOn() {
        CommandRun run = CommandRun.withInput(
                "{\"id\":\n" + BIOLOGY
                        + "\n[1]\n{\"oerVersion\":\"1\",\"type\":\"LearningResource\",\"name\":\"x\"}\n\n" + BIOLOGY,
                "attribute",
                "--json");

        List<JsonNode> answers = run.json();
        assertThat(answers).hasSize(6);
        assertThat(answers)
                .extracting(answer -> answer.has("error"))
                .containsExactly(true, false, true, true, true, false);
        assertThat(answers.get(2).propertyNames()).containsExactly("error", "line");
        assertThat(answers.get(2).get("line").intValue()).isEqualTo(3);
        assertThat(answers.get(3).get("error").stringValue()).contains("id");
        assertThat(run.status()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--from    | xyz   | --from 'xyz' is unknown, expected oer, amb, schemaorg, dublincore, datacite, h5p, openverse, zenodo, mediawiki",
                "--amb-version | 2024 | --amb-version '2024' is unknown, expected 20231019 or draft",
                "--format  | pdf   | --format 'pdf' is unknown, expected text, markdown, html, xmp, jsonld",
                "--profile | other | --profile 'other' is unknown, expected tasl or tullu-b",
            })
    void whatIsNotThereIsRefusedInWords(String option, String value, String message) {
        CommandRun run = CommandRun.withInput(BIOLOGY, "attribute", "--json", option, value);

        assertThat(run.err()).contains(message);
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"name\":\"Biology <2e>\"       | \"name\":{\"title\":[1]} | at /name",
                "\"type\":\"LearningResource\"   | \"type\":\"Foo\"         | at /type: The type Foo",
                "\"uri\":\"https                | \"uri\":{},\"x\":\"https | at /license/uri",
            })
    void whatTheCreditWouldLackIsAnErrorLine(String before, String after, String message) {
        assertThat(BIOLOGY).contains(before);
        JsonNode answer = CommandRun.withInput(BIOLOGY.replace(before, after), "attribute", "--json")
                .json()
                .get(0);

        assertThat(answer.propertyNames()).containsExactly("error", "line");
        assertThat(answer.get("error").stringValue()).contains(message);
    }

    @Test
    void whatIsLostElsewhereDoesNoHarm() {
        CommandRun run = CommandRun.withInput(
                BIOLOGY.replace("\"id\":", "\"isAccessibleForFree\":{},\"id\":"), "attribute", "--json");

        assertThat(run.json().get(0).has("attribution")).isTrue();
        assertThat(run.status()).isZero();
    }

    @Test
    void creditIsWrittenForAnotherDialectToo() {
        String amb = "{\"@context\":[\"https://w3id.org/kim/amb/context.jsonld\",{\"@language\":\"en\"}],"
                + "\"id\":\"https://example.org/b\",\"type\":[\"LearningResource\"],\"name\":\"Biology\","
                + "\"creator\":[{\"type\":\"Organization\",\"name\":\"OpenStax\"}],"
                + "\"license\":{\"id\":\"https://creativecommons.org/licenses/by/4.0/\"}}";
        CommandRun run = CommandRun.withInput(amb, "attribute", "--json", "--from", "amb");

        assertThat(run.json().get(0).get("attribution").stringValue())
                .startsWith("“Biology” (https://example.org/b) by OpenStax is licensed under CC BY 4.0");
        assertThat(run.status()).isZero();
    }

    @Test
    void peopleGetTheCreditAndWhatIsMissing() {
        CommandRun run = CommandRun.withInput(UNTITLED + "\nnonsense\n" + BIOLOGY, "attribute");

        assertThat(run.lines())
                .containsExactly(
                        "This work (https://example.org/u) by Ada is licensed under CC BY 3.0 DE"
                                + " (https://creativecommons.org/licenses/by/3.0/de/deed.en).",
                        "  error: The title of the work is missing; CC BY 3.0 DE asks for it.",
                        "“Biology <2e>” (https://example.org/b) by OpenStax is licensed under CC BY 4.0"
                                + " (https://creativecommons.org/licenses/by/4.0/).");
        assertThat(run.err()).startsWith("oer attribute: line 2: ");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void theGermanProfileLabelsItsFields() {
        JsonNode answer = CommandRun.withInput(BIOLOGY, "attribute", "--json", "--profile", "tullu-b", "--lang", "de")
                .json()
                .get(0);

        assertThat(answer.get("attribution").stringValue())
                .isEqualTo(
                        "Titel: „Biology <2e>“; Urheber/in: OpenStax; Lizenz: CC BY 4.0"
                                + " (https://creativecommons.org/licenses/by/4.0/deed.de); Ursprungsort: https://example.org/b");
    }
}
