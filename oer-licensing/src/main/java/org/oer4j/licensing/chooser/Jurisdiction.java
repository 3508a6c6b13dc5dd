package org.oer4j.licensing.chooser;

import java.util.Locale;

/** The codes by which Creative Commons tells its ports apart: nearly those of ISO 3166, in lower case. */
final class Jurisdiction {
    private Jurisdiction() {}

    /** The code as Creative Commons writes it: in lower case, and {@code uk} where ISO 3166 has {@code gb}. */
    static String canonical(String code) {
        String lower = code.strip().toLowerCase(Locale.ROOT);
        return lower.equals("gb") ? "uk" : lower;
    }
}
