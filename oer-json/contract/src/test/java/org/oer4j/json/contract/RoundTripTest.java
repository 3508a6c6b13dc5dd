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
import org.oer4j.actor.Agent;
import org.oer4j.actor.Organization;
import org.oer4j.actor.Person;
import org.oer4j.json.mapping.ReadMode;
import org.oer4j.json.mapping.ReadResult;
import org.oer4j.json.mapping.oer.NativeJson;
import org.oer4j.resource.DeclaredLicense;
import org.oer4j.resource.Derivation;
import org.oer4j.resource.LearningResource;

class RoundTripTest {
    private static final NativeJson JSON = Adapter.create().withMode(ReadMode.STRICT);

    @Provide
    Arbitrary<LearningResource> resources() {
        Arbitrary<String> text = Arbitraries.strings().ofMaxLength(12); // also controls and half characters
        Arbitrary<String> id = text.filter(t -> !t.isBlank());
        Arbitrary<String> maybe = text.injectNull(0.3);
        Arbitrary<Agent> agent = Combinators.combine(Arbitraries.of(true, false), id, maybe)
                .as((person, name, uri) -> person ? new Person(name, uri) : new Organization(name, uri));
        Arbitrary<DeclaredLicense> license = Combinators.combine(id, maybe, Arbitraries.of(true, false))
                .as((some, other, uri) -> uri ? new DeclaredLicense(some, other) : new DeclaredLicense(other, some))
                .injectNull(0.3);
        Arbitrary<Derivation> derivation = Combinators.combine(
                        id, maybe, license, text.list().ofMaxSize(2))
                .as(Derivation::new);
        Arbitrary<Boolean> free = Arbitraries.of(true, false).injectNull(0.3);
        Arbitrary<LearningResource.Builder> head = Combinators.combine(
                        id, maybe, agent.list().ofMaxSize(3), license, maybe)
                .as((i, name, creators, l, url) -> LearningResource.builder(i)
                        .name(name)
                        .creators(creators)
                        .license(l)
                        .url(url));
        return Combinators.combine(
                        head,
                        text.list().ofMaxSize(3),
                        derivation.list().ofMaxSize(2),
                        id.list().ofMaxSize(2),
                        free)
                .as((builder, languages, sources, parts, f) -> builder.languages(languages)
                        .isBasedOn(sources)
                        .hasPart(parts)
                        .isAccessibleForFree(f)
                        .build());
    }

    @Property(tries = 500)
    void whatIsWrittenIsReadBackWithoutAProblem(@ForAll("resources") LearningResource resource) {
        String json = JSON.writeResource(resource);
        ReadResult<LearningResource> result = JSON.readResource(json);
        assertThat(result.problems()).isEmpty();
        assertThat(result.value()).isEqualTo(resource);
        assertThat(JSON.writeResource(resource)).isEqualTo(json);
    }

    @Property(tries = 300)
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
