package org.oer4j.licensing.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a credit says about a work: title, author and source of "TASL"; the licence is concluded separately.
 *
 * @param title the title, or null
 * @param creators the names to credit in their order, blank names are left out
 * @param url where the work is, or null
 */
public record CreditedWork(
        @Nullable String title,
        List<String> creators,
        @Nullable String url) {
    /**
     * Leaves out what is blank, and replaces line breaks and other control characters by spaces, so that a credit stays
     * one line.
     *
     * @param title the title, or null
     * @param creators the names to credit
     * @param url where the work is, or null
     */
    public CreditedWork {
        title = cleaned(title);
        creators = creators.stream()
                .map(CreditedWork::cleaned)
                .filter(name -> name != null)
                .toList();
        url = cleaned(url);
    }

    /** The text as one line, or null where nothing is left of it. */
    static @Nullable String cleaned(@Nullable String text) {
        if (text == null) {
            return null;
        }
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            line.append(Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? ' ' : c);
        }
        String stripped = line.toString().strip();
        return stripped.isEmpty() ? null : stripped;
    }
}
