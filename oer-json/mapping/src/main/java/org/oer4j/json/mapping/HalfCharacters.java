package org.oer4j.json.mapping;

import java.util.Locale;
import java.util.function.BiConsumer;

/**
 * Text with half a surrogate pair, which has no form in UTF-8: JSON libraries refuse it or write a question mark, so
 * adapters write it as an escape.
 */
public final class HalfCharacters {
    private HalfCharacters() {}

    /**
     * Whether a text holds half a character.
     *
     * @param text the text
     * @return true if it has no form in UTF-8
     */
    public static boolean isIn(String text) {
        return next(text, 0) >= 0;
    }

    /**
     * The JSON string of such a text.
     *
     * @param text the text
     * @param quote appends the rest with JSON's escapes, without quotation marks
     * @return the string in quotation marks, with an escape for every half character
     */
    public static String escaped(String text, BiConsumer<String, StringBuilder> quote) {
        StringBuilder json = new StringBuilder(text.length() + 16).append('"');
        int from = 0;
        for (int half = next(text, 0); half >= 0; half = next(text, from)) {
            quote.accept(text.substring(from, half), json);
            json.append(String.format(Locale.ROOT, "\\u%04x", (int) text.charAt(half)));
            from = half + 1;
        }
        quote.accept(text.substring(from), json);
        return json.append('"').toString();
    }

    private static int next(String text, int from) {
        int i = from;
        while (i < text.length()) {
            int character = text.codePointAt(i);
            if (character <= Character.MAX_VALUE && Character.isSurrogate((char) character)) {
                return i;
            }
            i += Character.charCount(character);
        }
        return -1;
    }
}
