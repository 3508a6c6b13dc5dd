package org.oer4j.json.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oer4j.conformance.Finding;
import org.oer4j.json.mapping.ReadResult;
import org.oer4j.json.mapping.amb.AmbDialect;
import org.oer4j.json.mapping.amb.AmbVersion;
import org.oer4j.json.mapping.dialect.Dialect;
import org.oer4j.json.mapping.known.Dialects;
import org.oer4j.json.mapping.oer.NativeDialect;
import org.oer4j.json.mapping.oer.NativeJson;
import org.oer4j.resource.LearningResource;

/** What every dialect gets from the frame. */
class DialectJsonTest {
    private static final NativeJson JSON = Adapter.create();
    private static final Dialect OER = NativeDialect.OER;
    private static final Dialect AMB = AmbDialect.of(AmbVersion.V20231019);

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static String record(String id) {
        return "{\"oerVersion\":\"1\",\"type\":\"LearningResource\",\"id\":\"" + id + "\"}";
    }

    private static List<ReadResult<LearningResource>> array(InputStream in) {
        try (Stream<ReadResult<LearningResource>> results = JSON.readArray(OER, in)) {
            return results.toList();
        }
    }

    private static List<String> problems(ReadResult<?> result) {
        return result.problems().stream()
                .map(problem -> problem.line() + ":" + problem.column() + " "
                        + problem.finding().pointer() + " " + problem.finding().rule())
                .toList();
    }

    @Test
    void dialectsAreFoundByCode() {
        assertThat(Dialects.all()).extracting(Dialect::code).startsWith("oer", "amb").doesNotHaveDuplicates();
        assertThat(Dialects.find("amb")).isPresent();
        assertThat(Dialects.find("nobody")).isEmpty();
    }

