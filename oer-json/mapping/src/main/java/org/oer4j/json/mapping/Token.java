package org.oer4j.json.mapping;

/** The kinds of token that a JSON text consists of (RFC 8259), and its end. */
public enum Token {
    /** An opening brace. */
    START_OBJECT,
    /** A closing brace. */
    END_OBJECT,
    /** An opening bracket. */
    START_ARRAY,
    /** A closing bracket. */
    END_ARRAY,
    /** The name of a member; its value follows. */
    FIELD,
    /** A string. */
    STRING,
    /** A number, whole or not. */
    NUMBER,
    /** The literal {@code true}. */
    TRUE,
    /** The literal {@code false}. */
    FALSE,
    /** The literal {@code null}. */
    NULL,
    /** Nothing follows. */
    END
}
