package org.oer4j.monitoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.Thresholds;
import org.oer4j.implementation.ImplementationRecord;
import org.oer4j.place.CountryCode;

/**
 * What many implementation records say together: how many there are of each kind, what they cost, whom they reached. What
 * is not known is counted as not known, every share names its whole, and nothing is merged: a record handed over twice
 * counts twice, which {@link Duplicates} finds.
 *
 * @param records how many records there are
 * @param evidenced how many of them have evidence
 * @param countries all their countries, each once
 * @param languages all the languages in which they work, each once
 * @param byDimension how many records have each value of a dimension
 * @param money their money
 * @param milestones how far their milestones are
 * @param beneficiaries whom they say to have reached, sorted; counts of people, who may be counted by several records
 */
public record RecordStatistics(
        long records,
        long evidenced,
        SortedSet<CountryCode> countries,
        SortedSet<String> languages,
        Map<Dimension, Disaggregation> byDimension,
        MoneyTotals money,
        MilestoneStatistics milestones,
        List<BeneficiaryStatistics> beneficiaries) {
    /** The threshold below which a number of persons is not shown. */
    public static final String LEAST_CELL = "monitoring.least-cell";

    /**
     * Copies the collections.
     *
     * @param records how many records there are
     * @param evidenced how many of them have evidence
     * @param countries all their countries
     * @param languages all their languages
     * @param byDimension how many records have each value
     * @param money their money
     * @param milestones how far their milestones are
     * @param beneficiaries whom they say to have reached
     */
    public RecordStatistics {
        countries = Collections.unmodifiableSortedSet(new TreeSet<>(countries));
        languages = Collections.unmodifiableSortedSet(new TreeSet<>(languages));
        byDimension = Collections.unmodifiableMap(new TreeMap<>(byDimension));
        Objects.requireNonNull(money, "money");
        Objects.requireNonNull(milestones, "milestones");
        beneficiaries = beneficiaries.stream().sorted().toList();
    }

    /**
     * Adds up records at hand.
     *
     * @param records the records
     * @return what they say together
     */
    public static RecordStatistics of(Collection<ImplementationRecord> records) {
        Collector collector = collector();
        records.forEach(collector::accept);
        return collector.result();
    }

    /**
     * Begins to add up; the collector keeps no record.
     *
     * @return a collector that counted nothing
     */
    public static Collector collector() {
        return new Collector();
    }

    /** By what records are told apart. */
    public enum Dimension {
        /** The areas of action. */
        AREA,
        /** The level. */
        LEVEL,
        /** The regions of UNESCO, those of the countries too. */
        REGION,
        /** What kind of measure it is. */
        KIND,
        /** Where it stands. */
        STATUS,
        /** How far it is, as others found last, else as those who do it said. */
        COMPLETION,
        /** Whether it came about through the Recommendation. */
        ATTRIBUTION,
        /** The languages. */
        LANGUAGE,
        /** The sectors of learning. */
        SECTOR,
        /** The levels of education. */
        EDUCATION_LEVEL,
        /** The groups of stakeholders that take part. */
        STAKEHOLDER_GROUP,
        /** The groups of paragraph 13 that it is meant to reach. */
        PRIORITY_GROUP,
        /** The ways in which it can be used. */
        DELIVERY,
        /** The goals and targets of the 2030 Agenda. */
        SDG_TARGET
    }

    /**
     * A whole divided by the values of one dimension, what is not known kept apart.
     *
     * @param whole the number that is divided: the denominator of every share
     * @param counts value to number, sorted; the numbers make more than the whole where one thing has several values
     * @param unknown how many have no value
     * @param suppressed the values whose numbers are too small to be shown, or would give away one that is; they are not in
     *     {@code counts}. {@link #UNKNOWN} stands for the unknown, whose number is then 0
     */
    public record Disaggregation(
            long whole, SortedMap<String, Long> counts, long unknown, SortedSet<String> suppressed) {
        /** Stands for what is not known among the suppressed. */
        public static final String UNKNOWN = "unknown";

        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        /**
         * Copies the collections.
         *
         * @param whole the number that is divided
         * @param counts value to number
         * @param unknown how many have no value
         * @param suppressed the values whose numbers are not shown
         */
        public Disaggregation {
            counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
            suppressed = Collections.unmodifiableSortedSet(new TreeSet<>(suppressed));
        }

        /**
         * The number of a value.
         *
         * @param value the value
         * @return the number, 0 for a value that did not occur, or empty where it is suppressed
         */
        public OptionalLong count(String value) {
            return suppressed.contains(value) ? OptionalLong.empty() : OptionalLong.of(counts.getOrDefault(value, 0L));
        }

        /**
         * The share of a value in the whole, the unknown included.
         *
         * @param value the value
         * @param places the digits after the point, rounded half up
         * @return the percentage, or empty where the whole is 0 or the value suppressed
         */
        public Optional<BigDecimal> percentOfWhole(String value, int places) {
            return count(value).isPresent() ? percent(count(value).getAsLong(), whole, places) : Optional.empty();
        }

        /**
         * The share of a value among those of which it is known.
         *
         * @param value the value
         * @param places the digits after the point, rounded half up
         * @return the percentage, or empty where nothing is known, or a number that it rests on is suppressed
         */
        public Optional<BigDecimal> percentOfKnown(String value, int places) {
            boolean shown = count(value).isPresent() && !suppressed.contains(UNKNOWN);
            return shown ? percent(count(value).getAsLong(), whole - unknown, places) : Optional.empty();
        }

        private static Optional<BigDecimal> percent(long count, long of, int places) {
            return of <= 0
                    ? Optional.empty()
                    : Optional.of(BigDecimal.valueOf(count)
                            .multiply(HUNDRED)
                            .divide(BigDecimal.valueOf(of), places, RoundingMode.HALF_UP));
        }

        /**
         * This without the numbers of so few persons that somebody could be recognised. Where just one number would be
         * missing, the reader could subtract the others from the whole: then the next larger one is left out too.
         *
         * @param least the smallest number that is shown; 0 is no person, and always shown
         * @return a table without small numbers
         */
        public Disaggregation suppressed(int least) {
            SortedMap<String, Long> all = new TreeMap<>(counts);
            if (unknown > 0) {
                all.put(UNKNOWN, all.getOrDefault(UNKNOWN, 0L) + unknown);
            }
            SortedSet<String> hidden = new TreeSet<>(suppressed);
            all.forEach((value, count) -> {
                if (count > 0 && count < least) {
                    hidden.add(value);
                }
            });
            if (hidden.size() == 1) {
                all.entrySet().stream()
                        .filter(entry -> entry.getValue() > 0 && !hidden.contains(entry.getKey()))
                        .min(Map.Entry.comparingByValue())
                        .ifPresent(next -> hidden.add(next.getKey()));
            }
            SortedMap<String, Long> shown = new TreeMap<>(counts);
            shown.keySet().removeAll(hidden);
            return new Disaggregation(whole, shown, hidden.contains(UNKNOWN) ? 0 : unknown, hidden);
        }
    }

    /**
     * How far milestones are. Weights are in units of each record's own plan, so they are not added over records: each
     * record's share is found first, and records count alike.
     *
     * @param records how many records have milestones of which at least one has a weight
     * @param milestones how many milestones there are
     * @param done how many of them are done
     * @param shares the sum, over these records, of the weight that is done by all weight, in millionths
     */
    public record MilestoneStatistics(long records, long milestones, long done, long shares) {
        private static final int MILLIONTHS_IN_PERCENT = 10_000;

        /**
         * The mean of the records' weighted completion.
         *
         * @param places the digits after the point, rounded half up
         * @return the percentage, or empty where no record has weighted milestones
         */
        public Optional<BigDecimal> percent(int places) {
            return records == 0
                    ? Optional.empty()
                    : Optional.of(BigDecimal.valueOf(shares)
                            .divide(
                                    BigDecimal.valueOf(records).multiply(BigDecimal.valueOf(MILLIONTHS_IN_PERCENT)),
                                    places,
                                    RoundingMode.HALF_UP));
        }
    }

    /**
     * Whom records say to have reached, in one category. The numbers are sums of what the records say: somebody who was
     * trained twice counts twice.
     *
     * @param category the category, such as {@code teachers}
     * @param measured what was counted of them, such as {@code trained}; null where that was not said
     * @param total how many
     * @param estimated how many of them are estimates
     * @param breakdowns dimension to what is known of it; the persons of records that say nothing of it, and at least those
     *     that a record leaves open, are unknown
     */
    public record BeneficiaryStatistics(
            String category,
            @Nullable String measured,
            long total,
            long estimated,
            SortedMap<String, Disaggregation> breakdowns)
            implements Comparable<BeneficiaryStatistics> {
        /**
         * Copies the map.
         *
         * @param category the category
         * @param measured what was counted of them, or null
         * @param total how many
         * @param estimated how many of them are estimates
         * @param breakdowns dimension to what is known of it
         */
        public BeneficiaryStatistics {
            Objects.requireNonNull(category, "category");
            breakdowns = Collections.unmodifiableSortedMap(new TreeMap<>(breakdowns));
        }

        /**
         * This without numbers of so few persons that somebody could be recognised.
         *
         * @param thresholds with the threshold {@link RecordStatistics#LEAST_CELL}
         * @return the same with small numbers suppressed in every breakdown; a total is no breakdown, and stays
         */
        public BeneficiaryStatistics suppressed(Thresholds thresholds) {
            SortedMap<String, Disaggregation> shown = new TreeMap<>(breakdowns);
            shown.replaceAll((dimension, breakdown) -> breakdown.suppressed(thresholds.get(LEAST_CELL)));
            return new BeneficiaryStatistics(category, measured, total, estimated, shown);
        }

        /** Orders by category, then by what was counted. */
        @Override
        public int compareTo(BeneficiaryStatistics other) {
            int byCategory = category.compareTo(other.category);
            return byCategory != 0
                    ? byCategory
                    : Objects.requireNonNullElse(measured, "")
                            .compareTo(Objects.requireNonNullElse(other.measured, ""));
        }
    }

    /**
     * Adds up records and keeps none. Not thread-safe; collectors of parts, combined in any order, give the same as one
     * collector of all.
     */
    public static final class Collector {
        private final RecordCount count = new RecordCount();

        private Collector() {}

        /**
         * Adds a record.
         *
         * @param record the record
         */
        public void accept(ImplementationRecord record) {
            accept(new CountedRecord(record));
        }

        void accept(CountedRecord record) {
            count.add(record);
        }

        /**
         * Adds what another collector counted.
         *
         * @param other the other collector
         * @return this collector
         */
        public Collector combine(Collector other) {
            count.add(other.count);
            return this;
        }

        /**
         * What was added up.
         *
         * @return the statistics
         */
        public RecordStatistics result() {
            return count.result();
        }
    }
}
