package org.oer4j.citation;

/**
 * How well a fact about a text is established. Own word: no standard names this; the letters are those of this project's
 * research, and every fact file states one for each row.
 */
public enum EvidenceGrade {
    /** Seen in a source that quotes or lists the adopted text, or in the real system. */
    A,

    /** Seen in the negotiation draft at the same paragraph and borne out by another source; the final wording is recalled. */
    B,

    /** Recalled by those who did the research, seen in no source; to be checked against the certified text. */
    C,

    /** In no source: a proposal of this library. */
    PROPOSED
}
