package org.oer4j.licensing.recognition;

/**
 * Reads names and sentences: in English first, and where something is not understood once more with the words of the other
 * languages.
 */
final class NameReader {
    private final PhraseBook book;
    private final ClaimReader conclusions;

    NameReader(PhraseBook book) {
        this.book = book;
        this.conclusions = new ClaimReader(book);
    }

    Recognition read(CharSequence text, int start, int end) {
        return read(new FoldedText(text, end), start, end);
    }

    /** Whether no word of a text is other than of a licence's name, in English. */
    boolean understandsEveryWord(CharSequence text, int start, int end) {
        Reading reading = new Reading(book, new FoldedText(text, end), start, end, null);
        reading.run();
        return reading.otherWords == 0;
    }

    Recognition read(FoldedText text, int start, int end) {
        Reading reading = new Reading(book, text, start, end, null);
        reading.run();
        Recognition answer = conclusions.conclude(reading.claims, reading.otherWords > 0, start, end);
        boolean understood = reading.otherWords == 0 || (answer instanceof Recognition.Exact && !reading.hasGap());
        if (understood) {
            return answer;
        }
        Reading foreign = new Reading(book, text, start, end, book.foreignWords());
        foreign.run();
        return foreign.otherWords < reading.otherWords
                ? conclusions.conclude(foreign.claims, foreign.otherWords > 0, start, end)
                : answer;
    }
}
