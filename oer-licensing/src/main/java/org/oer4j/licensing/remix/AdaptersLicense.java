package org.oer4j.licensing.remix;

import org.jspecify.annotations.Nullable;
import org.oer4j.citation.ClauseRef;
import org.oer4j.conformance.RuleId;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseElement;
import org.oer4j.licensing.Permission;
import org.oer4j.licensing.Reason;

/**
 * The adapter's licence covers what the adapter adds. BY and BY-NC say nothing on it beyond this: it must not keep
 * recipients from obeying the original's licence (4.0 s.3(a)(4)); Creative Commons reads the older versions, which have
 * no such clause, in the same way.
 */
final class AdaptersLicense implements AdaptationRule {
    private static final RuleId ID = RuleId.of("remix.adapters-license");
    private static final RuleId DISPUTED = RuleId.of("remix.adapters-license-disputed");

    private final Clauses clauses;

    AdaptersLicense(Clauses clauses) {
        this.clauses = clauses;
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public @Nullable Ruling judge(License source, License outbound) {
        boolean applies = source.isCreativeCommons()
                && !source.elements().isEmpty()
                && !source.elements().contains(LicenseElement.SA)
                && source.permits(Permission.DERIVATIVE_WORKS)
                && source.permits(Permission.REPRODUCTION)
                && (outbound.isCreativeCommons() || outbound.kind().isPublicDomain());
        if (!applies) {
            return null;
        }
        // A text whose wording may be read as a ShareAlike has a clause on this topic (India 2.5).
        ClauseRef doubt = source.id().equals(outbound.id()) ? null : clauses.find(source, "adapter-disputed");
        return new Ruling(
                doubt != null ? Ruling.Effect.DISPUTES : Ruling.Effect.PERMITS,
                Reason.of(
                        doubt != null ? DISPUTED.value() : ID.value(),
                        doubt != null ? doubt : clauses.get(source, "adapter"),
                        source.names().shortName(),
                        outbound.names().shortName()));
    }
}
