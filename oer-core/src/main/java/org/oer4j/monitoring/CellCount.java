package org.oer4j.monitoring;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.oer4j.implementation.Completion.Degree;
import org.oer4j.place.CountryCode;
import org.oer4j.recommendation.ProvisionRef;

/** What is counted of a cell of the coverage table. */
final class CellCount {
    static final CellCount NOTHING = new CellCount();

    private long records;
    private long evidenced;
    private long evidence;
    private final Set<CountryCode> countries = new HashSet<>();
    private @Nullable Degree best;
    private final MoneyTotals.Collector money = new MoneyTotals.Collector();

    void add(CountedRecord record, ProvisionRef column) {
        int pieces = record.evidence(column);
        records++;
        evidenced += pieces > 0 ? 1 : 0;
        evidence += pieces;
        countries.addAll(record.countries());
        best = better(best, record.degree());
        money.accept(record.money());
    }

    CellCount plus(CellCount other) {
        records += other.records;
        evidenced += other.evidenced;
        evidence += other.evidence;
        countries.addAll(other.countries);
        best = better(best, other.best);
        money.combine(other.money);
        return this;
    }

    private static @Nullable Degree better(@Nullable Degree one, @Nullable Degree other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) >= 0 ? one : other;
    }

    Coverage.Cell cell(String row, ProvisionRef column, int respondents, Predicate<CountryCode> isInRow) {
        TreeSet<CountryCode> inRow = new TreeSet<>(countries);
        inRow.removeIf(isInRow.negate());
        Coverage.Status status = Coverage.Status.ACTION;
        if (records == 0) {
            status = respondents == 0 ? Coverage.Status.NOT_REPORTED : Coverage.Status.NONE;
        }
        return new Coverage.Cell(
                row, column, status, records, evidenced, evidence, inRow, respondents, best, money.result());
    }
}
