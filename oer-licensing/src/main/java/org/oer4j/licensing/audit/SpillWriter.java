package org.oer4j.licensing.audit;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes values into bytes, in the encoding of the audit's temporary files: numbers in groups of seven bits, the lowest
 * first, the eighth bit says that more follow; a text is its length in characters times two, plus one where a character is
 * not ASCII, then a byte a character, or a number a character. No character is lost, not even half of a pair; an absent
 * text is written as 0, a text of n characters with n + 1 for its length.
 */
final class SpillWriter {
    private byte[] bytes = new byte[1024];
    private int size;

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    byte[] bytes() {
        return bytes;
    }

    void number(long value) {
        room(10);
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    void text(@Nullable String text) {
        if (text == null) {
            number(0);
            return;
        }
        int length = text.length();
        int from = size;
        number((length + 1L) << 1);
        room(length);
        int at = size;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                size = from;
                wide(text);
                return;
            }
            bytes[at++] = (byte) c;
        }
        size = at;
    }

    private void wide(String text) {
        number((text.length() + 1L) << 1 | 1);
        for (int i = 0; i < text.length(); i++) {
            number(text.charAt(i));
        }
    }

    void texts(List<String> texts) {
        number(texts.size());
        for (String text : texts) {
            text(text);
        }
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
