package org.oer4j.resource;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.oer4j.conformance.ConsistencyRule;
import org.oer4j.conformance.RuleId;
import org.oer4j.recommendation.ProvisionRef;

/** No area or action is given twice. */
final class ProvisionsOnce implements ConsistencyRule<Education> {
    @Override
    public RuleId id() {
        return RuleId.of("V23");
    }

    @Override
    public Class<Education> appliesTo() {
        return Education.class;
    }

    @Override
    public void check(Education education, LocalDate today, Consumer<String> fields) {
        List<ProvisionRef> serves = education.serves();
        Set<ProvisionRef> seen = new HashSet<>();
        for (int i = 0; i < serves.size(); i++) {
            if (!seen.add(serves.get(i))) {
                fields.accept("serves[" + i + "]");
            }
        }
    }
}
