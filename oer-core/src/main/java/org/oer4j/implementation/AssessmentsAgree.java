package org.oer4j.implementation;

import java.util.List;
import java.util.Locale;
import org.oer4j.conformance.CheckContext;
import org.oer4j.implementation.Completion.Assessor;
import org.oer4j.implementation.Completion.Degree;

/**
 * Warns where those who do something and others see its completion more than a number of steps apart; the last assessment
 * of each counts, and one that found no evidence is no step. Arguments: their own, the others'.
 *
 * @param threshold the key of the number of steps
 */
record AssessmentsAgree(String threshold) implements PartRule.Question<Progress> {
    private static final List<Degree> SCALE = List.of(Degree.values());

    @Override
    public void ask(Progress progress, CheckContext context, PartRule.Answer answer) {
        Degree self = known(progress, Assessor.SELF);
        Degree independent = known(progress, Assessor.INDEPENDENT);
        int most = context.thresholds().get(threshold);
        if (self.isKnown()
                && independent.isKnown()
                && Math.abs(SCALE.indexOf(self) - SCALE.indexOf(independent)) > most) {
            answer.found("/completions", code(self), code(independent));
        }
    }

    private static Degree known(Progress progress, Assessor assessor) {
        return progress.latest(assessor).map(Completion::degree).orElse(Degree.NO_EVIDENCE);
    }

    private static String code(Degree degree) {
        return degree.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
