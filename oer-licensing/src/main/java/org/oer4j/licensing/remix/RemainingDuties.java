package org.oer4j.licensing.remix;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.RuleId;
import org.oer4j.facts.FactTable;
import org.oer4j.licensing.License;

/**
 * A duty of the source that obeying the outbound licence does not already fulfil: its notice has to be kept beside the
 * outbound licence, or a limit stays on the source's part of a work whose own rights are reserved. Nothing remains where
 * both are of Creative Commons, where the outbound licence is a copyleft that carries notices itself, and where the
 * source's own text names the outbound licence as sufficient ({@code sufficient-licenses.tsv}).
 */
final class RemainingDuties implements AdaptationRule {
    private static final RuleId ID = RuleId.of("remix.duties-remain");
    private static final RuleId LIMITS = RuleId.of("remix.limits-remain");

    private final Clauses clauses;
    private final List<Sufficient> sufficient = new ArrayList<>();

    RemainingDuties(Clauses clauses) {
        this.clauses = clauses;
        for (FactTable.Row row : FactTable.load(
                        RemainingDuties.class,
                        "/META-INF/oer/sufficient-licenses.tsv",
                        "license",
                        "version",
                        "outbound",
                        "outbound-version",
                        "source")
                .rows()) {
            sufficient.add(new Sufficient(
                    LicensePattern.of(row, "license", "version"),
                    LicensePattern.of(row, "outbound", "outbound-version")));
        }
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public @Nullable Ruling judge(License source, License outbound) {
        boolean creativeCommons = source.isCreativeCommons() && !source.kind().isPublicDomain();
        if ((!creativeCommons && !PermissiveLicense.holds(source))
                || source.isCopyleft()
                || source.id().equals(outbound.id())
                || Territory.holds(source)) {
            return null;
        }
        if (NotForNewWorks.reserves(outbound)) {
            return ruling(LIMITS, source);
        }
        boolean fulfilled = (creativeCommons && outbound.isCreativeCommons())
                || SurvivingConditions.keepsNotices(outbound, clauses)
                || isNamedSufficient(source, outbound);
        return fulfilled ? null : ruling(ID, source);
    }

    private boolean isNamedSufficient(License source, License outbound) {
        for (Sufficient row : sufficient) {
            if (row.source.matches(source) && row.outbound.matches(outbound)) {
                return true;
            }
        }
        return false;
    }

    private Ruling ruling(RuleId rule, License source) {
        String topic = source.isCreativeCommons() ? "adapter" : "permissive";
        return Ruling.of(
                Ruling.Effect.CONDITIONS,
                rule,
                clauses.get(source, topic),
                source.names().shortName());
    }

    private record Sufficient(LicensePattern source, LicensePattern outbound) {}
}
