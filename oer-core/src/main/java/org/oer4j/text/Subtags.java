package org.oer4j.text;

/** Reads a language tag subtag by subtag, once from left to right, after the grammar of RFC 5646, section 2.1. */
final class Subtags {
    private static final int LONGEST = 8;

    private final String tag;
    private int start;
    private int end;
    private boolean letters;
    private boolean digits;
    private boolean clean;

    Subtags(String tag) {
        this.tag = tag;
        readFrom(0);
    }

    boolean isTag() {
        if (isPrivateUse()) {
            return privateUse();
        }
        return language() && script() && region() && variants() && extensions() && atEnd();
    }

    private boolean language() {
        if (!clean || !letters || length() < 2) {
            return false;
        }
        boolean mayBeExtended = length() <= 3;
        next();
        for (int i = 0; mayBeExtended && i < 3 && clean && letters && length() == 3; i++) {
            next();
        }
        return clean;
    }

    private boolean script() {
        if (!atEnd() && letters && length() == 4) {
            next();
        }
        return clean;
    }

    private boolean region() {
        if (!atEnd() && ((letters && length() == 2) || (digits && length() == 3))) {
            next();
        }
        return clean;
    }

    private boolean variants() {
        while (clean && !atEnd() && (length() >= 5 || (length() == 4 && isDigit(tag.charAt(start))))) {
            next();
        }
        return clean;
    }

    private boolean extensions() {
        while (clean && !atEnd() && length() == 1) {
            if (isPrivateUse()) {
                return privateUse();
            }
            next();
            if (!followed(2)) {
                return false;
            }
        }
        return clean;
    }

    private boolean privateUse() {
        next();
        return followed(1) && atEnd();
    }

    private boolean followed(int shortest) {
        int seen = 0;
        while (clean && !atEnd() && length() >= shortest) {
            next();
            seen++;
        }
        return clean && seen > 0;
    }

    private boolean isPrivateUse() {
        return clean && length() == 1 && (tag.charAt(start) | 0x20) == 'x';
    }

    private boolean atEnd() {
        return start > tag.length();
    }

    private int length() {
        return end - start;
    }

    private void next() {
        readFrom(end + 1);
    }

    /** Past the end everything is clean and empty, so that each rule may simply look. */
    private void readFrom(int from) {
        start = from;
        end = from;
        letters = true;
        digits = true;
        while (end < tag.length() && tag.charAt(end) != '-') {
            char c = tag.charAt(end);
            boolean digit = isDigit(c);
            boolean letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
            if (!digit && !letter) {
                clean = false;
                return;
            }
            letters &= letter;
            digits &= digit;
            end++;
        }
        clean = atEnd() || (length() > 0 && length() <= LONGEST);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
