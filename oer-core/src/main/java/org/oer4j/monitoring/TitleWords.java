package org.oer4j.monitoring;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A title without what differs between two people who write it down: case, accents, punctuation, spaces, width. Two titles
 * are as similar as the better of two measures says: the share of words that both have (Jaccard), which does not mind
 * their order, and the share of letters that need no change (Levenshtein), which does not mind where words end.
 *
 * @param letters the words in their order, without spaces between
 * @param words a number for each word, sorted, each once
 */
@SuppressWarnings("ArrayRecordComponent") // compared by content nowhere; small and short-lived
record TitleWords(String letters, int[] words) {
    private static final int HUNDRED = 100;

    static TitleWords of(String title) {
        // twice, because some compatibility forms are capitals; by way of capitals, because ß is SS; a final sigma is a
        // sigma
        String decomposed = Normalizer.normalize(title, Normalizer.Form.NFKD);
        String lower =
                decomposed.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        String folded = Normalizer.normalize(lower, Normalizer.Form.NFKD).replace('ς', 'σ');
        StringBuilder letters = new StringBuilder(folded.length());
        List<Integer> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < folded.length(); ) {
            int c = folded.codePointAt(i);
            i += Character.charCount(c);
            if (isAccent(c)) {
                continue;
            }
            boolean wordless = isWrittenWithoutSpaces(c);
            if (wordless || !isPartOfWord(c)) {
                start = endWord(letters, start, words);
            }
            if (isPartOfWord(c)) {
                letters.appendCodePoint(c);
                start = wordless ? endWord(letters, start, words) : start;
            }
        }
        endWord(letters, start, words);
        return new TitleWords(
                letters.toString(),
                words.stream().mapToInt(Integer::intValue).sorted().distinct().toArray());
    }

    /** Accents, and the vowel points of Arabic and Hebrew; the vowel signs of Indian scripts are more than that. */
    private static boolean isAccent(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK
                && (Character.UnicodeScript.of(c) == Character.UnicodeScript.INHERITED
                        || Character.UnicodeScript.of(c) == Character.UnicodeScript.HEBREW);
    }

    private static boolean isPartOfWord(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Chinese, Japanese and the like: each character stands for itself. */
    private static boolean isWrittenWithoutSpaces(int c) {
        if (c < 0x0e00) {
            return false;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    private static int endWord(StringBuilder letters, int start, List<Integer> words) {
        if (letters.length() > start) {
            words.add((int) Fingerprint.of(letters.substring(start)));
        }
        return letters.length();
    }

    /**
     * How similar two titles are.
     *
     * @return 0 to 100, rounded down; 0 where it is certainly less than {@code least}
     */
    int similarity(TitleWords other, int least) {
        if (letters.isEmpty() || other.letters.isEmpty()) {
            return 0;
        }
        int shared = shared(words, other.words);
        int jaccard = HUNDRED * shared / (words.length + other.words.length - shared);
        if (jaccard == HUNDRED) {
            return HUNDRED;
        }
        int longer = Math.max(letters.length(), other.letters.length());
        int most = longer * (HUNDRED - least) / HUNDRED;
        int distance = distance(letters, other.letters, most);
        int kept = distance > most ? 0 : HUNDRED * (longer - distance) / longer;
        int best = Math.max(jaccard, kept);
        return best < least ? 0 : best;
    }

    private static int shared(int[] one, int[] other) {
        int shared = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            if (one[i] == other[j]) {
                shared++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }

    /** Levenshtein's distance, only looked for up to a number: more than that is that and one. */
    static int distance(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, i -> Math.min(i, most + 1));
        for (int i = 1; i <= one.length(); i++) {
            int from = Math.max(1, i - most);
            int to = Math.min(other.length(), i + most);
            int diagonal = row[from - 1];
            row[from - 1] = from == 1 ? Math.min(i, most + 1) : most + 1;
            int best = row[from - 1];
            for (int j = from; j <= to; j++) {
                int above = j == i + most ? most + 1 : row[j];
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(most + 1, Math.min(changed, Math.min(above, row[j - 1]) + 1));
                best = Math.min(best, row[j]);
            }
            if (best > most) {
                return most + 1;
            }
        }
        return row[other.length()];
    }
}
