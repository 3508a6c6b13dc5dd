package org.oer4j.json.mapping.dialect;

import org.oer4j.json.mapping.Token;
import org.oer4j.json.mapping.TokenSource;
import org.oer4j.json.mapping.UnreadableJsonException;

/** The tokens of a text that does not begin in the first column of its line. */
final class ShiftedTokenSource implements TokenSource {
    private final TokenSource source;
    private final int firstLine;
    private final int columns;

    /**
     * Shifts a source.
     *
     * @param source the tokens
     * @param firstLine the line in which the text begins
     * @param columns how many columns stand before it there
     */
    ShiftedTokenSource(TokenSource source, int firstLine, int columns) {
        this.source = source;
        this.firstLine = firstLine;
        this.columns = columns;
    }

    @Override
    public Token next() {
        try {
            return source.next();
        } catch (UnreadableJsonException e) {
            throw e.shifted(firstLine, columns);
        }
    }

    @Override
    public String text() {
        try {
            return source.text();
        } catch (UnreadableJsonException e) {
            throw e.shifted(firstLine, columns);
        }
    }

    @Override
    public int line() {
        return source.line();
    }

    @Override
    public int column() {
        int column = source.column();
        return column > 0 && source.line() == firstLine ? column + columns : column;
    }
}
