package org.oer4j.json.mapping;

import org.jspecify.annotations.Nullable;

/**
 * How one type of value stands in JSON: reads it, writes it, and says so as JSON Schema, from one declaration. Immutable
 * and thread-safe. {@link Forms} has the simple ones, {@link ObjectForm} is for records.
 *
 * <p>"Form" is the word that {@code design.md} uses for the JSON of a record ("the native form").
 *
 * @param <T> the type of value
 */
public abstract class Form<T> {
    /** For subclasses. */
    protected Form() {}

    /**
     * Reads the value whose first token is the current one, and ends on its last. An array of one stands for its
     * element; whatever cannot be used is reported and left out.
     *
     * @param in the text being read
     * @return the value, or null where there is none: null in the text, or left out
     */
    public final @Nullable T read(Reading in) {
        if (in.token() == Token.NULL) {
            return null;
        }
        if (in.token() == Token.START_ARRAY && !takesArrays()) {
            return in.single(() -> in.token() == Token.NULL ? null : value(in), shape());
        }
        return value(in);
    }

    /**
     * Reads a value that is neither null nor, unless the form takes arrays, an array.
     *
     * @param in the text being read
     * @return the value, or null where it was left out
     */
    protected abstract @Nullable T value(Reading in);

    /**
     * Writes a value.
     *
     * @param value the value
     * @param out takes its tokens
     */
    public abstract void write(T value, TokenSink out);

    /**
     * Writes the JSON Schema of the form, one object.
     *
     * @param schema takes it
     */
    public abstract void describe(JsonSchema schema);

    /**
     * The JSON type that the form has when it is written as documented.
     *
     * @return {@code object}, {@code array}, {@code string}, {@code number} or {@code boolean}
     */
    public abstract String shape();

    /**
     * Whether an array is a value of this form.
     *
     * @return true for lists
     */
    protected boolean takesArrays() {
        return false;
    }

    /**
     * Whether a value says nothing, so that its member is not written.
     *
     * @param value the value
     * @return true for empty lists and maps
     */
    protected boolean isEmpty(T value) {
        return false;
    }
}
