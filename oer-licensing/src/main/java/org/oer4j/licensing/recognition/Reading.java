package org.oer4j.licensing.recognition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reading of one text from left to right: words become claims. */
final class Reading {
    /** A denial reaches this many words. */
    private static final int REACH_OF_DENIAL = 6;

    final List<Claim> claims = new ArrayList<>(2);
    private final PhraseBook book;
    private final PhraseMatcher matcher;
    private final Codes codes;
    private final FoldedText text;
    private final int end;
    private int position;
    int otherWords;
    private @Nullable Claim claim;
    private Claim.Joint joint = Claim.Joint.NONE;
    private int denialLeft;
    private boolean afterVersion;
    private boolean afterUnknown;
    private boolean dash;

    Reading(PhraseBook book, FoldedText text, int start, int end, @Nullable ForeignWords foreign) {
        this.book = book;
        this.text = text;
        this.position = start;
        this.end = end;
        this.matcher = new PhraseMatcher(text, end, book.trie(), foreign);
        this.codes = new Codes(text, end, book.index());
    }

    boolean hasGap() {
        return claims.stream().anyMatch(read -> read.unknownAfterVersion || read.unknownInside);
    }

    void run() {
        while (position < end) {
            char c = text.at(position);
            if (c <= Folding.NOTHING) {
                separator(text.raw(position));
                position++;
            } else if (Folding.isDigit(c) && !phraseStartsHere()) {
                number();
            } else if (!portCode()) {
                word();
            }
        }
    }

    private void separator(char c) {
        dash |= c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u30FB';
        switch (c) {
            case '(', '[', ':', '=' -> {
                if (codes.isCopyrightSign(position)) {
                    startAnew(position).notice = true;
                    mark(position + 3);
                    position += 2;
                }
                join(Claim.Joint.GLOSS);
            }
            case '/', ',', ';', '|' -> join(Claim.Joint.LIST);
            case '+' -> {
                if (claim != null && claim.family >= 0) {
                    claim.orLater = true;
                }
            }
            case '<' -> skipTag();
            case '\u00A9' -> {
                startAnew(position).notice = true;
                mark(position + 1);
            }
            default -> {
                // spaces, dashes and full stops separate words and say nothing
            }
        }
    }

    /** Jumps to the end of an HTML tag, as some titles have. */
    private void skipTag() {
        int limit = Math.min(end, position + 200);
        for (int i = position + 1; i < limit; i++) {
            char c = text.raw(i);
            if (c == '>') {
                position = i;
                return;
            }
            if (i == position + 1 && c != '/' && !Character.isLetter(c)) {
                return;
            }
        }
    }

    private void join(Claim.Joint next) {
        if (joint == Claim.Joint.NONE || next != Claim.Joint.LIST) {
            joint = next;
        }
    }

    private void mark(int to) {
        if (claim != null) {
            claim.end = to;
        }
    }

    /** A number that begins a phrase, such as "3 Clause BSD" or "0BSD". */
    private boolean phraseStartsHere() {
        return longestMatch() != PhraseTrie.NONE;
    }

    private void number() {
        int from = position;
        int major = digits();
        int majorLength = position - from;
        int minor = -1;
        if (majorLength <= 2 && position + 1 < end && isVersionDot(text.raw(position))) {
            char next = text.at(position + 1);
            if (Folding.isDigit(next)) {
                position++;
                int minorFrom = position;
                minor = digits();
                if (position - minorFrom > 2) {
                    minor = -1;
                    majorLength = 9;
                }
            }
        }
        Claim current = claim;
        if (majorLength > 2 || current == null || (!current.cc && !current.namesLicense())) {
            otherWords++;
            return;
        }
        int version = minor < 0 ? major * 100 + 99 : major * 100 + minor;
        if (current.version >= 0 && current.version != version) {
            if (minor < 0) {
                otherWords++;
                return;
            }
            current.severalVersions = true;
        }
        current.version = version;
        current.unknownInside |= current.unknownPending;
        afterVersion = true;
        mark(position);
    }

    private int digits() {
        int value = 0;
        while (position < end && Folding.isDigit(text.at(position))) {
            value = Math.min(value * 10 + (text.at(position) - '0'), 99_999);
            position++;
        }
        return value;
    }

    private boolean isVersionDot(char c) {
        return c == '.' || c == ',' || c == '_' || c == '-';
    }

