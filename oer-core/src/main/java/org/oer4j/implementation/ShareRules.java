package org.oer4j.implementation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.RuleId;

/** What is true of percentages wherever they stand. */
final class ShareRules {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How far rounding may take a list of shares from 100. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.01");

    private ShareRules() {}

    static boolean isPercentage(@Nullable BigDecimal value) {
        return value == null || (value.signum() >= 0 && value.compareTo(HUNDRED) <= 0);
    }

    /** Each share lies between 0 and 100, and those that exclude each other make 100. */
    static final class PercentagesInRange extends FieldsRule<Scope.Shares> {
        PercentagesInRange() {
            super(RuleId.of("V40"), Scope.Shares.class);
        }

        @Override
        public void check(Scope.Shares shares, LocalDate today, Consumer<String> fields) {
            BigDecimal sum = shares.percentages().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            boolean whole = sum.subtract(HUNDRED).abs().compareTo(ROUNDING) <= 0;
            if ((shares.exclusive() && !whole)
                    || !shares.percentages().values().stream().allMatch(ShareRules::isPercentage)) {
                fields.accept("percentages");
            }
        }
    }
}
