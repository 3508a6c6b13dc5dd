package org.oer4j.monitoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oer4j.implementation.Completion.Degree;
import org.oer4j.implementation.ImplementationRecord;
import org.oer4j.place.CountryCode;
import org.oer4j.place.UnescoRegion;
import org.oer4j.recommendation.AreaOfAction;
import org.oer4j.recommendation.Level;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.recommendation.Recommendation;
import org.oer4j.recommendation.StakeholderGroup;

/**
 * What of the Recommendation is done where: a table with a row for each country, region, level or group of stakeholders,
 * and a column for each of the five areas, their lettered actions, and the items on monitoring. Every cell has one of three
 * answers; where nobody reported and nothing is recorded, it says so and not "none".
 *
 * <p>A record counts once in every cell to which it belongs, so a row or column must not be added up. An action counts for
 * its area too. Records of another instrument's provisions count in their areas.
 *
 * <pre>{@code
 * Coverage coverage = Coverage.of(Coverage.Rows.COUNTRY, records, respondents);
 * coverage.cell("KE", ProvisionRef.parse("12(c)")).status();
 * }</pre>
 *
 * @param rows what a row is
 * @param respondents those who reported
 * @param cells every cell: by row, then in the order of the Recommendation
 * @param records how many records were counted
 * @param unplaced how many of them stand in no row, because they do not say where they belong
 * @param unaligned how many of them stand in no column, because they name no area, action or item of 2019
 */
