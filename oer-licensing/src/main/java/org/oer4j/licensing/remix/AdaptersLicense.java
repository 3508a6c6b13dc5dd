package org.oer4j.licensing.remix;

import org.jspecify.annotations.Nullable;
import org.oer4j.citation.ClauseRef;
import org.oer4j.conformance.RuleId;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseElement;
import org.oer4j.licensing.Permission;

/**
 * The adapter's licence covers what the adapter adds. BY and BY-NC say nothing on it beyond this: it must not keep
 * recipients from obeying the original's licence (4.0 s.3(a)(4)); Creative Commons reads the older versions, which have
 * no such clause, in the same way. The Sampling licences let derivatives be shared (s.3(a)) and do not choose a licence
 * for them either.
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
                && !source.kind().isPublicDomain()
                && !source.elements().contains(LicenseElement.SA)
                && source.permits(Permission.DERIVATIVE_WORKS)
                && !Territory.holds(source);
        if (!applies) {
            return null;
        }
        // A text whose wording may be read as a ShareAlike has a clause on this topic (India 2.5).
        ClauseRef doubt = source.id().equals(outbound.id()) ? null : clauses.find(source, "adapter-disputed");
        String name = source.names().shortName();
        return doubt != null
                ? Ruling.of(Ruling.Effect.DISPUTES, DISPUTED, doubt, name)
                : Ruling.of(Ruling.Effect.PERMITS, ID, clauses.get(source, "adapter"), name);
    }
}
