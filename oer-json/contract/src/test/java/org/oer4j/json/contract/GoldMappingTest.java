package org.oer4j.json.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oer4j.conformance.Finding;
import org.oer4j.json.mapping.ReadMode;
import org.oer4j.json.mapping.ReadResult;
import org.oer4j.json.mapping.dialect.Dialect;
import org.oer4j.json.mapping.dialect.WriteResult;
import org.oer4j.json.mapping.known.Dialects;
import org.oer4j.json.mapping.oer.NativeJson;
import org.oer4j.resource.LearningResource;

/**
 * One record in several renderings: what each of them says otherwise than the record, and what we write otherwise than it, is
 * all in {@code mapping/differences.csv}, with the reason.
 */
class GoldMappingTest {
    private static final NativeJson JSON = Adapter.create();

    /**
     * What is expected of a rendering.
     *
     * @param kind {@code read}, what the record that is read says otherwise; {@code written}, what the document that is
     *     written says otherwise; {@code lost}, what the writer names as lost
     */
    private record Difference(String dialect, String kind, String pointer, String why) {}

    private static List<Difference> differences() {
        return text("differences.csv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split(",", 4))
                .map(cells -> new Difference(cells[0], cells[1], cells[2], cells[3]))
                .toList();
    }

    static Stream<Rendering> renderings() {
        return Stream.of(
                        new Rendering("schemaorg", "schemaorg.jsonld"),
                        new Rendering("dublincore", "dublin-core.json"),
                        new Rendering("datacite", "datacite.json"),
                        new Rendering("h5p", "h5p.json"))
                .filter(each -> Dialects.find(each.code).isPresent());
    }

    record Rendering(String code, String file) {
        Dialect dialect() {
            return Dialects.find(code).orElseThrow();
        }

        private Set<String> expected(String kind) {
            Set<String> pointers = new TreeSet<>();
            differences().stream()
                    .filter(row -> row.dialect.equals(code) && row.kind.equals(kind))
                    .forEach(row -> assertThat(pointers.add(row.pointer))
                            .as(row.toString())
                            .isTrue());
            return pointers;
        }
    }

    @Test
    void everyDifferenceHasAReasonAndADialect() {
        assertThat(differences())
                .hasSizeGreaterThan(10)
                .allSatisfy(row -> assertThat(row.why).isNotBlank())
                .allSatisfy(row -> assertThat(row.kind).isIn("read", "written", "lost"));
        assertThat(differences().stream().map(Difference::dialect).distinct())
                .isEqualTo(renderings().map(Rendering::code).toList());
    }

    @ParameterizedTest
    @MethodSource("renderings")
    void theRenderingSaysWhatTheRecordSays(Rendering rendering) {
        ReadResult<LearningResource> result = JSON.read(rendering.dialect(), text(rendering.file));
        assertThat(result.isOk()).as(result.problems().toString()).isTrue();
        String read = JSON.writeResource(Objects.requireNonNull(result.value()));
        assertThat(different(JSON.writeResource(Neutral.RECORD), read)).isEqualTo(rendering.expected("read"));
    }

    @ParameterizedTest
    @MethodSource("renderings")
    void theRecordIsWrittenAsTheRendering(Rendering rendering) {
        WriteResult written = JSON.write(rendering.dialect(), Neutral.RECORD);
        assertThat(different(text(rendering.file), written.json())).isEqualTo(rendering.expected("written"));
    }

    @ParameterizedTest
    @MethodSource("renderings")
    void whatIsLostIsNamed(Rendering rendering) {
        WriteResult written = JSON.write(rendering.dialect(), Neutral.RECORD);
        Set<String> lost = new TreeSet<>();
        written.losses().stream().map(Finding::pointer).forEach(lost::add);
        assertThat(lost).isEqualTo(rendering.expected("lost"));
    }

    @ParameterizedTest
    @MethodSource("renderings")
    void whatIsReadIsWrittenBackAndStaysTheSame(Rendering rendering) {
        ReadResult<LearningResource> read = JSON.read(rendering.dialect(), text(rendering.file));
        WriteResult written =
                JSON.write(rendering.dialect(), Objects.requireNonNull(read.value()), read.kept());
        ReadResult<LearningResource> again =
                JSON.withMode(ReadMode.STRICT).read(rendering.dialect(), written.json());
        assertThat(again.value()).isEqualTo(read.value());
        assertThat(JSON.write(rendering.dialect(), Objects.requireNonNull(again.value()), again.kept())
                        .json())
                .isEqualTo(written.json());
    }

    static String text(String file) {
        try (InputStream in = GoldMappingTest.class.getResourceAsStream("/mapping/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pointers at which one document says something else than another. */
    private static Set<String> different(String json, String other) {
        Set<String> pointers = new TreeSet<>();
        compare("", Adapter.tree(json), Adapter.tree(other), pointers);
        return pointers;
    }

    private static void compare(String pointer, Object one, Object other, Set<String> pointers) {
        if (one instanceof Map<?, ?> map && other instanceof Map<?, ?> that) {
            Set<Object> names = new LinkedHashSet<>(map.keySet());
            names.addAll(that.keySet());
            for (Object name : names) {
                String at = pointer + "/" + name;
                if (map.containsKey(name) && that.containsKey(name)) {
                    compare(at, map.get(name), that.get(name), pointers);
                } else {
                    pointers.add(at);
                }
            }
        } else if (one instanceof List<?> list && other instanceof List<?> that && list.size() == that.size()) {
            List<?> others = new ArrayList<>(that);
            for (int i = 0; i < list.size(); i++) {
                compare(pointer + "/" + i, list.get(i), others.get(i), pointers);
            }
        } else if (!Objects.equals(one, other)) {
            pointers.add(pointer);
        }
    }
}
