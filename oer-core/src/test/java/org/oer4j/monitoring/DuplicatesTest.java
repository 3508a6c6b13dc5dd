package org.oer4j.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.oer4j.monitoring.SampleRecords.CHILE;
import static org.oer4j.monitoring.SampleRecords.KENYA;
import static org.oer4j.monitoring.SampleRecords.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.oer4j.actor.Identifier;
import org.oer4j.actor.Organization;
import org.oer4j.conformance.Thresholds;
import org.oer4j.implementation.Editorial.RelatedRecord;
import org.oer4j.implementation.Editorial.Relation;
import org.oer4j.implementation.ImplementationRecord;
import org.oer4j.implementation.ImplementationRecordBuilder;
import org.oer4j.monitoring.Duplicates.Kind;
import org.oer4j.monitoring.Duplicates.Pair;
import org.oer4j.monitoring.Duplicates.Reason;
import org.oer4j.recommendation.AreaOfAction;
import org.oer4j.text.LocalizedText;
import org.oer4j.time.PartialDate;

class DuplicatesTest {
    private static final Thresholds PROPOSED = Thresholds.proposed();
    private static final Organization MINISTRY = Organization.named("Ministry of Education");

    private static ImplementationRecordBuilder programme(String id, String title) {
        return ImplementationRecord.builder(id, LocalizedText.of("en", title))
                .lead(MINISTRY)
                .country(KENYA)
                .area(AreaOfAction.SUPPORTIVE_POLICY);
    }

    private static Duplicates search(ImplementationRecordBuilder... records) {
        List<ImplementationRecord> built = List.of(records).stream()
                .map(ImplementationRecordBuilder::build)
                .toList();
        return Duplicates.of(built, PROPOSED, 100);
    }

    @Test
    void theSameActorsSimilarTitleInTheSameCountryAreaAndTimeIsAPair() {
        Duplicates found = search(
                programme("b", "Open textbooks for all schools").actualStart(PartialDate.of(2021)),
                programme("a", "Open textbook for all schools").lead(Organization.named("MINISTRY of Éducation")),
                programme("c", "Training of teachers"));
        assertThat(found.pairs()).containsExactly(new Pair("a", "b", 96, List.of(new Reason(Kind.SIMILAR_TITLE, 96))));
        assertThat(found.records()).isEqualTo(3);
        assertThat(found.complete()).isTrue();
        assertThat(found.crowded()).isZero();
    }

    @Test
    void anyLanguageOfATitleMayBeTheSimilarOne() {
        assertThat(search(
                                programme("a", "Open textbooks"),
                                ImplementationRecord.builder(
                                                "b",
                                                LocalizedText.of("fr", "Manuels libres")
                                                        .with("en", "Open text-books"))
                                        .lead(MINISTRY)
                                        .country(KENYA)
                                        .area(AreaOfAction.SUPPORTIVE_POLICY))
                        .pairs())
                .extracting(Pair::score)
                .containsExactly(100);
    }

    @Test
    void anotherActorCountryAreaOrTimeIsNone() {
        String title = "Open textbooks for all schools";
        PartialDate year2020 = PartialDate.of(2020);
        ImplementationRecordBuilder one =
                programme("a", title).actualStart(year2020).actualEnd(PartialDate.of(2021));
        assertThat(search(one, programme("b", title).lead(Organization.named("University")))
                        .pairs())
                .isEmpty();
        assertThat(search(one, programme("b", title).lead(null)).pairs())
                .as("nobody is not the same as somebody")
                .isEmpty();
        assertThat(search(
                                one,
                                ImplementationRecord.builder("b", LocalizedText.of("en", title))
                                        .lead(MINISTRY)
                                        .country(CHILE)
                                        .area(AreaOfAction.SUPPORTIVE_POLICY))
                        .pairs())
                .isEmpty();
        assertThat(search(
                                one,
                                ImplementationRecord.builder("b", LocalizedText.of("en", title))
                                        .lead(MINISTRY)
                                        .country(KENYA)
                                        .area(AreaOfAction.CAPACITY_BUILDING))
                        .pairs())
                .isEmpty();
        assertThat(search(one, programme("b", title).plannedStart(PartialDate.of(2022)))
                        .pairs())
                .isEmpty();
        assertThat(search(one, programme("b", title).plannedStart(PartialDate.of(2021)))
                        .pairs())
                .hasSize(1);
    }

    @Test
    void twoActorsOfOneNameWithDifferentIdsAreTwo() {
        Organization one = new Organization("Ministry", "https://example.org/1");
        Organization other = new Organization("Ministry", "https://example.org/2");
        Organization unnumbered = Organization.named("Ministry");
        assertThat(search(
                                programme("a", "Title").lead(one),
                                programme("b", "Title").lead(other))
                        .pairs())
                .isEmpty();
        assertThat(search(
                                programme("a", "Title").lead(one),
                                programme("b", "Title").lead(unnumbered))
                        .pairs())
                .hasSize(1);
    }

