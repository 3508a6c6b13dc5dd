package org.oer4j.resource;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.oer4j.conformance.ConsistencyRule;
import org.oer4j.conformance.RuleId;

/** What was never reviewed has no reviews. */
final class ReviewsNotDenied implements ConsistencyRule<Quality> {
    @Override
    public RuleId id() {
        return RuleId.of("resource.review-denied");
    }

    @Override
    public Class<Quality> appliesTo() {
        return Quality.class;
    }

    @Override
    public void check(Quality quality, LocalDate today, Consumer<String> fields) {
        if (Boolean.FALSE.equals(quality.reviewed()) && !quality.reviews().isEmpty()) {
            fields.accept("reviewed");
        }
    }
}
