package org.oer4j.json.mapping;

import java.math.BigDecimal;

/**
 * Takes the tokens of one JSON text, one after the other. What an adapter implements over its library's generator; used
 * by one thread.
 */
public interface TokenSink {
    /** Opens an object. */
    void startObject();

    /** Closes the object that was opened last. */
    void endObject();

    /** Opens an array. */
    void startArray();

    /** Closes the array that was opened last. */
    void endArray();

    /**
     * Names a member; its value follows.
     *
     * @param name the member's name
     */
    void field(String name);

    /**
     * Writes a string.
     *
     * @param value any text, also one with half a surrogate pair, which must be written as an escape
     */
    void string(String value);

    /**
     * Writes {@code true} or {@code false}.
     *
     * @param value the value
     */
    void bool(boolean value);

    /**
     * Writes a whole number.
     *
     * @param value the number
     */
    void number(long value);

    /**
     * Writes a number with exactly these decimal places, never with an exponent.
     *
     * @param value the number
     */
    void number(BigDecimal value);

    /**
     * Writes a number as it was found.
     *
     * @param digits a number in the words of JSON (RFC 8259, section 6), also one with an exponent
     */
    void digits(String digits);

    /** Writes {@code null}. */
    void nothing();
}
