package org.oer4j.json.mapping;

import org.oer4j.conformance.RuleId;

/**
 * A {@link TokenSource} cannot go on. The reader turns it into a {@link Problem}, so callers of {@code OerJson} never
 * meet it; only who writes an adapter throws it.
 */
public final class UnreadableJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Which of the two reasons. */
    private final boolean limit;

    /** Where, 0 when unknown. */
    private final int line;

    /** Where, 0 when unknown. */
    private final int column;

    private UnreadableJsonException(boolean limit, String detail, int line, int column) {
        // no stack trace: malformed records are data here and may come in masses
        super(detail, null, false, false);
        this.limit = limit;
        this.line = line;
        this.column = column;
    }

    /**
     * The text is not JSON.
     *
     * @param detail what the parser says, in English
     * @param line the line, counted from 1, or 0
     * @param column the column, counted from 1, or 0
     * @return the exception
     */
    public static UnreadableJsonException malformed(String detail, int line, int column) {
        return new UnreadableJsonException(false, detail, line, column);
    }

    /**
     * The text is larger or deeper than allowed.
     *
     * @param detail which limit, in English
     * @param line the line, counted from 1, or 0
     * @param column the column, counted from 1, or 0
     * @return the exception
     */
    public static UnreadableJsonException limit(String detail, int line, int column) {
        return new UnreadableJsonException(true, detail, line, column);
    }

    /**
     * The same of a text that begins later in its line.
     *
     * @param firstLine the line in which the text begins
     * @param columns how many columns stand before it there
     * @return the exception with the place in the whole input
     */
    public UnreadableJsonException shifted(int firstLine, int columns) {
        return line == firstLine && column > 0
                ? new UnreadableJsonException(limit, detail(), line, column + columns)
                : this;
    }

    RuleId rule() {
        return limit ? ReadRules.LIMIT : ReadRules.MALFORMED;
    }

    String detail() {
        String detail = getMessage();
        return detail == null ? "" : detail;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }
}
