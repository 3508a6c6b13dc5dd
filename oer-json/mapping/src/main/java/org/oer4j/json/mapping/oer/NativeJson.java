package org.oer4j.json.mapping.oer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.oer4j.json.mapping.ReadMode;
import org.oer4j.json.mapping.ReadResult;
import org.oer4j.json.mapping.TokenSink;
import org.oer4j.json.mapping.TokenSource;
import org.oer4j.json.mapping.UnreadableJsonException;
import org.oer4j.resource.LearningResource;

/**
 * Reads and writes oer4j's records as JSON, in the native form that {@link NativeForm} describes, with the parser and the
 * generator of some JSON library: what {@code OerJson} of every adapter is. Immutable, thread-safe, worth keeping.
 *
 * <p>Content never makes reading throw: what is wrong with it are the result's problems, each with pointer, line and
 * column (a column counts bytes in bytes and streams, and characters in strings). Limits for one record: 20 MB, depth
 * 100, strings of 1,000,000 characters, names of 1,000, numbers of 100 digits, 1,000 problems. Only input and output
 * fail with an {@link UncheckedIOException}.
 */
public abstract class NativeJson {
    /** The most bytes of one record. */
    public static final int MOST_BYTES = 20 * 1024 * 1024;

    /** The deepest nesting of arrays and objects. */
    public static final int MOST_DEPTH = 100;

    /** The longest string, in characters. */
    public static final int MOST_STRING_CHARACTERS = 1_000_000;

    /** The longest name of a member, in characters. */
    public static final int MOST_NAME_CHARACTERS = 1_000;

    /** The longest number, in digits. */
    public static final int MOST_NUMBER_DIGITS = 100;

    private final ReadMode mode;

    /**
     * For adapters.
     *
     * @param mode how much to forgive
     */
    protected NativeJson(ReadMode mode) {
        this.mode = Objects.requireNonNull(mode, "mode");
    }

    /**
     * Opens a parser over bytes within the limits above, hands its tokens to a reader and closes it; an
     * {@link UnreadableJsonException} of the tokens is the reader's to catch.
     *
     * @param json JSON in UTF-8, with or without byte order mark
     * @param from where it begins
     * @param length how many bytes it has
     * @param firstLine the line of the input in which it begins
     * @param reader reads the tokens
     * @param <R> what the reader gives
     * @return what the reader gave
     */
    protected abstract <R> R parse(
            byte[] json, int from, int length, int firstLine, Function<? super TokenSource, ? extends R> reader);

    /**
     * Opens a parser over text within the limits above, hands its tokens to a reader and closes it.
     *
     * @param json JSON without byte order mark
     * @param reader reads the tokens
     * @param <R> what the reader gives
     * @return what the reader gave
     */
    protected abstract <R> R parse(String json, Function<? super TokenSource, ? extends R> reader);

    /**
     * Writes one JSON value on one line, without spaces, in UTF-8 characters as they are.
     *
     * @param form pushes the value into the sink it is given
     * @return the text
     */
    protected abstract String print(Consumer<? super TokenSink> form);

    /**
     * The same with another mode.
     *
     * @param other how much to forgive
     * @return a reader and writer in that mode
     */
    public abstract NativeJson withMode(ReadMode other);

    /**
     * How much this reader forgives.
     *
     * @return the mode
     */
    public ReadMode mode() {
        return mode;
    }

    /**
     * Reads one resource.
     *
     * @param json JSON in UTF-8, with or without byte order mark
     * @return the resource as far as it can be read, and what was met
     */
    public ReadResult<LearningResource> readResource(byte[] json) {
        return read(LearningResource.class, json);
    }

    /**
     * Reads one resource.
     *
     * @param json JSON
     * @return the resource as far as it can be read, and what was met
     */
    public ReadResult<LearningResource> readResource(String json) {
        return read(LearningResource.class, json);
    }

    /**
     * Reads one resource from a stream, to its end; does not close it.
     *
     * @param json JSON in UTF-8, with or without byte order mark
     * @return the resource as far as it can be read, and what was met
     * @throws UncheckedIOException if the stream fails
     */
    public ReadResult<LearningResource> readResource(InputStream json) {
        return read(LearningResource.class, json);
    }

    /**
     * Reads a harvest: one resource a line (NDJSON).
     *
     * @param ndjson lines of JSON in UTF-8, ended by LF or CRLF, with or without byte order mark
     * @return the results in order, as {@link #readLines} gives them
     */
    public Stream<ReadResult<LearningResource>> readResources(InputStream ndjson) {
        return readLines(LearningResource.class, ndjson);
    }

    /**
     * Reads one record.
     *
     * @param type the type of record, one of {@link NativeForm#types}
     * @param json JSON in UTF-8, with or without byte order mark
     * @param <T> the type of record
     * @return the record as far as it can be read, and what was met
     * @throws IllegalArgumentException if the type has no document of its own
     */
    public <T> ReadResult<T> read(Class<T> type, byte[] json) {
        return readLine(type, json, 0, json.length, 1);
    }

    /**
     * Reads one record.
     *
     * @param type the type of record, one of {@link NativeForm#types}
     * @param json JSON
     * @param <T> the type of record
     * @return the record as far as it can be read, and what was met
     * @throws IllegalArgumentException if the type has no document of its own
     */
    public <T> ReadResult<T> read(Class<T> type, String json) {
        String text = json.startsWith("\uFEFF") ? json.substring(1) : json;
        return json.length() > MOST_BYTES
                ? tooLarge(1)
                : parse(text, tokens -> NativeForm.readDocument(type, tokens, mode, 1));
    }

