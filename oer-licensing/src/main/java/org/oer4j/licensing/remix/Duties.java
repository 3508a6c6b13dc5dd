package org.oer4j.licensing.remix;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.oer4j.citation.ClauseRef;
import org.oer4j.conformance.RuleId;
import org.oer4j.licensing.License;
import org.oer4j.licensing.Obligation;
import org.oer4j.licensing.Prohibition;
import org.oer4j.licensing.Requirement;

/** What a source asks for when an adaptation of it is shared: the topics on which its text has a clause. */
final class Duties {
    private static final String PREFIX = "duty.";
    private static final List<RuleId> DUTIES = Stream.of(
                    "duty.credit",
                    "duty.notices",
                    "duty.changes",
                    "duty.share-alike",
                    "duty.copyleft",
                    "duty.source-code",
                    "duty.non-commercial",
                    "duty.no-advertising",
                    "duty.territory",
                    "duty.no-technical-measures",
                    "duty.no-endorsement",
                    "duty.remove-credit",
                    "duty.additional-offer",
                    "duty.stacking",
                    "duty.cure")
            .map(RuleId::of)
            .toList();

    private final Clauses clauses;

    Duties(Clauses clauses) {
        this.clauses = clauses;
    }

    List<Obligation> of(License source) {
        List<Obligation> duties = new ArrayList<>();
        if (!source.kind().isGrant() || source.kind().isPublicDomain()) {
            return duties;
        }
        for (RuleId duty : DUTIES) {
            String topic = duty.value().substring(PREFIX.length());
            ClauseRef clause = applies(source, topic) ? clauses.find(source, topic) : null;
            if (clause != null) {
                duties.add(new Obligation(duty, source, clause));
            }
        }
        return duties;
    }

    private static boolean applies(License source, String topic) {
        return switch (topic) {
            case "credit", "remove-credit" -> source.requires(Requirement.ATTRIBUTION);
            case "share-alike" -> source.requires(Requirement.SHARE_ALIKE);
            case "non-commercial" -> source.prohibits(Prohibition.COMMERCIAL_USE);
            default -> true;
        };
    }
}
