package org.oer4j.json.mapping.oer;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.oer4j.json.mapping.KeptMembers;
import org.oer4j.json.mapping.ReadMode;
import org.oer4j.json.mapping.ReadResult;
import org.oer4j.json.mapping.TokenSink;
import org.oer4j.json.mapping.dialect.DialectJson;
import org.oer4j.json.mapping.dialect.Losses;
import org.oer4j.json.mapping.dialect.WriteResult;
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
public abstract class NativeJson extends DialectJson {
    /**
     * For adapters.
     *
     * @param mode how much to forgive
     */
    protected NativeJson(ReadMode mode) {
        super(mode);
    }

    @Override
    public abstract NativeJson withMode(ReadMode other);

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
     * @param ndjson lines of JSON in UTF-8, ended by LF or CRLF, with or without byte order mark, plain or as gzip
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
        return readBytes(json, 0, json.length, 1, reader(type));
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
        return readText(json, reader(type));
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
        return read(type, bytes(json));
    }

    /**
     * Reads one record a line (NDJSON). Each line is read on its own, so a bad one is a result with problems and the next
     * line is read as if nothing had happened; blank lines are passed over. Holds one line at a time.
     *
     * @param type the type of record, one of {@link NativeForm#types}
     * @param ndjson lines of JSON in UTF-8, ended by LF or CRLF, with or without byte order mark, plain or as gzip
     * @param <T> the type of record
     * @return the results in order, one a line that is not blank; read lazily, by one thread, with an
     *     {@link UncheckedIOException} where the input fails; closing the stream closes the input
     * @throws IllegalArgumentException if the type has no document of its own
     */
    public <T> Stream<ReadResult<T>> readLines(Class<T> type, InputStream ndjson) {
        return lines(ndjson, reader(type));
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
     * Writes one record, and with it the members that its reader did not know.
     *
     * @param record a record of one of {@link NativeForm#types}
     * @param kept what was kept when it was read from the native form
     * @return the document, and which members found no place
     * @throws IllegalArgumentException if the type has no document of its own
     */
    public WriteResult write(Object record, KeptMembers kept) {
        Losses losses = new Losses();
        String json = print(kept, out -> NativeForm.write(record, out), losses);
        return new WriteResult(json, losses.findings());
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
        flush(target);
    }

    /**
     * The JSON Schema (2020-12) of the native form.
     *
     * @return the schema on one line
     */
    public String schema() {
        return print(NativeForm::writeSchema);
    }

    private <T> DocumentReader<T> reader(Class<T> type) {
        NativeForm.requireDocument(type);
        return (source, line) -> NativeForm.readDocument(type, source, mode(), line);
    }
}
