package org.oer4j.actor;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.oer4j.conformance.ConsistencyRule;
import org.oer4j.conformance.RuleId;

/** No person is published with an e-mail address, consent or not. */
final class EmailStaysPrivate implements ConsistencyRule<Person> {
    @Override
    public RuleId id() {
        return RuleId.of("actor.private-email");
    }

    @Override
    public Class<Person> appliesTo() {
        return Person.class;
    }

    @Override
    public void check(Person person, LocalDate today, Consumer<String> fields) {
        if (person.personal().email() != null) {
            fields.accept("personal.email");
        }
    }
}
