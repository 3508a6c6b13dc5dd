package org.oer4j.licensing.remix;

import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.RuleId;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseKind;
import org.oer4j.licensing.Permission;

/** A licence that permits everything and asks for nothing (0BSD, dl-de/zero) works like the public domain. */
final class NoConditions implements AdaptationRule {
    private static final RuleId ID = RuleId.of("remix.no-conditions");

    private final Clauses clauses;

    NoConditions(Clauses clauses) {
        this.clauses = clauses;
    }

    /** Whether a licence sets no condition at all. */
    static boolean holds(License license) {
        return license.kind() == LicenseKind.LICENSE
                && license.permits(Permission.DERIVATIVE_WORKS)
                && license.terms().requires().isEmpty()
                && license.terms().prohibits().isEmpty();
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
                        clauses.get(source, "no-conditions"),
                        source.names().shortName())
                : null;
    }
}
