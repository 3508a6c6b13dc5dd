package org.oer4j.examples.cli;

import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.Severity;
import tools.jackson.databind.node.ObjectNode;

/**
 * A finding with its place in a file, as it is written to {@code findings.ndjson}.
 *
 * @param record the record's id, or null where the record has none
 * @param file the file, {@code -} for standard input
 * @param line the line in it
 * @param rule the rule
 * @param severity how much it matters
 * @param pointer the place in the record's native form; for JSON input the place in that input
 * @param column the column of a table that the place comes from, or null
 * @param text the sentence
 */
record Observation(
        @Nullable String record,
        String file,
        int line,
        String rule,
        Severity severity,
        String pointer,
        @Nullable String column,
        String text) {
    ObjectNode json() {
        return Json.object()
                .put("record", record)
                .put("file", file)
                .put("line", line)
                .put("rule", rule)
                .put("severity", severity.code())
                .put("pointer", pointer)
                .put("column", column)
                .put("text", text);
    }

    /** For standard error: where, and what. */
    String inWords() {
        String place = column == null ? pointer : "column " + column;
        return file + ":" + line + ": " + (place.isEmpty() ? "" : place + ": ") + text;
    }
}
