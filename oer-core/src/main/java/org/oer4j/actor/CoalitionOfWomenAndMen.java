package org.oer4j.actor;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.oer4j.actor.PersonalData.Gender;
import org.oer4j.conformance.CheckContext;
import org.oer4j.conformance.ConformanceRules;
import org.oer4j.conformance.Finding;
import org.oer4j.conformance.ObjectRule;
import org.oer4j.conformance.RuleId;

/**
 * Warns where women or men certainly have a smaller share among the persons of a coalition that stands for gender equality
 * than the threshold {@code actor.least-gender-share}; the second half of V73. Arguments: the gender, the largest share it
 * can have, the threshold, both in per cent.
 */
final class CoalitionOfWomenAndMen implements ObjectRule<Coalition> {
    private static final String LEAST_SHARE = "actor.least-gender-share";

    @Override
    public RuleId id() {
        return RuleId.of("actor.gender-share");
    }

    @Override
    public Class<Coalition> appliesTo() {
        return Coalition.class;
    }

    @Override
    public void check(Coalition coalition, CheckContext context, Consumer<Finding> findings) {
        if (!coalition.charter().principles().contains(Coalition.Principle.GENDER_EQUALITY)) {
            return;
        }
        int least = context.thresholds().get(LEAST_SHARE);
        CoalitionComposition composition = CoalitionComposition.of(coalition, context.asOf());
        for (Gender gender : List.of(Gender.FEMALE, Gender.MALE)) {
            int share = composition.largestPossibleShare(gender);
            if (share < least) {
                findings.accept(ConformanceRules.standard()
                        .get(id())
                        .finding(
                                "/memberships",
                                gender.name().toLowerCase(Locale.ROOT),
                                Integer.toString(share),
                                Integer.toString(least)));
            }
        }
    }
}
