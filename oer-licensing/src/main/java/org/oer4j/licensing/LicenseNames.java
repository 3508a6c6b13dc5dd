package org.oer4j.licensing;

import java.util.Objects;

/**
 * The English names of a licence.
 *
 * @param title the full title, for example {@code Creative Commons Attribution-ShareAlike 3.0 Germany}
 * @param shortName the name used in credits, with version and port, for example {@code CC BY-SA 3.0 DE}
 */
public record LicenseNames(String title, String shortName) {
    /**
     * Refuses missing names.
     *
     * @param title the full title
     * @param shortName the name used in credits
     */
    public LicenseNames {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(shortName, "shortName");
    }
}
