package org.oer4j.licensing.attribution;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The names of those who asked not to be credited, whatever their case, width or composition. A name stands in a text only
 * as whole words: who is called Ann does not take Joanna with her, nor a "Channel Press".
 *
 * @param folded the names, folded
 */
record WithdrawnNames(List<String> folded) {
    /** Scripts that put no spaces between words: where a word ends is not to be seen, so that any place may be its end. */
    private static final Set<UnicodeScript> WITHOUT_SPACES = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN);

    /** A folded name that has nothing left, such as a lone format character, would stand everywhere. */
    WithdrawnNames {
        folded = folded.stream().filter(name -> !name.isEmpty()).toList();
    }

    static WithdrawnNames of(List<CreditedParty> parties) {
        return new WithdrawnNames(parties.stream()
                .filter(CreditedParty::withdrawn)
                .map(party -> fold(party.name()))
                .toList());
    }

    boolean isEmpty() {
        return folded.isEmpty();
    }

    /** Whether a name is one of these. */
    boolean include(String name) {
        return folded.contains(fold(name));
    }

    /** Whether one of these stands in a text. */
    boolean standIn(String text) {
        String line = fold(text);
        return folded.stream().anyMatch(name -> standsIn(name, line));
    }

    private static boolean standsIn(String name, String line) {
        for (int at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean begins = at == 0 || !isOneWord(line.codePointBefore(at), line.codePointAt(at));
            boolean ends = end == line.length() || !isOneWord(line.codePointBefore(end), line.codePointAt(end));
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }

    /** Whether no word ends between two neighbours. */
    private static boolean isOneWord(int before, int after) {
        return isOfWords(before) && isOfWords(after) && !isUnspaced(before) && !isUnspaced(after);
    }

    private static boolean isOfWords(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isUnspaced(int c) {
        return WITHOUT_SPACES.contains(UnicodeScript.of(c));
    }

    /** One case (twice, for sharp s), one width and composition, single spaces, no invisible characters. */
    private static String fold(String text) {
        String cased = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        StringBuilder line = new StringBuilder(cased.length());
        cased.codePoints().filter(c -> Character.getType(c) != Character.FORMAT).forEach(c -> {
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!space) {
                line.appendCodePoint(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        });
        return line.toString().strip();
    }
}
