package org.oer4j.json.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oer4j.actor.Organization;
import org.oer4j.actor.Person;
import org.oer4j.commitment.CallToAction;
import org.oer4j.json.mapping.ReadMode;
import org.oer4j.json.mapping.ReadResult;
import org.oer4j.json.mapping.oer.NativeJson;
import org.oer4j.resource.DeclaredLicense;
import org.oer4j.resource.Derivation;
import org.oer4j.resource.LearningResource;

class NativeJsonTest {
    private static final NativeJson JSON = Adapter.create();
    private static final String HEAD = "{\"oerVersion\":\"1\",\"type\":\"LearningResource\",\"id\":\"a\",";

    private static List<String> problems(ReadResult<?> result) {
        return result.problems().stream()
                .map(problem -> problem.line() + ":" + problem.column() + " "
                        + problem.finding().pointer() + " " + problem.finding().rule() + " "
                        + problem.finding().severity().code() + " "
                        + problem.finding().arguments())
                .toList();
    }

    private static LearningResource read(String members) {
        LearningResource value = JSON.readResource(HEAD + members + "}").value();
        assertThat(value).isNotNull();
        return value;
    }

    @Test
    void writesTheDocumentedFormInItsOrder() {
        LearningResource resource = LearningResource.builder("https://example.org/a")
                .isAccessibleForFree(true)
                .hasPart("https://example.org/c")
                .isBasedOn(new Derivation("b", "B", DeclaredLicense.ofUri("https://example.org/l"), List.of("kürzer")))
                .language("en")
                .url("https://example.org/a.html")
                .license(DeclaredLicense.ofText("CC BY 4.0"))
                .creator(new Person("Ada \"Example\"", "https://orcid.org/0000-0002-1825-0097"))
                .creator(Organization.named("Schule"))
                .name("Algebra 🎓")
                .build();
        assertThat(JSON.writeResource(resource))
                .isEqualTo("{\"oerVersion\":\"1\",\"type\":\"LearningResource\",\"id\":\"https://example.org/a\","
                        + "\"name\":\"Algebra 🎓\",\"creator\":[{\"type\":\"Person\",\"name\":\"Ada \\\"Example\\\"\","
                        + "\"id\":\"https://orcid.org/0000-0002-1825-0097\"},{\"type\":\"Organization\",\"name\":\"Schule\"}],"
                        + "\"license\":{\"assertedAs\":\"CC BY 4.0\"},\"url\":\"https://example.org/a.html\","
                        + "\"inLanguage\":[\"en\"],\"isBasedOn\":[{\"id\":\"b\",\"name\":\"B\","
                        + "\"license\":{\"uri\":\"https://example.org/l\"},\"changes\":[\"kürzer\"]}],"
                        + "\"hasPart\":[\"https://example.org/c\"],\"isAccessibleForFree\":true}");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JSON.writeResource(resource, bytes);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(JSON.writeResource(resource));
    }

    @Test
    void anEmptyDraftIsShort() {
        assertThat(JSON.writeResource(LearningResource.builder("a").build()))
                .isEqualTo("{\"oerVersion\":\"1\",\"type\":\"LearningResource\",\"id\":\"a\"}");
    }

    @Test
    void understandsOneValueForManyAndWordsForObjects() {
        assertThat(read("\"creator\":\"Ada\"").creators()).containsExactly(Person.named("Ada"));
        assertThat(read("\"creator\":{\"type\":\"Organization\",\"name\":\"S\"}")
                        .creators())
                .containsExactly(Organization.named("S"));
        assertThat(read("\"inLanguage\":\"de\"").languages()).containsExactly("de");
        assertThat(read("\"license\":\"CC BY 4.0\"").license()).isEqualTo(DeclaredLicense.ofText("CC BY 4.0"));
        assertThat(read("\"license\":\"http://creativecommons.org/licenses/by/4.0\"")
                        .license())
                .isEqualTo(DeclaredLicense.ofUri("http://creativecommons.org/licenses/by/4.0"));
        assertThat(read("\"license\":[{\"uri\":\"https://example.org/l\"}]").license())
                .isEqualTo(DeclaredLicense.ofUri("https://example.org/l"));
        assertThat(read("\"isBasedOn\":[\"https://example.org/b\",\"B\",null]").isBasedOn())
                .containsExactly(Derivation.from("https://example.org/b"), new Derivation(null, "B", null, List.of()));
        assertThat(read("\"isBasedOn\":{\"id\":\"b\",\"changes\":\"cut\"}").isBasedOn())
                .containsExactly(new Derivation("b", null, null, List.of("cut")));
        assertThat(read("\"hasPart\":[\"b\",{\"id\":\"c\"}]").hasPart()).containsExactly("b", "c");
        assertThat(read("\"isAccessibleForFree\":\"True\"").isAccessibleForFree())
                .isTrue();
        assertThat(read("\"name\":42").name()).isEqualTo("42");
        assertThat(read("\"name\":null,\"creator\":null,\"inLanguage\":[]").name())
                .isNull();
    }

