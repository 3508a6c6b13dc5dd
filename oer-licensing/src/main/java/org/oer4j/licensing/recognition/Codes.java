package org.oer4j.licensing.recognition;

/** The codes in a text that no dictionary holds: jurisdictions after a version, and elements written as one word. */
final class Codes {
    private final FoldedText text;
    private final int end;
    private final CreativeCommonsIndex index;

    Codes(FoldedText text, int end, CreativeCommonsIndex index) {
        this.text = text;
        this.end = end;
        this.index = index;
    }

    /** Where the run of letters and digits ends that begins here. */
    int endOfRun(int from) {
        int to = from;
        while (to < end && text.at(to) > Folding.NOTHING) {
            to++;
        }
        return to;
    }

    /** The jurisdiction that a word is the code of, or {@link CreativeCommonsIndex#NO_JURISDICTION}. */
    int jurisdiction(int from, int to) {
        int length = to - from;
        if (length == 2 && (isUpper(from) || endsStatement(to))) {
            return index.jurisdiction(text.at(from), text.at(from + 1));
        }
        if (length == 3 && folds(from, "igo")) {
            return index.jurisdiction("igo");
        }
        return length == 8 && folds(from, "scotland")
                ? index.jurisdiction("scotland")
                : CreativeCommonsIndex.NO_JURISDICTION;
    }

    private boolean isUpper(int at) {
        return Character.isUpperCase(text.raw(at)) && Character.isUpperCase(text.raw(at + 1));
    }

    /** Whether nothing, or only punctuation, follows; so that "in" after a version is not India. */
    private boolean endsStatement(int at) {
        return at >= end || text.raw(at) != ' ' || at + 1 >= end || !Character.isLetter(text.raw(at + 1));
    }

    /** Whether a word of two letters is followed by a number, as in "cc-by-de/3.0". */
    boolean numberFollowsTwoLetters(int from) {
        int at = from + 2;
        return at + 1 < end
                && text.at(at) == Folding.SEPARATOR
                && text.raw(at) != ' '
                && Folding.isDigit(text.at(at + 1));
    }

    /** Whether "(c)" stands here. */
    boolean isCopyrightSign(int at) {
        return at + 2 < end && text.raw(at) == '(' && text.at(at + 1) == 'c' && text.raw(at + 2) == ')';
    }

    /** Whether a word begins with "cc" and goes on. */
    boolean beginsWithCc(int from, int to) {
        return to - from >= 4 && folds(from, "cc");
    }

    /** The elements of a word that consists of their codes, such as "byncsa", or 0. */
    int gluedElements(int from, int to) {
        int mask = 0;
        for (int at = from; at < to; at += 2) {
            int element = at + 1 < to ? element(at) : 0;
            if (element == 0 || (mask & element) != 0) {
                return 0;
            }
            mask |= element;
        }
        return mask;
    }

    private int element(int at) {
        return folds(at, "by")
                ? CreativeCommonsIndex.BY
                : folds(at, "nc")
                        ? CreativeCommonsIndex.NC
                        : folds(at, "sa") ? CreativeCommonsIndex.SA : folds(at, "nd") ? CreativeCommonsIndex.ND : 0;
    }

    private boolean folds(int at, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (text.at(at + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
