package org.oer4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RecognizeCommandTest {
    @Test
    void anExactAnswerHasTheKeysOfTheContract() {
        CommandRun run = CommandRun.withInput("{\"text\":\"CC BY-SA 3.0 DE\"}\n", "recognize", "--json");

        assertThat(run.lines())
                .containsExactly("{\"text\":\"CC BY-SA 3.0 DE\",\"result\":\"exact\",\"license\":\"CC-BY-SA-3.0-DE\","
                        + "\"uri\":\"https://creativecommons.org/licenses/by-sa/3.0/de/\",\"expression\":null,"
                        + "\"family\":null,\"candidates\":[],\"reason\":\"The name of this licence.\"}");
        assertThat(run.status()).isZero();
    }

    @Test
    void anAmbiguousAnswerNamesFamilyAndCandidates() {
        JsonNode answer = only("{\"text\":\"CC BY-SA\"}");

        assertThat(answer.get("result").stringValue()).isEqualTo("ambiguous");
        assertThat(answer.get("license").isNull()).isTrue();
        assertThat(answer.get("family").stringValue()).isEqualTo("CC-BY-SA");
        assertThat(answer.get("candidates").values())
                .extracting(JsonNode::stringValue)
                .contains("CC-BY-SA-3.0-DE", "CC-BY-SA-4.0");
    }

    @Test
    void aChoiceIsExactAndAnExpression() {
        JsonNode answer = only("{\"text\":\"CC-BY-SA-4.0 OR GFDL-1.3-only\"}");

        assertThat(answer.get("result").stringValue()).isEqualTo("exact");
        assertThat(answer.get("license").isNull()).isTrue();
        assertThat(answer.get("uri").isNull()).isTrue();
        assertThat(answer.get("expression").stringValue()).isEqualTo("CC-BY-SA-4.0 OR GFDL-1.3-only");
    }

    @Test
    void aStatusIsNoLicenceAndKeepsItsId() {
        JsonNode answer = only("{\"text\":\"All rights reserved\"}");

        assertThat(answer.get("result").stringValue()).isEqualTo("not-a-license");
        assertThat(answer.get("license").stringValue()).isEqualTo("LicenseRef-all-rights-reserved");
    }

    @Test
    void everyLineIsAnsweredInOrderAndABadOneWithAnError() {
        CommandRun run = CommandRun.withInput("""
                {"text":"CC BY 4.0","id":7}
                {"text":4}
                not json

                {"text":"CC BY|4.0","vocabulary":"h5p"}
                {"text":"CC BY","vocabulary":"no-such"}
                [1]
                {"text":"CC0-1.0","vocabulary":"spdx"}
                """, "recognize", "--json");

        List<JsonNode> answers = run.json();
        assertThat(answers).hasSize(8);
        assertThat(answers.get(0).get("license").stringValue()).isEqualTo("CC-BY-4.0");
        assertThat(answers.get(1))
                .hasToString("{\"error\":\"member 'text' '4' is of type number, expected a string\",\"line\":2}");
        assertThat(answers.get(2).get("error").stringValue())
                .startsWith("the line is no JSON: ")
                .endsWith("expected an object such as {\"text\":\"CC BY 4.0\"}");
        assertThat(answers.get(3).get("line").intValue()).isEqualTo(4);
        assertThat(answers.get(4).get("license").stringValue()).isEqualTo("CC-BY-4.0");
        assertThat(answers.get(5).get("error").stringValue())
                .startsWith("vocabulary 'no-such' is unknown, expected one of cc-url, ckan, ");
        assertThat(answers.get(6).get("error").stringValue()).startsWith("line '[1]' is no JSON object");
        assertThat(answers.get(7).get("license").stringValue()).isEqualTo("CC0-1.0");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aLineIsAnsweredBeforeTheNextOneIsThere() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Integer> answersBeforeEachRead = new ArrayList<>();
        InputStream in = new InputStream() {
            private int lines;

            @Override
            public int read(byte[] target, int from, int length) {
                answersBeforeEachRead.add(
                        (int) out.toString(StandardCharsets.UTF_8).lines().count());
                if (++lines > 3) {
                    return -1;
                }
                byte[] line = "{\"text\":\"CC BY 4.0\"}\n".getBytes(StandardCharsets.UTF_8);
                System.arraycopy(line, 0, target, from, line.length);
                return line.length;
            }

            @Override
            public int read() throws IOException {
                throw new IOException("read as a whole");
            }
        };

        Oer.run(in, out, new ByteArrayOutputStream(), "recognize", "--json");

        assertThat(answersBeforeEachRead).containsExactly(0, 1, 2, 3);
    }

    @Test
    void textComesBackInUtf8AndHalfACharacterEscaped() {
        CommandRun run = CommandRun.withInput("{\"text\":\"Lizenz für 教科书 😀 \\ud800\"}\r\n", "recognize", "--json");

        assertThat(run.out()).startsWith("{\"text\":\"Lizenz für 教科书 😀 \\uD800\",\"result\":\"unknown\"");
        assertThat(run.lines()).hasSize(1);
    }

    @Test
    void peopleGetTheAnswerInWords() {
        CommandRun run = CommandRun.of("recognize", "CC BY 4.0", "CC BY-NC", "hello");

        assertThat(run.out()).startsWith("""
                        CC BY 4.0
                          exact: CC-BY-4.0
                          https://creativecommons.org/licenses/by/4.0/
                          The name of this licence.
                        CC BY-NC
                          ambiguous: CC-BY-NC
                          The version is missing, and several versions were published.
                        """).endsWith("""
                        hello
                          unknown
                          The notation is not understood.
                        """);
        assertThat(run.status()).isZero();
    }

    private static JsonNode only(String line) {
        List<JsonNode> answers =
                CommandRun.withInput(line, "recognize", "--json").json();
        assertThat(answers).hasSize(1);
        return answers.get(0);
    }
}
