package org.oer4j.commitment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.oer4j.conformance.CheckContext;
import org.oer4j.conformance.ConformanceRules;
import org.oer4j.conformance.Finding;
import org.oer4j.conformance.ObjectRule;
import org.oer4j.conformance.RuleId;
import org.oer4j.implementation.Completion;
import org.oer4j.implementation.Completion.Assessor;
import org.oer4j.implementation.Completion.Degree;

/**
 * Warns where the owner and others see the completion of a commitment more than a number of steps apart; the last
 * assessment of each counts, and one that found no evidence is no step. Arguments: the owner's, the others'.
 */
final class AssessmentsAgree implements ObjectRule<Commitment> {
    private static final List<Degree> SCALE = List.of(Degree.values());
    private static final String THRESHOLD = "commitment.most-steps-apart";

    @Override
    public RuleId id() {
        return RuleId.of("commitment.assessments-differ");
    }

    @Override
    public Class<Commitment> appliesTo() {
        return Commitment.class;
    }

    @Override
    public void check(Commitment commitment, CheckContext context, Consumer<Finding> findings) {
        List<Completion> completions = commitment.progress().completions();
        Optional<Degree> self = last(completions, Assessor.SELF);
        Optional<Degree> independent = last(completions, Assessor.INDEPENDENT);
        if (self.isEmpty() || independent.isEmpty()) {
            return;
        }
        int steps = Math.abs(SCALE.indexOf(self.get()) - SCALE.indexOf(independent.get()));
        if (self.get().isKnown()
                && independent.get().isKnown()
                && steps > context.thresholds().get(THRESHOLD)) {
            findings.accept(ConformanceRules.standard()
                    .get(id())
                    .finding("/completions", code(self.get()), code(independent.get())));
        }
    }

    private static Optional<Degree> last(List<Completion> completions, Assessor assessor) {
        return completions.stream()
                .filter(completion -> completion.assessor() == assessor)
                .map(Completion::degree)
                .reduce((earlier, later) -> later);
    }

    private static String code(Degree degree) {
        return degree.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