    /** A jurisdiction's code directly after the version: "3.0 DE", "3.0-igo". */
    private boolean portCode() {
        Claim current = claim;
        boolean here = afterVersion
                || (current != null && current.cc && current.version < 0 && codes.numberFollowsTwoLetters(position));
        if (!here || current == null || (current.elements() == 0 && current.license < 0) || current.jurisdiction >= 0) {
            return false;
        }
        int to = codes.endOfRun(position);
        int port = codes.jurisdiction(position, to);
        if (port < 0 || (longestMatch() != PhraseTrie.NONE && matcher.matchEnd() > to)) {
            // A longer phrase begins here, such as "US-amerikanisch" in German titles.
            return false;
        }
        current.jurisdiction = port;
        afterVersion = false;
        position = to;
        mark(to);
        return true;
    }

    private void word() {
        int from = position;
        int meaning = longestMatch();
        if (meaning == PhraseTrie.NONE || isOrdinaryWord(meaning)) {
            otherWord(from);
            return;
        }
        position = matcher.matchEnd();
        if (denialLeft > 0) {
            denialLeft--;
        }
        apply(meaning & PhraseBook.KIND, meaning & PhraseBook.VALUE, from);
        afterUnknown = false;
        dash = false;
    }

    /** A statement such as "none" or "other" that is not all of the text. */
    private boolean isOrdinaryWord(int meaning) {
        int kind = meaning & PhraseBook.KIND;
        if ((meaning & PhraseBook.COMMON_WORD) == 0 || (kind != PhraseBook.STATUS && kind != PhraseBook.VAGUE)) {
            return false;
        }
        for (int i = matcher.matchEnd(); i < end; i++) {
            if (text.at(i) > Folding.NOTHING) {
                return true;
            }
        }
        return !claims.isEmpty() || otherWords > 0;
    }

    /** The meaning of the longest phrase that begins here; a jurisdiction may be named after a version. */
    private int longestMatch() {
        Claim current = claim;
        boolean jurisdictions =
                current != null && current.version >= 0 && (current.elements() != 0 || current.license >= 0);
        return matcher.match(position, jurisdictions);
    }

    private void otherWord(int from) {
        if (Folding.isScriptWithoutSpaces(text.at(from))) {
            position++;
        } else {
            while (position < end && isLetter(position)) {
                position++;
            }
            position = Math.max(position, from + 1);
        }
        if (gluedCodes(from, position)) {
            return;
        }
        otherWords++;
        afterUnknown = true;
        dash = false;
        if (denialLeft > 0) {
            denialLeft--;
        }
        Claim current = claim;
        if (current != null) {
            current.unknownAfterVersion |= afterVersion;
            current.unknownPending |= current.version < 0 && current.elements() != 0;
        }
        afterVersion = false;
    }

    private boolean isLetter(int at) {
        char c = text.at(at);
        return c == Folding.NOTHING || (c != Folding.SEPARATOR && !Folding.isDigit(c));
    }

    /** Codes written as one word: "ccbyncsa", "BYSA". */
    private boolean gluedCodes(int from, int to) {
        boolean cc = codes.beginsWithCc(from, to);
        int mask = codes.gluedElements(cc ? from + 2 : from, to);
        if (mask == 0 || (!cc && (mask & CreativeCommonsIndex.BY) == 0)) {
            return false;
        }
        Claim target = cc ? openForCc(from) : openForElement(from);
        target.cc |= cc;
        target.codes |= mask;
        mark(to);
        return true;
    }

    /** The claim that "CC" belongs to: a new one where the current one is already said, or said again in brackets. */
    private Claim openForCc(int from) {
        Claim current = claim;
        boolean said = current != null
                && (current.version >= 0 || (current.elements() != 0 && (current.cc || joint == Claim.Joint.GLOSS)));
        return current == null || said || current.isOfAnotherSort() ? startAnew(from) : current;
    }

    /** The claim that an element belongs to: a new one where the current one already has elements and a version. */
    private Claim openForElement(int from) {
        Claim current = claim;
        boolean said = current != null && current.version >= 0 && current.elements() != 0;
        return current == null || said || current.isOfAnotherSort() ? startAnew(from) : current;
    }

