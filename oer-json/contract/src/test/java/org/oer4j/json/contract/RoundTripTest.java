package org.oer4j.json.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.oer4j.json.mapping.ReadMode;
import org.oer4j.json.mapping.ReadResult;
import org.oer4j.json.mapping.oer.NativeJson;
import org.oer4j.resource.LearningResource;

class RoundTripTest {
    private static final NativeJson JSON = Adapter.create().withMode(ReadMode.STRICT);

    @Provide
    Arbitrary<LearningResource> resources() {
        return Records.of(LearningResource.class);
    }

    @Property(tries = 150)
    void whatIsWrittenIsReadBackWithoutAProblem(@ForAll("resources") LearningResource resource) {
        String json = JSON.writeResource(resource);
        ReadResult<LearningResource> result = JSON.readResource(json);
        assertThat(result.problems()).isEmpty();
        assertThat(result.value()).isEqualTo(resource);
        assertThat(JSON.writeResource(resource)).isEqualTo(json);
    }

    @Property(tries = 50)
    void bytesSayTheSameAsText(@ForAll("resources") LearningResource resource) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JSON.writeResource(resource, bytes);
        assertThat(JSON.readResource(bytes.toByteArray())).isEqualTo(new ReadResult<>(resource, List.of(), 1));
    }

    @Property(tries = 1000)
    void noTextMakesTheReaderThrow(@ForAll("jsonLike") String text) {
        for (ReadMode mode : ReadMode.values()) {
            ReadResult<LearningResource> result = JSON.withMode(mode).readResource(text);
            assertThat(result.value() == null && result.isOk()).isFalse();
        }
    }

    @Property(tries = 1000)
    void noBytesMakeTheReaderThrow(@ForAll byte[] bytes) {
        assertThat(JSON.readResource(bytes).problems()).isNotEmpty();
    }

    /** Known names with values of every shape, whole and broken. */
    @Provide
    Arbitrary<String> jsonLike() {
        Arbitrary<String> name = Arbitraries.of(
                "oerVersion",
                "type",
                "id",
                "name",
                "creator",
                "license",
                "url",
                "uri",
                "assertedAs",
                "inLanguage",
                "isBasedOn",
                "changes",
                "hasPart",
                "isAccessibleForFree",
                "names",
                "descriptions",
                "identifier",
                "scheme",
                "value",
                "about",
                "code",
                "label",
                "conditionsOfAccess",
                "copyrightYear",
                "price",
                "amount",
                "currency",
                "dateCreated",
                "contributor",
                "role",
                "changeLog",
                "log",
                "encoding",
                "contentSize",
                "accessModeSufficient",
                "part",
                "adaptedForCountry",
                "serves",
                "relation",
                "review",
                "score",
                "mainEntityOfPage",
                "provider",
                "other");
        Arbitrary<String> scalar = Arbitraries.of(
                "\"a\"",
                "\"\"",
                "\" \"",
                "1",
                "-0.5e3",
                "true",
                "null",
                "\"https://example.org\"",
                "\"2019-11\"",
                "\"12(c)\"",
                "\"CH\"",
                "99999999999",
                "\"\\ud800\"",
                "}",
                "");
        Arbitrary<String> value = Arbitraries.recursive(
                () -> scalar,
                inner -> Arbitraries.oneOf(
                        inner.list().ofMaxSize(3).map(items -> "[" + String.join(",", items) + "]"),
                        Combinators.combine(name, inner, name, inner)
                                .as((n, v, m, w) -> "{\"" + n + "\":" + v + ",\"" + m + "\":" + w + "}")),
                0,
                3);
        return Combinators.combine(name, value)
                .as((n, v) -> "\"" + n + "\":" + v)
                .list()
                .ofMaxSize(6)
                .map(members -> "{\"id\":\"a\"" + (members.isEmpty() ? "" : "," + String.join(",", members)) + "}");
    }
}
