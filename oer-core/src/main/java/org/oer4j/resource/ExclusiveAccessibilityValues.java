package org.oer4j.resource;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.oer4j.conformance.ConsistencyRule;
import org.oer4j.conformance.RuleId;

/** Features and hazards that exclude each other, such as {@code flashing} and {@code noFlashingHazard}, do not stand together. */
final class ExclusiveAccessibilityValues implements ConsistencyRule<Accessibility> {
    private static final AccessibilityExclusions EXCLUSIONS = AccessibilityExclusions.standard();

    @Override
    public RuleId id() {
        return RuleId.of("accessibility.exclusive-value");
    }

    @Override
    public Class<Accessibility> appliesTo() {
        return Accessibility.class;
    }

    @Override
    public void check(Accessibility accessibility, LocalDate today, Consumer<String> fields) {
        EXCLUSIONS.check("accessibilityFeature", accessibility.features(), "features", fields);
        EXCLUSIONS.check("accessibilityHazard", accessibility.hazards(), "hazards", fields);
    }
}
