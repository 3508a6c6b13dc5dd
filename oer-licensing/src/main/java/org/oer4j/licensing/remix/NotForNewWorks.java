package org.oer4j.licensing.remix;

import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.RuleId;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseKind;
import org.oer4j.licensing.Reason;

/**
 * Only a licence, a dedication or one's own reservation of rights can be put on a new work. The Public Domain Mark labels
 * works that already are free of known copyright, and statements about the status of old works say nothing about a new
 * one.
 */
final class NotForNewWorks implements AdaptationRule {
    private static final RuleId ID = RuleId.of("remix.not-for-new-works");
    private static final String OWN_RESERVATION = "LicenseRef-all-rights-reserved";

    private final Clauses clauses;

    NotForNewWorks(Clauses clauses) {
        this.clauses = clauses;
    }

    static boolean fits(License outbound) {
        return outbound.kind() == LicenseKind.LICENSE
                || outbound.kind() == LicenseKind.PUBLIC_DOMAIN_DEDICATION
                || outbound.id().value().equals(OWN_RESERVATION);
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public @Nullable Ruling judge(License source, License outbound) {
        return fits(outbound)
                ? null
                : new Ruling(
                        Ruling.Effect.PROHIBITS,
                        Reason.of(
                                ID.value(),
                                clauses.get(outbound, "label-only"),
                                outbound.names().shortName()));
    }
}
