package org.oer4j.examples.cli.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Coalition;
import org.oer4j.commitment.Commitment;
import org.oer4j.conformance.Thresholds;
import org.oer4j.monitoring.CoalitionStatistics;
import org.oer4j.monitoring.CommitmentTracking;
import org.oer4j.monitoring.ConsolidatedReport;
import org.oer4j.monitoring.ConsolidatedReport.Definition;
import org.oer4j.monitoring.Coverage;
import org.oer4j.monitoring.GapAnalysis;
import org.oer4j.monitoring.MonitoringCycle;
import org.oer4j.monitoring.MonitoringSummary;
import org.oer4j.monitoring.NationalReports;
import org.oer4j.monitoring.Respondents;
import org.oer4j.monitoring.Trend;
import org.oer4j.place.CountryCode;
import org.oer4j.place.UnescoMembers;
import org.oer4j.place.UnescoMembership;
import org.oer4j.support.SupportNeed;

/**
 * What the library says about an input.
 *
 * @param asOf the day of the question
 * @param cycles the cycles of which reports came in, the last one the one reported on
 * @param members the Member States on the day of the denominators
 * @param panel the countries with a report that counts in every one of these cycles
 * @param trend the change from the cycle before, or null where there is none
 * @param summary what the records say
 * @param countryGaps what is missing in countries
 * @param regionGaps what is missing in regions
 * @param commitments what became of commitments
 * @param coalitions the coalitions on the day
 */
record MonitoringResults(
        LocalDate asOf,
        List<Cycle> cycles,
        SortedSet<CountryCode> members,
        SortedSet<CountryCode> panel,
        @Nullable Trend trend,
        MonitoringSummary summary,
        GapAnalysis countryGaps,
        GapAnalysis regionGaps,
        CommitmentTracking commitments,
        List<CoalitionStatistics> coalitions) {
    private static final int MOST_PAIRS = 1000;

    /**
     * One cycle.
     *
     * @param dates its dates
     * @param membersOn the day whose Member States are its denominator
     * @param reports the reports
     * @param full what they say together
     * @param panel what those of the constant panel say together
     */
    record Cycle(
            MonitoringCycle dates,
            LocalDate membersOn,
            NationalReports reports,
            ConsolidatedReport full,
            ConsolidatedReport panel) {}

    static MonitoringResults of(MonitoringInput input, LocalDate asOf) {
        List<Definition> definitions = Definition.standard();
        SortedMap<Integer, NationalReports> reports = input.reports();
        SortedMap<Integer, ConsolidatedReport> full = new TreeMap<>();
        reports.forEach((number, some) ->
                full.put(number, ConsolidatedReport.of(some, definitions, membersOn(input.datesOf(number), asOf))));
        SortedSet<CountryCode> panel = panel(full);
        List<Cycle> cycles = new ArrayList<>();
        reports.forEach((number, some) -> {
            LocalDate day = membersOn(input.datesOf(number), asOf);
            cycles.add(new Cycle(
                    input.datesOf(number),
                    day,
                    some,
                    Objects.requireNonNull(full.get(number), "every cycle was consolidated"),
                    ConsolidatedReport.of(some.of(panel), definitions, day)));
        });
        Cycle last = cycles.get(cycles.size() - 1);
        SortedSet<CountryCode> members =
                UnescoMembers.standard().membersOn(UnescoMembership.Kind.MEMBER, last.membersOn());
        Respondents respondents = Respondents.of(input.cycle(), last.full().respondents());
        MonitoringSummary summary = input.records()
                .result(new MonitoringSummary.Question(respondents, members, Thresholds.proposed(), MOST_PAIRS));
        return new MonitoringResults(
                asOf,
                cycles,
                members,
                panel,
                trend(cycles, definitions),
                summary,
                gaps(summary.coverage(Coverage.Rows.COUNTRY), input, asOf),
                gaps(summary.coverage(Coverage.Rows.REGION), input, asOf),
                input.commitments().result(asOf),
                input.all(Coalition.class).stream()
                        .map(coalition -> CoalitionStatistics.of(coalition, asOf))
                        .toList());
    }

    /** The Member States of the day on which reports are due, or of the day of the question while that is to come. */
    private static LocalDate membersOn(MonitoringCycle dates, LocalDate asOf) {
        LocalDate due = dates.reportDue() == null ? asOf : dates.reportDue().latest();
        return due.isBefore(asOf) ? due : asOf;
    }

    private static SortedSet<CountryCode> panel(SortedMap<Integer, ConsolidatedReport> reports) {
        SortedSet<CountryCode> panel =
                new TreeSet<>(reports.get(reports.lastKey()).respondents());
        reports.values().forEach(report -> panel.retainAll(report.respondents()));
        return Collections.unmodifiableSortedSet(panel);
    }

    private static @Nullable Trend trend(List<Cycle> cycles, List<Definition> definitions) {
        if (cycles.size() < 2) {
            return null;
        }
        Cycle earlier = cycles.get(cycles.size() - 2);
        Cycle later = cycles.get(cycles.size() - 1);
        return Trend.between(earlier.reports(), earlier.membersOn(), later.reports(), later.membersOn(), definitions);
    }

    private static GapAnalysis gaps(Coverage coverage, MonitoringInput input, LocalDate asOf) {
        return GapAnalysis.of(
                coverage, input.all(SupportNeed.class), input.offers(), input.all(Commitment.class), asOf);
    }

    Cycle last() {
        return cycles.get(cycles.size() - 1);
    }

    Respondents respondents() {
        return summary.coverage(Coverage.Rows.COUNTRY).respondents();
    }
}
