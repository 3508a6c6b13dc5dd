package org.oer4j.actor;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.oer4j.actor.WorkingGroup.Kind;
import org.oer4j.conformance.ConsistencyRule;
import org.oer4j.conformance.RuleId;

/** A transversal group works across the areas, so it has none. */
final class TransversalGroupHasNoArea implements ConsistencyRule<WorkingGroup> {
    @Override
    public RuleId id() {
        return RuleId.of("V26");
    }

    @Override
    public Class<WorkingGroup> appliesTo() {
        return WorkingGroup.class;
    }

    @Override
    public void check(WorkingGroup group, LocalDate today, Consumer<String> fields) {
        if (group.kind() == Kind.TRANSVERSAL && group.area() != null) {
            fields.accept("area");
        }
    }
}
