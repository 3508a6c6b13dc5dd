package org.oer4j.resource;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.oer4j.conformance.ConsistencyRule;
import org.oer4j.conformance.RuleId;
import org.oer4j.time.PartialDateTime;

/** Nothing is changed or published certainly before it was made. */
final class DatesInOrder implements ConsistencyRule<Lifecycle> {
    @Override
    public RuleId id() {
        return RuleId.of("resource.date-order");
    }

    @Override
    public Class<Lifecycle> appliesTo() {
        return Lifecycle.class;
    }

    @Override
    public void check(Lifecycle lifecycle, LocalDate today, Consumer<String> fields) {
        PartialDateTime created = lifecycle.created();
        if (created == null) {
            return;
        }
        PartialDateTime published = lifecycle.published();
        if (published != null && published.isCertainlyBefore(created)) {
            fields.accept("published");
        }
        PartialDateTime modified = lifecycle.modified();
        if (modified != null && modified.isCertainlyBefore(created)) {
            fields.accept("modified");
        }
    }
}
