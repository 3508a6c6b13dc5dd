package org.oer4j.json.mapping;

import java.util.Map;
import java.util.Objects;

/**
 * Gives the tokens of one JSON text, one after the other. What an adapter implements over its library's parser; used by
 * one thread.
 *
 * <p>The source guards the syntax: a field stands only in an object, braces match. It need not look for duplicate
 * members; the reader does, so that every adapter reports them alike.
 */
public interface TokenSource {
    /**
     * The tokens of a map, as platforms hold their metadata (OERSI, DSpace). Maps are objects; collections and arrays are
     * arrays; numbers, truth values and null are themselves; everything else is its text. It knows no lines.
     *
     * @param document the map; must not change while it is read
     * @return the tokens, which break off where maps are nested deeper than 100
     */
    static TokenSource of(Map<String, ?> document) {
        return new MapTokenSource(Objects.requireNonNull(document, "document"));
    }

    /**
     * Goes to the next token.
     *
     * @return its kind; {@link Token#END} after the last one, however often it is asked
     * @throws UnreadableJsonException if the text is not JSON or is larger than the adapter allows
     */
    Token next();

    /**
     * The text of the current token.
     *
     * @return the name of a field, the value of a string, the digits of a number as written
     * @throws UnreadableJsonException if the text is not JSON or is larger than the adapter allows
     */
    String text();

    /**
     * Where the current token begins.
     *
     * @return the line, counted from 1; 0 if the source does not know
     */
    int line();

    /**
     * Where the current token begins in its line.
     *
     * @return the column, counted from 1; 0 if the source does not know
     */
    int column();
}
