package org.oer4j.licensing.remix;

import java.util.ArrayList;
import java.util.List;
import org.oer4j.citation.ClauseRef;
import org.oer4j.conformance.RuleId;
import org.oer4j.licensing.License;
import org.oer4j.licensing.Obligation;
import org.oer4j.licensing.Prohibition;
import org.oer4j.licensing.Requirement;

/** What a source asks for when an adaptation of it is shared: the topics on which its text has a clause. */
final class Duties {
    private static final List<String> TOPICS = List.of(
            "credit",
            "notices",
            "changes",
            "share-alike",
            "copyleft",
            "source-code",
            "non-commercial",
            "no-advertising",
            "territory",
            "no-technical-measures",
            "no-endorsement",
            "remove-credit",
            "additional-offer",
            "stacking",
            "cure");

    private final Clauses clauses;

    Duties(Clauses clauses) {
        this.clauses = clauses;
    }

    List<Obligation> of(License source) {
        List<Obligation> duties = new ArrayList<>();
        if (!source.kind().isGrant() || source.kind().isPublicDomain()) {
            return duties;
        }
        for (String topic : TOPICS) {
            ClauseRef clause = applies(source, topic) ? clauses.find(source, topic) : null;
            if (clause != null) {
                duties.add(new Obligation(RuleId.of("duty." + topic), source, clause));
            }
        }
        return duties;
    }

    private static boolean applies(License source, String topic) {
        return switch (topic) {
            case "credit", "remove-credit" -> source.requires(Requirement.ATTRIBUTION);
            case "share-alike" -> source.requires(Requirement.SHARE_ALIKE);
            case "source-code" ->
                source.requires(Requirement.SOURCE_CODE) || source.family().equals("LAL");
            case "non-commercial" -> source.prohibits(Prohibition.COMMERCIAL_USE);
            default -> true;
        };
    }
}
