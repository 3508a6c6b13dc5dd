package org.oer4j.json.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.oer4j.json.mapping.ReadMode;
import org.oer4j.json.mapping.ReadResult;
import org.oer4j.json.mapping.dialect.Dialect;
import org.oer4j.json.mapping.dialect.WriteResult;
import org.oer4j.json.mapping.known.Dialects;
import org.oer4j.json.mapping.oer.NativeJson;
import org.oer4j.json.mapping.readback.ReadBackDialect;
import org.oer4j.resource.LearningResource;

class DialectLawsTest {
    private static final NativeJson JSON = Adapter.create();

    @Provide
    Arbitrary<LearningResource> resources() {
        return Records.of(LearningResource.class);
    }

    @Provide
    Arbitrary<Dialect> dialects() {
        List<Dialect> all = Dialects.all().stream()
                .filter(ReadBackDialect.class::isInstance)
                .toList();
        assertThat(all).hasSizeGreaterThanOrEqualTo(4);
        return Arbitraries.of(all);
    }

    /** Whatever is not among the losses is there again. */
    @Property(tries = 300)
    void whatIsNotNamedAsLostIsReadBack(
            @ForAll("resources") LearningResource resource, @ForAll("dialects") Dialect dialect) {
        WriteResult written = JSON.write(dialect, resource);
        ReadResult<LearningResource> read = JSON.read(dialect, written.json());
        LearningResource back = Objects.requireNonNull(read.value());
        if (!resource.id().equals(back.id()) && !back.id().startsWith("_:b")) {
            assertThat(written.losses()).anyMatch(loss -> loss.pointer().equals("/id"));
        }
        if (!Objects.equals(resource.license(), back.license())) {
            assertThat(written.losses()).anyMatch(loss -> loss.pointer().startsWith("/license"));
        }
        if (!resource.creators().equals(back.creators())) {
            assertThat(written.losses()).anyMatch(loss -> loss.pointer().startsWith("/creator"));
        }
        if (!Objects.equals(resource.url(), back.url()) && resource.url() != null) {
            assertThat(written.losses()).anyMatch(loss -> loss.pointer().equals("/url"));
        }
    }

    @Property(tries = 300)
    void writingSaysTheSameEachTime(
            @ForAll("resources") LearningResource resource, @ForAll("dialects") Dialect dialect) {
        assertThat(JSON.write(dialect, resource)).isEqualTo(JSON.write(dialect, resource));
    }

    @Property(tries = 500)
    void noTextMakesADialectThrow(@ForAll("documents") String json, @ForAll("dialects") Dialect dialect) {
        for (ReadMode mode : ReadMode.values()) {
            ReadResult<LearningResource> result = JSON.withMode(mode).read(dialect, json);
            LearningResource resource = result.value();
            assertThat(resource == null && result.isOk()).isFalse();
            if (resource != null) {
                assertThat(JSON.write(dialect, resource, result.kept()).json()).startsWith("{");
            }
        }
    }

    /** The renderings with something broken in them. */
    @Provide
    Arbitrary<String> documents() {
        List<String> files = List.of("schemaorg.jsonld", "dublin-core.json", "datacite.json", "h5p.json", "openverse.json");
        return Arbitraries.of(files)
                .map(GoldMappingTest::text)
                .flatMap(text -> Arbitraries.integers()
                        .between(0, text.length() - 1)
                        .flatMap(at -> Arbitraries.of(
                                        "", "\"", "{", "[", "]", "}", "null", "1", "true", "[[]]", "\"a\":", ",", "\\")
                                .flatMap(with -> Arbitraries.integers()
                                        .between(0, 30)
                                        .map(cut -> text.substring(0, at)
                                                + with
                                                + text.substring(Math.min(text.length(), at + cut))))));
    }
}
