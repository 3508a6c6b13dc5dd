package org.oer4j.resource;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The forms of the identifiers of works, and the digits that check them. */
final class IdentifierForms {
    private static final int ISBN_10 = 10;
    private static final int ISBN_13 = 13;
    private static final int ISSN_LENGTH = 8;

    /** How the registries write their URIs; the identifier is what follows. */
    private static final Map<String, List<String>> PREFIXES = Map.of(
            ResourceIdentifier.DOI,
                    List.of("https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi:"),
            ResourceIdentifier.ISBN, List.of("urn:isbn:"),
            ResourceIdentifier.ISSN, List.of("https://portal.issn.org/resource/issn/", "urn:issn:"),
            ResourceIdentifier.HANDLE, List.of("https://hdl.handle.net/", "http://hdl.handle.net/", "hdl:"));

    /** The DOI Handbook, 2.2: the prefix begins with 10 and may be divided by points; of the suffix any character. */
    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}(\\.\\d+)*/\\S+");

    private static final Pattern HANDLE = Pattern.compile("[^/\\s]+/\\S+");

    /** RFC 8141, section 2, without the components behind the name. */
    private static final Pattern URN =
            Pattern.compile("urn:[a-z0-9][a-z0-9-]{0,30}[a-z0-9]:[^\\s/?#][^\\s#]*", Pattern.CASE_INSENSITIVE);

    private IdentifierForms() {}

    static boolean hold(String scheme, String value) {
        String bare = bare(scheme, value);
        return switch (scheme) {
            case ResourceIdentifier.DOI -> DOI.matcher(bare).matches();
            case ResourceIdentifier.HANDLE -> HANDLE.matcher(bare).matches();
            case ResourceIdentifier.URN -> URN.matcher(bare).matches();
            case ResourceIdentifier.ISBN -> isIsbn(digits(bare));
            case ResourceIdentifier.ISSN -> isIssn(digits(bare));
            default -> true;
        };
    }

    private static String bare(String scheme, String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        for (String prefix : PREFIXES.getOrDefault(scheme, List.of())) {
            if (lower.startsWith(prefix)) {
                return value.substring(prefix.length());
            }
        }
        return value;
    }

    private static String digits(String text) {
        return text.replace("-", "").replace(" ", "").toUpperCase(Locale.ROOT);
    }

    private static boolean isIsbn(String digits) {
        return switch (digits.length()) {
            case ISBN_10 -> weighedSum(digits) % 11 == 0;
            case ISBN_13 -> (digits.startsWith("978") || digits.startsWith("979")) && alternatingSum(digits) % 10 == 0;
            default -> false;
        };
    }

    private static boolean isIssn(String digits) {
        return digits.length() == ISSN_LENGTH && weighedSum(digits) % 11 == 0;
    }

    /** ISBN-10 and ISSN: the digits times their place from the right, the last one perhaps X for ten; 1 for no digit. */
    private static int weighedSum(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            boolean ten = c == 'X' && i == digits.length() - 1;
            if (!ten && !isDigit(c)) {
                return 1;
            }
            sum += (ten ? 10 : c - '0') * (digits.length() - i);
        }
        return sum;
    }

    /** ISBN-13: the digits times one and three in turn; 1 for no digit. */
    private static int alternatingSum(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            if (!isDigit(digits.charAt(i))) {
                return 1;
            }
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return sum;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
