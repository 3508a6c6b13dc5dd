package org.oer4j.licensing.remix;

import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.RuleId;
import org.oer4j.licensing.License;
import org.oer4j.licensing.Permission;

/**
 * Music joined with moving images is an adaptation under every Creative Commons licence. The Sampling licences let only
 * highly transformative derivatives be made, and say that mere synchronisation is no transformation (s.3(a)).
 */
final class Synchronization implements UseRule {
    private static final RuleId ID = RuleId.of("remix.synchronization");

    private final Clauses clauses;

    Synchronization(Clauses clauses) {
        this.clauses = clauses;
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public @Nullable Ruling judge(License source, IntendedUse use) {
        boolean sampling = source.isCreativeCommons()
                && source.kind().isGrant()
                && source.permits(Permission.DERIVATIVE_WORKS)
                && !source.permits(Permission.REPRODUCTION);
        return use.making() == Making.SYNCHRONIZATION && sampling
                ? Ruling.of(
                        Ruling.Effect.PROHIBITS,
                        ID,
                        clauses.get(source, "adapter"),
                        source.names().shortName())
                : null;
    }
}
