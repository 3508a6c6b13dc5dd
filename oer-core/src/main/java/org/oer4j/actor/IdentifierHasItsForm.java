package org.oer4j.actor;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.oer4j.conformance.ConsistencyRule;
import org.oer4j.conformance.RuleId;

/** An identifier has the form and the check digits of its scheme. */
final class IdentifierHasItsForm implements ConsistencyRule<Identifier> {
    @Override
    public RuleId id() {
        return RuleId.of("actor.malformed-identifier");
    }

    @Override
    public Class<Identifier> appliesTo() {
        return Identifier.class;
    }

    @Override
    public void check(Identifier identifier, LocalDate today, Consumer<String> fields) {
        if (!identifier.isWellFormed()) {
            fields.accept("value");
        }
    }
}
