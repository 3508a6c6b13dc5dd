package org.oer4j.monitoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.oer4j.conformance.LanguageSubtagRule;
import org.oer4j.conformance.ObjectRule;
import org.oer4j.implementation.ImplementationRecord;

/**
 * The rules over national reports that only a {@link org.oer4j.conformance.ConformanceCheck} asks; give them to its
 * {@code with}. What is a constraint stands on the records themselves.
 */
public final class MonitoringRules {
    private static final List<ObjectRule<?>> STANDARD = over(Questionnaire.standard(), List.of());

    private MonitoringRules() {}

    /**
     * The rules over reports on the 2019 Recommendation, by the standard questionnaire and the cycles that are known.
     *
     * @return the rules, unmodifiable
     */
    public static List<ObjectRule<?>> standard() {
        return STANDARD;
    }

    /**
     * The rules over reports: a yes is described (V61), nothing is answered that is not asked (V62), everything that must
     * be is answered, and by what is asked for; the report comes in time (V64) and from a Member State (V65); languages
     * stand as current tags (V51).
     *
     * @param questionnaire what was asked; answers on another instrument are not looked at
     * @param cycles cycles with other dates than those of {@link MonitoringCycle#of}
     * @return the rules, unmodifiable
     */
    public static List<ObjectRule<?>> over(Questionnaire questionnaire, List<MonitoringCycle> cycles) {
        List<ObjectRule<?>> rules = new ArrayList<>();
        rules.addAll(new AnswerRules(questionnaire).rules());
        rules.addAll(new FilingRules(cycles).rules());
        rules.add(LanguageSubtagRule.over(NationalReport.class));
        return List.copyOf(rules);
    }

    /**
     * The rules that hold a report against the records of what was done: a yes has a record of its area (V66), and a no
     * none of what is ongoing or completed ({@code monitoring.record-denied}). A record that names no cycle is taken for
     * one of any.
     *
     * @param questionnaire what was asked
     * @param records the records of all countries
     * @return the rules, unmodifiable
     */
    public static List<ObjectRule<?>> against(Questionnaire questionnaire, Collection<ImplementationRecord> records) {
        return List.copyOf(new ReportedRecords(questionnaire, records).rules());
    }
}
