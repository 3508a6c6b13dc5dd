package org.oer4j.licensing.recognition;

/** What a stretch of text says about one licence, filled in word by word. */
final class Claim {
    /** How the claim was joined to the one before it. */
    enum Joint {
        /** Nothing between them. */
        NONE,
        /** A parenthesis or colon: the same thing said again. */
        GLOSS,
        /** A slash, comma or semicolon. */
        LIST,
        /** "or". */
        OR,
        /** "and". */
        AND
    }

    final int start;
    int end;
    Joint joint = Joint.NONE;
    boolean cc;
    /** Elements by code and elements in words. */
    int codes;

    int words;
    /** Packed version; -1 none; major * 100 + 99 where only the major number was written. */
    int version = -1;

    boolean severalVersions;
    int jurisdiction = CreativeCommonsIndex.NO_JURISDICTION;
    boolean qualified;
    /** A word that was not understood stood directly after the version, or between the elements and the version. */
    boolean unknownAfterVersion;

    boolean unknownInside;
    boolean unknownPending;
    /** Places in the phrase book, -1 none. */
    int license = -1;

    int family = -1;
    /** Statement: -1 none. */
    int status = -1;

    boolean notice;
    boolean publicDomain;
    boolean vague;
    boolean orLater;
    boolean only;
    boolean invariants;
    boolean noInvariants;
    boolean denied;
    /** The name is also a word of other texts. */
    boolean commonWord;
    /** BY may be meant though it was not said; or the words name different elements. */
    boolean creditUnsure;

    boolean elementsUnsure;
    /** NoDerivatives stood before NonCommercial, in words. */
    boolean reversed;
    /** A language whose titles have the pair in one order only. */
    boolean orderUnsure;

    Claim(int start) {
        this.start = start;
        this.end = start;
    }

    int elements() {
        return codes | words;
    }

    /** Whether the claim is something else than a Creative Commons licence by its elements. */
    boolean isOfAnotherSort() {
        return status >= 0 || notice || license >= 0 || family >= 0 || publicDomain || vague;
    }

    boolean namesLicense() {
        return elements() != 0 || license >= 0 || family >= 0;
    }
}
