package org.oer4j.licensing.remix;

import org.jspecify.annotations.Nullable;
import org.oer4j.citation.ClauseRef;
import org.oer4j.conformance.RuleId;
import org.oer4j.licensing.License;

/** The Sampling licences never let the work, or what is made of it, advertise anything but that. */
final class AdvertisingBan implements UseRule {
    private static final RuleId ID = RuleId.of("remix.advertising-ban");

    private final Clauses clauses;

    AdvertisingBan(Clauses clauses) {
        this.clauses = clauses;
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public @Nullable Ruling judge(License source, IntendedUse use) {
        ClauseRef clause = use.has(UseCircumstance.ADVERTISING) ? clauses.find(source, "no-advertising") : null;
        return clause == null
                ? null
                : Ruling.of(Ruling.Effect.PROHIBITS, ID, clause, source.names().shortName());
    }
}
