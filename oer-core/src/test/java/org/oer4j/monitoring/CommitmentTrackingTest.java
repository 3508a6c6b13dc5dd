package org.oer4j.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.oer4j.monitoring.SampleRecords.evidence;
import static org.oer4j.monitoring.SampleRecords.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.oer4j.commitment.Commitment;
import org.oer4j.implementation.Completion;
import org.oer4j.implementation.Completion.Assessor;
import org.oer4j.implementation.Completion.Degree;
import org.oer4j.implementation.Editorial.RelatedRecord;
import org.oer4j.implementation.Editorial.Relation;
import org.oer4j.implementation.ImplementationRecord;
import org.oer4j.implementation.Progress;
import org.oer4j.implementation.Progress.Status;
import org.oer4j.monitoring.CommitmentTracking.Outcome;
import org.oer4j.monitoring.CommitmentTracking.Track;
import org.oer4j.time.PartialDate;

class CommitmentTrackingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static Commitment commitment(String id, String due, Status status, Completion... completions) {
        return commitment(id, due, null, status, completions);
    }

    private static Commitment commitment(
            String id, String due, String ended, Status status, Completion... completions) {
        PartialDate planned = due == null ? null : PartialDate.parse(due);
        PartialDate actual = ended == null ? null : PartialDate.parse(ended);
        return Commitment.builder(id)
                .progress(new Progress(null, planned, null, actual, status, null, List.of(completions), List.of()))
                .build();
    }

    private static Track track(Commitment commitment, ImplementationRecord... records) {
        return CommitmentTracking.of(List.of(commitment), List.of(records), DAY)
                .tracks()
                .get(0);
    }

    private static ImplementationRecord fulfilling(String commitment) {
        return record("r1")
                .relatedRecord(new RelatedRecord(Relation.FULFILS, commitment))
                .evidence(evidence("https://example.org/a"))
                .build();
    }

    @Test
    void doneWithEvidenceIsFulfilled() {
        Track track = track(commitment("c", "2025", Status.COMPLETED), fulfilling("c"));
        assertThat(track.outcome()).isEqualTo(Outcome.FULFILLED);
        assertThat(track.records()).containsExactly("r1");
        assertThat(track.evidenced()).isEqualTo(1);
    }

    @Test
    void aRecordThatTheCommitmentNamesCountsAsOneThatNamesIt() {
        Commitment naming = Commitment.builder("c")
                .record("r1")
                .progress(commitment("c", "2025", Status.COMPLETED).progress())
                .build();
        assertThat(track(
                                naming,
                                record("r1")
                                        .evidence(evidence("https://example.org/a"))
                                        .build())
                        .outcome())
                .isEqualTo(Outcome.FULFILLED);
        assertThat(track(naming, record("r1").build()).outcome()).isEqualTo(Outcome.NO_EVIDENCE);
        assertThat(track(
                                naming,
                                record("r2")
                                        .evidence(evidence("https://example.org/a"))
                                        .build())
                        .outcome())
                .isEqualTo(Outcome.NO_EVIDENCE);
    }

    @Test
    void theOwnersWordAloneIsNoEvidenceButThatOfOthersIs() {
        assertThat(track(commitment("c", "2025", Status.COMPLETED)).outcome()).isEqualTo(Outcome.NO_EVIDENCE);
        assertThat(track(commitment("c", "2025", Status.ONGOING, Completion.bySelf(Degree.COMPLETE)))
                        .outcome())
                .isEqualTo(Outcome.NO_EVIDENCE);
        assertThat(track(commitment("c", "2025", Status.COMPLETED, Completion.independent(Degree.COMPLETE)))
                        .outcome())
                .isEqualTo(Outcome.FULFILLED);
        assertThat(track(commitment("c", "2027", Status.ONGOING, Completion.independent(Degree.NO_EVIDENCE)))
                        .outcome())
                .isEqualTo(Outcome.NO_EVIDENCE);
    }

    @Test
    void whereOthersFoundItHalfDoneItIsNotDoneUnlessTheyJudgedBeforeItEnded() {
        Completion half = Completion.independent(Degree.LIMITED);
        assertThat(track(commitment("c", "2025", Status.COMPLETED, half), fulfilling("c"))
                        .outcome())
                .isEqualTo(Outcome.LATE);
        Completion early = new Completion(Degree.LIMITED, Assessor.INDEPENDENT, PartialDate.of(2023), null, null);
        assertThat(track(commitment("c", "2025", "2024-05", Status.COMPLETED, early), fulfilling("c"))
                        .outcome())
                .isEqualTo(Outcome.FULFILLED);
    }

    @Test
    void lateIsOnlyWhatIsCertainlyLate() {
        assertThat(track(commitment("c", "2026-11-20", Status.ONGOING)).outcome())
                .isEqualTo(Outcome.LATE);
        assertThat(track(commitment("c", "2026-11-20", Status.ONGOING)).daysLate())
                .isEqualTo(1);
        assertThat(track(commitment("c", "2026-11-21", Status.ONGOING)).outcome())
                .isEqualTo(Outcome.ON_COURSE);
        assertThat(track(commitment("c", "2026", Status.ONGOING)).outcome())
                .as("the year is not over")
                .isEqualTo(Outcome.ON_COURSE);
        assertThat(track(commitment("c", null, Status.ONGOING)).outcome()).isEqualTo(Outcome.UNDATED);
        assertThat(track(commitment("c", null, Status.SUSPENDED)).outcome()).isEqualTo(Outcome.SUSPENDED);
        assertThat(track(commitment("c", "2020", Status.CANCELLED)).outcome()).isEqualTo(Outcome.GIVEN_UP);
        assertThat(track(commitment("c", "2020", Status.CANCELLED)).daysLate()).isZero();
    }

    @Test
    void whatEndedLateSaysByHowMuchAtLeast() {
        assertThat(track(commitment("c", "2025-01", "2025-02-03", Status.COMPLETED), fulfilling("c"))
                        .daysLate())
                .as("since the last of January")
                .isEqualTo(3);
        assertThat(track(commitment("c", "2025", "2025-02-03", Status.COMPLETED))
                        .daysLate())
                .isZero();
    }

    @Test
    void completionIsCountedWithTheUnjudgedApart() {
        CommitmentTracking tracking = CommitmentTracking.of(
                List.of(
                        commitment("a", null, Status.ONGOING, Completion.bySelf(Degree.COMPLETE)),
                        commitment(
                                "b",
                                null,
                                Status.ONGOING,
                                Completion.bySelf(Degree.COMPLETE),
                                Completion.independent(Degree.LIMITED)),
                        commitment("c", null, Status.ONGOING, Completion.bySelf(Degree.SUBSTANTIAL)),
                        commitment("d", null, Status.ONGOING)),
                List.of(),
                DAY);
        assertThat(tracking.completions())
                .containsEntry(Degree.COMPLETE, 1)
                .containsEntry(Degree.LIMITED, 1)
                .containsEntry(Degree.SUBSTANTIAL, 1)
                .containsEntry(Degree.NOT_STARTED, 0);
        assertThat(tracking.unjudged()).isEqualTo(1);
        assertThat(tracking.percentOfHighCompletion(1)).contains(new BigDecimal("66.7"));
        assertThat(CommitmentTracking.of(List.of(), List.of(), DAY).percentOfHighCompletion(1))
                .isEmpty();
    }

    @Test
    void twoCommitmentsOfOneIdAreRefusedAndTheSameTwiceIsOne() {
        Commitment one = commitment("c", "2025", Status.ONGOING);
        assertThat(CommitmentTracking.of(List.of(one, one), List.of(), DAY).tracks())
                .hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommitmentTracking.collector(List.of(one, commitment("c", "2026", Status.ONGOING))))
                .withMessage("two different commitments have the id 'c', expected one");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        CommitmentTracking.collector(List.of(one)).combine(CommitmentTracking.collector(List.of())))
                .withMessageContaining("[c]");
    }

    @Provide
    Arbitrary<List<Commitment>> commitments() {
        return Combinators.combine(
                        Arbitraries.of("2020", "2026-11-20", "2026", "2030").injectNull(0.3),
                        Arbitraries.of(Status.class).injectNull(0.2),
                        Arbitraries.of(Degree.class).injectNull(0.3),
                        Arbitraries.of(Degree.class).injectNull(0.6))
                .as((due, status, self, independent) -> {
                    List<Completion> completions = new ArrayList<>();
                    if (self != null) {
                        completions.add(Completion.bySelf(self));
                    }
                    if (independent != null) {
                        completions.add(Completion.independent(independent));
                    }
                    return commitment("?", due, status, completions.toArray(Completion[]::new));
                })
                .list()
                .ofMaxSize(4)
                .map(drafts -> {
                    List<Commitment> commitments = new ArrayList<>();
                    for (Commitment draft : drafts) {
                        commitments.add(Commitment.builder("c" + commitments.size())
                                .record("r" + (commitments.size() + 1))
                                .progress(draft.progress())
                                .build());
                    }
                    return commitments;
                });
    }

    @Provide
    Arbitrary<List<ImplementationRecord>> records() {
        return SampleRecords.records();
    }

    @Property(tries = 200)
    void anyOrderAndAnyPartitionGiveTheSame(
            @ForAll("commitments") List<Commitment> commitments,
            @ForAll("records") List<ImplementationRecord> records,
            @ForAll long seed) {
        CommitmentTracking expected = CommitmentTracking.of(commitments, records, DAY);
        CommitmentTracking.Collector first = CommitmentTracking.collector(SampleRecords.shuffled(commitments, seed));
        CommitmentTracking.Collector second = CommitmentTracking.collector(commitments);
        List<ImplementationRecord> other = SampleRecords.shuffled(records, seed);
        for (int i = 0; i < other.size(); i++) {
            ((seed >> i & 1) == 0 ? first : second).accept(other.get(i));
        }
        assertThat(first.combine(second).result(DAY)).isEqualTo(expected);
        assertThat(expected.tracks()).hasSize(commitments.size());
        int judged = expected.completions().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        assertThat(judged + expected.unjudged()).isEqualTo(commitments.size());
    }

    @Property(tries = 200)
    void whatIsLateStaysLateUntilSomethingChanges(@ForAll("commitments") List<Commitment> commitments) {
        CommitmentTracking today = CommitmentTracking.of(commitments, List.of(), DAY);
        CommitmentTracking later = CommitmentTracking.of(commitments, List.of(), DAY.plusYears(1));
        for (int i = 0; i < commitments.size(); i++) {
            if (today.tracks().get(i).outcome() == Outcome.LATE) {
                assertThat(later.tracks().get(i).outcome()).isEqualTo(Outcome.LATE);
                assertThat(later.tracks().get(i).daysLate())
                        .isGreaterThan(today.tracks().get(i).daysLate());
            }
        }
    }
}
