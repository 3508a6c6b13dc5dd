package org.oer4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ChooseCommandTest {
    @Test
    void anAnswerHasTheKeysOfTheContract() {
        JsonNode answer = CommandRun.withInput(
                        "{\"adaptations\":\"sharealike\",\"commercial\":true,\"jurisdiction\":null,\"version\":\"4.0\"}",
                        "choose",
                        "--json")
                .json()
                .get(0);

        assertThat(answer.propertyNames()).containsExactly("license", "uri", "name", "html", "advice");
        assertThat(answer.get("license").stringValue()).isEqualTo("CC-BY-SA-4.0");
        assertThat(answer.get("uri").stringValue()).isEqualTo("https://creativecommons.org/licenses/by-sa/4.0/");
        assertThat(answer.get("advice").isEmpty()).isTrue();
    }

    @Test
    void badLinesAreAnsweredAndTheRunGoesOn() {
        CommandRun run = CommandRun.withInput(
                "{\"adaptations\":\"perhaps\",\"commercial\":true}\n{\"adaptations\":\"no\"}\n"
                        + "{\"adaptations\":\"no\",\"commercial\":false,\"jurisdiction\":\"de\",\"version\":\"3.0\"}",
                "choose",
                "--json");

        List<JsonNode> answers = run.json();
        assertThat(answers).hasSize(3);
        assertThat(answers.get(0).get("error").stringValue())
                .isEqualTo("answer 'perhaps' to adaptations, expected yes, no or sharealike (y, n or sa)");
        assertThat(answers.get(1).get("error").stringValue())
                .isEqualTo("member 'commercial' is missing, expected true or false");
        assertThat(answers.get(2).get("license").stringValue()).isEqualTo("CC-BY-NC-ND-3.0-DE");
        assertThat(answers.get(2).get("advice").get(0).propertyNames()).containsExactly("rule", "clause", "text");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void peopleGetTheLicenceItsNameAndTheMark() {
        CommandRun run = CommandRun.of("choose", "--adaptations", "sharealike", "--commercial", "no", "--lang", "de");

        assertThat(run.out().lines().toList())
                .startsWith("CC-BY-NC-SA-4.0  https://creativecommons.org/licenses/by-nc-sa/4.0/")
                .anyMatch(line -> line.contains("Dieses Werk ist lizenziert unter"));
    }

    @Test
    void theLicencesAreListedAndTheListIsNarrowed() {
        CommandRun all = CommandRun.of("choose", "--list");
        assertThat(all.out().lines()).hasSize(610).first().asString().startsWith("CC0-1.0  ");
        CommandRun narrow = CommandRun.of(
                "choose", "--list", "--free-culture", "--license-version", "3.0", "--jurisdiction", "fr", "--json");
        assertThat(narrow.json())
                .extracting(line -> line.get("license").stringValue())
                .containsExactly("CC-BY-3.0-FR", "CC-BY-SA-3.0-FR");
        assertThat(CommandRun.of("choose", "--list", "--family", "CC-BY-SA", "--lang", "it")
                        .out())
                .contains("Attribuzione");
        assertThat(CommandRun.of("choose", "--list", "--license-version", "four")
                        .status())
                .isEqualTo(2);
    }

    @Test
    void aJurisdictionWithoutVersionGivesItsNewestPortAndSaysSo() {
        CommandRun german = CommandRun.of("choose", "--jurisdiction", "de");
        assertThat(german.lines().get(0)).startsWith("CC-BY-3.0-DE  ");
        assertThat(german.out()).contains("Version 3.0 is the newest that was published for the jurisdiction de.");
        JsonNode line = CommandRun.withInput(
                        "{\"adaptations\":\"yes\",\"commercial\":true,\"jurisdiction\":\"GB\"}", "choose", "--json")
                .json()
                .get(0);
        assertThat(line.get("license").stringValue()).isEqualTo("CC-BY-2.0-UK");
        assertThat(line.get("advice").get(0).get("rule").stringValue()).isEqualTo("chooser.newest-port");

        CommandRun four = CommandRun.of("choose", "--jurisdiction", "de", "--license-version", "4.0");
        assertThat(four.lines().get(0)).startsWith("CC-BY-4.0  ");
        CommandRun nowhere = CommandRun.of("choose", "--jurisdiction", "xx");
        assertThat(nowhere.lines().get(0)).startsWith("CC-BY-4.0  ");
        assertThat(nowhere.out()).contains("“xx” is no jurisdiction for which Creative Commons published licences");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--adaptations=maybe             | answer 'maybe' to adaptations, expected yes, no or sharealike",
                "--commercial=maybe              | answer 'maybe' to commercial, expected yes or no",
                "--license-version=four          | answer 'four' to version, expected a version such as 4.0",
                "--license-version=5.0           | version '5.0' was not published",
                "--list --family=CC-XX           | --family 'CC-XX' is unknown, expected one such as CC-BY-SA",
                "--list --jurisdiction=xx        | --jurisdiction 'xx' is unknown, expected one such as de",
            })
    void whatIsNoAnswerIsAMatterOfUsage(String options, String message) {
        CommandRun run = CommandRun.of(("choose " + options).split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(message);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void theListTakesFamilyAndJurisdictionInAnyCase() {
        assertThat(CommandRun.of("choose", "--list", "--family", "cc-by-sa", "--jurisdiction", "DE")
                        .lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("CC-BY-SA-"));
    }

    @Test
    void adviceIsSpokenInTheLanguageOfTheChooser() {
        assertThat(CommandRun.of("choose", "--adaptations", "no", "--lang", "nl")
                        .out())
                .contains("staat niet toe dat bewerkingen worden gedeeld");
    }
}
