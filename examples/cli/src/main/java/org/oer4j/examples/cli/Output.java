package org.oer4j.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Lines in UTF-8, whatever the platform's charset, ended by LF. Unlike a PrintStream it does not hide that writing failed. */
final class Output {
    private static final int BUFFER = 64 * 1024;

    private final OutputStream target;
    private final byte[] buffer = new byte[BUFFER];
    private int length;

    Output(OutputStream target) {
        this.target = target;
    }

    void line(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (length + bytes.length + 1 > BUFFER) {
            flush();
        }
        if (bytes.length + 1 > BUFFER) {
            write(bytes, bytes.length);
        } else {
            System.arraycopy(bytes, 0, buffer, length, bytes.length);
            length += bytes.length;
        }
        buffer[length++] = '\n';
    }

    /** What is pending is given up when it cannot be written, so a second attempt does not fail again. */
    void flush() {
        int pending = length;
        length = 0;
        write(buffer, pending);
    }

    private void write(byte[] bytes, int count) {
        try {
            target.write(bytes, 0, count);
            target.flush();
        } catch (IOException e) {
            throw new Failure(e);
        }
    }

    /** Standard output cannot be written. */
    static final class Failure extends UncheckedIOException {
        private static final long serialVersionUID = 1L;

        Failure(IOException cause) {
            super(cause);
        }

        /** The reader has seen enough, as {@code head} does; that is no error. */
        boolean isClosedPipe() {
            String message = getCause().getMessage();
            return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
        }
    }
}
