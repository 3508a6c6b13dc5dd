package org.oer4j.licensing;

import java.util.Objects;

/**
 * The id of a licence or of a rights statement: the SPDX short identifier where SPDX has one, otherwise an id of the same
 * pattern ({@code CC-BY-SA-3.0-FR}), a {@code LicenseRef-…}, {@code rs:X/1.0} for a RightsStatements.org statement, or
 * {@code NONE} and {@code NOASSERTION} as SPDX uses them.
 *
 * @param value the id's text, in its canonical case
 */
public record LicenseId(String value) implements Comparable<LicenseId> {
    private static final boolean[] ALLOWED = new boolean['z' + 1];

    static {
        for (char c : "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-+:/".toCharArray()) {
            ALLOWED[c] = true;
        }
    }

    /**
     * Refuses what cannot be an id.
     *
     * @param value the id's text
     * @throws IllegalArgumentException if {@code value} is empty or holds other characters than ASCII letters, digits,
     *     {@code .}, {@code -}, {@code +}, {@code :} and {@code /}
     */
    public LicenseId {
        Objects.requireNonNull(value, "value");
        if (!isId(value)) {
            throw new IllegalArgumentException(
                    "'" + value + "' is no licence id, expected ASCII letters, digits and . - + : /");
        }
    }

    /**
     * The licence id with that text.
     *
     * @param value the id's text
     * @return the id
     * @throws IllegalArgumentException if the text cannot be an id
     */
    public static LicenseId of(String value) {
        return new LicenseId(value);
    }

    private static boolean isId(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= ALLOWED.length || !ALLOWED[c]) {
                return false;
            }
        }
        return length > 0;
    }

    /** Orders by text. */
    @Override
    public int compareTo(LicenseId other) {
        return value.compareTo(other.value);
    }

    /** Returns the id's text, which {@link #of} reads back. */
    @Override
    public String toString() {
        return value;
    }
}
