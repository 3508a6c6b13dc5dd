package org.oer4j.implementation;

import java.util.Objects;
import org.oer4j.conformance.ConsistencyRule;
import org.oer4j.conformance.RuleId;

/** What all rules over the fields of one record have in common. */
abstract class FieldsRule<T> implements ConsistencyRule<T> {
    private final RuleId id;
    private final Class<T> type;

    FieldsRule(RuleId id, Class<T> type) {
        this.id = Objects.requireNonNull(id, "id");
        this.type = Objects.requireNonNull(type, "type");
    }

    @Override
    public final RuleId id() {
        return id;
    }

    @Override
    public final Class<T> appliesTo() {
        return type;
    }
}
