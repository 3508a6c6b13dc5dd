package org.oer4j.actor;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.oer4j.actor.WorkingGroup.Kind;
import org.oer4j.conformance.ConsistencyRule;
import org.oer4j.conformance.RuleId;
import org.oer4j.recommendation.AreaOfAction;

/** The area of a thematic group is one of (i) to (iv): area (v) is what the coalition itself stands for. */
final class ThematicGroupHasItsArea implements ConsistencyRule<WorkingGroup> {
    @Override
    public RuleId id() {
        return RuleId.of("V25");
    }

    @Override
    public Class<WorkingGroup> appliesTo() {
        return WorkingGroup.class;
    }

    @Override
    public void check(WorkingGroup group, LocalDate today, Consumer<String> fields) {
        AreaOfAction area = group.area();
        if (group.kind() == Kind.THEMATIC && area != null && !area.allowsThematicGroup()) {
            fields.accept("area");
        }
    }
}
