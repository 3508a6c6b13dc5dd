package org.oer4j.resource;

import java.util.function.Consumer;
import org.oer4j.conformance.CheckContext;
import org.oer4j.conformance.ConformanceRule;
import org.oer4j.conformance.ConformanceRules;
import org.oer4j.conformance.Finding;
import org.oer4j.conformance.ObjectRule;
import org.oer4j.conformance.RuleId;

/** Warns of codes that their vocabulary does not have. Arguments: the code, the vocabulary. */
final class CodeIsKnown implements ObjectRule<LearningResource> {
    @Override
    public RuleId id() {
        return RuleId.of("resource.unknown-code");
    }

    @Override
    public Class<LearningResource> appliesTo() {
        return LearningResource.class;
    }

    @Override
    public void check(LearningResource resource, CheckContext context, Consumer<Finding> findings) {
        ConformanceRule rule = ConformanceRules.standard().get(id());
        CodedPlaces.visit(resource, (pointer, vocabulary, code, term) -> {
            if (term == null && vocabulary.isClosed()) {
                findings.accept(rule.finding(pointer, code, vocabulary.code()));
            }
        });
    }
}
