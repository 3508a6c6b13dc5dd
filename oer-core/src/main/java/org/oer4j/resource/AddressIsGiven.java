package org.oer4j.resource;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.oer4j.conformance.ConsistencyRule;
import org.oer4j.conformance.RuleId;
import org.oer4j.text.UriSyntax;

/** A resource can be found on the web: its URL is given, or its id is a web address. */
final class AddressIsGiven implements ConsistencyRule<LearningResource> {
    @Override
    public RuleId id() {
        return RuleId.of("resource.missing-address");
    }

    @Override
    public Class<LearningResource> appliesTo() {
        return LearningResource.class;
    }

    @Override
    public void check(LearningResource resource, LocalDate today, Consumer<String> fields) {
        if (resource.url() == null && !UriSyntax.isWebAddress(resource.id())) {
            fields.accept("general.url");
        }
    }
}
