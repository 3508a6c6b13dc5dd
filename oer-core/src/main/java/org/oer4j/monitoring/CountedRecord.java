package org.oer4j.monitoring;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oer4j.implementation.Completion;
import org.oer4j.implementation.Completion.Assessor;
import org.oer4j.implementation.Completion.Degree;
import org.oer4j.implementation.Evidence;
import org.oer4j.implementation.ImplementationRecord;
import org.oer4j.implementation.Progress;
import org.oer4j.place.CountryCode;
import org.oer4j.place.UnescoRegion;
import org.oer4j.recommendation.ProvisionRef;

/** A record with what several analyses ask of it, found once. */
final class CountedRecord {
    private static final Set<ProvisionRef> COLUMNS = Set.copyOf(Coverage.columns());

    private final ImplementationRecord record;
    private final Set<CountryCode> countries;
    private final Set<UnescoRegion> regions;
    private final Set<ProvisionRef> columns;
    private final MoneyTotals money;
    private final @Nullable Degree degree;

    CountedRecord(ImplementationRecord record) {
        this.record = record;
        countries = Placing.countries(record);
        regions = Placing.regions(record, countries);
        columns = new LinkedHashSet<>(Placing.provisions(record));
        columns.retainAll(COLUMNS);
        money = MoneyTotals.of(record.finances().funding());
        degree = degree(record.progress());
    }

    /** How far something is: as others found last, else as those who do it said last, else null. */
    static @Nullable Degree degree(Progress progress) {
        Completion judged = progress.latest(Assessor.INDEPENDENT)
                .or(() -> progress.latest(Assessor.SELF))
                .orElse(null);
        return judged == null ? null : judged.degree();
    }

    ImplementationRecord record() {
        return record;
    }

    Set<CountryCode> countries() {
        return countries;
    }

    Set<UnescoRegion> regions() {
        return regions;
    }

    /** The areas, actions and items of 2019 that it serves. */
    Set<ProvisionRef> columns() {
        return columns;
    }

    MoneyTotals money() {
        return money;
    }

    @Nullable
    Degree degree() {
        return degree;
    }

    /** How many pieces of evidence speak for a column. */
    int evidence(ProvisionRef column) {
        int found = 0;
        for (Evidence evidence : record.appraisal().evidence()) {
            found += Placing.supports(evidence, column) ? 1 : 0;
        }
        return found;
    }
}
