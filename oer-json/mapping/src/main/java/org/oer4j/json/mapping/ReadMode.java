package org.oer4j.json.mapping;

import org.oer4j.conformance.Severity;

/**
 * How much a reader forgives. The value read is the same in every mode; only the severity of the problems differs, and
 * with it {@link ReadResult#isOk()}.
 */
public enum ReadMode {
    /** For deposit forms and tests: whatever is not as documented is an error. */
    STRICT("strict", Severity.ERROR, Severity.ERROR, Severity.ERROR),
    /** For harvesting and stored data, and the default: what is understood is taken, with a warning. */
    TOLERANT("tolerant", Severity.INFO, Severity.WARNING, Severity.WARNING),
    /** For web scraping: what is understood is taken, with a note; what is lost is still a warning. */
    LENIENT("lenient", Severity.INFO, Severity.INFO, Severity.WARNING);

    private final String code;
    private final Severity unknown;
    private final Severity bent;
    private final Severity lost;

    ReadMode(String code, Severity unknown, Severity bent, Severity lost) {
        this.code = code;
        this.unknown = unknown;
        this.bent = bent;
        this.lost = lost;
    }

    /**
     * The lower-case code written in data and on the command line.
     *
     * @return {@code strict}, {@code tolerant} or {@code lenient}
     */
    public String code() {
        return code;
    }

    /**
     * A member we do not know, or a header that is not there.
     *
     * @return how much that matters in this mode
     */
    public Severity unknown() {
        return unknown;
    }

    /**
     * Another shape or code than documented, but understood.
     *
     * @return how much that matters in this mode
     */
    public Severity bent() {
        return bent;
    }

    /**
     * A value that had to be left out.
     *
     * @return how much that matters in this mode
     */
    public Severity lost() {
        return lost;
    }
}
