package org.oer4j.licensing.remix;

import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.RuleId;
import org.oer4j.licensing.License;
import org.oer4j.licensing.Prohibition;
import org.oer4j.licensing.Reason;
import org.oer4j.licensing.Requirement;

/**
 * The source's conditions stay on the source's part whatever the adapter chooses. Where the outbound licence neither
 * carries nor states one of them (the yellow cells of Creative Commons' chart: BY to CC0, BY-NC to BY), sharing is
 * permitted and discouraged, because recipients will not see the condition. Beside a share-alike or copyleft source such
 * a condition is more than discouraged: it would be a further restriction on the whole.
 */
final class SurvivingConditions implements AdaptationRule {
    private static final RuleId ID = RuleId.of("remix.condition-survives");
    private static final RuleId ADDED_RESTRICTION = RuleId.of("remix.added-restriction");

    private final Clauses clauses;

    SurvivingConditions(Clauses clauses) {
        this.clauses = clauses;
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public @Nullable Ruling judge(License source, License outbound) {
        String topic = survivor(source, outbound);
        return topic == null
                ? null
                : new Ruling(
                        Ruling.Effect.DISCOURAGES,
                        Reason.of(
                                ID.value(),
                                clauses.get(source, topic),
                                source.names().shortName(),
                                outbound.names().shortName(),
                                topic));
    }

    /** The topic of a condition of the source that the outbound licence does not carry, or null. */
    private static @Nullable String survivor(License source, License outbound) {
        if (source.prohibits(Prohibition.COMMERCIAL_USE) && !outbound.prohibits(Prohibition.COMMERCIAL_USE)) {
            return "non-commercial";
        }
        boolean credit = source.requires(Requirement.ATTRIBUTION) && !outbound.requires(Requirement.ATTRIBUTION);
        return credit && !source.isCopyleft() ? "credit" : null;
    }

    /** Why a condition of one source cannot stand beside the share-alike of another. */
    Reason addedRestriction(License source, License copyleft, License outbound) {
        return Reason.of(
                ADDED_RESTRICTION.value(),
                clauses.get(copyleft, "no-added-restrictions"),
                source.names().shortName(),
                copyleft.names().shortName(),
                outbound.names().shortName());
    }
}
