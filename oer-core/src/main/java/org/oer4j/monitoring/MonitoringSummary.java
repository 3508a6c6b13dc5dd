package org.oer4j.monitoring;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.oer4j.conformance.Thresholds;
import org.oer4j.implementation.ImplementationRecord;
import org.oer4j.monitoring.Coverage.Rows;
import org.oer4j.place.CountryCode;

/**
 * What implementation records say together, read once and in any number: statistics, a table of coverage for each kind of
 * row, and possible duplicates.
 *
 * <pre>{@code
 * MonitoringSummary.Collector collector = MonitoringSummary.collector();
 * records.forEach(collector::accept);
 * MonitoringSummary summary =
 *         collector.result(new MonitoringSummary.Question(respondents, members, Thresholds.proposed(), 1000));
 * }</pre>
 *
 * <p>Threads and workers have a collector each, which are combined at the end; how the records were divided, and their order,
 * make no difference.
 *
 * @param statistics what the records say together
 * @param coverage a table for each kind of row
 * @param duplicates which may be one and the same
 */
public record MonitoringSummary(RecordStatistics statistics, Map<Rows, Coverage> coverage, Duplicates duplicates) {
    /**
     * Copies the map.
     *
     * @param statistics what the records say together
     * @param coverage a table for each kind of row
     * @param duplicates which may be one and the same
     * @throws IllegalArgumentException if a table is missing
     */
    public MonitoringSummary {
        Objects.requireNonNull(statistics, "statistics");
        Objects.requireNonNull(duplicates, "duplicates");
        if (coverage.size() != Rows.values().length) {
            throw new IllegalArgumentException(
                    "the tables have rows of " + coverage.keySet() + ", expected " + Set.of(Rows.values()));
        }
        coverage = Collections.unmodifiableMap(new EnumMap<>(coverage));
    }

    /**
     * Begins to read; the collector keeps counts, and about 200 bytes of a record to find duplicates.
     *
     * @return a collector that has read nothing
     */
    public static Collector collector() {
        return new Collector();
    }

    /**
     * The table with rows of a kind.
     *
     * @param rows what a row is
     * @return the table
     */
    public Coverage coverage(Rows rows) {
        return Objects.requireNonNull(coverage.get(rows), "every kind of row has a table");
    }

    /**
     * What is asked of the records.
     *
     * @param respondents those who reported
     * @param asked those who were asked to report; they have rows, also where nothing is known
     * @param thresholds the thresholds of {@link Duplicates}
     * @param mostPairs how many pairs of possible duplicates to keep at most
     */
    public record Question(Respondents respondents, Set<CountryCode> asked, Thresholds thresholds, int mostPairs) {
        /**
         * Copies the set.
         *
         * @param respondents those who reported
         * @param asked those who were asked to report
         * @param thresholds the thresholds
         * @param mostPairs how many pairs to keep at most
         * @throws IllegalArgumentException if less than one pair is asked for
         */
        public Question {
            Objects.requireNonNull(respondents, "respondents");
            asked = Set.copyOf(asked);
            Objects.requireNonNull(thresholds, "thresholds");
            if (mostPairs < 1) {
                throw new IllegalArgumentException("the most pairs are " + mostPairs + ", expected at least one");
            }
        }
    }

    /** Reads records and keeps none. Not thread-safe; collectors of parts can be combined in any order. */
    public static final class Collector {
        private final RecordStatistics.Collector statistics = RecordStatistics.collector();
        private final Map<Rows, Coverage.Collector> coverage = new EnumMap<>(Rows.class);
        private final Duplicates.Collector duplicates = Duplicates.collector();

        private Collector() {
            for (Rows rows : Rows.values()) {
                coverage.put(rows, Coverage.collector(rows));
            }
        }

        /**
         * Reads a record.
         *
         * @param record the record
         */
        public void accept(ImplementationRecord record) {
            CountedRecord counted = new CountedRecord(record);
            statistics.accept(counted);
            coverage.values().forEach(table -> table.accept(counted));
            duplicates.accept(record);
        }

        /**
         * Adds what another collector read; that one must not be used any more.
         *
         * @param other the other collector
         * @return this collector
         */
        public Collector combine(Collector other) {
            statistics.combine(other.statistics);
            other.coverage.forEach((rows, table) -> coverage.merge(rows, table, Coverage.Collector::combine));
            duplicates.combine(other.duplicates);
            return this;
        }

        /**
         * What the records say together.
         *
         * @param question what is asked
         * @return the summary
         */
        public MonitoringSummary result(Question question) {
            Map<Rows, Coverage> tables = new EnumMap<>(Rows.class);
            coverage.forEach((rows, table) -> tables.put(rows, table.result(question.respondents(), question.asked())));
            return new MonitoringSummary(
                    statistics.result(), tables, duplicates.result(question.thresholds(), question.mostPairs()));
        }
    }
}
