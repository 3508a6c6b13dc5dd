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
import org.oer4j.json.mapping.UnreadableJsonException;

/**
 * Cuts a JSON array into its elements and reads each on its own, so that a bad one does not end the stream: brackets are
 * counted outside of strings, and a string ends with its line, because no line feed may stand in one. Only the cutting is
 * done here; what an element says, and whether it is JSON, is the parser's to find.
 */
final class RecordElements<T> implements Iterator<ReadResult<T>>, Closeable {
    private static final int BUFFER = 64 * 1024;
    private static final int END = -1;

    private final InputStream in;
    private final ElementReader<T> reader;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int limit;
    private int line = 1;
    private int column;
    private boolean newLine;
    private byte[] element = new byte[BUFFER];
    private int length;
    private State state = State.BEFORE;
    private @Nullable ReadResult<T> ready;

    private enum State {
        BEFORE,
        FIRST,
        WITHIN,
        CLOSED,
        BROKEN_OFF,
        AFTER
    }

    /** Reads an element that begins in a line and column. */
    @FunctionalInterface
    interface ElementReader<T> {
        ReadResult<T> read(byte[] json, int length, int line, int column);
    }

    RecordElements(InputStream in, ElementReader<T> reader) {
        this.in = Objects.requireNonNull(in, "array");
        this.reader = reader;
    }

    @Override
    public boolean hasNext() {
        try {
            if (ready == null && state == State.BEFORE) {
                begin();
            }
            if (ready == null && (state == State.FIRST || state == State.WITHIN)) {
                element();
            }
            if (ready == null && (state == State.CLOSED || state == State.BROKEN_OFF)) {
                end();
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

    private void begin() throws IOException {
        int first = afterSpace();
        state = first == '[' ? State.FIRST : State.AFTER;
        if (first != '[') {
            ready = malformed("no array begins here");
        }
    }

    private void element() throws IOException {
        int c = afterSpace();
        if (c == END) {
            state = State.BROKEN_OFF;
        } else if (c == ']' && state == State.FIRST) {
            state = State.CLOSED;
        } else {
            state = State.WITHIN;
            int firstLine = line;
            int firstColumn = column;
            int after = cut(c);
            ready = reader.read(element, length, firstLine, firstColumn);
            if (after != ',') {
                state = after == ']' ? State.CLOSED : State.BROKEN_OFF;
            }
        }
    }

    /** What stands behind the array is no record, and an array that breaks off may have lost some. */
    private void end() throws IOException {
        if (state == State.BROKEN_OFF) {
            ready = malformed("the array does not end");
        } else if (afterSpace() != END) {
            ready = malformed("text after the end");
        }
        state = State.AFTER;
    }

    /** Collects an element; of one that is too long only so much that its length shows it. Gives what ends it. */
    private int cut(int first) throws IOException {
        length = 0;
        int depth = 0;
        boolean quoted = false;
        int c = first;
        while (c != END && (depth > 0 || quoted || (c != ',' && c != ']'))) {
            append(c);
            if (quoted) {
                if (c == '\\') {
                    c = read();
                    if (c == END) {
                        break;
                    }
                    append(c);
                }
                quoted = c != '"' && c != '\n';
            } else if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
            } else {
                quoted = c == '"';
            }
            c = read();
        }
        return c;
    }

    private void append(int c) {
        if (length > DialectJson.MOST_BYTES) {
            return;
        }
        if (length == element.length) {
            element = Arrays.copyOf(element, Math.min(2 * length, DialectJson.MOST_BYTES + 1));
        }
        element[length++] = (byte) c;
    }

    private int afterSpace() throws IOException {
        int c = read();
        boolean start = line == 1 && column == 1;
        while (c == ' ' || c == '\t' || c == '\r' || c == '\n' || (start && isByteOrderMark(c))) {
            c = read();
        }
        return c;
    }

    /** Every byte of the mark, wherever it stands before the array: nothing else begins with one of them. */
    private static boolean isByteOrderMark(int c) {
        return c == 0xEF || c == 0xBB || c == 0xBF;
    }

    private int read() throws IOException {
        if (next == limit) {
            next = 0;
            limit = Math.max(0, in.read(buffer));
            if (limit == 0) {
                return END;
            }
        }
        int c = buffer[next++] & 0xFF;
        if (newLine) {
            line++;
            column = 0;
        }
        column++;
        newLine = c == '\n';
        return c;
    }

    private ReadResult<T> malformed(String detail) {
        return ReadResult.unreadable(UnreadableJsonException.malformed(detail, line, Math.max(1, column)), line);
    }
}
