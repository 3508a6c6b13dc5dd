package org.oer4j.implementation;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.oer4j.conformance.RuleId;

/** A policy does not end before it was adopted. */
final class PolicyEndsAfterAdoption extends FieldsRule<PolicyDocument> {
    PolicyEndsAfterAdoption() {
        super(RuleId.of("V01"), PolicyDocument.class);
    }

    @Override
    public void check(PolicyDocument policy, LocalDate today, Consumer<String> fields) {
        if (ProgressRules.isBefore(policy.endsOn(), policy.adoptedOn())) {
            fields.accept("endsOn");
        }
    }
}