    @Test
    void elementsOfAnArrayAreReadOneByOneAndABadOneDoesNotEndThem() {
        List<ReadResult<LearningResource>> results = array(bytes("\uFEFF [\n" + record("a") + ",\n  {\"id\" 1}, "
                + record("b]") + ",\n{\"id\":\"open\n}," + record("c") + ",{\"id\":\"d\",\"x\":[1]}]\n"));
        assertThat(results).extracting(ReadResult::isOk).containsExactly(true, false, true, false, true, true);
        assertThat(results).extracting(ReadResult::line).containsExactly(2, 3, 3, 4, 5, 5);
        assertThat(problems(results.get(1))).hasSize(1).allMatch(problem -> problem.startsWith("3:"));
        int column = ("}," + record("c") + ",{\"id\":\"d\",\"x\":").length() + 1;
        assertThat(problems(results.get(5))).contains("5:" + column + " /x read.unknown-member");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"[] | 0", " [ ] | 0", "{} | 1", "`` | 1", "[ | 1", "[1,] | 2", "[[] | 2", "[] [] | 1", "[{} | 2", "[{}] x | 2"})
    void whatIsNoArrayIsOneProblemAndNoFailure(String json, int results) {
        assertThat(array(bytes(json))).hasSize(results).noneMatch(ReadResult::isOk);
    }

    @Test
    void gzipIsUnpackedInLinesAndArrays() throws IOException {
        try (Stream<ReadResult<LearningResource>> lines =
                JSON.readLines(OER, packed(record("a") + "\n" + record("b")))) {
            assertThat(lines.map(ReadResult::isOk)).containsExactly(true, true);
        }
        assertThat(array(packed("[" + record("a") + "]"))).hasSize(1).allMatch(ReadResult::isOk);
    }

    @Test
    void mapsAreReadAsTheirJsonIs() {
        Map<String, Object> document = Map.of(
                "@context", List.of("https://w3id.org/kim/amb/context.jsonld", Map.of("@language", "de")),
                "id", "https://example.org/a",
                "type", new String[] {"LearningResource"},
                "name", new StringBuilder("Algebra"),
                "isAccessibleForFree", true,
                "encoding", List.of(Map.of("type", "MediaObject", "contentUrl", "https://example.org/f", "contentSize", 5)));
        String json = "{\"@context\":[\"https://w3id.org/kim/amb/context.jsonld\",{\"@language\":\"de\"}],"
                + "\"id\":\"https://example.org/a\",\"type\":[\"LearningResource\"],\"name\":\"Algebra\","
                + "\"isAccessibleForFree\":true,"
                + "\"encoding\":[{\"type\":\"MediaObject\",\"contentUrl\":\"https://example.org/f\",\"contentSize\":5}]}";
        ReadResult<LearningResource> read = JSON.read(AMB, document);
        assertThat(read.value()).isEqualTo(JSON.read(AMB, json).value());
        assertThat(problems(read)).containsExactly("0:0 /encoding/0/contentSize read.wrong-shape");
    }

    @Test
    void aMapThatHoldsItselfExceedsALimit() {
        Map<String, Object> document = new HashMap<>();
        document.put("id", "a");
        document.put("x", document);
        assertThat(problems(JSON.read(OER, document))).contains("0:0 /x read.limit");
    }

    @Test
    void unknownMembersOfTheNativeFormAreWrittenBackWhereTheyStood() {
        String json = "{\"oerVersion\":\"1\",\"type\":\"LearningResource\",\"id\":\"a\","
                + "\"creator\":[{\"type\":\"Person\",\"name\":\"Ada\",\"shoe\":1.50e3},"
                + "{\"type\":\"Organization\",\"name\":\"B\",\"x\":[null,true]}],"
                + "\"license\":{\"uri\":\"https://example.org/l\",\"y\":{\"z\":\"\\u00e9\"}},\"rating\":5}";
        ReadResult<LearningResource> read = JSON.readResource(json);
        LearningResource value = read.value();
        assertThat(value).isNotNull();
        assertThat(read.kept().pointers())
                .containsExactlyInAnyOrder("/creator/0/shoe", "/creator/1/x", "/license/y", "/rating");
        assertThat(JSON.write(OER, value, read.kept()).json()).isEqualTo(json.replace("\\u00e9", "é"));
        assertThat(JSON.write(OER, value, read.kept()).losses()).isEmpty();
        assertThat(JSON.write(value, read.kept()).json()).isEqualTo(json.replace("\\u00e9", "é"));
    }

    @Test
    void whatBelongedToOneCreatorIsNotGivenToAnother() {
        ReadResult<LearningResource> read = JSON.readResource("{\"oerVersion\":\"1\",\"type\":\"LearningResource\","
                + "\"id\":\"a\",\"creator\":[7,{\"type\":\"Person\",\"name\":\"Ada\",\"shoe\":1},\"Bo\"]}");
        LearningResource value = read.value();
        assertThat(value).isNotNull();
        LearningResource without = value.toBuilder()
                .creators(value.creators().subList(1, 2))
                .build();
        assertThat(JSON.write(OER, value, read.kept()).json()).contains("\"name\":\"Ada\",\"shoe\":1}");
        assertThat(JSON.write(OER, without, read.kept()).json()).doesNotContain("shoe");
        assertThat(JSON.write(OER, without, read.kept()).losses())
                .extracting(Finding::arguments)
                .containsExactly(List.of("/creator/0/shoe"));
    }

    @Test
    void whatIsKeptIsBounded() {
        StringBuilder json = new StringBuilder("{\"oerVersion\":\"1\",\"type\":\"LearningResource\",\"id\":\"a\"");
        for (int i = 0; i < 4; i++) {
            json.append(",\"m").append(i).append("\":\"").append("x".repeat(400_000)).append('"');
        }
        ReadResult<LearningResource> read = JSON.readResource(json.append('}').toString());
        assertThat(read.kept().pointers()).containsExactly("/m0", "/m1");
        assertThat(problems(read)).filteredOn(problem -> problem.endsWith("read.not-kept")).hasSize(2);
    }

    @Test
    void namesWithHalfACharacterAreNotKept() {
        ReadResult<LearningResource> read = JSON.readResource("{\"oerVersion\":\"1\",\"type\":\"LearningResource\","
                + "\"id\":\"a\",\"\\ud800\":1,\"x\":{\"\\udfff\":1}}");
        assertThat(read.kept().isEmpty()).isTrue();
    }

    @Test
    void resourcesAreWrittenAsLinesOfADialect() {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        LearningResource resource = LearningResource.builder("https://example.org/a").build();
        List<Boolean> ok = new ArrayList<>();
        JSON.writeLines(AMB, List.of(resource, resource), lines, result -> ok.add(result.isOk()));
        assertThat(lines.toString(StandardCharsets.UTF_8).lines()).hasSize(2);
        assertThat(ok).containsExactly(false, false);
    }
}
