package org.oer4j.json.jackson3;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.oer4j.json.mapping.ReadMode;
import org.oer4j.json.mapping.ReadResult;
import org.oer4j.json.mapping.TokenSink;
import org.oer4j.json.mapping.oer.NativeForm;
import org.oer4j.resource.LearningResource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads and writes oer4j's records as JSON, in the native form that {@link NativeForm} describes. Immutable,
 * thread-safe, worth keeping; owns its Jackson factory, so no setting of an embedder's mapper changes its answers.
 *
 * <pre>{@code
 * OerJson json = OerJson.create();
 * ReadResult<LearningResource> result = json.readResource(bytes);
 * if (result.isOk()) {
 *     out.println(json.writeResource(result.value()));
 * }
 * }</pre>
 *
 * <p>Content never makes reading throw: what is wrong with it are the result's problems, each with pointer, line and
 * column (a column counts bytes in bytes and streams, and characters in strings). Limits for one record: 20 MB, depth
 * 100, strings of 1,000,000 characters, names of 1,000, numbers of 100 digits, 1,000 problems. Only input and output
 * fail with an {@link UncheckedIOException}.
 */
public final class OerJson {
    private final JsonFactory factory;
    private final ReadMode mode;

    private OerJson(JsonFactory factory, ReadMode mode) {
        this.factory = factory;
        this.mode = Objects.requireNonNull(mode, "mode");
    }

    /**
     * A reader and writer in {@link ReadMode#TOLERANT}.
     *
     * @return the reader and writer
     */
    public static OerJson create() {
        return new OerJson(Limits.factory(), ReadMode.TOLERANT);
    }

    /**
     * The same with another mode.
     *
     * @param other how much to forgive
     * @return a reader and writer in that mode
     */
    public OerJson withMode(ReadMode other) {
        return new OerJson(factory, other);
    }

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
        return read(type, json.length(), () -> factory.createParser(ObjectReadContext.empty(), text), 1);
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
            return read(type, json.readNBytes(Limits.BYTES + 1));
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
        StringWriter text = new StringWriter(512);
        try (JsonGenerator out = factory.createGenerator(ObjectWriteContext.empty(), text)) {
            form.accept(new JacksonTokenSink(out));
        }
        // outside of strings JSON has none of the three
        return text.toString().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
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
        StringWriter text = new StringWriter(512);
        try (JsonGenerator out = factory.createGenerator(ObjectWriteContext.empty(), text)) {
            NativeForm.write(record, new JacksonTokenSink(out));
        }
        return text.toString();
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
        print(write(record), target);
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
            print(write(record) + "\n", target);
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
        StringWriter text = new StringWriter(4096);
        try (JsonGenerator out = factory.createGenerator(ObjectWriteContext.empty(), text)) {
            NativeForm.writeSchema(new JacksonTokenSink(out));
        }
        return text.toString();
    }

    /** Reads the bytes of one record that begins in a line. */
    <T> ReadResult<T> readLine(Class<T> type, byte[] json, int from, int length, int line) {
        return read(type, length, () -> factory.createParser(ObjectReadContext.empty(), json, from, length), line);
    }

    private <T> ReadResult<T> read(Class<T> type, int length, Supplier<JsonParser> parser, int line) {
        try (JacksonTokenSource source =
                new JacksonTokenSource(length > Limits.BYTES ? Limits.tooLarge(line) : parser, line)) {
            return NativeForm.readDocument(type, source, mode, line);
        }
    }

    private static void print(String json, OutputStream target) {
        try {
            target.write(json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
