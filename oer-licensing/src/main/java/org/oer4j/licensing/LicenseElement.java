package org.oer4j.licensing;

import java.util.Locale;

/**
 * A licence element of Creative Commons, as the 4.0 legal codes define "License Elements" (s.1): the attributes named in
 * a licence's title. The list is closed by those texts.
 */
public enum LicenseElement {
    /** Attribution: credit is due. */
    BY,
    /** NonCommercial: the grant covers non-commercial purposes only. */
    NC,
    /** ShareAlike: an adaptation may be shared only under the terms the legal code lists. */
    SA,
    /** NoDerivatives: adaptations may not be shared. */
    ND;

    /**
     * The code used in licence URLs.
     *
     * @return {@code by}, {@code nc}, {@code sa} or {@code nd}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
