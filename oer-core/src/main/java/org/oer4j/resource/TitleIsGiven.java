package org.oer4j.resource;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.oer4j.conformance.ConsistencyRule;
import org.oer4j.conformance.RuleId;

/** There is a title, in whatever language or in one that is not said. */
final class TitleIsGiven implements ConsistencyRule<General> {
    @Override
    public RuleId id() {
        return RuleId.of("resource.missing-name");
    }

    @Override
    public Class<General> appliesTo() {
        return General.class;
    }

    @Override
    public void check(General general, LocalDate today, Consumer<String> fields) {
        String name = general.name();
        if (general.names() == null && (name == null || name.isBlank())) {
            fields.accept("name");
        }
    }
}
