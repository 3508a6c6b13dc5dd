package org.oer4j.monitoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.oer4j.commitment.Commitment;
import org.oer4j.implementation.Completion;
import org.oer4j.implementation.Completion.Assessor;
import org.oer4j.implementation.Completion.Degree;
import org.oer4j.implementation.Editorial;
import org.oer4j.implementation.ImplementationRecord;
import org.oer4j.implementation.Progress;
import org.oer4j.time.PartialDate;

/**
 * What became of commitments: kept, late, or said to be kept without anything that shows it. The scale of completion, and
 * "high completion", are those of the Open Government Partnership.
 *
 * @param asOf the day of the question
 * @param tracks one for each commitment, by id
 * @param completions how many commitments each degree was found for, as others found last, else as the owner did
 * @param unjudged how many nobody judged
 */
public record CommitmentTracking(LocalDate asOf, List<Track> tracks, Map<Degree, Integer> completions, int unjudged) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Copies the collections.
     *
     * @param asOf the day of the question
     * @param tracks one for each commitment
     * @param completions how many commitments each degree was found for
     * @param unjudged how many nobody judged
     */
    public CommitmentTracking {
        Objects.requireNonNull(asOf, "asOf");
        tracks = List.copyOf(tracks);
        completions = Collections.unmodifiableMap(new EnumMap<>(completions));
    }

    /**
     * Tracks commitments by records at hand.
     *
     * @param commitments the commitments
     * @param records what is done
     * @param asOf the day
     * @return what became of them
     * @throws IllegalArgumentException if two different commitments have one id
     */
    public static CommitmentTracking of(
            Collection<Commitment> commitments, Collection<ImplementationRecord> records, LocalDate asOf) {
        Collector collector = collector(commitments);
        records.forEach(collector::accept);
        return collector.result(asOf);
    }

    /**
     * Begins to look through records; the collector keeps the commitments and no record.
     *
     * @param commitments the commitments
     * @return a collector that has seen no record
     * @throws IllegalArgumentException if two different commitments have one id
     */
    public static Collector collector(Collection<Commitment> commitments) {
        return new Collector(commitments);
    }

    /**
     * How many commitments have an outcome.
     *
     * @param outcome the outcome
     * @return how many
     */
    public long count(Outcome outcome) {
        return tracks.stream().filter(track -> track.outcome() == outcome).count();
    }

    /**
     * The share of commitments of high completion, substantial or complete, among those that somebody judged. A judgement
     * that there is no evidence counts as judged.
     *
     * @param places the digits after the point, rounded half up
     * @return the percentage, or empty where nobody judged any
     */
    public Optional<BigDecimal> percentOfHighCompletion(int places) {
        int judged = completions.values().stream().mapToInt(Integer::intValue).sum();
        int high = completions.entrySet().stream()
                .filter(entry -> entry.getKey().isHigh())
                .mapToInt(Map.Entry::getValue)
                .sum();
        return judged == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(high)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(judged), places, RoundingMode.HALF_UP));
    }

    /** What became of a commitment. */
    public enum Outcome {
        /**
         * It is done, and others found so or a record of it has evidence. Where others found that it is not all done, and
         * did not judge before it ended, their word stands.
         */
        FULFILLED,
        /** It is said to be done, and nothing shows it; or who judged it found no evidence. */
        NO_EVIDENCE,
        /** It is not done, and the day on which it was due has certainly passed. */
        LATE,
        /** It is not done, and not certainly due yet. */
        ON_COURSE,
        /** It is not done, and nobody said when it is due. */
        UNDATED,
        /** It stands still, and may go on. */
        SUSPENDED,
        /** It was given up. */
        GIVEN_UP
    }

    /**
     * What became of one commitment.
     *
     * @param commitment its id
     * @param outcome what became of it
     * @param degree how far it is, as others found last, else as the owner did; null where nobody judged
     * @param due when it is due, or null
     * @param daysLate how many days it is late at least, or was when it ended; 0 where it is not certainly late
     * @param records the ids of the records that implement it, sorted
     * @param evidenced how many of these have evidence
     */
    public record Track(
            String commitment,
            Outcome outcome,
            @Nullable Degree degree,
            @Nullable PartialDate due,
            long daysLate,
            List<String> records,
            int evidenced) {
        /**
         * Copies the list.
         *
         * @param commitment its id
         * @param outcome what became of it
         * @param degree how far it is, or null
         * @param due when it is due, or null
         * @param daysLate how many days it is late
         * @param records the ids of the records that implement it
         * @param evidenced how many of these have evidence
         */
        public Track {
            Objects.requireNonNull(commitment, "commitment");
            Objects.requireNonNull(outcome, "outcome");
            records = records.stream().sorted().toList();
        }
    }

    /**
     * Looks through records for those that implement a commitment: it names them, or they say that they fulfil it. Not
     * thread-safe; collectors of the same commitments over parts of the records can be combined in any order.
     */
    public static final class Collector {
        private final Map<String, Commitment> commitments = new HashMap<>();
        private final Map<String, Set<String>> namedBy = new HashMap<>();
        private final Map<String, Set<String>> found = new HashMap<>();
        private final Set<String> evidenced = new HashSet<>();

        private Collector(Collection<Commitment> commitments) {
            for (Commitment commitment : commitments) {
                Commitment other = this.commitments.put(commitment.id(), commitment);
                if (other != null && !other.equals(commitment)) {
                    throw new IllegalArgumentException(
                            "two different commitments have the id '" + commitment.id() + "', expected one");
                }
                for (String record : commitment.records()) {
                    namedBy.computeIfAbsent(record, any -> new HashSet<>()).add(commitment.id());
                }
            }
        }

        /**
         * Looks at a record.
         *
         * @param record the record
         */
        public void accept(ImplementationRecord record) {
            Set<String> fulfils = new HashSet<>(namedBy.getOrDefault(record.id(), Set.of()));
            for (Editorial.RelatedRecord related : record.editorial().relatedRecords()) {
                if (related.relation().equals(Editorial.Relation.FULFILS) && commitments.containsKey(related.id())) {
                    fulfils.add(related.id());
                }
            }
            for (String commitment : fulfils) {
                found.computeIfAbsent(commitment, any -> new HashSet<>()).add(record.id());
                if (!record.appraisal().evidence().isEmpty()) {
                    evidenced.add(record.id());
                }
            }
        }

        /**
         * Adds what another collector found.
         *
         * @param other a collector of the same commitments
         * @return this collector
         * @throws IllegalArgumentException if the other has other commitments
         */
        public Collector combine(Collector other) {
            if (!other.commitments.equals(commitments)) {
                throw new IllegalArgumentException("the commitments are " + other.commitments.keySet() + ", expected "
                        + commitments.keySet() + " as this collector has them");
            }
            other.found.forEach((commitment, records) ->
                    found.computeIfAbsent(commitment, any -> new HashSet<>()).addAll(records));
            evidenced.addAll(other.evidenced);
            return this;
        }

        /**
         * What became of the commitments by a day.
         *
         * @param asOf the day
         * @return what became of them
         */
        public CommitmentTracking result(LocalDate asOf) {
            Objects.requireNonNull(asOf, "asOf");
            Map<Degree, Integer> completions = new EnumMap<>(Degree.class);
            for (Degree degree : Degree.values()) {
                completions.put(degree, 0);
            }
            List<Track> tracks = new ArrayList<>();
            int unjudged = 0;
            for (Commitment commitment : commitments.values()) {
                Track track = track(commitment, asOf);
                tracks.add(track);
                if (track.degree() == null) {
                    unjudged++;
                } else {
                    completions.merge(track.degree(), 1, Integer::sum);
                }
            }
            tracks.sort(Comparator.comparing(Track::commitment));
            return new CommitmentTracking(asOf, tracks, completions, unjudged);
        }

        private Track track(Commitment commitment, LocalDate asOf) {
            Progress progress = commitment.progress();
            Set<String> records = new TreeSet<>(found.getOrDefault(commitment.id(), Set.of()));
            int shown = (int) records.stream().filter(evidenced::contains).count();
            Degree degree = CountedRecord.degree(progress);
            Outcome outcome = outcome(progress, degree, shown > 0, asOf);
            PartialDate due = progress.plannedEnd();
            return new Track(
                    commitment.id(),
                    outcome,
                    degree,
                    due,
                    daysLate(outcome, progress, asOf),
                    List.copyOf(records),
                    shown);
        }

        private static Outcome outcome(Progress progress, @Nullable Degree degree, boolean shown, LocalDate asOf) {
            Progress.Status status = progress.status();
            if (status == Progress.Status.CANCELLED || status == Progress.Status.DISCONTINUED) {
                return Outcome.GIVEN_UP;
            }
            Completion judged = progress.latest(Assessor.INDEPENDENT)
                    .filter(completion -> !isOutdated(completion, progress))
                    .orElse(null);
            boolean saidDone = judged == null
                    ? status == Progress.Status.COMPLETED || degree == Degree.COMPLETE
                    : judged.degree() == Degree.COMPLETE;
            boolean judgedDone = judged != null && saidDone;
            if (saidDone && (judgedDone || shown)) {
                return Outcome.FULFILLED;
            }
            if (saidDone || degree == Degree.NO_EVIDENCE) {
                return Outcome.NO_EVIDENCE;
            }
            PartialDate due = progress.plannedEnd();
            if (due != null && due.isCertainlyBefore(asOf)) {
                return Outcome.LATE;
            }
            if (status == Progress.Status.SUSPENDED) {
                return Outcome.SUSPENDED;
            }
            return due == null ? Outcome.UNDATED : Outcome.ON_COURSE;
        }

        /** Whether others judged before it ended. */
        private static boolean isOutdated(Completion judged, Progress progress) {
            PartialDate on = judged.assessedOn();
            PartialDate ended = progress.actualEnd();
            return progress.status() == Progress.Status.COMPLETED
                    && on != null
                    && ended != null
                    && on.isCertainlyBefore(ended);
        }

        private static long daysLate(Outcome outcome, Progress progress, LocalDate asOf) {
            PartialDate due = progress.plannedEnd();
            PartialDate ended = progress.actualEnd();
            if (due == null || outcome == Outcome.GIVEN_UP) {
                return 0;
            }
            if (outcome == Outcome.LATE) {
                return ChronoUnit.DAYS.between(due.latest(), asOf);
            }
            if (ended == null || !due.isCertainlyBefore(ended)) {
                return 0;
            }
            return ChronoUnit.DAYS.between(due.latest(), ended.earliest());
        }
    }
}