    @Test
    void sharedEvidenceCountsByItsShareAndIdentifiersWholly() {
        Duplicates found = search(
                programme("a", "One thing")
                        .lead(null)
                        .evidence(evidence("https://example.org/law"))
                        .evidence(evidence("https://example.org/a")),
                programme("b", "Another")
                        .lead(null)
                        .evidence(evidence("http://EXAMPLE.org/law/#art-3"))
                        .identifier(new Identifier("iati", "XM-1")),
                programme("c", "A third").lead(null).identifier(new Identifier("iati", "XM-1")),
                programme("d", "A fourth").lead(null).identifier(new Identifier("other", "XM-1")));
        assertThat(found.pairs())
                .containsExactly(
                        new Pair("b", "c", 100, List.of(new Reason(Kind.SAME_IDENTIFIER, 100))),
                        new Pair("a", "b", 50, List.of(new Reason(Kind.SAME_EVIDENCE, 50))));
    }

    @Test
    void theCaseOfAPathMakesAnotherAddress() {
        assertThat(search(
                                programme("a", "One").evidence(evidence("https://example.org/Law")),
                                programme("b", "Two").evidence(evidence("https://example.org/law")))
                        .pairs())
                .isEmpty();
    }

    @Test
    void anIdThatStandsTwiceIsSaid() {
        assertThat(search(programme("a", "One"), programme("a", "Two")).pairs())
                .containsExactly(new Pair("a", "a", 100, List.of(new Reason(Kind.SAME_ID, 100))));
    }

    @Test
    void recordsThatNameEachOtherAreNoPair() {
        assertThat(search(
                                programme("a", "Open textbooks"),
                                programme("b", "Open textbooks").relatedRecord(new RelatedRecord(Relation.PARENT, "a")))
                        .pairs())
                .isEmpty();
    }

    @Test
    void onlyTheBestAreKeptAndThatIsSaid() {
        List<ImplementationRecord> many = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            many.add(programme("r" + i, i == 0 ? "Open textbook" : "Open textbooks")
                    .build());
        }
        Duplicates three = Duplicates.of(many, PROPOSED, 3);
        assertThat(three.complete()).isFalse();
        assertThat(three.pairs())
                .hasSize(3)
                .allSatisfy(pair -> assertThat(pair.score()).isEqualTo(100));
        assertThat(Duplicates.of(many, PROPOSED, 10).complete()).isTrue();
        assertThat(Duplicates.of(many, PROPOSED, 10).pairs().subList(0, 3)).isEqualTo(three.pairs());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Duplicates.of(many, PROPOSED, 0))
                .withMessage("the most pairs are 0, expected at least one");
    }

    @Test
    void amongManyRecordsOfOneActorThePairsAreStillFound() {
        List<ImplementationRecord> many = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            many.add(programme("r" + i, "Course " + word(i) + " for teachers of district " + word(i * 7 + 1))
                    .build());
        }
        many.add(programme("again", "course " + word(123) + ", for teachers of district " + word(862))
                .build());
        Duplicates found = Duplicates.of(many, PROPOSED, 100);
        assertThat(found.crowded()).isEqualTo(1);
        assertThat(found.pairs())
                .extracting(pair -> pair.first() + " " + pair.second())
                .contains("again r123");
        assertThat(found.pairs().get(0).score()).isEqualTo(100);
    }

    /** A word of its own for every number. */
    private static String word(int number) {
        return Long.toString(Fingerprint.of("word", Integer.toString(number)) >>> 20, 36);
    }

    @Provide
    Arbitrary<List<ImplementationRecord>> records() {
        return SampleRecords.records();
    }

    @Property(tries = 200)
    void theSearchFindsWhatComparingEveryPairFinds(@ForAll("records") List<ImplementationRecord> records) {
        TreeSet<Pair> expected = new TreeSet<>(Pair.BEST_FIRST);
        List<ComparedRecord> compared = records.stream()
                .map(ComparedRecord::pack)
                .map(ComparedRecord::unpack)
                .toList();
        for (int i = 0; i < compared.size(); i++) {
            for (int j = i + 1; j < compared.size(); j++) {
                Pair pair = compared.get(i).compare(compared.get(j), 80);
                if (pair != null) {
                    expected.add(pair);
                }
            }
        }
        assertThat(Duplicates.of(records, PROPOSED, 1000).pairs()).containsExactlyElementsOf(expected);
    }

    @Property(tries = 200)
    void anyOrderAndAnyPartitionGiveTheSamePairsEvenInSmallBlocks(
            @ForAll("records") List<ImplementationRecord> records,
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 5) int block,
            @ForAll @IntRange(min = 1, max = 5) int most) {
        Thresholds thresholds = PROPOSED.with(Duplicates.LARGEST_BLOCK, block);
        Duplicates expected = Duplicates.of(records, thresholds, most);
        Duplicates.Collector first = Duplicates.collector();
        Duplicates.Collector second = Duplicates.collector();
        List<ImplementationRecord> other = SampleRecords.shuffled(records, seed);
        for (int i = 0; i < other.size(); i++) {
            ((seed >> i & 1) == 0 ? first : second).accept(other.get(i));
        }
        assertThat(second.combine(first).result(thresholds, most)).isEqualTo(expected);
        Duplicates all = Duplicates.of(records, PROPOSED, 1000);
        if (expected.crowded() == 0 && expected.complete()) {
            assertThat(expected.pairs()).isEqualTo(all.pairs());
        } else {
            assertThat(all.pairs()).containsAll(expected.pairs());
        }
    }
}
