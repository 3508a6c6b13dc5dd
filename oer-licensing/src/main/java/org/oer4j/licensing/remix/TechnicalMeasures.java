package org.oer4j.licensing.remix;

import org.jspecify.annotations.Nullable;
import org.oer4j.citation.ClauseRef;
import org.oer4j.conformance.RuleId;
import org.oer4j.licensing.License;

/**
 * Creative Commons of every version and the GFDL let nobody put technical measures on the material that keep recipients
 * from what the licence permits; the ODbL lets it be done beside an open copy. MIT, BSD, CC0 and the government licences
 * have no such rule.
 */
final class TechnicalMeasures implements UseRule {
    private static final RuleId ID = RuleId.of("remix.technical-measures");
    private static final RuleId PARALLEL_COPY = RuleId.of("remix.parallel-copy");

    private final Clauses clauses;

    TechnicalMeasures(Clauses clauses) {
        this.clauses = clauses;
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public @Nullable Ruling judge(License source, IntendedUse use) {
        boolean applies = use.has(UseCircumstance.TECHNICAL_MEASURES)
                && use.making() != Making.PRIVATE
                && source.kind().isGrant()
                && !source.kind().isPublicDomain();
        ClauseRef clause = applies ? clauses.find(source, "no-technical-measures") : null;
        if (clause == null) {
            return null;
        }
        String name = source.names().shortName();
        ClauseRef parallel = clauses.find(source, "parallel-copy");
        return parallel != null
                ? Ruling.of(Ruling.Effect.CONDITIONS, PARALLEL_COPY, parallel, name)
                : Ruling.of(Ruling.Effect.PROHIBITS, ID, clause, name);
    }
}
