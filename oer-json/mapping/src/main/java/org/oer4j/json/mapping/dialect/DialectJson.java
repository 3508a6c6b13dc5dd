package org.oer4j.json.mapping.dialect;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.oer4j.json.mapping.KeptMembers;
import org.oer4j.json.mapping.ReadMode;
import org.oer4j.json.mapping.ReadResult;
import org.oer4j.json.mapping.TokenSink;
import org.oer4j.json.mapping.TokenSource;
import org.oer4j.json.mapping.UnreadableJsonException;
import org.oer4j.resource.LearningResource;

/**
 * Reads and writes resources in any {@link Dialect}, with the parser and the generator of some JSON library. Immutable,
 * thread-safe, worth keeping.
 *
 * <p>Content never makes reading throw: what is wrong with it are the result's problems, each with pointer, line and
 * column (a column counts bytes in bytes and streams, and characters in strings). Limits for one record: 20 MB, depth
 * 100, strings of 1,000,000 characters, names of 1,000, numbers of 100 digits, 1,000 problems, 1,000,000 characters of
 * members that are not understood. Only input and output fail with an {@link UncheckedIOException}.
 */
public abstract class DialectJson {
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
    protected DialectJson(ReadMode mode) {
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
    public abstract DialectJson withMode(ReadMode other);

    /**
     * How much this reader forgives.
     *
     * @return the mode
     */
    public ReadMode mode() {
        return mode;
    }

    /**
     * Reads one document.
     *
     * @param dialect its dialect
     * @param json JSON in UTF-8, with or without byte order mark
     * @return the resource as far as it can be read, and what was met
     */
    public ReadResult<LearningResource> read(Dialect dialect, byte[] json) {
        return read(dialect, json, 1);
    }

    /**
     * Reads one document that was cut out of a larger input.
     *
     * @param dialect its dialect
     * @param json JSON in UTF-8, with or without byte order mark
     * @param line the line of the input in which it begins, counted from 1
     * @return the resource as far as it can be read, and what was met
     */
    public ReadResult<LearningResource> read(Dialect dialect, byte[] json, int line) {
        return readBytes(json, 0, json.length, line, reader(dialect));
    }

    /**
     * Reads one document.
     *
     * @param dialect its dialect
     * @param json JSON
     * @return the resource as far as it can be read, and what was met
     */
    public ReadResult<LearningResource> read(Dialect dialect, String json) {
        return readText(json, reader(dialect));
    }

    /**
     * Reads one document from a stream, to its end; does not close it.
     *
     * @param dialect its dialect
     * @param json JSON in UTF-8, with or without byte order mark
     * @return the resource as far as it can be read, and what was met
     * @throws UncheckedIOException if the stream fails
     */
    public ReadResult<LearningResource> read(Dialect dialect, InputStream json) {
        return read(dialect, bytes(json));
    }

    /**
     * Reads one document that a platform holds as maps, as OERSI does; its problems have a pointer and no line.
     *
     * @param dialect its dialect
     * @param document maps, collections and values, as {@link TokenSource#of} describes
     * @return the resource as far as it can be read, and what was met
     */
    public ReadResult<LearningResource> read(Dialect dialect, Map<String, ?> document) {
        return reader(dialect).read(TokenSource.of(document), 1);
    }

    /**
     * Reads one document a line (NDJSON). Each line is read on its own, so a bad one is a result with problems and the
     * next line is read as if nothing had happened; blank lines are passed over. Holds one line at a time.
     *
     * @param dialect the dialect of all of them
     * @param ndjson lines of JSON in UTF-8, ended by LF or CRLF, with or without byte order mark, plain or as gzip
     * @return the results in order, one a line that is not blank; read lazily, by one thread, with an
     *     {@link UncheckedIOException} where the input fails; closing the stream closes the input
     */
    public Stream<ReadResult<LearningResource>> readLines(Dialect dialect, InputStream ndjson) {
        return lines(ndjson, reader(dialect));
    }

    /**
     * Reads the elements of a JSON array. Each is read on its own, so a bad one is a result with problems, and the next
     * is read if the brackets of the bad one match. Holds one element at a time.
     *
     * @param dialect the dialect of all of them
     * @param array an array in UTF-8, with or without byte order mark, plain or as gzip
     * @return the results in order, one an element; read lazily, by one thread, with an {@link UncheckedIOException}
     *     where the input fails; closing the stream closes the input
     */
    public Stream<ReadResult<LearningResource>> readArray(Dialect dialect, InputStream array) {
        DocumentReader<LearningResource> reader = reader(dialect);
        return stream(new RecordElements<>(
                new PlainOrGzip(array),
                (json, length, line, column) -> readBytes(
                        json,
                        0,
                        length,
                        line,
                        (tokens, first) -> reader.read(new ShiftedTokenSource(tokens, first, column - 1), first))));
    }

    /**
     * Writes one resource.
     *
     * @param dialect the dialect
     * @param resource the resource
     * @return the document, and what it does not say
     */
    public WriteResult write(Dialect dialect, LearningResource resource) {
        return write(dialect, resource, KeptMembers.NONE);
    }

    /**
     * Writes one resource, and with it what its reader did not understand.
     *
     * @param dialect the dialect
     * @param resource the resource
     * @param kept the members that were kept when it was read from the same dialect
     * @return the document, and what it does not say
     */
    public WriteResult write(Dialect dialect, LearningResource resource, KeptMembers kept) {
        Objects.requireNonNull(resource, "resource");
        Losses losses = new Losses();
        String json = print(kept, sink -> dialect.write(resource, sink, losses), losses);
        return new WriteResult(json, losses.findings());
    }

    /**
     * Writes resources as NDJSON, each on its line, ended by LF; flushes, does not close the stream.
     *
     * @param dialect the dialect
     * @param resources the resources
     * @param target takes the lines in UTF-8
     * @param losses gets each result, before its line is written
     * @throws UncheckedIOException if the stream fails
     */
    public void writeLines(
            Dialect dialect,
            Iterable<LearningResource> resources,
            OutputStream target,
            Consumer<? super WriteResult> losses) {
        for (LearningResource resource : resources) {
            WriteResult result = write(dialect, resource);
            losses.accept(result);
            send(result.json() + "\n", target);
        }
        flush(target);
    }

    /**
     * Reads one text; for forms that are no dialect of resources.
     *
     * @param <T> the type of record
     */
    @FunctionalInterface
    protected interface DocumentReader<T> {
        /**
         * Reads a text that is one document and nothing else.
         *
         * @param source stands before the first token
         * @param line the line of the input in which the text begins
         * @return the record, and what was met
         */
        ReadResult<T> read(TokenSource source, int line);
    }

    private DocumentReader<LearningResource> reader(Dialect dialect) {
        Objects.requireNonNull(dialect, "dialect");
        return (source, line) -> dialect.read(source, mode, line);
    }

    /**
     * Reads one document within the limits.
     *
     * @param json JSON
     * @param reader reads its tokens
     * @param <T> the type of record
     * @return the record, and what was met
     */
    protected final <T> ReadResult<T> readText(String json, DocumentReader<T> reader) {
        String text = json.startsWith("\uFEFF") ? json.substring(1) : json;
        return json.length() > MOST_BYTES ? tooLarge(1) : parse(text, tokens -> reader.read(tokens, 1));
    }

    /**
     * Reads one document within the limits.
     *
     * @param json holds JSON in UTF-8
     * @param from where it begins
     * @param length how many bytes it has
     * @param line the line of the input in which it begins
     * @param reader reads its tokens
     * @param <T> the type of record
     * @return the record, and what was met
     */
    protected final <T> ReadResult<T> readBytes(byte[] json, int from, int length, int line, DocumentReader<T> reader) {
        if (length > MOST_BYTES) {
            return tooLarge(line);
        }
        int illFormed = Utf8.illFormed(json, from, length);
        return illFormed < 0
                ? parse(json, from, length, line, tokens -> reader.read(tokens, line))
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

    /**
     * Reads one document a line, as {@link #readLines} does.
     *
     * @param ndjson the lines
     * @param reader reads the tokens of each
     * @param <T> the type of record
     * @return the results in order
     */
    protected final <T> Stream<ReadResult<T>> lines(InputStream ndjson, DocumentReader<T> reader) {
        return stream(new RecordLines<>(
                new PlainOrGzip(ndjson), (json, from, length, line) -> readBytes(json, from, length, line, reader)));
    }

    /**
     * All bytes of a stream that matter: one more than a record may have shows that it is too large.
     *
     * @param json the stream
     * @return its first bytes
     * @throws UncheckedIOException if the stream fails
     */
    protected static byte[] bytes(InputStream json) {
        try {
            return json.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a document together with what was kept of the one that was read.
     *
     * @param kept what was kept
     * @param form pushes the document into the sink it is given
     * @param losses learns what found no place
     * @return the text
     */
    protected final String print(KeptMembers kept, Consumer<? super TokenSink> form, Losses losses) {
        if (kept.isEmpty()) {
            return print(form);
        }
        return print(out -> {
            KeptMembers.Merge merge = kept.into(out);
            form.accept(merge);
            List<String> unplaced = merge.unplaced();
            losses.given(kept.pointers().stream()
                    .filter(pointer -> !unplaced.contains(pointer))
                    .toList());
            unplaced.forEach(losses::notKept);
        });
    }

    /**
     * Writes text in UTF-8.
     *
     * @param json the text
     * @param target takes its bytes
     * @throws UncheckedIOException if the stream fails
     */
    protected static void send(String json, OutputStream target) {
        try {
            target.write(json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Flushes a stream.
     *
     * @param target the stream
     * @throws UncheckedIOException if the stream fails
     */
    protected static void flush(OutputStream target) {
        try {
            target.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> ReadResult<T> tooLarge(int line) {
        return ReadResult.unreadable(
                UnreadableJsonException.limit("more than " + MOST_BYTES + " bytes", line, 1), line);
    }

    private static <T, I extends Iterator<ReadResult<T>> & Closeable> Stream<ReadResult<T>> stream(I records) {
        int facts = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(records, facts), false)
                .onClose(() -> {
                    try {
                        records.close();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }
}
