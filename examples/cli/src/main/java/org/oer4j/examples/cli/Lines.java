package org.oer4j.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The lines of a stream, ended by LF or CRLF, as bytes: decoding is the parser's, and a lone CR belongs to the line. A
 * line that is too long is passed over without being held.
 */
final class Lines {
    static final int LONGEST = 20 * 1024 * 1024;
    private static final int BUFFER = 64 * 1024;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int end;
    private byte[] line = new byte[BUFFER];
    private int length;
    private int number;

    Lines(InputStream in) {
        this.in = in;
    }

    /**
     * A line.
     *
     * @param number counted from 1
     * @param bytes without its end; of a line that is too long only so much that its length shows it
     */
    record Line(int number, byte[] bytes) {
        byte[] checked() {
            if (bytes.length > LONGEST) {
                throw new BadInputException("the line is too long, expected at most " + LONGEST + " bytes");
            }
            return bytes;
        }

        String text() {
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(checked()))
                        .toString();
            } catch (CharacterCodingException e) {
                String wrong = new String(bytes, StandardCharsets.UTF_8);
                throw BadInputException.of("line", wrong, "is not in UTF-8", "text in UTF-8");
            }
        }
    }

    /** The next line, or null at the end. */
    Line next() throws IOException {
        length = 0;
        boolean any = false;
        while (next < end || refill()) {
            any = true;
            int stop = next;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            append(next, Math.min(stop - next, LONGEST + 1 - length));
            boolean complete = stop < end;
            next = complete ? stop + 1 : stop;
            if (complete) {
                break;
            }
        }
        if (!any) {
            return null;
        }
        number++;
        int from = number == 1 && Arrays.equals(line, 0, Math.min(length, 3), BYTE_ORDER_MARK, 0, 3) ? 3 : 0;
        boolean carriageReturn = length > from && length <= LONGEST && line[length - 1] == '\r';
        int to = carriageReturn ? length - 1 : length;
        return new Line(number, Arrays.copyOfRange(line, from, to));
    }

    /** Whether more input lies ready; if not, whoever waits for an answer should get what there is. */
    boolean isMoreBuffered() {
        return next < end;
    }

    private boolean refill() throws IOException {
        next = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    private void append(int from, int count) {
        if (length + count > line.length) {
            line = Arrays.copyOf(line, Math.max(length + count, Math.min(2 * line.length, LONGEST + 1)));
        }
        System.arraycopy(buffer, from, line, length, count);
        length += count;
    }
}
