package org.oer4j.resource;

import java.math.BigDecimal;
import java.util.Objects;

/** The forms of values that several records check. */
final class Syntax {
    /** A duration of ISO 8601: {@code PT1H30M}, {@code P6W}. At least one amount, and one after the T. */
    static final String DURATION = "P(?!$)(\\d+([.,]\\d+)?Y)?(\\d+([.,]\\d+)?M)?(\\d+([.,]\\d+)?W)?(\\d+([.,]\\d+)?D)?"
            + "(T(?=\\d)(\\d+([.,]\\d+)?H)?(\\d+([.,]\\d+)?M)?(\\d+([.,]\\d+)?S)?)?";

    /** RFC 6838, section 4.2, with the parameters of RFC 2045. */
    static final String MEDIA_TYPE = "[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}"
            + "(\\s*;\\s*[A-Za-z0-9!#$&^_.+-]+=(\"[^\"]*\"|[^\\s;\"]+))*";

    static final String SHA_256 = "[0-9A-Fa-f]{64}";

    private static final int MOST_DIGITS = 100;

    private Syntax() {}

    /** A number without an exponent, so that equal numbers of equal precision are equal however they were written. */
    static BigDecimal plain(String name, BigDecimal number) {
        Objects.requireNonNull(number, name);
        // asked before an exponent is spelt out, which may take all memory
        long whole = Math.max((long) number.precision() - number.scale(), 1);
        if (whole + Math.max(number.scale(), 0) > MOST_DIGITS) {
            throw new IllegalArgumentException(
                    name + " has more than " + MOST_DIGITS + " digits, expected an amount of something");
        }
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
