package org.oer4j.actor;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.oer4j.conformance.ConsistencyRule;
import org.oer4j.conformance.RuleId;

/** An id that is a URI of ROR, ORCID, ISNI or Wikidata has that registry's form and check digits. */
final class IdentifierOfAgent implements ConsistencyRule<Agent> {
    @Override
    public RuleId id() {
        return RuleId.of("actor.malformed-identifier");
    }

    @Override
    public Class<Agent> appliesTo() {
        return Agent.class;
    }

    @Override
    public void check(Agent agent, LocalDate today, Consumer<String> fields) {
        String id = agent.id();
        if (id != null && !CheckDigits.hold(id)) {
            fields.accept("id");
        }
    }
}
