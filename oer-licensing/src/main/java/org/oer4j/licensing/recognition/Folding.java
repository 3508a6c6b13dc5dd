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

    /** The first letter that is not Latin. */
    private static final char LATIN_END = 0x250;
    /** The letters from U+00C0 to U+024F without case and accents, a blank for the two signs among them. */
    private static final String LATIN_LETTERS =
            "aaaaaaæceeeeiiiiðnooooo øuuuuyþßaaaaaaæceeeeiiiiðnooooo øuuuuyþyaaaaaaccccccccdd"
                    + "đđeeeeeeeeeegggggggghhħħiiiiiiiiiiiijjkkĸllllllllłłnnnnnnʼŋŋooooooœœrrrrrrssssss"
                    + "ssttttŧŧuuuuuuuuuuuuwwyyyzzzzzzsƀɓƃƃƅƅɔƈƈɖɗƌƌƍǝəɛƒƒɠɣƕɩɨƙƙƚƛɯɲƞɵooƣƣƥƥʀƨƨʃƪƫƭƭʈu"
                    + "uʊʋƴƴƶƶʒƹƹƺƻƽƽƾƿǀǁǂǃdddlllnnnaaiioouuuuuuuuuuǝaaaaææǥǥggkkooooʒʒjdddggƕƿnnaaææøø"
                    + "aaaaeeeeiiiioooorrrruuuussttȝȝhhƞȡȣȣȥȥaaeeooooooooyyȴȵȶȷȸȹⱥȼȼƚⱦȿɀɂɂƀʉʌɇɇɉɉɋɋɍɍɏɏ";

    private static final char[] LATIN = latin();

    private Folding() {}

    /** The folded letter or digit, {@link #SEPARATOR} or {@link #NOTHING}. */
    static char fold(char c) {
        if (c < LATIN_END) {
            return LATIN[c];
        }
        // Dashes and quotation marks stand in Latin texts too, and need no table of the other scripts.
        return c >= 0x2010 && c < 0x2028 ? SEPARATOR : OtherScripts.TABLE[c];
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

    private static char[] latin() {
        char[] table = new char[LATIN_END];
        for (char c = 0; c < 0x80; c++) {
            boolean upper = c >= 'A' && c <= 'Z';
            boolean kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            table[c] = upper ? (char) (c + 32) : kept ? c : SEPARATOR;
        }
        table[0xAA] = 'a';
        table[0xB5] = '\u03BC';
        table[0xBA] = 'o';
        table[0xAD] = NOTHING;
        for (int i = 0; i < LATIN_LETTERS.length(); i++) {
            char c = LATIN_LETTERS.charAt(i);
            table[0xC0 + i] = c == ' ' ? SEPARATOR : c;
        }
        return table;
    }

    /** The table of all other characters, made when the first of them is met. */
    private static final class OtherScripts {
        static final char[] TABLE = table();

        private static char[] table() {
            char[] table = new char[Character.MAX_VALUE + 1];
            for (int i = LATIN_END; i < table.length; i++) {
                table[i] = foldSlowly((char) i);
            }
            return table;
        }
    }

    private static char foldSlowly(char c) {
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
        if (c == '\u03C2') {
            return '\u03C3';
        }
        return decomposes(c) ? base(c) : Character.toLowerCase(c);
    }

    /** Only these blocks hold letters with accents or of another width; normalising the rest would cost start-up time. */
    private static boolean decomposes(char c) {
        return (c < 0x0530) || (c >= 0x1E00 && c < 0x2000) || (c >= 0xFB00 && c < 0xFB50) || c >= 0xFF00;
    }

    private static char base(char c) {
        String decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
        char first = decomposed.charAt(0);
        return Character.isLetterOrDigit(first) ? Character.toLowerCase(first) : Character.toLowerCase(c);
    }
}
