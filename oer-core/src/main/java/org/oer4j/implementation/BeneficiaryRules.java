package org.oer4j.implementation;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.oer4j.conformance.RuleId;
import org.oer4j.implementation.BeneficiaryCount.Breakdown;

/** The rules about counts of persons. */
final class BeneficiaryRules {
    private BeneficiaryRules() {}

    /** The parts of a breakdown are not more than the total, and make it where everybody is counted. */
    static final class BreakdownWithinTotal extends FieldsRule<BeneficiaryCount> {
        BreakdownWithinTotal() {
            super(RuleId.of("V42"), BeneficiaryCount.class);
        }

        @Override
        public void check(BeneficiaryCount count, LocalDate today, Consumer<String> fields) {
            for (int i = 0; i < count.breakdowns().size(); i++) {
                if (!fits(count.breakdowns().get(i), count.total())) {
                    fields.accept("breakdowns[" + i + "].counts");
                }
            }
        }

        private static boolean fits(Breakdown breakdown, long total) {
            Long unknown = breakdown.unknown();
            long known = total - (unknown == null ? 0 : unknown);
            if (breakdown.overlapping()) {
                return known >= 0 && breakdown.counts().values().stream().allMatch(part -> part <= known);
            }
            long rest = known;
            for (long part : breakdown.counts().values()) {
                // subtracted one by one, because a sum of counts may overflow
                if (rest < part) {
                    return false;
                }
                rest -= part;
            }
            return breakdown.complete() ? rest == 0 : rest >= 0;
        }
    }
}
