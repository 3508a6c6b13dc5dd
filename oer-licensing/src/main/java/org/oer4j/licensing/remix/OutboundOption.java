package org.oer4j.licensing.remix;

import java.util.Objects;
import org.oer4j.licensing.License;
import org.oer4j.licensing.Verdict;

/**
 * A licence under which the result may be shared.
 *
 * @param license the outbound licence
 * @param verdict how far it is permitted, and why
 */
public record OutboundOption(License license, Verdict.Permitted verdict) {
    /**
     * Refuses missing parts.
     *
     * @param license the outbound licence
     * @param verdict how far it is permitted, and why
     */
    public OutboundOption {
        Objects.requireNonNull(license, "license");
        Objects.requireNonNull(verdict, "verdict");
    }
}
