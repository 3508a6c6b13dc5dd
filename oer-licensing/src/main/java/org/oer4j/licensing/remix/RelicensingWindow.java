package org.oer4j.licensing.remix;

import org.jspecify.annotations.Nullable;
import org.oer4j.citation.ClauseRef;
import org.oer4j.conformance.RuleId;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseVersion;

/**
 * GFDL 1.3 s.11 let the operator of a wiki republish eligible material under BY-SA 3.0 until 1 August 2009. The window is
 * closed for every request that can be made today; the rule says so, because many tools still take it for open.
 */
final class RelicensingWindow implements AdaptationRule {
    private static final RuleId ID = RuleId.of("remix.relicensing-window");
    /** A work under an earlier version "or later" reaches the window through the text of 1.3. */
    private static final String VERSION_WITH_WINDOW = "GFDL-1.3";

    private static final LicenseVersion WITH_WINDOW = new LicenseVersion(1, 3);

    private final Clauses clauses;

    RelicensingWindow(Clauses clauses) {
        this.clauses = clauses;
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public @Nullable Ruling judge(License source, License outbound) {
        boolean applies = source.family().equals("GFDL")
                && outbound.family().equals("CC-BY-SA")
                && outbound.jurisdiction() == null
                && outbound.version() != null
                && outbound.version().major() == 3
                && reachesWindow(source);
        return applies
                ? Ruling.of(
                        Ruling.Effect.PROHIBITS,
                        ID,
                        ClauseRef.of(
                                VERSION_WITH_WINDOW,
                                clauses.get(source, "relicensing-window").locator()),
                        source.names().shortName())
                : null;
    }

    private static boolean reachesWindow(License source) {
        LicenseVersion version = source.version();
        return version != null
                && (version.compareTo(WITH_WINDOW) >= 0 || source.id().value().endsWith("-or-later"));
    }
}
