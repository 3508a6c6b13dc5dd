package org.oer4j.licensing.recognition;

import org.jspecify.annotations.Nullable;

/**
 * Finds the longest phrase at a place of a text, in English and, where they are asked for, in the other languages. Holds
 * the outcome of the last search.
 */
final class PhraseMatcher {
    private final FoldedText text;
    private final int end;
    private final PhraseTrie english;
    private final @Nullable ForeignWords foreign;
    /** The languages of the words met so far, as bits. */
    private long languages;

    private int meaning;
    private int matchEnd;
    private long matchLanguages;

    PhraseMatcher(FoldedText text, int end, PhraseTrie english, @Nullable ForeignWords foreign) {
        this.text = text;
        this.end = end;
        this.english = english;
        this.foreign = foreign;
    }

    /**
     * Searches at a place.
     *
     * @param position where the phrase must begin
     * @param jurisdictions whether a jurisdiction may be named here, in a language other than English
     * @return the meaning of the longest phrase that ends where a word ends, or {@link PhraseTrie#NONE}
     */
    int match(int position, boolean jurisdictions) {
        meaning = PhraseTrie.NONE;
        matchEnd = position;
        matchLanguages = 0;
        search(english, position, false);
        if (foreign != null) {
            search(foreign.words(), position, true);
            if (jurisdictions) {
                long set = languages == 0 ? foreign.allLanguages() : languages;
                for (long left = set; left != 0; left &= left - 1) {
                    search(foreign.jurisdictions(Long.numberOfTrailingZeros(left)), position, false);
                }
            }
        }
        return meaning;
    }

    private void search(PhraseTrie phrases, int position, boolean tellsLanguage) {
        int node = phrases.first(text.at(position));
        int i = position;
        while (node > 0) {
            int found = phrases.meaning(node);
            if (found != PhraseTrie.NONE && i >= matchEnd && endsWord(i)) {
                meaning = found;
                matchEnd = i + 1;
                matchLanguages = tellsLanguage ? phrases.tags(node) : 0;
            }
            char c = Folding.NOTHING;
            while (++i < end) {
                c = text.at(i);
                if (c > Folding.NOTHING) {
                    break;
                }
            }
            node = i < end ? phrases.next(node, c) : -1;
        }
    }

    private boolean endsWord(int at) {
        int after = at + 1;
        while (after < end && text.at(after) == Folding.NOTHING) {
            after++;
        }
        if (after >= end) {
            return true;
        }
        char next = text.at(after);
        return next == Folding.SEPARATOR
                || Folding.isDigit(next) != Folding.isDigit(text.at(at))
                || Folding.isScriptWithoutSpaces(next);
    }

    /** Where the phrase that was found ends; where the search began if none was found. */
    int matchEnd() {
        return matchEnd;
    }

    /** Remembers the languages of the word just found: titles are written in one language. */
    void noteLanguages() {
        if (matchLanguages != 0) {
            languages = (languages & matchLanguages) != 0 ? languages & matchLanguages : languages | matchLanguages;
        }
    }
}
