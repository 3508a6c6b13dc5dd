package org.oer4j.actor;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.oer4j.actor.WorkingGroup.Kind;
import org.oer4j.conformance.ConsistencyRule;
import org.oer4j.conformance.RuleId;

/** A transversal group says on which theme it works. */
final class TransversalGroupNamesTheme implements ConsistencyRule<WorkingGroup> {
    @Override
    public RuleId id() {
        return RuleId.of("actor.missing-theme");
    }

    @Override
    public Class<WorkingGroup> appliesTo() {
        return WorkingGroup.class;
    }

    @Override
    public void check(WorkingGroup group, LocalDate today, Consumer<String> fields) {
        String theme = group.theme();
        if (group.kind() == Kind.TRANSVERSAL && (theme == null || theme.isBlank())) {
            fields.accept("theme");
        }
    }
}
