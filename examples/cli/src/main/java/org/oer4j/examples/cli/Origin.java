package org.oer4j.examples.cli;

import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.Severity;

/**
 * Where a record stands.
 *
 * @param file the file, {@code -} for standard input
 * @param line the line in which the record begins
 * @param header the header of the table, or null for JSON
 */
record Origin(String file, int line, @Nullable TableHeader header) {
    Observation observation(@Nullable String record, String rule, Severity severity, String pointer, String text) {
        String column = header == null ? null : header.columnOf(pointer);
        return new Observation(record, file, line, rule, severity, pointer, column, BadInputException.oneLine(text));
    }
}
