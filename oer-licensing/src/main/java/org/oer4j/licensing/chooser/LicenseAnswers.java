package org.oer4j.licensing.chooser;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.licensing.LicenseVersion;

/**
 * The answers of somebody who chooses a licence.
 *
 * @param adaptations whether others may share adaptations
 * @param commercial whether others may use the work commercially
 * @param version the version of the licence
 * @param jurisdiction the port as Creative Commons writes it ({@code de}, {@code uk}, {@code igo}), or null
 */
public record LicenseAnswers(
        Adaptations adaptations,
        boolean commercial,
        LicenseVersion version,
        @Nullable String jurisdiction) {
    /** The version that Creative Commons offers for new works. */
    public static final LicenseVersion CURRENT = new LicenseVersion(4, 0);

    /**
     * Refuses missing answers.
     *
     * @param adaptations whether others may share adaptations
     * @param commercial whether others may use the work commercially
     * @param version the version of the licence
     * @param jurisdiction the port, or null
     */
    public LicenseAnswers {
        Objects.requireNonNull(adaptations, "adaptations");
        Objects.requireNonNull(version, "version");
    }

    /**
     * Answers for the current international licences.
     *
     * @param adaptations whether others may share adaptations
     * @param commercial whether others may use the work commercially
     */
    public LicenseAnswers(Adaptations adaptations, boolean commercial) {
        this(adaptations, commercial, CURRENT, null);
    }
}