public record Coverage(
        Rows rows, Respondents respondents, List<Cell> cells, long records, long unplaced, long unaligned) {
    private static final List<ProvisionRef> COLUMNS = columnsOf2019();
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Copies the list.
     *
     * @param rows what a row is
     * @param respondents those who reported
     * @param cells every cell
     * @param records how many records were counted
     * @param unplaced how many of them stand in no row
     * @param unaligned how many of them stand in no column
     */
    public Coverage {
        Objects.requireNonNull(rows, "rows");
        Objects.requireNonNull(respondents, "respondents");
        cells = List.copyOf(cells);
    }

    private static List<ProvisionRef> columnsOf2019() {
        List<ProvisionRef> columns = new ArrayList<>();
        for (AreaOfAction area : AreaOfAction.values()) {
            columns.add(area.ref());
            Recommendation.of2019().actionsIn(area).forEach(action -> columns.add(action.ref()));
        }
        Recommendation.of2019().monitoring().forEach(provision -> columns.add(provision.ref()));
        return List.copyOf(columns);
    }

    /**
     * The columns: each area before its actions, and at last the items on monitoring.
     *
     * @return the places, the same in every table
     */
    public static List<ProvisionRef> columns() {
        return COLUMNS;
    }

    /**
     * The table of records at hand.
     *
     * @param rows what a row is
     * @param records the records
     * @param respondents those who reported
     * @return the table
     */
    public static Coverage of(Rows rows, Collection<ImplementationRecord> records, Respondents respondents) {
        Collector collector = collector(rows);
        records.forEach(collector::accept);
        return collector.result(respondents);
    }

    /**
     * Begins to count; the collector keeps no record.
     *
     * @param rows what a row is
     * @return a collector that counted nothing
     */
    public static Collector collector(Rows rows) {
        return new Collector(rows);
    }

    /**
     * One cell.
     *
     * @param row the row's code
     * @param column an area, action or item on monitoring
     * @return the cell
     * @throws IllegalArgumentException if there is none
     */
    public Cell cell(String row, ProvisionRef column) {
        return cells.stream()
                .filter(cell -> cell.row().equals(row) && cell.column().equals(column))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no cell '" + row + "' × '" + column
                        + "', expected a row of " + codes() + " and a column of 2019"));
    }

    /**
     * The codes of the rows.
     *
     * @return the codes in the order of the table
     */
    public List<String> codes() {
        return cells.stream().map(Cell::row).distinct().toList();
    }

    /**
     * How many of the respondents have a record in a column, in percent.
     *
     * @param column an area, action or item on monitoring
     * @param places the digits after the point, rounded half up
     * @return the percentage, or empty where nobody reported
     */
    public Optional<BigDecimal> percentOfRespondents(ProvisionRef column, int places) {
        SortedSet<CountryCode> with = new TreeSet<>();
        cells.stream().filter(cell -> cell.column().equals(column)).forEach(cell -> with.addAll(cell.countries()));
        with.retainAll(respondents.countries());
        int all = respondents.countries().size();
        return all == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(with.size())
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(all), places, RoundingMode.HALF_UP));
    }

    /** What a row of the table is. */
    public enum Rows {
        /** A country, by its code of ISO 3166. */
        COUNTRY,
        /** A region of UNESCO; a country that is in two counts in both. */
        REGION,
        /** A level at which something is done. */
        LEVEL,
        /** A group of stakeholders that takes part, by its code of paragraph 4; a kind of a group counts for it too. */
        STAKEHOLDER_GROUP
    }

    /** What is known of a cell. */
    public enum Status {
        /** At least one record is there. */
        ACTION,
        /** Somebody reported, and there is no record. */
        NONE,
        /** Nobody who could have a record here reported, and there is none. */
        NOT_REPORTED
    }

    /**
     * A row in a column.
     *
     * @param row the row's code
     * @param column an area, action or item on monitoring
     * @param status what is known
     * @param records how many records there are
     * @param evidenced how many of them have evidence for the column
     * @param evidence how many pieces of evidence they have for it
     * @param countries the countries of these records, within the row
     * @param respondents how many countries of the row reported; for a level or a group of stakeholders, all that did
     * @param best the highest completion found, that of others before that of those who did it; null where nobody judged
     * @param money the money of these records as wholes: it is not divided among areas or countries
     */
    public record Cell(
            String row,
            ProvisionRef column,
            Status status,
            long records,
            long evidenced,
            long evidence,
            SortedSet<CountryCode> countries,
            int respondents,
            @Nullable Degree best,
            MoneyTotals money) {
        /**
         * Copies the set.
         *
         * @param row the row's code
         * @param column an area, action or item on monitoring
         * @param status what is known
         * @param records how many records there are
         * @param evidenced how many of them have evidence
         * @param evidence how many pieces of evidence they have
         * @param countries the countries of these records
         * @param respondents how many countries of the row reported
         * @param best the highest completion found, or null
         * @param money the money of these records
         */
        public Cell {
            Objects.requireNonNull(row, "row");
            Objects.requireNonNull(column, "column");
            Objects.requireNonNull(status, "status");
            countries = Collections.unmodifiableSortedSet(new TreeSet<>(countries));
            Objects.requireNonNull(money, "money");
        }
    }

    /**
     * Counts records and keeps none. Not thread-safe; collectors of parts, combined in any order, give the same table as
     * one collector of all.
     */
    public static final class Collector {
        private final Rows rows;
        private final Map<String, Map<ProvisionRef, CellCount>> counts = new HashMap<>();
        private long records;
        private long unplaced;
        private long unaligned;

        private Collector(Rows rows) {
            this.rows = Objects.requireNonNull(rows, "rows");
        }

        /**
         * Counts a record.
         *
         * @param record the record
         */
        public void accept(ImplementationRecord record) {
            accept(new CountedRecord(record));
        }

        void accept(CountedRecord record) {
            records++;
            Set<String> codes = codes(record);
            unplaced += codes.isEmpty() ? 1 : 0;
            unaligned += record.columns().isEmpty() ? 1 : 0;
            for (String code : codes) {
                Map<ProvisionRef, CellCount> row = counts.computeIfAbsent(code, any -> new HashMap<>());
                for (ProvisionRef column : record.columns()) {
                    row.computeIfAbsent(column, any -> new CellCount()).add(record, column);
                }
            }
        }

        private Set<String> codes(CountedRecord counted) {
            ImplementationRecord record = counted.record();
            return switch (rows) {
                case COUNTRY -> codes(counted.countries().stream().map(CountryCode::value));
                case REGION -> codes(counted.regions().stream().map(UnescoRegion::name));
                case LEVEL -> codes(Stream.ofNullable(record.scope().level()).map(Level::name));
                case STAKEHOLDER_GROUP -> codes(Placing.stakeholderGroups(record).stream());
            };
        }

        private static Set<String> codes(Stream<String> codes) {
            return codes.collect(Collectors.toSet());
        }

        /**
         * Adds what another collector counted; that one must not be used any more.
         *
         * @param other a collector of the same rows
         * @return this collector
         * @throws IllegalArgumentException if the other counted other rows
         */
        public Collector combine(Collector other) {
            if (other.rows != rows) {
                throw new IllegalArgumentException("the rows are " + other.rows + ", expected " + rows);
            }
            records += other.records;
            unplaced += other.unplaced;
            unaligned += other.unaligned;
            other.counts.forEach((code, row) -> {
                Map<ProvisionRef, CellCount> mine = counts.computeIfAbsent(code, any -> new HashMap<>());
                row.forEach((column, count) -> mine.merge(column, count, CellCount::plus));
            });
            return this;
        }

        /**
         * The table of what was counted, with a row for every respondent.
         *
         * @param respondents those who reported
         * @return the table
         */
        public Coverage result(Respondents respondents) {
            return result(respondents, Set.of());
        }

        /**
         * The table of what was counted, with a row for every country that was asked too, such as the Member States of a
         * day; only rows of countries look at these.
         *
         * @param respondents those who reported
         * @param asked those who were asked to report
         * @return the table
         */
        public Coverage result(Respondents respondents, Set<CountryCode> asked) {
            List<Cell> cells = new ArrayList<>();
            for (String code : codes(respondents, asked)) {
                SortedSet<CountryCode> reported = new TreeSet<>(respondents.countries());
                reported.removeIf(country -> !isIn(code, country));
                Map<ProvisionRef, CellCount> row = counts.getOrDefault(code, Map.of());
                for (ProvisionRef column : COLUMNS) {
                    CellCount count = row.getOrDefault(column, CellCount.NOTHING);
                    cells.add(count.cell(code, column, reported.size(), country -> isIn(code, country)));
                }
            }
            return new Coverage(rows, respondents, cells, records, unplaced, unaligned);
        }

        private Set<String> codes(Respondents respondents, Set<CountryCode> asked) {
            // levels and regions are few and have an order; the rest is sorted by code
            Set<String> codes = new LinkedHashSet<>();
            switch (rows) {
                case COUNTRY -> {
                    respondents.countries().forEach(country -> codes.add(country.value()));
                    asked.forEach(country -> codes.add(country.value()));
                }
                case REGION -> Stream.of(UnescoRegion.values()).forEach(region -> codes.add(region.name()));
                case LEVEL -> Stream.of(Level.values()).forEach(level -> codes.add(level.name()));
                case STAKEHOLDER_GROUP ->
                    Recommendation.of2019().stakeholders().stream()
                            .map(StakeholderGroup::code)
                            .forEach(codes::add);
            }
            Set<String> sorted = new TreeSet<>(codes);
            sorted.addAll(counts.keySet());
            if (rows == Rows.COUNTRY) {
                return sorted;
            }
            codes.addAll(sorted);
            return codes;
        }

        private boolean isIn(String code, CountryCode country) {
            return switch (rows) {
                case COUNTRY -> country.value().equals(code);
                case REGION -> country.regions().contains(UnescoRegion.valueOf(code));
                case LEVEL, STAKEHOLDER_GROUP -> true;
            };
        }
    }
}
