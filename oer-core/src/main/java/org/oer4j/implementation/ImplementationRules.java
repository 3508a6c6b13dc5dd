package org.oer4j.implementation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.oer4j.conformance.LanguageSubtagRule;
import org.oer4j.conformance.ObjectRule;
import org.oer4j.conformance.RuleId;

/**
 * The rules over implementation records that only a {@link org.oer4j.conformance.ConformanceCheck} asks: warnings, and
 * what rests on thresholds; give them to its {@code with}. What is a constraint stands on the records themselves.
 */
public final class ImplementationRules {
    private static final List<ObjectRule<?>> STANDARD = standardRules();

    private ImplementationRules() {}

    /**
     * The rules over {@link ImplementationRecord}.
     *
     * @return the rules, unmodifiable
     */
    public static List<ObjectRule<?>> standard() {
        return STANDARD;
    }

    private static List<ObjectRule<?>> standardRules() {
        List<ObjectRule<?>> rules = new ArrayList<>();
        rules.addAll(overProgress(ImplementationRecord.class, ImplementationRecord::progress));
        rules.addAll(ProgressRules.overRecords());
        rules.addAll(overAssessments(
                ImplementationRecord.class,
                ImplementationRecord::progress,
                RuleId.of("implementation.assessments-differ"),
                "implementation.most-steps-apart"));
        rules.addAll(overEvidence(
                ImplementationRecord.class, record -> record.appraisal().evidence()));
        rules.addAll(overFunding(
                ImplementationRecord.class, record -> record.finances().funding()));
        rules.addAll(AlignmentRules.overRecords());
        rules.addAll(EvidenceRules.overRecords());
        rules.addAll(ScopeRules.overRecords());
        rules.addAll(IndicatorRules.overRecords());
        rules.add(LanguageSubtagRule.over(ImplementationRecord.class));
        return List.copyOf(rules);
    }

    /**
     * The rules over progress (V08, V14, {@code implementation.milestone-slips}) for another record that has a
     * {@link Progress} among its own members, such as a commitment. When it is overdue (V06) depends on the record.
     *
     * @param type the record
     * @param progress takes the progress from it
     * @param <T> the record
     * @return the rules, unmodifiable
     */
    public static <T> List<ObjectRule<T>> overProgress(Class<T> type, Function<T, Progress> progress) {
        return ProgressRules.over(type, progress);
    }

    /**
     * The rule that self-assessment and independent assessment agree, for another record that has a {@link Progress} among
     * its own members, such as a commitment.
     *
     * @param type the record
     * @param progress takes the progress from it
     * @param id the rule, which speaks of that record
     * @param threshold the key of the threshold that says how many steps they may be apart
     * @param <T> the record
     * @return the rule, unmodifiable
     */
    public static <T> List<ObjectRule<T>> overAssessments(
            Class<T> type, Function<T, Progress> progress, RuleId id, String threshold) {
        return List.of(new PartRule<>(id, type, progress, new AssessmentsAgree(threshold)));
    }

    /**
     * The rule over evidence (V12) for another record that has it under {@code /evidence}.
     *
     * @param type the record
     * @param evidence takes the evidence from it
     * @param <T> the record
     * @return the rules, unmodifiable
     */
    public static <T> List<ObjectRule<T>> overEvidence(Class<T> type, Function<T, List<Evidence>> evidence) {
        return EvidenceRules.over(type, evidence);
    }

    /**
     * The rules over money (V48, {@code implementation.currency-digits}) for another record that has it under
     * {@code /funding}.
     *
     * @param type the record
     * @param funding takes the funding from it
     * @param <T> the record
     * @return the rules, unmodifiable
     */
    public static <T> List<ObjectRule<T>> overFunding(Class<T> type, Function<T, List<Funding>> funding) {
        return FundingRules.over(type, funding);
    }
}
