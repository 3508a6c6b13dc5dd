package org.oer4j.monitoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.oer4j.conformance.Thresholds;
import org.oer4j.implementation.ImplementationRecord;

/**
 * Records that may be one and the same, each pair with a score and the reasons for it. Nothing is merged: the Recommendation
 * wants doubled effort avoided (paragraph 9), and only people know whether two records are one.
 *
 * <p>Records are compared where they have an id, an identifier, an address or a piece of evidence in common, or where the
 * same actor has them in the same country. So the time grows with the records and not with their pairs. Where more records
 * than the threshold {@code monitoring.duplicate-block} have such a thing in common, those with a word of the title in common
 * are compared, and where these are too many again, those with the same title, each with as many neighbours; {@link
 * #crowded} says how often.
 *
 * <p>Records that name each other as related (as parent, successor, duplicate) are no pairs: somebody has looked at them.
 *
 * @param records how many records were compared
 * @param pairs the pairs, the highest score first
 * @param complete false if there were more pairs than asked for; those with the highest scores are kept
 * @param crowded how many groups of records were so large that not all of their pairs were compared
 */
public record Duplicates(long records, List<Pair> pairs, boolean complete, long crowded) {
    /** The threshold for the likeness of titles, in percent. */
    public static final String LEAST_TITLE = "monitoring.duplicate-title";
    /** The threshold for the size of a group in which every record is compared with every other. */
    public static final String LARGEST_BLOCK = "monitoring.duplicate-block";

    /**
     * Copies the list.
     *
     * @param records how many records were compared
     * @param pairs the pairs
     * @param complete whether these are all
     * @param crowded how many groups were too large to compare all pairs
     */
    public Duplicates {
        pairs = List.copyOf(pairs);
    }

    /**
     * Looks for duplicates among records at hand.
     *
     * @param records the records
     * @param thresholds from which likeness titles count, and how large a group may be
     * @param mostPairs how many pairs to keep at most
     * @return the pairs
     * @throws IllegalArgumentException if less than one pair is asked for
     */
    public static Duplicates of(Collection<ImplementationRecord> records, Thresholds thresholds, int mostPairs) {
        Collector collector = collector();
        records.forEach(collector::accept);
        return collector.result(thresholds, mostPairs);
    }

    /**
     * Begins to collect; the collector keeps about 200 bytes of a record.
     *
     * @return a collector that has seen no record
     */
    public static Collector collector() {
        return new Collector();
    }

    /** Why two records may be one, the strongest reasons first. */
    public enum Kind {
        /** They have one id. */
        SAME_ID,
        /** They have an identifier of another system, or their own address, in common. */
        SAME_IDENTIFIER,
        /** The same actor does something of a similar title in the same country, area and time. */
        SIMILAR_TITLE,
        /** They have evidence in common. */
        SAME_EVIDENCE
    }

    /**
     * A reason for two records being one.
     *
     * @param kind what they have in common
     * @param percent how much: 100 for ids and identifiers, the likeness of the titles, the share of their evidence that
     *     both have
     */
    public record Reason(Kind kind, int percent) implements Comparable<Reason> {
        private static final Comparator<Reason> ORDER =
                Comparator.comparing(Reason::kind).thenComparing(Reason::percent);

        /**
         * Refuses what is no percentage.
         *
         * @param kind what they have in common
         * @param percent how much
         * @throws IllegalArgumentException if the number is not 1 to 100
         */
        public Reason {
            Objects.requireNonNull(kind, "kind");
            if (percent < 1 || percent > 100) {
                throw new IllegalArgumentException("the percentage is " + percent + ", expected 1 to 100");
            }
        }

        /** Orders by kind. */
        @Override
        public int compareTo(Reason other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * Two records that may be one.
     *
     * @param first the id that comes first in the alphabet
     * @param second the other id; the same where an id stands twice
     * @param score the percentage of the strongest reason
     * @param reasons why, in the order of {@link Kind}
     */
    public record Pair(String first, String second, int score, List<Reason> reasons) {
        static final Comparator<Pair> BEST_FIRST = Comparator.comparingInt(Pair::score)
                .reversed()
                .thenComparing(pair -> pair.reasons.size(), Comparator.reverseOrder())
                .thenComparing(Pair::first)
                .thenComparing(Pair::second)
                .thenComparing(pair -> pair.reasons.toString());

        /**
         * Copies the list.
         *
         * @param first the id that comes first
         * @param second the other id
         * @param score the percentage of the strongest reason
         * @param reasons why
         */
        public Pair {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(second, "second");
            reasons = List.copyOf(reasons);
        }

        static Pair of(String one, String other, List<Reason> reasons) {
            int score = reasons.stream().mapToInt(Reason::percent).max().orElseThrow();
            return one.compareTo(other) <= 0
                    ? new Pair(one, other, score, reasons)
                    : new Pair(other, one, score, reasons);
        }
    }

    /** Keeps what is compared. Not thread-safe; collectors of parts can be combined in any order. */
    public static final class Collector {
        private final List<byte[]> packed = new ArrayList<>();

        private Collector() {}

        /**
         * Keeps what of a record is compared.
         *
         * @param record the record
         */
        public void accept(ImplementationRecord record) {
            packed.add(ComparedRecord.pack(record));
        }

        /**
         * Adds what another collector keeps.
         *
         * @param other the other collector
         * @return this collector
         */
        public Collector combine(Collector other) {
            packed.addAll(other.packed);
            return this;
        }

        /**
         * Compares.
         *
         * @param thresholds from which likeness titles count, and how large a group may be
         * @param mostPairs how many pairs to keep at most
         * @return the pairs
         * @throws IllegalArgumentException if less than one pair is asked for
         */
        public Duplicates result(Thresholds thresholds, int mostPairs) {
            if (mostPairs < 1) {
                throw new IllegalArgumentException("the most pairs are " + mostPairs + ", expected at least one");
            }
            return new DuplicateSearch(packed, thresholds, mostPairs).search();
        }
    }
}
