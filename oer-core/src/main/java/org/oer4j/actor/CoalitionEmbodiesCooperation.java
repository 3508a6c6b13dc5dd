package org.oer4j.actor;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.oer4j.conformance.ConsistencyRule;
import org.oer4j.conformance.RuleId;
import org.oer4j.recommendation.AreaOfAction;

/** The area that a coalition itself stands for is (v), international cooperation. */
final class CoalitionEmbodiesCooperation implements ConsistencyRule<Coalition.Charter> {
    @Override
    public RuleId id() {
        return RuleId.of("V28");
    }

    @Override
    public Class<Coalition.Charter> appliesTo() {
        return Coalition.Charter.class;
    }

    @Override
    public void check(Coalition.Charter charter, LocalDate today, Consumer<String> fields) {
        AreaOfAction area = charter.embodiesArea();
        if (area != null && area != AreaOfAction.INTERNATIONAL_COOPERATION) {
            fields.accept("embodiesArea");
        }
    }
}
