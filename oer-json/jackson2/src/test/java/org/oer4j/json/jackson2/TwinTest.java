package org.oer4j.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.oer4j.citation.Instrument;
import org.oer4j.json.contract.Records;
import org.oer4j.json.mapping.Problem;
import org.oer4j.json.mapping.ReadMode;
import org.oer4j.json.mapping.ReadResult;
import org.oer4j.json.mapping.oer.NativeJson;
import org.oer4j.recommendation.Recommendation;
import org.oer4j.recommendation.RecommendedAction;
import org.oer4j.resource.LearningResource;

/** Both adapters write the same bytes, and read the same text to the same record with the same problems. */
class TwinTest {
    private static final NativeJson TWO = OerJson.create();
    private static final NativeJson THREE = org.oer4j.json.jackson3.OerJson.create();

    private static final String FIXTURE = """
            {"oerVersion":"1","type":"LearningResource","id":"https://example.org/a","name":"Algèbre 🎓 \\"x\\" \\u00e9",
             "creator":[{"type":"Person","name":"Ada","id":"https://orcid.org/0000-0002-1825-0097"},"Bo"],
             "license":{"uri":"https://creativecommons.org/licenses/by/4.0/","assertedAs":"CC BY 4.0"},
             "inLanguage":["en","de"],"isBasedOn":[{"id":"b","license":"CC0","changes":["kürzer"]}],
             "hasPart":["c",{"id":"d"}],"isAccessibleForFree":true,"size":1.5e3}
            """;

    private static List<Object> records() {
        List<Object> records = new ArrayList<>(Instrument.known());
        records.addAll(Recommendation.of2019().provisions().all());
        records.addAll(Recommendation.of2019().stakeholders());
        return records;
    }

    @Test
    void theyWriteTheSameBytes() {
        assertThat(records()).hasSizeGreaterThan(60);
        for (Object record : records()) {
            assertThat(TWO.write(record)).isEqualTo(THREE.write(record));
        }
        assertThat(TWO.schema()).isEqualTo(THREE.schema());
    }

    @Provide
    Arbitrary<LearningResource> resources() {
        return Records.of(LearningResource.class);
    }

    @Property(tries = 100)
    void theyWriteAndReadEveryResourceAlike(@ForAll("resources") LearningResource resource) {
        String json = THREE.writeResource(resource);
        assertThat(TWO.writeResource(resource)).isEqualTo(json);
        assertThat(TWO.readResource(json)).isEqualTo(THREE.readResource(json));
    }

    @Test
    void theyReadTheRecommendationAlike() {
        for (RecommendedAction action : Recommendation.of2019().actions()) {
            String json = THREE.write(action);
            assertThat(TWO.read(RecommendedAction.class, json)).isEqualTo(THREE.read(RecommendedAction.class, json));
        }
    }

    @Test
    void theFixtureHasARecordAndProblems() {
        ReadResult<LearningResource> result = TWO.readResource(FIXTURE);
        assertThat(result.value()).isNotNull();
        assertThat(result.problems()).isNotEmpty();
    }

    @Property(tries = 2_000)
    void theyReadDamagedTextAlike(@ForAll long seed, @ForAll @IntRange(max = 4) int damages) {
        byte[] json = FIXTURE.getBytes(StandardCharsets.UTF_8);
        Random random = new Random(seed);
        for (int i = 0; i < damages; i++) {
            json[random.nextInt(json.length)] = (byte) "{}[]\",:0x\\ \n\u00e9".charAt(random.nextInt(13));
        }
        for (ReadMode mode : ReadMode.values()) {
            ReadResult<LearningResource> two = TWO.withMode(mode).readResource(json);
            ReadResult<LearningResource> three = THREE.withMode(mode).readResource(json);
            assertThat(two.value()).isEqualTo(three.value());
            assertThat(places(two)).isEqualTo(places(three));
        }
    }

    /** What a parser says of malformed text is its own; where it is, and that it is, is ours. */
    private static List<String> places(ReadResult<?> result) {
        List<String> places = new ArrayList<>();
        for (Problem problem : result.problems()) {
            boolean malformed = problem.finding().rule().value().equals("read.malformed");
            places.add(problem.line() + ":" + problem.column() + " "
                    + problem.finding().rule() + " " + problem.finding().severity() + " "
                    + problem.finding().pointer()
                    + (malformed ? "" : problem.finding().arguments()));
        }
        return places;
    }
}
