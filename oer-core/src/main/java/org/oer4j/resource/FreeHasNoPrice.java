package org.oer4j.resource;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.oer4j.conformance.ConsistencyRule;
import org.oer4j.conformance.RuleId;

/** What is free has no price above zero, and the other way round. */
final class FreeHasNoPrice implements ConsistencyRule<Rights> {
    @Override
    public RuleId id() {
        return RuleId.of("resource.free-with-price");
    }

    @Override
    public Class<Rights> appliesTo() {
        return Rights.class;
    }

    @Override
    public void check(Rights rights, LocalDate today, Consumer<String> fields) {
        Rights.Price price = rights.price();
        Boolean free = rights.accessibleForFree();
        if (price != null && free != null && free == price.amount().signum() > 0) {
            fields.accept("price");
        }
    }
}
