package org.oer4j.support;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.oer4j.conformance.ConsistencyRule;
import org.oer4j.conformance.RuleId;

/** A support resource that is there names the learning resource, or nobody can get it. */
final class AvailableResourceIsNamed implements ConsistencyRule<SupportResource> {
    @Override
    public RuleId id() {
        return RuleId.of("support.missing-resource");
    }

    @Override
    public Class<SupportResource> appliesTo() {
        return SupportResource.class;
    }

    @Override
    public void check(SupportResource resource, LocalDate today, Consumer<String> fields) {
        String named = resource.resource();
        if (resource.status() == SupportResource.Status.AVAILABLE && (named == null || named.isBlank())) {
            fields.accept("resource");
        }
    }
}
