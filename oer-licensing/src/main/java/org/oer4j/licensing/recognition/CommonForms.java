package org.oer4j.licensing.recognition;

import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.RuleId;
import org.oer4j.licensing.License;

/**
 * The two forms that most records hold, a deed's address and a short name such as {@code CC BY-SA 3.0 DE}, read in one go
 * and without any object but the answer. Whatever deviates by a character is left to the readers that know every
 * spelling; a test holds both to the same answers.
 */
final class CommonForms {
    private static final String[] DEEDS = {
        "https://creativecommons.org/licenses/", "http://creativecommons.org/licenses/"
    };

    private final CreativeCommonsIndex index;

    CommonForms(CreativeCommonsIndex index) {
        this.index = index;
    }

    /** The answer, or null where the text has another form. */
    Recognition.@Nullable Exact read(String text) {
        if (text.length() < 8 || text.length() > 120) {
            return null;
        }
        char first = text.charAt(0);
        if (first == 'h') {
            for (String deed : DEEDS) {
                if (text.startsWith(deed)) {
                    return deed(text, deed.length());
                }
            }
            return null;
        }
        return (first | 0x20) == 'c' && (text.charAt(1) | 0x20) == 'c' ? shortName(text) : null;
    }

    /** {@code by-nc-sa/3.0}, perhaps with a port, a slash, and a page that says nothing about the licence. */
    private Recognition.@Nullable Exact deed(String text, int from) {
        int mask = 0;
        int at = from;
        while (true) {
            int element = at + 2 < text.length() ? element(text.charAt(at), text.charAt(at + 1)) : 0;
            if (element == 0 || (mask & element) != 0 || isReversed(mask, element)) {
                return null;
            }
            mask |= element;
            char next = text.charAt(at + 2);
            at += 3;
            if (next == '/') {
                break;
            }
            if (next != '-') {
                return null;
            }
        }
        int version = version(text, at);
        if (version < 0) {
            return null;
        }
        at += 3;
        int port = CreativeCommonsIndex.UNPORTED;
        if (at < text.length()) {
            if (text.charAt(at++) != '/') {
                return null;
            }
            boolean twoLetters = at + 2 == text.length() || (at + 2 < text.length() && text.charAt(at + 2) == '/');
            if (twoLetters) {
                port = index.jurisdiction(text.charAt(at), text.charAt(at + 1));
                at = Math.min(at + 3, text.length());
            }
            if (!isPage(text, at)) {
                return null;
            }
        }
        return answer(mask, version, port, RecognitionRules.ADDRESS, text.length());
    }

    /** Nothing, or one of the pages of a deed in some language. */
    private static boolean isPage(String text, int at) {
        if (at == text.length()) {
            return true;
        }
        if (!text.startsWith("deed", at) && !text.startsWith("legalcode", at)) {
            return false;
        }
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < 'a' || c > 'z') && c != '.' && c != '-') {
                return false;
            }
        }
        return true;
    }

    /** {@code CC BY-NC-SA 3.0 DE} with spaces, hyphens or underscores between the parts. */
    private Recognition.@Nullable Exact shortName(String text) {
        int length = text.length();
        int at = 2;
        int mask = 0;
        boolean id = true;
        while (true) {
            if (at + 3 > length || !isJoint(text.charAt(at))) {
                return null;
            }
            id &= text.charAt(at) == '-';
            char c = text.charAt(at + 1);
            if (c >= '0' && c <= '9') {
                at++;
                break;
            }
            int element = element((char) (c | 0x20), (char) (text.charAt(at + 2) | 0x20));
            if (element == 0 || (mask & element) != 0 || isReversed(mask, element)) {
                return null;
            }
            mask |= element;
            at += 3;
        }
        int version = (mask & CreativeCommonsIndex.BY) == 0 ? -1 : version(text, at);
        if (version < 0) {
            return null;
        }
        at += 3;
        int port = CreativeCommonsIndex.UNPORTED;
        if (at < length) {
            if (at + 3 != length || !isJoint(text.charAt(at))) {
                return null;
            }
            id &= text.charAt(at) == '-';
            port = index.jurisdiction((char) (text.charAt(at + 1) | 0x20), (char) (text.charAt(at + 2) | 0x20));
        }
        return answer(mask, version, port, id ? RecognitionRules.IDENTIFIER : RecognitionRules.NAME, length);
    }

    private Recognition.@Nullable Exact answer(int mask, int version, int port, RuleId rule, int end) {
        License license = index.get(mask, version, port);
        return license == null ? null : new Recognition.Exact(license, rule, 0, end);
    }

    /** NoDerivatives before NonCommercial is an address, and once a licence, of its own. */
    private static boolean isReversed(int mask, int element) {
        return element == CreativeCommonsIndex.NC && (mask & CreativeCommonsIndex.ND) != 0;
    }

    private static int version(String text, int at) {
        if (at + 3 > text.length() || text.charAt(at + 1) != '.') {
            return -1;
        }
        int major = text.charAt(at) - '0';
        int minor = text.charAt(at + 2) - '0';
        return major < 0 || major > 9 || minor < 0 || minor > 9 ? -1 : major * 100 + minor;
    }

    private static boolean isJoint(char c) {
        return c == ' ' || c == '-' || c == '_';
    }

    private static int element(char first, char second) {
        return switch (first) {
            case 'b' -> second == 'y' ? CreativeCommonsIndex.BY : 0;
            case 'n' -> second == 'c' ? CreativeCommonsIndex.NC : second == 'd' ? CreativeCommonsIndex.ND : 0;
            case 's' -> second == 'a' ? CreativeCommonsIndex.SA : 0;
            default -> 0;
        };
    }
}
