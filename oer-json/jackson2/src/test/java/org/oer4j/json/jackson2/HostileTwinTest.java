package org.oer4j.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.oer4j.json.contract.SampleRecord;
import org.oer4j.json.mapping.Problem;
import org.oer4j.json.mapping.ReadMode;
import org.oer4j.json.mapping.ReadResult;
import org.oer4j.json.mapping.oer.NativeForm;
import org.oer4j.json.mapping.oer.NativeJson;

/** What holds of every record's document after somebody spoilt one place of it. */
class HostileTwinTest {
    private static final NativeJson TWO = OerJson.create();
    private static final NativeJson THREE = org.oer4j.json.jackson3.OerJson.create();

    @Provide
    Arbitrary<Class<?>> types() {
        return Arbitraries.of(NativeForm.types());
    }

    private static String spoilt(Class<?> type, long seed) throws JsonProcessingException {
        return new HostileDocuments(seed).spoil(THREE.write(new SampleRecord(seed).of(type)));
    }

    @Property(tries = 1_500, shrinking = ShrinkingMode.OFF)
    void bothReadItAlikeAndEveryModeReadsTheSame(@ForAll("types") Class<?> type, @ForAll long seed)
            throws JsonProcessingException {
        String json = spoilt(type, seed);
        ReadResult<?> strict = THREE.withMode(ReadMode.STRICT).read(type, json);
        for (ReadMode mode : ReadMode.values()) {
            ReadResult<?> three = THREE.withMode(mode).read(type, json);
            assertThat(TWO.withMode(mode).read(type, json)).as(json).isEqualTo(three);
            assertThat(three.value()).as(json).isEqualTo(strict.value());
            assertThat(three.value() == null && three.isOk()).as(json).isFalse();
            assertThat(three.problems()).as(json).hasSameSizeAs(strict.problems());
        }
    }

    @Property(tries = 1_500, shrinking = ShrinkingMode.OFF)
    void everyProblemPointsIntoTheText(@ForAll("types") Class<?> type, @ForAll long seed)
            throws JsonProcessingException {
        String json = spoilt(type, seed);
        JsonNode tree = HostileDocuments.MAPPER.readTree(json);
        for (Problem problem : THREE.read(type, json).problems()) {
            String pointer = problem.finding().pointer();
            assertThat(tree.at(JsonPointer.compile(pointer)).isMissingNode())
                    .as("%s in %s", problem, json)
                    .isFalse();
            assertThat(problem.line()).isEqualTo(1);
            assertThat(problem.column()).isBetween(1, json.length() + 1);
        }
    }

    @Property(tries = 1_500, shrinking = ShrinkingMode.OFF)
    void whatTheTextSaysIsTakenOrReported(@ForAll("types") Class<?> type, @ForAll long seed)
            throws JsonProcessingException {
        String json = spoilt(type, seed);
        ReadResult<?> read = THREE.read(type, json);
        if (read.problems().isEmpty()) {
            assertThat(said(THREE.write(read.value()))).as(json).containsAll(said(json));
        }
    }

    @Property(tries = 1_500, shrinking = ShrinkingMode.OFF)
    void whatIsTakenCanBeWrittenAndReadAgain(@ForAll("types") Class<?> type, @ForAll long seed)
            throws JsonProcessingException {
        String json = spoilt(type, seed);
        Object value = THREE.read(type, json).value();
        if (value != null) {
            String written = THREE.write(value);
            assertThat(TWO.write(value)).isEqualTo(written);
            ReadResult<?> again = THREE.withMode(ReadMode.STRICT).read(type, written);
            assertThat(again.problems()).as("%s after %s", written, json).isEmpty();
            assertThat(again.value()).as(json).isEqualTo(value);
        }
    }

    @Property(tries = 1_500, shrinking = ShrinkingMode.OFF)
    void brokenTextIsReadAlike(@ForAll("types") Class<?> type, @ForAll long seed) {
        byte[] broken = new HostileDocuments(seed).breakUp(THREE.write(new SampleRecord(seed).of(type)));
        for (ReadMode mode : ReadMode.values()) {
            ReadResult<?> two = TWO.withMode(mode).read(type, broken);
            ReadResult<?> three = THREE.withMode(mode).read(type, broken);
            assertThat(two.value()).isEqualTo(three.value());
            assertThat(problems(two)).isEqualTo(problems(three));
        }
    }

    /** Where within a broken word or number it breaks is the parser's own, as are its words. */
    private static List<String> problems(ReadResult<?> result) {
        return result.problems().stream()
                .map(problem -> problem.finding().rule().value().equals("read.malformed")
                        ? problem.line() + " " + problem.finding().pointer()
                        : problem.toString())
                .toList();
    }

    /**
     * What a text says, place by place: null, blank text and what is empty say nothing, and in a list or set it does not
     * matter here who comes first or comes again.
     */
    private static Set<String> said(String json) throws JsonProcessingException {
        Set<String> said = new TreeSet<>();
        addSaid(HostileDocuments.MAPPER.readTree(json), "", said);
        return said;
    }

    private static void addSaid(JsonNode node, String place, Set<String> said) {
        if (node.isArray()) {
            node.forEach(element -> addSaid(element, place + "/*", said));
        } else if (node.isObject()) {
            node.properties().forEach(member -> addSaid(member.getValue(), place + "/" + member.getKey(), said));
        } else if (node.isNumber()) {
            said.add(place + " " + (node.asDouble() + 0.0));
        } else if (!node.asText().isBlank() && !node.isNull()) {
            said.add(place + " " + node);
        }
    }
}
