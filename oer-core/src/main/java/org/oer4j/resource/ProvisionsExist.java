package org.oer4j.resource;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.oer4j.citation.Instrument;
import org.oer4j.conformance.ConsistencyRule;
import org.oer4j.conformance.RuleId;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.recommendation.Recommendation;

/** Areas and actions that a resource serves are in the Recommendation; of other instruments nothing is said. */
final class ProvisionsExist implements ConsistencyRule<Education> {
    @Override
    public RuleId id() {
        return RuleId.of("V20");
    }

    @Override
    public Class<Education> appliesTo() {
        return Education.class;
    }

    @Override
    public void check(Education education, LocalDate today, Consumer<String> fields) {
        List<ProvisionRef> serves = education.serves();
        for (int i = 0; i < serves.size(); i++) {
            ProvisionRef ref = serves.get(i);
            if (ref.instrument().equals(Instrument.OER2019)
                    && Recommendation.of2019().provisions().find(ref).isEmpty()) {
                fields.accept("serves[" + i + "]");
            }
        }
    }
}
