package org.oer4j.support;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.oer4j.conformance.ConsistencyRule;
import org.oer4j.conformance.RuleId;
import org.oer4j.support.Reach.Scope;

/** What is fitted to a region or a country says to which. */
final class ScopeNamesItsPlace implements ConsistencyRule<Reach> {
    @Override
    public RuleId id() {
        return RuleId.of("support.scope-without-place");
    }

    @Override
    public Class<Reach> appliesTo() {
        return Reach.class;
    }

    @Override
    public void check(Reach reach, LocalDate today, Consumer<String> fields) {
        if (reach.scope() == Scope.REGION && reach.regions().isEmpty()) {
            fields.accept("regions");
        }
        if (reach.scope() == Scope.COUNTRY && reach.countries().isEmpty()) {
            fields.accept("countries");
        }
    }
}