    /**
     * Reads one record from a stream, to its end; does not close it.
     *
     * @param type the type of record, one of {@link NativeForm#types}
     * @param json JSON in UTF-8, with or without byte order mark
     * @param <T> the type of record
     * @return the record as far as it can be read, and what was met
     * @throws IllegalArgumentException if the type has no document of its own
     * @throws UncheckedIOException if the stream fails
     */
    public <T> ReadResult<T> read(Class<T> type, InputStream json) {
        try {
            return read(type, json.readNBytes(MOST_BYTES + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads one record a line (NDJSON). Each line is read on its own, so a bad one is a result with problems and the next
     * line is read as if nothing had happened; blank lines are passed over. Holds one line at a time.
     *
     * @param type the type of record, one of {@link NativeForm#types}
     * @param ndjson lines of JSON in UTF-8, ended by LF or CRLF, with or without byte order mark
     * @param <T> the type of record
     * @return the results in order, one a line that is not blank; read lazily, by one thread, with an
     *     {@link UncheckedIOException} where the input fails; closing the stream closes the input
     * @throws IllegalArgumentException if the type has no document of its own
     */
    public <T> Stream<ReadResult<T>> readLines(Class<T> type, InputStream ndjson) {
        RecordLines<T> lines = new RecordLines<>(type, ndjson, this);
        int facts = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(lines, facts), false)
                .onClose(lines::close);
    }

    /**
     * Writes one resource.
     *
     * @param resource the resource
     * @return JSON on one line, always the same text for equal resources
     */
    public String writeResource(LearningResource resource) {
        return write(resource);
    }

    /**
     * Writes one resource; does not close the stream.
     *
     * @param resource the resource
     * @param target takes the same JSON as {@link #writeResource(LearningResource)} gives, in UTF-8
     * @throws UncheckedIOException if the stream fails
     */
    public void writeResource(LearningResource resource, OutputStream target) {
        write(resource, target);
    }

    /**
     * Writes a form of {@code org.oer4j.json.mapping}, such as {@code AttributionJsonLd}, for use in a page: no character
     * that could end a {@code script} element stands in the text.
     *
     * @param form pushes one JSON value into the sink it is given
     * @return JSON on one line, in which {@code <}, {@code >} and {@code &} are escaped
     */
    public String writeForPage(Consumer<? super TokenSink> form) {
        // outside of strings JSON has none of the three
        return print(form).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }

    /**
     * Writes resources as NDJSON, each on its line, ended by LF; flushes, does not close the stream.
     *
     * @param resources the resources
     * @param target takes the lines in UTF-8
     * @throws UncheckedIOException if the stream fails
     */
    public void writeResources(Iterable<LearningResource> resources, OutputStream target) {
        writeLines(resources, target);
    }

    /**
     * Writes one record.
     *
     * @param record a record of one of {@link NativeForm#types}
     * @return JSON on one line, always the same text for equal records
     * @throws IllegalArgumentException if the type has no document of its own
     */
    public String write(Object record) {
        return print(out -> NativeForm.write(record, out));
    }

    /**
     * Writes one record; does not close the stream.
     *
     * @param record a record of one of {@link NativeForm#types}
     * @param target takes the same JSON as {@link #write(Object)} gives, in UTF-8
     * @throws IllegalArgumentException if the type has no document of its own
     * @throws UncheckedIOException if the stream fails
     */
    public void write(Object record, OutputStream target) {
        send(write(record), target);
    }

    /**
     * Writes records as NDJSON, each on its line, ended by LF; flushes, does not close the stream.
     *
     * @param records records of {@link NativeForm#types}
     * @param target takes the lines in UTF-8
     * @throws IllegalArgumentException if a type has no document of its own
     * @throws UncheckedIOException if the stream fails
     */
    public void writeLines(Iterable<?> records, OutputStream target) {
        for (Object record : records) {
            send(write(record) + "\n", target);
        }
        try {
            target.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The JSON Schema (2020-12) of the native form.
     *
     * @return the schema on one line
     */
    public String schema() {
        return print(NativeForm::writeSchema);
    }

    /** Reads the bytes of one record that begins in a line. */
    <T> ReadResult<T> readLine(Class<T> type, byte[] json, int from, int length, int line) {
        NativeForm.requireDocument(type);
        if (length > MOST_BYTES) {
            return tooLarge(line);
        }
        int illFormed = Utf8.illFormed(json, from, length);
        return illFormed < 0
                ? parse(json, from, length, line, tokens -> NativeForm.readDocument(type, tokens, mode, line))
                : notUtf8(json, from, illFormed, line);
    }

    private static <T> ReadResult<T> notUtf8(byte[] json, int from, int illFormed, int firstLine) {
        int line = firstLine;
        int column = 1;
        for (int i = from; i < illFormed; i++) {
            column = json[i] == '\n' ? 1 : column + 1;
            line += json[i] == '\n' ? 1 : 0;
        }
        return ReadResult.unreadable(
                UnreadableJsonException.malformed("bytes that are no UTF-8", line, column), firstLine);
    }

    private static <T> ReadResult<T> tooLarge(int line) {
        return ReadResult.unreadable(
                UnreadableJsonException.limit("more than " + MOST_BYTES + " bytes", line, 1), line);
    }

    private static void send(String json, OutputStream target) {
        try {
            target.write(json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
