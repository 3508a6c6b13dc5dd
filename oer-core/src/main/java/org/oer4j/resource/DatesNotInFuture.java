package org.oer4j.resource;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.oer4j.conformance.ConsistencyRule;
import org.oer4j.conformance.RuleId;
import org.oer4j.time.PartialDateTime;

/** Nothing was made or changed in the future; it may be announced for a day to come. */
final class DatesNotInFuture implements ConsistencyRule<Lifecycle> {
    @Override
    public RuleId id() {
        return RuleId.of("resource.future-date");
    }

    @Override
    public Class<Lifecycle> appliesTo() {
        return Lifecycle.class;
    }

    @Override
    public void check(Lifecycle lifecycle, LocalDate today, Consumer<String> fields) {
        // somewhere on earth it is tomorrow already
        LocalDate latest = today.plusDays(1);
        PartialDateTime created = lifecycle.created();
        if (created != null && created.isCertainlyAfter(latest)) {
            fields.accept("created");
        }
        PartialDateTime modified = lifecycle.modified();
        if (modified != null && modified.isCertainlyAfter(latest)) {
            fields.accept("modified");
        }
    }
}
