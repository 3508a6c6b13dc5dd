package org.oer4j.json.mapping.dialect;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.json.mapping.ReadResult;

/**
 * Cuts NDJSON into lines and reads each on its own: a parser does not find its way back after an unterminated string,
 * a line feed does. A line that is too long is passed over without being held.
 */
final class RecordLines<T> implements Iterator<ReadResult<T>>, Closeable {
    private static final int BUFFER = 64 * 1024;

    private final InputStream in;
    private final RecordReader<T> reader;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int end;
    private byte[] line = new byte[BUFFER];
    private int length;
    private int number;
    private @Nullable ReadResult<T> ready;

    RecordLines(InputStream in, RecordReader<T> reader) {
        this.in = Objects.requireNonNull(in, "ndjson");
        this.reader = reader;
    }

    @Override
    public boolean hasNext() {
        try {
            while (ready == null && readLine()) {
                int from = startsWithByteOrderMark() ? 3 : 0;
                if (!isBlank(from)) {
                    ready = reader.read(line, from, length - from, number);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ready != null;
    }

    @Override
    public ReadResult<T> next() {
        ReadResult<T> result = hasNext() ? ready : null;
        if (result == null) {
            throw new NoSuchElementException();
        }
        ready = null;
        return result;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fills {@code line}; of a line that is too long only so much that its length shows it. */
    private boolean readLine() throws IOException {
        length = 0;
        boolean any = false;
        while (next < end || refill()) {
            any = true;
            int stop = next;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            append(next, Math.min(stop - next, DialectJson.MOST_BYTES + 1 - length));
            boolean complete = stop < end;
            next = complete ? stop + 1 : stop;
            if (complete) {
                break;
            }
        }
        number += any ? 1 : 0;
        return any;
    }

    private boolean refill() throws IOException {
        next = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    private void append(int from, int count) {
        if (length + count > line.length) {
            line = Arrays.copyOf(line, Math.max(length + count, Math.min(2 * line.length, DialectJson.MOST_BYTES + 1)));
        }
        System.arraycopy(buffer, from, line, length, count);
        length += count;
    }

    private boolean startsWithByteOrderMark() {
        return number == 1 && length >= 3 && line[0] == (byte) 0xEF && line[1] == (byte) 0xBB && line[2] == (byte) 0xBF;
    }

    private boolean isBlank(int from) {
        for (int i = from; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return true;
    }
}
