package org.oer4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ReadCommandTest {
    private static final String HEAD =
            "{\"@context\":[\"https://w3id.org/kim/amb/context.jsonld\",{\"@language\":\"de\"}],"
                    + "\"id\":\"https://example.org/a\",\"type\":[\"LearningResource\"],\"name\":\"Algebra\"";
    private static final String GOOD = HEAD + ",\"license\":{\"id\":\"https://creativecommons.org/licenses/by/4.0/\"}}";
    private static final String BAD = HEAD + ",\"inLanguage\":\"de\"}";
    private static final String PRETTY = GOOD.replace("],\"", "],\n  \"").replace("{\"@context", "{\n  \"@context");

    @Test
    void anAnswerHasTheKeysOfTheContract() {
        CommandRun run = CommandRun.withInput(BAD, "read", "--json", "--from", "amb", "--strict");

        JsonNode answer = run.json().get(0);
        assertThat(answer.propertyNames()).containsExactly("ok", "problems", "resource");
        assertThat(answer.get("ok").booleanValue()).isFalse();
        JsonNode problem = answer.get("problems").get(0);
        assertThat(problem.propertyNames()).containsExactly("pointer", "line", "column", "code", "severity", "message");
        assertThat(problem.get("pointer").stringValue()).isEqualTo("/inLanguage");
        assertThat(problem.get("line").intValue()).isEqualTo(1);
        assertThat(problem.get("column").intValue()).isEqualTo(HEAD.length() + ",\"inLanguage\":".length() + 1);
        assertThat(problem.get("code").stringValue()).isEqualTo("read.wrong-shape");
        assertThat(answer.get("resource").get("inLanguage").get(0).stringValue())
                .isEqualTo("de");
        assertThat(run.status()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"strict,false,1", "tolerant,true,0", "lenient,true,0"})
    void theModeDecidesWhetherADocumentIsOk(String mode, boolean ok, int status) {
        CommandRun run = CommandRun.withInput(BAD, "read", "--json", "--from", "amb", "--mode", mode);

        assertThat(run.json().get(0).get("ok").booleanValue()).isEqualTo(ok);
        assertThat(run.json().get(0).get("problems").size()).isEqualTo(1);
        assertThat(run.status()).isEqualTo(status);
    }

    @Test
    void aDocumentMayStandOnSeveralLines(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), PRETTY);
        CommandRun run = CommandRun.of("read", "--json", "--from", "amb", "--amb-version", "draft", file.toString());

        assertThat(run.json()).hasSize(1);
        assertThat(run.json().get(0).get("resource").get("names").get("de").stringValue())
                .isEqualTo("Algebra");
        assertThat(run.status()).isZero();
    }

    @Test
    void everyLineIsAnsweredWithItsNumber() {
        CommandRun run = CommandRun.withInput(GOOD + "\n{\"id\":\n\n" + BAD + "\n", "read", "--json", "--from", "amb");

        List<JsonNode> answers = run.json();
        assertThat(answers).hasSize(4);
        assertThat(answers).extracting(answer -> answer.has("error")).containsExactly(false, true, true, false);
        assertThat(answers.get(1).get("line").intValue()).isEqualTo(2);
        assertThat(answers.get(1).get("problems").get(0).get("line").intValue()).isEqualTo(2);
        assertThat(answers.get(3).get("problems").get(0).get("line").intValue()).isEqualTo(4);
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void everyElementOfAnArrayIsAnswered() {
        CommandRun run = CommandRun.withInput(
                "[" + PRETTY + ",\n {\"id\" 1},\n" + GOOD + "]", "read", "--json", "--from", "amb");

        assertThat(run.json())
                .extracting(answer -> answer.get("ok").booleanValue())
                .containsExactly(true, false, true);
    }

    @Test
    void theNativeFormIsTheDefaultAndPeopleGetSentences() {
        CommandRun run = CommandRun.withInput(
                "{\"oerVersion\":\"1\",\"type\":\"LearningResource\",\"id\":\"a\",\"hasPart\":\"b\"}",
                "read",
                "--lang",
                "de");

        assertThat(run.lines().get(0)).isEqualTo("a: ok");
        assertThat(run.lines().get(1)).startsWith("  warning: line 1, column 64, '/hasPart': Der Wert hat eine andere");
        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--from        | xyz   | --from 'xyz' is unknown, expected oer, amb, schemaorg, dublincore, datacite, h5p, openverse, zenodo, mediawiki",
                "--mode        | loose | --mode 'loose' is unknown, expected strict, tolerant, lenient",
                "--amb-version | 2024  | --amb-version '2024' is unknown, expected 20231019 or draft",
            })
    void whatIsNotThereIsRefusedInWords(String option, String value, String message) {
        CommandRun run = CommandRun.withInput(GOOD, "read", "--json", option, value);

        assertThat(run.err()).contains(message);
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void aScriptAroundTheDocumentIsABadDocumentWithAPlace() {
        CommandRun run = CommandRun.withInput(
                "<script type=\"application/ld+json\">\n" + GOOD + "\n</script>\n", "read", "--json", "--from", "amb");

        assertThat(run.json()).hasSize(1);
        assertThat(run.json().get(0).get("problems").get(0).get("code").stringValue())
                .isEqualTo("read.malformed");
        assertThat(run.json().get(0).get("problems").get(0).get("line").intValue())
                .isEqualTo(1);
    }
}
