package org.oer4j.examples.cli.page;

import org.jspecify.annotations.Nullable;

/**
 * A piece of text, perhaps a figure that stands in the summary too, perhaps a link.
 *
 * @param text what is read
 * @param pointer where the figure stands in {@code summary.json}, as a JSON Pointer, or null
 * @param unit how the figure is written: {@code number}, {@code percent}, {@code points} or {@code date}; null without
 *     pointer
 * @param href where it leads to, or null
 */
public record Run(
        String text,
        @Nullable String pointer,
        @Nullable String unit,
        @Nullable String href) {
    /**
     * Plain text.
     *
     * @param text what is read
     * @return the text
     */
    public static Run of(String text) {
        return new Run(text, null, null, null);
    }

    /**
     * A link.
     *
     * @param text what is read
     * @param href where it leads to
     * @return the link
     */
    public static Run link(String text, String href) {
        return new Run(text, null, null, href);
    }
}
