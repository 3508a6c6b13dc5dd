package org.oer4j.support;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.oer4j.conformance.ConsistencyRule;
import org.oer4j.conformance.RuleId;
import org.oer4j.time.PartialDate;

/** Nothing is answered before it came in. */
final class AnsweredAfterReceived implements ConsistencyRule<SupportRequest> {
    @Override
    public RuleId id() {
        return RuleId.of("support.answered-before-received");
    }

    @Override
    public Class<SupportRequest> appliesTo() {
        return SupportRequest.class;
    }

    @Override
    public void check(SupportRequest request, LocalDate today, Consumer<String> fields) {
        PartialDate received = request.received();
        PartialDate answered = request.answeredOn();
        if (received != null && answered != null && answered.isCertainlyBefore(received)) {
            fields.accept("answeredOn");
        }
    }
}
