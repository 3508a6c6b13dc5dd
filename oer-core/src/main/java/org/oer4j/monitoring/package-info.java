/**
 * The four-yearly report on the Recommendation, and what can be read from the records that stand behind it.
 *
 * <p>For reporting, start at {@link org.oer4j.monitoring.MonitoringCycle} for the dates, at
 * {@link org.oer4j.monitoring.Questionnaire} for what is asked and at {@link org.oer4j.monitoring.NationalReport} for
 * what one Member State answers; {@link org.oer4j.monitoring.ReportDraft} begins one from records. The reports of a cycle
 * are {@link org.oer4j.monitoring.NationalReports}, what they say together a
 * {@link org.oer4j.monitoring.ConsolidatedReport}, and what changed between two cycles a
 * {@link org.oer4j.monitoring.Trend}. Rules that need a questionnaire, a day or records are in
 * {@link org.oer4j.monitoring.MonitoringRules}.
 *
 * <p>For analysis, start at {@link org.oer4j.monitoring.MonitoringSummary} to read many implementation records once and have everything
 * that can be counted of them: {@link org.oer4j.monitoring.Coverage} says what is done where,
 * {@link org.oer4j.monitoring.RecordStatistics} adds up kinds, money ({@link org.oer4j.monitoring.MoneyTotals}) and people,
 * {@link org.oer4j.monitoring.Duplicates} finds what may be recorded twice. From a table of coverage with needs, offers and
 * commitments {@link org.oer4j.monitoring.GapAnalysis} reads what is missing and most pressing.
 * {@link org.oer4j.monitoring.CommitmentTracking} says which commitments are kept,
 * {@link org.oer4j.monitoring.CoalitionStatistics} who is in a coalition and what it does,
 * {@link org.oer4j.monitoring.Deadlines} what is due.
 *
 * <p>The questions are rows of {@code META-INF/oer/questions.tsv} and {@code question-texts.tsv}, the figures of the first
 * consolidated report of {@code report-figures.tsv} and {@code report-figure-names.tsv}, and what is known of cycles of
 * {@code monitoring-cycles.tsv}.
 *
 * <p>Analyses are pure functions over implementation records, commitments, needs and coalitions. Who reported is an
 * argument ({@link org.oer4j.monitoring.Respondents}), because a country that did not report has not said that it did
 * nothing: no result here takes the absence of a report for the answer "none". Days, thresholds and exchange rates are
 * arguments too, and every result is sorted, so that the same input in any order, divided among any number of collectors,
 * gives the same result.
 */
@NullMarked
package org.oer4j.monitoring;

import org.jspecify.annotations.NullMarked;
