package org.oer4j.actor;

import java.util.Map;

/** The forms of the identifiers of agents, and the digits that check them. */
final class CheckDigits {
    private static final String BASE_32 = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int ROR_LENGTH = 9;
    private static final int ISNI_LENGTH = 16;

    /** How the registries write their URIs; the identifier is what follows. */
    private static final Map<String, String> SCHEME_OF_ADDRESS = Map.of(
            "https://ror.org/", Identifier.ROR,
            "https://orcid.org/", Identifier.ORCID,
            "https://isni.org/isni/", Identifier.ISNI,
            "https://www.wikidata.org/entity/", Identifier.WIKIDATA,
            "http://www.wikidata.org/entity/", Identifier.WIKIDATA);

    private CheckDigits() {}

    /** Whether a URI that may be one of a registry has that registry's form; true for every other URI. */
    static boolean hold(String uri) {
        for (Map.Entry<String, String> address : SCHEME_OF_ADDRESS.entrySet()) {
            if (uri.startsWith(address.getKey())) {
                return hold(address.getValue(), uri);
            }
        }
        return true;
    }

    static boolean hold(String scheme, String value) {
        String bare = value;
        for (Map.Entry<String, String> address : SCHEME_OF_ADDRESS.entrySet()) {
            if (address.getValue().equals(scheme) && value.startsWith(address.getKey())) {
                bare = value.substring(address.getKey().length());
            }
        }
        return switch (scheme) {
            case Identifier.ROR -> isRor(bare);
            case Identifier.WIKIDATA -> isWikidata(bare);
            case Identifier.ISNI -> isIsni(bare.replace(" ", ""));
            case Identifier.ORCID -> isHyphenated(bare) && isIsni(bare.replace("-", ""));
            default -> true;
        };
    }

    private static boolean isWikidata(String id) {
        return id.length() > 1
                && id.charAt(0) == 'Q'
                && id.charAt(1) != '0'
                && id.substring(1).chars().allMatch(CheckDigits::isDigit);
    }

    /** ROR, "The structure of the ROR ID": 0, six characters of Crockford's base 32, two digits by ISO 7064 MOD 97-10. */
    private static boolean isRor(String id) {
        if (id.length() != ROR_LENGTH || id.charAt(0) != '0') {
            return false;
        }
        long number = 0;
        for (int i = 0; i < ROR_LENGTH - 2; i++) {
            int digit = BASE_32.indexOf(id.charAt(i));
            if (digit < 0) {
                return false;
            }
            number = number * 32 + digit;
        }
        String check = id.substring(ROR_LENGTH - 2);
        return check.chars().allMatch(CheckDigits::isDigit)
                && Integer.parseInt(check) == 98 - (int) (number * 100 % 97);
    }

    private static boolean isHyphenated(String orcid) {
        return orcid.length() == ISNI_LENGTH + 3
                && orcid.charAt(4) == '-'
                && orcid.charAt(9) == '-'
                && orcid.charAt(14) == '-';
    }

    /** ISO 27729 with ISO 7064 MOD 11-2: fifteen digits and a sixteenth, X for ten. */
    private static boolean isIsni(String id) {
        if (id.length() != ISNI_LENGTH
                || !id.substring(0, ISNI_LENGTH - 1).chars().allMatch(CheckDigits::isDigit)) {
            return false;
        }
        int total = 0;
        for (int i = 0; i < ISNI_LENGTH - 1; i++) {
            total = (total + id.charAt(i) - '0') * 2;
        }
        int check = (12 - total % 11) % 11;
        return id.charAt(ISNI_LENGTH - 1) == (check == 10 ? 'X' : (char) ('0' + check));
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
