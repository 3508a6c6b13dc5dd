package org.oer4j.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.oer4j.conformance.CheckContext;
import org.oer4j.conformance.RuleId;
import org.oer4j.monitoring.NationalReport.Filing;
import org.oer4j.monitoring.ReportRule.Found;
import org.oer4j.place.UnescoMembers;
import org.oer4j.time.PartialDate;

/** The rules about when a report came and whose it is. */
final class FilingRules {
    private final List<MonitoringCycle> cycles;

    /** A cycle that is not among these is taken as the library knows it. */
    FilingRules(List<MonitoringCycle> cycles) {
        this.cycles = List.copyOf(cycles);
    }

    List<ReportRule> rules() {
        return List.of(
                new ReportRule(RuleId.of("V64"), this::late),
                new ReportRule(RuleId.of("V65"), FilingRules::noMemberState),
                new ReportRule(RuleId.of("monitoring.overdue"), this::overdue));
    }

    private Optional<MonitoringCycle> cycle(Filing filing) {
        Optional<MonitoringCycle> own = cycles.stream()
                .filter(cycle ->
                        cycle.number() == filing.cycle() && cycle.instrument().equals(filing.instrument()))
                .findFirst();
        return own.isPresent() ? own : CycleRule.find(filing.instrument(), filing.cycle());
    }

    /** Arguments: when it was due, when it came. */
    private void late(NationalReport report, CheckContext context, Found found) {
        PartialDate submitted = report.filing().submittedOn();
        if (submitted != null) {
            due(report, context).ifPresent(due -> found.found("/submittedOn", due.toString(), submitted.toString()));
        }
    }

    /** Arguments: when it was due, the day of the check. */
    private void overdue(NationalReport report, CheckContext context, Found found) {
        if (report.filing().submittedOn() == null) {
            due(report, context)
                    .ifPresent(due ->
                            found.found("/state", due.toString(), context.asOf().toString()));
        }
    }

    /** The due date of a late report. */
    private Optional<PartialDate> due(NationalReport report, CheckContext context) {
        return cycle(report.filing())
                .filter(cycle -> report.isLate(cycle, context.asOf()))
                .map(MonitoringCycle::reportDue);
    }

    /** On the day on which it was handed in, else on that of the check. Arguments: the country, the day. */
    private static void noMemberState(NationalReport report, CheckContext context, Found found) {
        Filing filing = report.filing();
        PartialDate submitted = filing.submittedOn();
        LocalDate first = submitted == null ? context.asOf() : submitted.earliest();
        LocalDate last = submitted == null ? context.asOf() : submitted.latest();
        UnescoMembers members = UnescoMembers.standard();
        if (!first.isBefore(UnescoMembers.COVERED_SINCE)
                && !members.isPossiblyMember(filing.country(), first)
                && !members.isPossiblyMember(filing.country(), last)) {
            found.found("/country", filing.country().value(), last.toString());
        }
    }
}
