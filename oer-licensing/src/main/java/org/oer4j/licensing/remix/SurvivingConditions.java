package org.oer4j.licensing.remix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.RuleId;
import org.oer4j.licensing.License;
import org.oer4j.licensing.Prohibition;
import org.oer4j.licensing.Reason;
import org.oer4j.licensing.Requirement;
import org.oer4j.licensing.Verdict;

/**
 * The source's conditions stay on the source's part whatever the adapter chooses. Where the outbound licence neither
 * carries nor states one of them (the yellow cells of Creative Commons' chart: BY to CC0, BY-NC to BY), sharing is
 * permitted and discouraged, because recipients will not see the condition. Beside a share-alike or copyleft source such
 * a condition is more than discouraged: it would be a further restriction on the whole.
 */
final class SurvivingConditions implements AdaptationRule {
    private static final RuleId ID = RuleId.of("remix.condition-survives");
    private static final RuleId ADDED_RESTRICTION = RuleId.of("remix.added-restriction");
    private static final String NON_COMMERCIAL = "non-commercial";
    private static final String NO_ADVERTISING = "no-advertising";
    private static final String CREDIT = "credit";
    private static final String NOTICES = "notices";
    private static final Map<String, RuleId> RULES = Map.of(
            NON_COMMERCIAL, RuleId.of("remix.non-commercial-survives"),
            NO_ADVERTISING, RuleId.of("remix.advertising-ban-survives"),
            CREDIT, RuleId.of("remix.credit-survives"),
            NOTICES, RuleId.of("remix.notices-survive"));

    private static final Set<RuleId> IDS = Set.copyOf(RULES.values());

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
        List<String> topics = NotForNewWorks.reserves(outbound) ? List.of() : survivors(source, outbound);
        if (topics.isEmpty()) {
            return null;
        }
        List<String> arguments = new ArrayList<>();
        arguments.add(source.names().shortName());
        arguments.addAll(topics);
        String first = topics.get(0);
        return new Ruling(
                Ruling.Effect.DISCOURAGES,
                new Reason(RULES.getOrDefault(first, ID), clauses.get(source, first), arguments));
    }

    /** The topics of the conditions of the source that the outbound licence does not carry. */
    private List<String> survivors(License source, License outbound) {
        List<String> topics = new ArrayList<>(2);
        if (source.prohibits(Prohibition.COMMERCIAL_USE) && !outbound.prohibits(Prohibition.COMMERCIAL_USE)) {
            topics.add(NON_COMMERCIAL);
        }
        if (clauses.find(source, NO_ADVERTISING) != null && clauses.find(outbound, NO_ADVERTISING) == null) {
            topics.add(NO_ADVERTISING);
        }
        boolean carried = outbound.requires(Requirement.ATTRIBUTION) || keepsNotices(outbound, clauses);
        if (source.isCopyleft() || carried) {
            return topics;
        }
        // Creative Commons' credit asks for more than a notice in a file; the other stewards' notices travel with
        // notices.
        boolean credit = source.requires(Requirement.ATTRIBUTION)
                && (source.isCreativeCommons() || !outbound.requires(Requirement.NOTICE));
        if (credit) {
            topics.add(CREDIT);
        } else if (source.requires(Requirement.NOTICE) && !outbound.requires(Requirement.NOTICE)) {
            topics.add(NOTICES);
        }
        return topics;
    }

    /** GPL, GFDL, Free Art and their like keep every notice they find; the ODbL keeps those about databases. */
    static boolean keepsNotices(License outbound, Clauses clauses) {
        return outbound.isCopyleft()
                && !outbound.isCreativeCommons()
                && clauses.find(outbound, "database-notices") == null;
    }

    /** How many conditions the outbound licence hides, so that the one that hides least is offered first. */
    static int hidden(Verdict.Permitted verdict) {
        int hidden = 0;
        for (Reason reason : verdict.reasons()) {
            int conditions = reason.arguments().size() - 1;
            hidden += conditions > 0 && IDS.contains(reason.rule()) ? conditions : 0;
        }
        return hidden;
    }

    /** Why a condition of one source cannot stand beside the share-alike of another. */
    Reason addedRestriction(License source, License copyleft) {
        return new Reason(
                ADDED_RESTRICTION,
                clauses.get(copyleft, "no-added-restrictions"),
                List.of(source.names().shortName(), copyleft.names().shortName()));
    }
}
