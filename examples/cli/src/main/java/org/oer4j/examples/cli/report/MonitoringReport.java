package org.oer4j.examples.cli.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.FindingMessages;
import org.oer4j.examples.cli.page.Document;
import tools.jackson.databind.node.ObjectNode;

/** The report on one cycle. A pure function of what was handed in: neither its order nor its division matters. */
public final class MonitoringReport {
    private final ObjectNode summary;
    private final ReportTables tables;
    private final Document page;

    private MonitoringReport(ObjectNode summary, ReportTables tables, Document page) {
        this.summary = summary;
        this.tables = tables;
        this.page = page;
    }

    /**
     * Asks the library and puts its answers in order.
     *
     * @param input what was handed in, all of it
     * @param exclusions what was left out
     * @param asOf the day of the question
     * @param messages the sentences of the rules
     * @param asked the language of the report; one that is not spoken gives English
     * @param notice what must stand above everything else, or null
     * @return the report
     */
    public static MonitoringReport of(
            MonitoringInput input,
            Exclusions exclusions,
            LocalDate asOf,
            FindingMessages messages,
            Locale asked,
            @Nullable String notice) {
        MonitoringResults results = MonitoringResults.of(input, asOf);
        ObjectNode summary =
                new SummaryDocument(input, results, exclusions, messages, PageTexts.spoken(asked)).json(notice);
        Document page = new ReportPage(summary, new PageTexts(asked, summary)).document();
        return new MonitoringReport(summary, new ReportTables(results), page);
    }

    /**
     * Every figure.
     *
     * @return what stands in {@code summary.json}
     */
    public ObjectNode summary() {
        return summary.deepCopy();
    }

    /**
     * The page.
     *
     * @return what stands in {@code report.html}
     */
    public Document page() {
        return page;
    }

    /**
     * Writes what is done where.
     *
     * @param target takes the table as CSV
     * @throws IOException if it cannot be written
     */
    public void writeCoverage(Appendable target) throws IOException {
        tables.coverage(target);
    }

    /**
     * Writes what is missing.
     *
     * @param target takes the table as CSV
     * @throws IOException if it cannot be written
     */
    public void writeGaps(Appendable target) throws IOException {
        tables.gaps(target);
    }

    /**
     * Writes the figures of every cycle.
     *
     * @param target takes the table as CSV
     * @throws IOException if it cannot be written
     */
    public void writeIndicators(Appendable target) throws IOException {
        tables.indicators(target);
    }
}
