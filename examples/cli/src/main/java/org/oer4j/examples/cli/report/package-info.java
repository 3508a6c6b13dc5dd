/**
 * The monitoring report that {@code oer report} writes: gather what the input says in a
 * {@link org.oer4j.examples.cli.report.MonitoringInput}, ask the library with
 * {@link org.oer4j.examples.cli.report.MonitoringResults}, and write the answers as files.
 *
 * <p>{@code summary.json} has every figure; the page is made from it and from the sentences in {@code
 * page*.properties}, and so shows no number that does not stand there. The tables have a fixed order of columns.
 */
@NullMarked
package org.oer4j.examples.cli.report;

import org.jspecify.annotations.NullMarked;
