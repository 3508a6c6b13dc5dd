package org.oer4j.commitment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.LanguageSubtagRule;
import org.oer4j.conformance.ObjectRule;
import org.oer4j.conformance.RuleId;
import org.oer4j.implementation.ImplementationRules;
import org.oer4j.text.LanguageTag;
import org.oer4j.text.LocalizedText;

/**
 * The rules over calls, commitments, events and best practices that only a
 * {@link org.oer4j.conformance.ConformanceCheck} asks; give them to its {@code with}. What is a constraint stands on the
 * records themselves.
 */
public final class CommitmentRules {
    private static final List<ObjectRule<?>> STANDARD = List.of(
            new OverdueCommitment(),
            ImplementationRules.overAssessments(
                            Commitment.class,
                            Commitment::progress,
                            RuleId.of("commitment.assessments-differ"),
                            "commitment.most-steps-apart")
                    .get(0),
            LanguageSubtagRule.over(
                    CallToAction.class, call -> titles(call.announcement().title())),
            LanguageSubtagRule.over(
                    Commitment.class,
                    commitment -> titles(commitment.undertaking().title())),
            LanguageSubtagRule.over(BestPractice.class, practice -> titles(practice.title())),
            LanguageSubtagRule.over(Event.class, CommitmentRules::tags));

    private CommitmentRules() {}

    /**
     * The rules: what is due is done ({@code commitment.overdue}), the owner and others agree how far it is
     * ({@code commitment.assessments-differ}), languages stand as current tags (V51).
     *
     * @return the rules, unmodifiable
     */
    public static List<ObjectRule<?>> standard() {
        return STANDARD;
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
