package org.oer4j.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.oer4j.conformance.ConsistencyRule;
import org.oer4j.conformance.RuleId;

/** The times during which the same member belongs to the same group do not certainly overlap. */
final class MembershipsDoNotOverlap implements ConsistencyRule<HasMemberships> {
    @Override
    public RuleId id() {
        return RuleId.of("V72");
    }

    @Override
    public Class<HasMemberships> appliesTo() {
        return HasMemberships.class;
    }

    @Override
    public void check(HasMemberships group, LocalDate today, Consumer<String> fields) {
        List<Membership> all = group.memberships();
        for (int later = 1; later < all.size(); later++) {
            Membership membership = all.get(later);
            boolean overlaps = all.subList(0, later).stream()
                    .anyMatch(earlier -> earlier.member().isSameAs(membership.member())
                            && earlier.period().certainlyOverlaps(membership.period()));
            if (overlaps) {
                fields.accept("memberships[" + later + "].period");
            }
        }
    }
}