    @Test
    void anArrayInAnArrayIsLeftOutAndItsNeighboursStay() {
        ReadResult<LearningResource> result =
                JSON.readResource(HEAD + "\"inLanguage\":[\"de\",[\"en\",\"fr\"],\"es\"],\"hasPart\":[[{}],\"b\"]}");
        assertThat(result.value()).isNotNull().satisfies(value -> {
            assertThat(value.languages()).containsExactly("de", "es");
            assertThat(value.hasPart()).containsExactly("b");
        });
        assertThat(problems(result))
                .hasSize(2)
                .anyMatch(p -> p.endsWith("/inLanguage/1 read.unreadable-value warning [string, array]"))
                .anyMatch(p -> p.endsWith("/hasPart/0 read.unreadable-value warning [string, array]"));
    }

    @Test
    void ofSeveralLicencesNoneIsChosen() {
        ReadResult<LearningResource> result = JSON.readResource(HEAD + "\"license\":[\"CC BY\",\"GFDL\"]}");
        assertThat(result.value())
                .isNotNull()
                .satisfies(value -> assertThat(value.license()).isNull());
        assertThat(problems(result)).anyMatch(p -> p.contains("/license read.unreadable-value warning"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STRICT   | error   | error   | error   | false",
                "TOLERANT | info    | warning | warning | true",
                "LENIENT  | info    | info    | warning | true"
            })
    void theModeDecidesHowMuchAProblemMatters(ReadMode mode, String unknown, String bent, String lost, boolean ok) {
        ReadResult<LearningResource> result = JSON.withMode(mode)
                .readResource(HEAD + "\"homepage\":{\"x\":[1]},\n\"inLanguage\":\"de\",\n\"url\":{}}");
        assertThat(problems(result))
                .containsExactly(
                        "1:65 /homepage read.unknown-member " + unknown + " [homepage]",
                        "2:14 /inLanguage read.wrong-shape " + bent + " [array, string]",
                        "3:7 /url read.unreadable-value " + lost + " [string, object]");
        assertThat(result.value())
                .isNotNull()
                .satisfies(value -> assertThat(value.languages()).containsExactly("de"));
        assertThat(result.isOk()).isEqualTo(ok);
        assertThat(JSON.mode()).isEqualTo(ReadMode.TOLERANT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                     | /id? read.missing-member",
                "{\"id\":\" \"}                         | read.missing-member error [id]",
                "[]                                     | read.unreadable-value error [object, array]",
                "null                                   | read.unreadable-value error [object, null]",
                "`` | read.unreadable-value error [object, end]",
                "{\"id\":\"a\"                          | read.malformed error",
                "{\"id\":\"a\"} {}                      | read.malformed error [text after the end]",
                "{\"id\":\"a\",\"name\":NaN}            | read.malformed error",
                "{'id':'a'}                             | read.malformed error",
            })
    void withoutIdOrWithoutJsonThereIsNoValue(String json, String expected) {
        ReadResult<LearningResource> result = JSON.withMode(ReadMode.LENIENT).readResource(json);
        assertThat(result.value()).isNull();
        assertThat(problems(result)).anyMatch(p -> p.contains(expected.replace("/id? ", "")));
    }

    @Test
    void aMemberThatOccursTwiceIsAnErrorAndTheFirstStands() {
        ReadResult<LearningResource> result =
                JSON.readResource(HEAD + "\"name\":\"A\",\"x\":{\"y\":1,\"y\":[2]},\"name\":[\"B\"]}");
        assertThat(result.value())
                .isNotNull()
                .satisfies(value -> assertThat(value.name()).isEqualTo("A"));
        assertThat(problems(result))
                .anyMatch(p -> p.contains("/name read.duplicate-member error [name]"))
                .anyMatch(p -> p.contains("/x read.duplicate-member error [y]"));
        assertThat(result.isOk()).isFalse();
    }

    @Test
    void unknownHeadersAreReportedAndReadOn() {
        assertThat(problems(JSON.readResource("{\"oerVersion\":\"2\",\"type\":\"Course\",\"id\":\"a\"}")))
                .containsExactly(
                        "1:15 /oerVersion read.unknown-version warning [2, 1]",
                        "1:26 /type read.unknown-type warning [Course, LearningResource]");
        assertThat(problems(JSON.readResource(
                        "{\"oerVersion\":\"1.7\",\"type\":[\"LearningResource\",\"Book\"],\"id\":\"a\"}")))
                .containsExactly("1:28 /type read.wrong-shape warning [string, array]");
        assertThat(problems(JSON.readResource("{\"id\":\"a\"}")))
                .containsExactly(
                        "1:10  read.missing-member info [oerVersion]", "1:10  read.missing-member info [type]");
    }

    @Test
    void whatSaysNothingIsLeftOutAndReported() {
        ReadResult<LearningResource> result = JSON.readResource(HEAD
                + "\"creator\":[{\"type\":\"Person\"},{\"name\":\"B\"},{\"type\":\"Robot\",\"name\":\"C\"}],"
                + "\"license\":{},\"isBasedOn\":[{}],\"hasPart\":[\" \"]}");
        assertThat(problems(result).stream().map(p -> p.substring(p.indexOf(' ') + 1)))
                .containsExactly(
                        "/creator/0 read.missing-member warning [name]",
                        "/creator/1 read.missing-member warning [type]",
                        "/creator/2 read.unknown-type warning [Robot, Person]",
                        "/license read.missing-member warning [uri]",
                        "/isBasedOn/0 read.missing-member warning [id]",
                        "/hasPart/0 read.missing-member warning [id]");
        assertThat(result.value()).isNotNull().satisfies(value -> {
            assertThat(value.creators()).containsExactly(Person.named("B"), Person.named("C"));
            assertThat(value.license()).isNull();
            assertThat(value.isBasedOn()).isEmpty();
            assertThat(value.hasPart()).isEmpty();
        });
    }

    @Test
    void pointersAreEscapedAndEchoesAreCut() {
        String name = "a/b~" + "c".repeat(500);
        ReadResult<LearningResource> result = JSON.readResource(HEAD + "\"" + name + "\":1}");
        assertThat(result.problems()).hasSize(1);
        assertThat(result.problems().get(0).finding().pointer())
                .startsWith("/a~1b~0c")
                .hasSizeLessThan(210);
        assertThat(result.problems().get(0).finding().arguments().get(0)).hasSize(200);
    }

    @Test
    void everyWayInGivesTheSameResult() {
        String json = HEAD + "\"name\":\"Äpfel\",\n\"x\":1}";
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        byte[] marked = ("\uFEFF" + json).getBytes(StandardCharsets.UTF_8);
        ReadResult<LearningResource> expected = JSON.readResource(json);
        assertThat(expected.isOk()).isTrue();
        assertThat(JSON.readResource("\uFEFF" + json)).isEqualTo(expected);
        assertThat(JSON.readResource(bytes)).isEqualTo(expected);
        assertThat(JSON.readResource(marked)).isEqualTo(expected);
        assertThat(JSON.readResource(new ByteArrayInputStream(marked))).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(ReadMode.class)
    void brokenUtf8IsMalformed(ReadMode mode) {
        byte[] json = (HEAD + "\"name\":\"?\"}").getBytes(StandardCharsets.ISO_8859_1);
        json[json.length - 3] = (byte) 0xE4;
        ReadResult<LearningResource> result = JSON.withMode(mode).readResource(json);
        assertThat(result.value()).isNull();
        assertThat(problems(result)).hasSize(1).allMatch(p -> p.contains("read.malformed"));
    }

    /** Parsers let these pass: overlong forms of a quotation mark, NUL and a slash, and numbers beyond Unicode. */
    @ParameterizedTest
    @ValueSource(strings = {"C0A2", "C080", "C1BF", "E08080", "E080AF", "F0808080", "F4908080", "F5808080", "FFFE", "EDA080", "EDA080EDB080"})
    void bytesThatOnlyLookLikeUtf8AreMalformed(String bytes) throws IOException {
        for (String json : List.of(HEAD + "\n\"name\":\"?\"}", HEAD + "\n\"name?\":\"ऄ\"}")) {
            ByteArrayOutputStream in = new ByteArrayOutputStream();
            in.write(json.substring(0, json.indexOf('?')).getBytes(StandardCharsets.UTF_8));
            in.write(HexFormat.of().parseHex(bytes));
            in.write(json.substring(json.indexOf('?') + 1).getBytes(StandardCharsets.UTF_8));
            ReadResult<LearningResource> result = JSON.readResource(in.toByteArray());
            assertThat(result.value()).isNull();
            int column = json.indexOf('?') - json.indexOf('\n');
            assertThat(problems(result))
                    .containsExactly("2:" + column + "  read.malformed error [bytes that are no UTF-8]");
        }
        assertThat(read("\"name\":\"ऄ𐀀\uD83C\uDF93\uDBFF\uDFFF\"").name()).isEqualTo("ऄ𐀀🎓\uDBFF\uDFFF");
    }

    @Test
    void numbersAreWrittenOutAndNoLongerThanTheyCanBeReadAgain() {
        for (String number : List.of("1.57e9", "1e99", "-1.5E-98", "9".repeat(100), "-0.0", "1e-99")) {
            CallToAction call = call(number).value();
            assertThat(call).isNotNull();
            assertThat(JSON.withMode(ReadMode.STRICT)
                            .read(CallToAction.class, JSON.write(call))
                            .value())
                    .isEqualTo(call);
        }
        for (String number : List.of("1e100", "1e-100", "1.5E-99", "1e999999999", "-1E2147483648")) {
            assertThat(problems(call(number)))
                    .singleElement()
                    .asString()
                    .contains("/figures/0/value read.refused-value warning");
        }
    }

    private static ReadResult<CallToAction> call(String number) {
        return JSON.read(
                CallToAction.class,
                "{\"oerVersion\":\"1\",\"type\":\"CallToAction\",\"id\":\"a\",\"figures\":[{\"value\":" + number
                        + ",\"unit\":\"learners\"}]}");
    }
}
