package org.oer4j.commitment;

import java.util.ArrayList;
import java.util.List;
import org.oer4j.conformance.LanguageSubtagRule;
import org.oer4j.conformance.ObjectRule;
import org.oer4j.conformance.RuleId;
import org.oer4j.implementation.ImplementationRules;

/**
 * The rules over calls, commitments, events and best practices that only a
 * {@link org.oer4j.conformance.ConformanceCheck} asks; give them to its {@code with}. What is a constraint stands on the
 * records themselves.
 */
public final class CommitmentRules {
    private static final List<ObjectRule<?>> STANDARD = standardRules();

    private CommitmentRules() {}

    /**
     * The rules: what is due is done ({@code commitment.overdue}), the owner and others agree how far it is
     * ({@code commitment.assessments-differ}), milestones and money of a commitment are in order (V08, V14, V48,
     * {@code implementation.milestone-slips}, {@code implementation.currency-digits}), the evidence of a best practice can
     * be seen (V12), languages stand as current tags (V51).
     *
     * @return the rules, unmodifiable
     */
    public static List<ObjectRule<?>> standard() {
        return STANDARD;
    }

    private static List<ObjectRule<?>> standardRules() {
        List<ObjectRule<?>> rules = new ArrayList<>();
        rules.add(new OverdueCommitment());
        rules.addAll(ImplementationRules.overAssessments(
                Commitment.class,
                Commitment::progress,
                RuleId.of("commitment.assessments-differ"),
                "commitment.most-steps-apart"));
        rules.addAll(ImplementationRules.overProgress(Commitment.class, Commitment::progress));
        rules.addAll(ImplementationRules.overFunding(Commitment.class, Commitment::fundings));
        rules.addAll(ImplementationRules.overEvidence(BestPractice.class, BestPractice::evidence));
        rules.add(LanguageSubtagRule.over(CallToAction.class));
        rules.add(LanguageSubtagRule.over(Commitment.class));
        rules.add(LanguageSubtagRule.over(BestPractice.class));
        rules.add(LanguageSubtagRule.over(Event.class));
        return List.copyOf(rules);
    }
}
