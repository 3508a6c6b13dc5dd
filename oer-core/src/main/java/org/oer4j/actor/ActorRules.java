package org.oer4j.actor;

import java.util.List;
import org.oer4j.conformance.LanguageSubtagRule;
import org.oer4j.conformance.ObjectRule;

/**
 * The rules over actors that only a {@link org.oer4j.conformance.ConformanceCheck} asks; give them to its {@code with}.
 * What is a constraint stands on the records themselves.
 */
public final class ActorRules {
    private static final List<ObjectRule<?>> STANDARD = List.of(
            new NationalBodyOfMemberState(),
            new CoalitionFromEveryRegion(),
            new CoalitionOfWomenAndMen(),
            LanguageSubtagRule.over(Person.class),
            LanguageSubtagRule.over(Organization.class),
            LanguageSubtagRule.over(Coalition.class),
            LanguageSubtagRule.over(WorkingGroup.class));

    private ActorRules() {}

    /**
     * The rules: a national body's country is a Member State (V35), a coalition measures up to its principles (V73,
     * {@code actor.gender-share}), languages stand as current tags (V51).
     *
     * @return the rules, unmodifiable
     */
    public static List<ObjectRule<?>> standard() {
        return STANDARD;
    }
}
