package org.oer4j.licensing.remix;

import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.RuleId;
import org.oer4j.licensing.License;

/** A work in the public domain imposes nothing: what the adapter adds may carry any licence. */
final class PublicDomain implements AdaptationRule {
    private static final RuleId ID = RuleId.of("remix.public-domain");

    private final Clauses clauses;

    PublicDomain(Clauses clauses) {
        this.clauses = clauses;
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public @Nullable Ruling judge(License source, License outbound) {
        return source.kind().isPublicDomain()
                ? Ruling.of(
                        Ruling.Effect.PERMITS,
                        ID,
                        clauses.get(source, "public-domain"),
                        source.names().shortName())
                : null;
    }
}
