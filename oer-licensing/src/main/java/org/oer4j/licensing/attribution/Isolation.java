package org.oer4j.licensing.attribution;

import java.text.Bidi;

/**
 * Keeps values of one direction of writing apart from sentences of the other (UAX 9, isolates), so that a Latin title
 * does not scatter an Arabic sentence, nor a Hebrew name an English one. Where all runs one way nothing is added.
 */
final class Isolation {
    private static final char LEFT_TO_RIGHT = '\u2066';
    private static final char FIRST_STRONG = '\u2068';
    private static final char POP = '\u2069';

    private final boolean rightToLeft;

    Isolation(boolean rightToLeft) {
        this.rightToLeft = rightToLeft;
    }

    /** A title or a name, in the direction of its own first letter. */
    String text(String value) {
        return isNeeded(value) ? FIRST_STRONG + value + POP : value;
    }

    /** An address or the short name of a licence, left to right. */
    String code(String value) {
        return isNeeded(value) ? LEFT_TO_RIGHT + value + POP : value;
    }

    private boolean isNeeded(String value) {
        return rightToLeft || Bidi.requiresBidi(value.toCharArray(), 0, value.length());
    }
}
