package org.oer4j.licensing.attribution;

import org.jspecify.annotations.Nullable;

/**
 * A value in a sentence.
 *
 * @param role what it is
 * @param text the value
 * @param address where it leads, or null
 * @param license the canonical address of the licence, where it is one
 * @param hint more about it for the reader: the full name of a licence
 * @param quotes the language's quotation marks around {@code {0}}, or {@code {0}} alone
 */
record Slot(
        Role role,
        String text,
        @Nullable String address,
        @Nullable String license,
        @Nullable String hint,
        String quotes) {
    static Slot of(Role role, String text, @Nullable String address) {
        return new Slot(role, text, address, null, null, "{0}");
    }

    Slot quoted(String pattern) {
        return new Slot(role, text, address, license, hint, pattern);
    }

    enum Role {
        TITLE,
        ADDRESS,
        CREATOR,
        /** The licence of the work itself. */
        LICENSE,
        /** The licence of a source or part. */
        OTHER_LICENSE,
        STATED,
        CREDIT_LINE,
        COPYRIGHT_NOTICE,
        DISCLAIMER,
        CHANGE,
        LAST_UPDATED,
        /** In English, whatever the language around it. */
        STATEMENT
    }
}
