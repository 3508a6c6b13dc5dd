package org.oer4j.json.mapping.dialect;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Whether bytes are UTF-8. JSON parsers let overlong forms and numbers beyond U+10FFFF pass within strings, so that a
 * character that was looked for and not found is there after all (RFC 3629, section 10).
 */
final class Utf8 {
    private static final int MOST_CHARACTERS_AT_ONCE = 4096;

    private Utf8() {}

    /** The place of the first byte that is not UTF-8 and that a parser may let pass, or -1. */
    static int illFormed(byte[] bytes, int from, int length) {
        return mayPass(bytes, from, length) ? firstIllFormed(bytes, from, length) : -1;
    }

    /** Only behind these bytes does a parser forgive: C0, C1, E0, ED (half characters, up to Jackson 2.18), F0, F4 and above. */
    private static boolean mayPass(byte[] bytes, int from, int length) {
        for (int i = from; i < from + length; i++) {
            int one = bytes[i] & 0xFF;
            if (one >= 0xC0 && (one <= 0xC1 || one == 0xE0 || one == 0xED || one == 0xF0 || one >= 0xF4)) {
                return true;
            }
        }
        return false;
    }

    private static int firstIllFormed(byte[] bytes, int from, int length) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder(); // which reports what it cannot decode
        ByteBuffer in = ByteBuffer.wrap(bytes, from, length);
        CharBuffer out = CharBuffer.allocate(Math.min(length, MOST_CHARACTERS_AT_ONCE));
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, true);
        } while (result.isOverflow());
        return result.isError() ? in.position() : -1;
    }
}
