package org.oer4j.licensing.expression;

/** A text that is no licence expression. */
public final class LicenseExpressionException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_ECHO = 200;

    /** Where reading stopped. */
    private final int index;
    /** What could have stood there. */
    private final String expected;

    LicenseExpressionException(String text, int index, String expected) {
        super("'" + (text.length() > LONGEST_ECHO ? text.substring(0, LONGEST_ECHO) + "…" : text)
                + "' is no licence expression: at index " + index + " expected " + expected);
        this.index = index;
        this.expected = expected;
    }

    /**
     * Where reading stopped.
     *
     * @return the index of the first character that does not fit, from 0; the text's length at its end
     */
    public int index() {
        return index;
    }

    /**
     * What could have stood there.
     *
     * @return the expected token, in words
     */
    public String expected() {
        return expected;
    }
}
