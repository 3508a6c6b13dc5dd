package org.oer4j.examples.cli.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import org.oer4j.monitoring.ConsolidatedReport;
import org.oer4j.monitoring.Coverage;
import org.oer4j.monitoring.GapAnalysis;

/** The tables of the report as CSV (RFC 4180, UTF-8), each with a fixed order of columns and rows. */
final class ReportTables {
    private static final CSVFormat CSV = CSVFormat.RFC4180;
    private static final String NONE = "";

    private final MonitoringResults results;

    ReportTables(MonitoringResults results) {
        this.results = results;
    }

    /** Every cell of every table of coverage. */
    void coverage(Appendable target) throws IOException {
        csv(
                target,
                "rows",
                "row",
                "provision",
                "status",
                "records",
                "evidenced",
                "evidence",
                "countries",
                "respondents",
                "best_completion",
                "money");
        for (Coverage table : results.summary().coverage().values()) {
            for (Coverage.Cell cell : table.cells()) {
                CSV.printRecord(
                        target,
                        SummaryDocument.code(table.rows()),
                        cell.row(),
                        cell.column(),
                        SummaryDocument.code(cell.status()),
                        cell.records(),
                        cell.evidenced(),
                        cell.evidence(),
                        cell.countries().size(),
                        cell.respondents(),
                        cell.best() == null ? NONE : SummaryDocument.code(cell.best()),
                        money(cell));
            }
        }
    }

    private static String money(Coverage.Cell cell) {
        return cell.money().sums().entrySet().stream()
                .flatMap(kind -> kind.getValue().entrySet().stream()
                        .map(sum -> SummaryDocument.code(kind.getKey()) + " " + sum.getKey() + " "
                                + sum.getValue().toPlainString()))
                .collect(Collectors.joining("; "));
    }

    /** Every gap, those of countries before those of regions, each in its rank. */
    void gaps(Appendable target) throws IOException {
        csv(target, "rows", "rank", "score", "kind", "row", "provision", "status", "records");
        for (GapAnalysis analysis : List.of(results.countryGaps(), results.regionGaps())) {
            int rank = 0;
            for (GapAnalysis.Gap gap : analysis.gaps()) {
                rank++;
                CSV.printRecord(
                        target,
                        SummaryDocument.code(analysis.coverage().rows()),
                        rank,
                        gap.score(),
                        SummaryDocument.code(gap.kind()),
                        gap.row(),
                        gap.provision() == null ? NONE : gap.provision(),
                        gap.status() == null ? NONE : SummaryDocument.code(gap.status()),
                        String.join(" ", gap.records()));
            }
        }
    }

    /** Every figure of every cycle over every denominator, one row for each count. */
    void indicators(Appendable target) throws IOException {
        csv(
                target,
                "cycle",
                "respondents",
                "figure",
                "measure",
                "denominator_kind",
                "region",
                "denominator",
                "questions",
                "yes",
                "partial",
                "no",
                "not_applicable",
                "no_answer",
                "not_reported",
                "percent",
                "languages");
        for (MonitoringResults.Cycle cycle : results.cycles()) {
            indicators(target, "full", cycle.full());
            indicators(target, "panel", cycle.panel());
        }
    }

    private static void indicators(Appendable target, String set, ConsolidatedReport report) throws IOException {
        for (ConsolidatedReport.Figure figure : report.figures()) {
            for (ConsolidatedReport.Count count : figure.counts()) {
                CSV.printRecord(
                        target,
                        report.cycle(),
                        set,
                        figure.definition().code(),
                        SummaryDocument.code(figure.definition().measure()),
                        SummaryDocument.code(figure.denominator().kind()),
                        orNone(figure.denominator().region()),
                        figure.denominator().size(),
                        String.join(" ", count.questions()),
                        count.yes(),
                        count.partial(),
                        count.no(),
                        count.notApplicable(),
                        count.noAnswer(),
                        count.notReported(),
                        percent(count.percentage(figure.definition().places())),
                        figure.languages().stream().map(Object::toString).collect(Collectors.joining(" ")));
            }
        }
    }

    private static Object orNone(@Nullable Object value) {
        return value == null ? NONE : value;
    }

    private static String percent(Optional<BigDecimal> percent) {
        return percent.map(BigDecimal::toPlainString).orElse(NONE);
    }

    private static void csv(Appendable target, Object... columns) throws IOException {
        CSV.printRecord(target, columns);
    }
}
