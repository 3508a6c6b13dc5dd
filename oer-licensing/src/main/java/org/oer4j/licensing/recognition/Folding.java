package org.oer4j.licensing.recognition;

import java.text.Normalizer;

/**
 * Letters without case, accents and width, so that {@code Réservés}, {@code RESERVES} and full-width {@code ＣＣ} read the
 * same, whatever the default locale. Everything that is neither letter nor digit is a separator, a combining mark is
 * nothing.
 */
final class Folding {
    /** A character that separates words. */
    static final char SEPARATOR = 0;
    /** A combining mark, which belongs to the letter before it. */
    static final char NOTHING = 1;

    private static final char[] TABLE = table();

    private Folding() {}

    /** The folded letter or digit, {@link #SEPARATOR} or {@link #NOTHING}. */
    static char fold(char c) {
        return TABLE[c];
    }

    static boolean isDigit(char folded) {
        return folded >= '0' && folded <= '9';
    }

    /** Whether words of this script stand without spaces between them, so that a word may begin anywhere. */
    static boolean isScriptWithoutSpaces(char folded) {
        return (folded >= '\u0E00' && folded <= '\u0EFF') // Thai, Lao
                || (folded >= '\u1000' && folded <= '\u109F') // Myanmar
                || (folded >= '\u1780' && folded <= '\u17FF') // Khmer
                || (folded >= '\u3040' && folded <= '\u9FFF') // Kana and Han
                || (folded >= '\uAC00' && folded <= '\uD7A3'); // Hangul
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int i = 0; i < table.length; i++) {
            table[i] = foldSlowly((char) i);
        }
        return table;
    }

    private static char foldSlowly(char c) {
        if (c < 0x80) {
            return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : SEPARATOR;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || c == '\u0640') {
            return NOTHING;
        }
        if (type == Character.COMBINING_SPACING_MARK || type == Character.FORMAT) {
            return type == Character.FORMAT ? NOTHING : c;
        }
        if (!Character.isLetterOrDigit(c)) {
            return SEPARATOR;
        }
        if (c == '\u0131') {
            return 'i';
        }
        if (c == '\u03C2') {
            return '\u03C3';
        }
        return decomposes(c) ? base(c) : Character.toLowerCase(c);
    }

    /** Only these blocks hold letters with accents or of another width; normalising the rest would cost start-up time. */
    private static boolean decomposes(char c) {
        return c < 0x0530 || (c >= 0x1E00 && c < 0x2000) || (c >= 0xFB00 && c < 0xFB50) || c >= 0xFF00;
    }

    private static char base(char c) {
        String decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
        char first = decomposed.charAt(0);
        return Character.isLetterOrDigit(first) ? Character.toLowerCase(first) : Character.toLowerCase(c);
    }
}
