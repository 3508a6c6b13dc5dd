package org.oer4j.licensing.remix;

import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.RuleId;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseKind;
import org.oer4j.licensing.Permission;

/**
 * A licence of another steward that is no copyleft (MIT, Apache, OGL, Licence Ouverte) leaves the adapter free to choose
 * the licence of what is added; its own part stays under it.
 */
final class PermissiveLicense implements AdaptationRule {
    private static final RuleId ID = RuleId.of("remix.permissive-license");

    private final Clauses clauses;

    PermissiveLicense(Clauses clauses) {
        this.clauses = clauses;
    }

    /** Whether a licence is one of these. */
    static boolean holds(License license) {
        return license.kind() == LicenseKind.LICENSE
                && !license.isCreativeCommons()
                && !license.isCopyleft()
                && license.permits(Permission.DERIVATIVE_WORKS)
                && !NoConditions.holds(license);
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public @Nullable Ruling judge(License source, License outbound) {
        return holds(source)
                ? Ruling.of(
                        Ruling.Effect.PERMITS,
                        ID,
                        clauses.get(source, "permissive"),
                        source.names().shortName())
                : null;
    }
}
