package org.oer4j.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a text has the form of an address, in one pass and without {@code java.net.URI}, which refuses the
 * addresses in other scripts that real metadata holds.
 *
 * <p>The form is that of RFC 3986, section 3, with the characters of RFC 3987 (IRI). Nothing is resolved and nothing
 * is looked up.
 */
public final class UriSyntax {
    private static final String NEVER_IN_A_URI = " \"<>\\^`{|}";

    private UriSyntax() {}

    /**
     * Whether a text is a URI with a scheme: {@code https://example.org/a}, {@code urn:isbn:9783161484100},
     * {@code doi:10.5281/zenodo.1}.
     *
     * @param text the text, or null
     * @return false for null, for a relative reference, for {@code http:} or {@code https:} without a host, and for
     *     text with a space, a control character or a lone {@code %}
     */
    public static boolean isAbsolute(@Nullable String text) {
        if (text == null) {
            return false;
        }
        int colon = endOfScheme(text);
        if (colon < 1 || colon + 1 == text.length() || !hasOnlyUriCharacters(text, colon + 1)) {
            return false;
        }
        return !isWebScheme(text, colon) || hasHost(text, colon + 1);
    }

    /**
     * Whether a text is an absolute URI that a browser opens: scheme {@code http} or {@code https}, with a host.
     *
     * @param text the text, or null
     * @return false for null and for any other scheme
     */
    public static boolean isWebAddress(@Nullable String text) {
        return text != null && isWebScheme(text, endOfScheme(text)) && isAbsolute(text);
    }

    private static int endOfScheme(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
            boolean later = (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
            if (c == ':') {
                return i;
            }
            if (!letter && (i == 0 || !later)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isWebScheme(String text, int colon) {
        if (colon != 4 && colon != 5) {
            return false;
        }
        String scheme = text.substring(0, colon).toLowerCase(Locale.ROOT);
        return scheme.equals("http") || scheme.equals("https");
    }

    private static boolean hasHost(String text, int from) {
        return text.startsWith("//", from) && text.length() > from + 2 && "/?#:".indexOf(text.charAt(from + 2)) < 0;
    }

    private static boolean hasOnlyUriCharacters(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%' && !(isHex(text, i + 1) && isHex(text, i + 2))) {
                return false;
            }
            if (NEVER_IN_A_URI.indexOf(c) >= 0
                    || Character.isISOControl(c)
                    || Character.isWhitespace(c)
                    || Character.isSpaceChar(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHex(String text, int at) {
        return at < text.length() && Character.digit(text.charAt(at), 16) >= 0 && text.charAt(at) < 128;
    }
}
