package org.oer4j.resource;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.oer4j.conformance.ConsistencyRule;
import org.oer4j.conformance.RuleId;

/** An identifier has the form and the check digit of its scheme. */
final class ResourceIdentifierHasItsForm implements ConsistencyRule<ResourceIdentifier> {
    @Override
    public RuleId id() {
        return RuleId.of("resource.malformed-identifier");
    }

    @Override
    public Class<ResourceIdentifier> appliesTo() {
        return ResourceIdentifier.class;
    }

    @Override
    public void check(ResourceIdentifier identifier, LocalDate today, Consumer<String> fields) {
        if (!identifier.isWellFormed()) {
            fields.accept("value");
        }
    }
}
