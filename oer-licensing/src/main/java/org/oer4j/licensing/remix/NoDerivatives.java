package org.oer4j.licensing.remix;

import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.RuleId;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseElement;
import org.oer4j.licensing.LicenseKind;
import org.oer4j.licensing.LicenseVersion;
import org.oer4j.licensing.Permission;

/**
 * NoDerivatives: adaptations may not be shared, under no licence. Since 4.0 they may be made and kept
 * (s.2(a)(1)(B)); the older texts (s.3) do not even grant that.
 */
final class NoDerivatives implements AdaptationRule {
    private static final RuleId ID = RuleId.of("remix.no-derivatives");
    private static final RuleId PRIVATE = RuleId.of("remix.no-derivatives-private");
    private static final LicenseVersion FIRST_WITH_PRIVATE_ADAPTATION = new LicenseVersion(4, 0);

    private final Clauses clauses;

    NoDerivatives(Clauses clauses) {
        this.clauses = clauses;
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public @Nullable Ruling judge(License source, License outbound) {
        return applies(source) ? prohibition(ID, source) : null;
    }

    /** The ruling on an adaptation that is kept private, or null where the licence lets it be made. */
    @Nullable
    Ruling judgePrivate(License source) {
        LicenseVersion version = source.version();
        boolean permitted =
                source.isCreativeCommons() && version != null && version.compareTo(FIRST_WITH_PRIVATE_ADAPTATION) >= 0;
        return applies(source) && !permitted ? prohibition(PRIVATE, source) : null;
    }

    private static boolean applies(License source) {
        return source.elements().contains(LicenseElement.ND)
                || (source.kind() == LicenseKind.LICENSE && !source.permits(Permission.DERIVATIVE_WORKS));
    }

    private Ruling prohibition(RuleId rule, License source) {
        return Ruling.of(
                Ruling.Effect.PROHIBITS,
                rule,
                clauses.get(source, "no-derivatives"),
                source.names().shortName());
    }
}
