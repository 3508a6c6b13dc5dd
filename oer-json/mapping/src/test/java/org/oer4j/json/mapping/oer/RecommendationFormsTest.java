package org.oer4j.json.mapping.oer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oer4j.citation.Instrument;
import org.oer4j.json.mapping.ReadMode;
import org.oer4j.json.mapping.ReadResult;
import org.oer4j.json.mapping.Tokens;
import org.oer4j.recommendation.ListedProvision;
import org.oer4j.recommendation.Provisions;
import org.oer4j.recommendation.Recommendation;

/** Everything that the three instruments hold goes into the native form and comes back. */
class RecommendationFormsTest {
    private static Stream<Object> records() {
        Recommendation recommendation = Recommendation.of2019();
        List<Object> records = new ArrayList<>(Instrument.known());
        records.addAll(recommendation.provisions().all());
        records.addAll(recommendation.stakeholders());
        records.addAll(recommendation.sdgLinks());
        records.addAll(Provisions.ofDraft2019().all());
        records.addAll(Provisions.ofDubai2024().all());
        return records.stream();
    }

    @ParameterizedTest
    @MethodSource("records")
    void comesBackAsItWas(Object record) {
        Tokens tokens = new Tokens();
        NativeForm.write(record, tokens);
        ReadResult<?> back = NativeForm.readDocument(record.getClass(), tokens.source(), ReadMode.STRICT, 1);
        assertThat(back.problems()).isEmpty();
        assertThat(back.value()).isEqualTo(record);
        Tokens again = new Tokens();
        NativeForm.write(back.value(), again);
        assertThat(again.toString()).isEqualTo(tokens.toString());
    }

    @Test
    void thereIsSomethingToTest() {
        assertThat(records()).hasSizeGreaterThan(150);
    }

    @Test
    void aReferenceInAnotherNotationIsTaken() {
        Tokens tokens = new Tokens();
        tokens.startObject();
        tokens.field("ref");
        tokens.string("§ 12 c");
        tokens.field("area");
        tokens.string("Developing supportive policy");
        tokens.field("grade");
        tokens.string("B");
        tokens.field("source");
        tokens.string("a test");
        tokens.endObject();
        ReadResult<ListedProvision> read =
                NativeForm.readDocument(ListedProvision.class, tokens.source(), ReadMode.TOLERANT, 1);
        assertThat(read.value())
                .hasToString("ListedProvision[ref=OER2019/12.c, area=SUPPORTIVE_POLICY, grade=B, source=a test]");
        assertThat(read.problems())
                .extracting(problem -> problem.finding().rule().value())
                .containsOnly("read.missing-member", "read.other-spelling");
    }
}
