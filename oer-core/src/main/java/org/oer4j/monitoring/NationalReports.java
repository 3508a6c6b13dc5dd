package org.oer4j.monitoring;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;
import org.oer4j.citation.Instrument;
import org.oer4j.conformance.Consistent;
import org.oer4j.monitoring.NationalReport.State;
import org.oer4j.place.CountryCode;
import org.oer4j.time.PartialDate;

/**
 * The reports of one cycle, one for each country that counts and whatever else came in. Own word: UNESCO only speaks of
 * "the national reports".
 *
 * <p>Collected in any order and in any parts the result is the same: {@link #collector}.
 *
 * @param instrument the code of the instrument that is reported on
 * @param cycle the number of the monitoring cycle, from 1
 * @param reports the reports, in the order of their countries
 */
@Consistent(ReportConsistency.OneCertifiedPerCountry.class)
public record NationalReports(String instrument, int cycle, List<@Valid NationalReport> reports) {
    private static final Comparator<NationalReport> ORDER = Comparator.comparing(
                    (NationalReport report) -> report.filing().country())
            .thenComparing(NationalReport::id)
            .thenComparing(NationalReport::toString);

    /** Of several certified reports of a country the last one counts; one without a date is taken for an early one. */
    private static final Comparator<NationalReport> LATER = Comparator.comparing(
                    (NationalReport report) -> report.filing().certifiedOn(), NationalReports::compare)
            .thenComparing(report -> report.filing().submittedOn(), NationalReports::compare)
            .thenComparing(NationalReport::id)
            .thenComparing(NationalReport::toString);

    /**
     * Sorts the reports; null becomes empty.
     *
     * @param instrument the code of the instrument that is reported on
     * @param cycle the number of the monitoring cycle, from 1
     * @param reports the reports, in any order
     * @throws IllegalArgumentException if the cycle is below 1, or a report is of another one or on another instrument
     */
    public NationalReports {
        Objects.requireNonNull(instrument, "instrument");
        if (cycle < 1) {
            throw new IllegalArgumentException("the cycle is " + cycle + ", expected a number from 1");
        }
        List<NationalReport> sorted = new ArrayList<>(reports == null ? List.of() : reports);
        for (NationalReport report : sorted) {
            if (!isOf(report, instrument, cycle)) {
                throw new IllegalArgumentException("the report '" + report.id() + "' is of cycle "
                        + report.filing().cycle() + " on " + report.filing().instrument()
                        + ", expected reports of cycle "
                        + cycle + " on " + instrument);
            }
        }
        sorted.sort(ORDER);
        reports = Collections.unmodifiableList(sorted);
    }

    /**
     * The reports on the 2019 Recommendation.
     *
     * @param cycle the number of the monitoring cycle, from 1
     * @param reports the reports, in any order
     * @throws IllegalArgumentException if the cycle is below 1, or a report is of another one or on another instrument
     */
    public NationalReports(int cycle, List<NationalReport> reports) {
        this(Instrument.OER2019, cycle, reports);
    }

    private static boolean isOf(NationalReport report, String instrument, int cycle) {
        return report.filing().cycle() == cycle && report.filing().instrument().equals(instrument);
    }

    private static int compare(@Nullable PartialDate one, @Nullable PartialDate other) {
        return Objects.compare(one, other, Comparator.nullsFirst(Comparator.naturalOrder()));
    }

    /**
     * Collects the reports of a cycle out of a stream; those of other cycles and on other instruments are passed over.
     *
     * @param instrument the code of the instrument that is reported on
     * @param cycle the number of the monitoring cycle, from 1
     * @return a collector whose result depends neither on the order of the stream nor on how it is divided
     * @throws IllegalArgumentException when it finishes, if the cycle is below 1
     */
    public static Collector<NationalReport, ?, NationalReports> collector(String instrument, int cycle) {
        return Collector.of(
                ArrayList<NationalReport>::new,
                (list, report) -> {
                    if (isOf(report, instrument, cycle)) {
                        list.add(report);
                    }
                },
                (list, more) -> {
                    list.addAll(more);
                    return list;
                },
                list -> new NationalReports(instrument, cycle, list),
                Collector.Characteristics.UNORDERED);
    }

    /**
     * The report of each country that counts: the certified one. Where a country has several (rule V63), the one that
     * was certified last.
     *
     * @return the reports by country, unmodifiable
     */
    public SortedMap<CountryCode, NationalReport> certified() {
        SortedMap<CountryCode, NationalReport> certified = new TreeMap<>();
        for (NationalReport report : reports) {
            if (report.filing().state().isAtLeast(State.CERTIFIED)) {
                certified.merge(
                        report.filing().country(), report, (one, other) -> LATER.compare(one, other) < 0 ? other : one);
            }
        }
        return Collections.unmodifiableSortedMap(certified);
    }

    /**
     * Who reported.
     *
     * @return the countries with a certified report
     */
    public Respondents respondents() {
        return Respondents.of(cycle, certified().keySet());
    }

    /**
     * The reports of some countries alone, such as a region or a constant panel.
     *
     * @param countries the countries
     * @return their reports
     */
    public NationalReports of(Collection<CountryCode> countries) {
        return new NationalReports(
                instrument,
                cycle,
                reports.stream()
                        .filter(report -> countries.contains(report.filing().country()))
                        .toList());
    }
}
