package org.oer4j.commitment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.LanguageSubtagRule;
import org.oer4j.conformance.ObjectRule;
import org.oer4j.implementation.ImplementationRules;
import org.oer4j.text.LanguageTag;
import org.oer4j.text.LocalizedText;

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
        rules.add(new AssessmentsAgree());
        rules.addAll(ImplementationRules.overProgress(Commitment.class, Commitment::progress));
        rules.addAll(ImplementationRules.overFunding(Commitment.class, Commitment::fundings));
        rules.addAll(ImplementationRules.overEvidence(BestPractice.class, BestPractice::evidence));
        rules.add(LanguageSubtagRule.over(
                CallToAction.class, call -> titles(call.announcement().title())));
        rules.add(LanguageSubtagRule.over(
                Commitment.class, commitment -> titles(commitment.undertaking().title())));
        rules.add(LanguageSubtagRule.over(BestPractice.class, practice -> titles(practice.title())));
        rules.add(LanguageSubtagRule.over(Event.class, CommitmentRules::tags));
        return List.copyOf(rules);
    }

    private static Map<String, LanguageTag> titles(@Nullable LocalizedText title) {
        Map<String, LanguageTag> tags = new LinkedHashMap<>();
        if (title != null) {
            title.languages().forEach(tag -> tags.put("/title/" + tag, tag));
        }
        return tags;
    }

    private static Map<String, LanguageTag> tags(Event event) {
        Map<String, LanguageTag> tags = titles(event.title());
        List<LanguageTag> languages = event.setting().languages();
        for (int i = 0; i < languages.size(); i++) {
            tags.put("/inLanguage/" + i, languages.get(i));
        }
        return tags;
    }
}