    /** The claim that a licence with a name of its own belongs to: "CC" alone before it is part of the name. */
    private Claim openForName(int from) {
        Claim current = claim;
        boolean onlyCc = current != null
                && current.cc
                && current.elements() == 0
                && current.version < 0
                && !current.isOfAnotherSort();
        return onlyCc && current != null ? current : startAnew(from);
    }

    private Claim startAnew(int from) {
        Claim next = new Claim(from);
        next.joint = claims.isEmpty() ? Claim.Joint.NONE : joint;
        next.denied = denialLeft > 0;
        claims.add(next);
        claim = next;
        joint = Claim.Joint.NONE;
        afterVersion = false;
        return next;
    }

    private void apply(int kind, int value, int from) {
        switch (kind) {
            case PhraseBook.CC -> openForCc(from).cc = true;
            case PhraseBook.CODE -> openForElement(from).codes |= value;
            case PhraseBook.WORD -> elementWord(openForElement(from), value);
            case PhraseBook.QUALIFIER -> {
                if (claim != null && claim.namesLicense()) {
                    claim.qualified = true;
                }
            }
            case PhraseBook.JURISDICTION -> {
                if (claim != null && (claim.elements() != 0 || claim.license >= 0) && !claim.qualified) {
                    jurisdiction(claim, value);
                }
            }
            case PhraseBook.LICENSE -> {
                Claim named = openForName(from);
                boolean plus = position < end && text.raw(position) == '+';
                named.license = plus ? book.withPlus(value) : value;
                named.commonWord = (value & PhraseBook.COMMON_WORD) != 0;
            }
            case PhraseBook.FAMILY -> openForName(from).family = value;
            case PhraseBook.STATUS -> {
                Claim statement = startAnew(from);
                statement.status = value;
                statement.commonWord = (value & PhraseBook.COMMON_WORD) != 0;
            }
            case PhraseBook.NOTICE -> startAnew(from).notice = true;
            case PhraseBook.PUBLIC_DOMAIN -> startAnew(from).publicDomain = true;
            case PhraseBook.VAGUE -> {
                Claim vague = startAnew(from);
                vague.vague = true;
                vague.cc = value == 1;
                vague.commonWord = (value & PhraseBook.COMMON_WORD) != 0;
            }
            default -> grammar(kind);
        }
        if (kind <= PhraseBook.VAGUE) {
            mark(position);
        }
        afterVersion &= kind == PhraseBook.FILLER;
    }

    private void elementWord(Claim target, int value) {
        int elements = value & 0xF;
        // An unknown word that a dash ties to an element may be an element itself.
        target.unknownPending |= afterUnknown && dash;
        int both = CreativeCommonsIndex.NC | CreativeCommonsIndex.ND;
        target.orderUnsure |= (elements & both) == both;
        target.reversed |= (elements & CreativeCommonsIndex.NC) != 0
                && (elements & CreativeCommonsIndex.ND) == 0
                && (target.words & both) == CreativeCommonsIndex.ND;
        target.words |= elements;
        target.creditUnsure |= (value & PhraseBook.CREDIT_UNSURE) != 0;
        target.elementsUnsure |= (value & PhraseBook.ELEMENTS_UNSURE) != 0;
        matcher.noteLanguages();
    }

    /** "UK: Scotland" may be two names in a language that has no phrase for both. */
    private void jurisdiction(Claim target, int column) {
        int scotland = book.index().jurisdiction("scotland");
        if (target.jurisdiction < 0
                || (column == scotland && target.jurisdiction == book.index().jurisdiction("uk"))) {
            target.jurisdiction = column;
        }
    }

    private void grammar(int kind) {
        Claim current = claim;
        switch (kind) {
            case PhraseBook.NOT -> denialLeft = REACH_OF_DENIAL;
            case PhraseBook.OR -> joint = Claim.Joint.OR;
            case PhraseBook.AND -> joint = Claim.Joint.AND;
            case PhraseBook.OR_LATER -> {
                if (current != null && current.family >= 0) {
                    current.orLater = true;
                    mark(position);
                }
            }
            case PhraseBook.ONLY -> {
                if (current != null && current.family >= 0) {
                    current.only = true;
                    mark(position);
                }
            }
            case PhraseBook.INVARIANTS -> {
                if (current != null) {
                    current.invariants = true;
                }
            }
            case PhraseBook.NO_INVARIANTS -> {
                if (current != null) {
                    current.noInvariants = true;
                }
            }
            default -> {
                // a filler says nothing
            }
        }
    }
}
