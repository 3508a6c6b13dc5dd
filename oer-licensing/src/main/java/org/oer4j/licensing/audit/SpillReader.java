package org.oer4j.licensing.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what {@link SpillWriter} wrote. */
final class SpillReader {
    private final byte[] bytes;
    private int at;

    SpillReader(byte[] bytes) {
        this.bytes = bytes;
    }

    long number() {
        long value = 0;
        int shift = 0;
        while (true) {
            byte next = bytes[at++];
            value |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return value;
            }
            shift += 7;
        }
    }

    int count() {
        return Math.toIntExact(number());
    }

    @Nullable
    String text() {
        long head = number();
        if (head == 0) {
            return null;
        }
        int length = Math.toIntExact(head >>> 1) - 1;
        if ((head & 1) == 0) {
            String text = new String(bytes, at, length, StandardCharsets.ISO_8859_1);
            at += length;
            return text;
        }
        char[] wide = new char[length];
        for (int i = 0; i < length; i++) {
            wide[i] = (char) number();
        }
        return new String(wide);
    }

    /** A text that was not absent. */
    String present() {
        String text = text();
        if (text == null) {
            throw new IllegalStateException("a temporary file of the audit was changed while the audit ran");
        }
        return text;
    }

    List<String> texts() {
        int size = count();
        List<String> texts = new ArrayList<>(Math.min(size, 64));
        for (int i = 0; i < size; i++) {
            texts.add(present());
        }
        return List.copyOf(texts);
    }
}
