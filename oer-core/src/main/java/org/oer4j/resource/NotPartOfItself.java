package org.oer4j.resource;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.oer4j.conformance.ConsistencyRule;
import org.oer4j.conformance.RuleId;

/** No resource is a part of itself. */
final class NotPartOfItself implements ConsistencyRule<LearningResource> {
    @Override
    public RuleId id() {
        return RuleId.of("resource.part-of-itself");
    }

    @Override
    public Class<LearningResource> appliesTo() {
        return LearningResource.class;
    }

    @Override
    public void check(LearningResource resource, LocalDate today, Consumer<String> fields) {
        Relations relations = resource.relations();
        for (int i = 0; i < relations.hasPart().size(); i++) {
            if (resource.id().equals(relations.hasPart().get(i))) {
                fields.accept("relations.hasPart[" + i + "]");
            }
        }
        among(relations.parts(), "relations.parts", resource.id(), fields);
        among(relations.isPartOf(), "relations.isPartOf", resource.id(), fields);
    }

    private static void among(List<RelatedWork> works, String field, String id, Consumer<String> fields) {
        for (int i = 0; i < works.size(); i++) {
            if (id.equals(works.get(i).id())) {
                fields.accept(field + "[" + i + "].id");
            }
        }
    }
}
