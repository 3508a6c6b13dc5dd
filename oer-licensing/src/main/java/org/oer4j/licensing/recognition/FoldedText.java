package org.oer4j.licensing.recognition;

/** A text with its folded characters beside it, folded once for all readings. Tests count what is looked at. */
class FoldedText {
    private final CharSequence text;
    private final char[] folded;

    FoldedText(CharSequence text, int end) {
        this.text = text;
        this.folded = new char[end];
        for (int i = 0; i < end; i++) {
            folded[i] = Folding.fold(text.charAt(i));
        }
    }

    /** The folded letter or digit, {@link Folding#SEPARATOR} or {@link Folding#NOTHING}. */
    char at(int index) {
        return folded[index];
    }

    /** The character as it was written. */
    char raw(int index) {
        return text.charAt(index);
    }

    /** The number of characters that were folded. */
    int length() {
        return folded.length;
    }
}
