package org.oer4j.licensing;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who publishes a licence and where it is registered. Groups the administrative facts of an entry.
 *
 * @param spdxId the SPDX short identifier, or null: most Creative Commons ports have none
 * @param steward who publishes the text; empty for statements without a steward
 * @param status whether the steward still offers it
 * @param successor the licence offered instead, or null
 * @param source where the entry's facts were read
 */
public record LicenseRegistration(
        @Nullable String spdxId,
        String steward,
        LicenseStatus status,
        @Nullable LicenseId successor,
        String source) {
    /**
     * Refuses missing facts.
     *
     * @param spdxId the SPDX short identifier, or null
     * @param steward who publishes the text
     * @param status whether the steward still offers it
     * @param successor the licence offered instead, or null
     * @param source where the entry's facts were read
     */
    public LicenseRegistration {
        Objects.requireNonNull(steward, "steward");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(source, "source");
    }
}
