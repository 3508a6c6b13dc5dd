package org.oer4j.resource;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.oer4j.conformance.ConsistencyRule;
import org.oer4j.conformance.RuleId;

/** No resource is its own source. */
final class NotBasedOnItself implements ConsistencyRule<LearningResource> {
    @Override
    public RuleId id() {
        return RuleId.of("resource.based-on-itself");
    }

    @Override
    public Class<LearningResource> appliesTo() {
        return LearningResource.class;
    }

    @Override
    public void check(LearningResource resource, LocalDate today, Consumer<String> fields) {
        List<Derivation> sources = resource.isBasedOn();
        for (int i = 0; i < sources.size(); i++) {
            if (resource.id().equals(sources.get(i).id())) {
                fields.accept("relations.isBasedOn[" + i + "].id");
            }
        }
    }
}
