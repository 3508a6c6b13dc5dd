package org.oer4j.licensing.attribution;

import org.jspecify.annotations.Nullable;

/**
 * Text that others wrote, made fit to stand in a line: control characters and line breaks become spaces, characters that
 * no XML can carry become U+FFFD, and the controls that turn the direction of the text around it are left out, because a
 * lone one would reorder the whole statement.
 */
final class PlainLine {
    private PlainLine() {}

    /** The text as one line, or null where nothing is left of it. */
    static @Nullable String of(@Nullable String text) {
        if (text == null) {
            return null;
        }
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(line, c));
        String stripped = line.toString().strip();
        return stripped.isEmpty() ? null : stripped;
    }

    private static void append(StringBuilder line, int c) {
        if (isDirectionControl(c)) {
            return;
        }
        boolean breaks = Character.isISOControl(c) || c == 0x2028 || c == 0x2029;
        boolean broken = Character.getType(c) == Character.SURROGATE || (c & 0xFFFE) == 0xFFFE;
        line.appendCodePoint(breaks ? ' ' : broken ? 0xFFFD : c);
    }

    /** Embeddings, overrides and isolates (UAX 9); the marks of direction, which turn nothing, stay. */
    static boolean isDirectionControl(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
