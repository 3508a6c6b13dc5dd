package org.oer4j.licensing.remix;

import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.RuleId;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseKind;

/**
 * Only a licence, a dedication or the reservation of rights can be put on a new work. The Public Domain Mark labels works
 * that already are free of known copyright, statements about the status of old works say nothing about a new one, and
 * what is not known cannot be judged.
 */
final class NotForNewWorks implements AdaptationRule {
    private static final RuleId ID = RuleId.of("remix.not-for-new-works");
    private static final RuleId UNKNOWN = RuleId.of("remix.outbound-unknown");

    private final Clauses clauses;

    NotForNewWorks(Clauses clauses) {
        this.clauses = clauses;
    }

    static boolean fits(License outbound) {
        return outbound.kind() == LicenseKind.LICENSE
                || outbound.kind() == LicenseKind.PUBLIC_DOMAIN_DEDICATION
                || reserves(outbound);
    }

    /** Whether an outbound "licence" grants nobody anything, so that it hides no condition of a source either. */
    static boolean reserves(License outbound) {
        return outbound.kind() == LicenseKind.NO_GRANT || outbound.kind() == LicenseKind.ACCESS_RIGHT;
    }

    /** Whether nothing is known about an outbound licence: it may be the one that a source demands. */
    static boolean isUnknown(License outbound) {
        return outbound.kind() == LicenseKind.NO_ASSERTION;
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public @Nullable Ruling judge(License source, License outbound) {
        if (fits(outbound)) {
            return null;
        }
        String name = outbound.names().shortName();
        if (isUnknown(outbound) || outbound.kind() == LicenseKind.PLATFORM_TERMS) {
            Ruling open = Ruling.of(Ruling.Effect.OPEN, UNKNOWN, clauses.get(outbound, "label-only"), name);
            return new Ruling(open.effect(), open.reason(), "outbound:" + outbound.id());
        }
        return Ruling.of(Ruling.Effect.PROHIBITS, ID, clauses.get(outbound, "label-only"), name);
    }
}
