package org.oer4j.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.WorkingGroup.Kind;
import org.oer4j.conformance.ConsistencyRule;
import org.oer4j.conformance.RuleId;
import org.oer4j.time.Period;

/** A coalition has one thematic group per area at a time. */
final class OneThematicGroupPerArea implements ConsistencyRule<Coalition> {
    @Override
    public RuleId id() {
        return RuleId.of("V27");
    }

    @Override
    public Class<Coalition> appliesTo() {
        return Coalition.class;
    }

    @Override
    public void check(Coalition coalition, LocalDate today, Consumer<String> fields) {
        List<WorkingGroup> groups = coalition.bodies().workingGroups();
        for (int later = 1; later < groups.size(); later++) {
            WorkingGroup group = groups.get(later);
            boolean second = groups.subList(0, later).stream().anyMatch(earlier -> areTwoOnOneArea(earlier, group));
            if (second) {
                fields.accept("bodies.workingGroups[" + later + "].area");
            }
        }
    }

    private static boolean areTwoOnOneArea(WorkingGroup a, WorkingGroup b) {
        return a.kind() == Kind.THEMATIC
                && b.kind() == Kind.THEMATIC
                && a.area() != null
                && a.area() == b.area()
                && meet(a.period(), b.period());
    }

    /** Where no group has dates, the record says of both that the coalition has them; of one without nothing is certain. */
    private static boolean meet(@Nullable Period a, @Nullable Period b) {
        if (a == null || b == null) {
            return a == null && b == null;
        }
        return a.certainlyOverlaps(b);
    }
}
