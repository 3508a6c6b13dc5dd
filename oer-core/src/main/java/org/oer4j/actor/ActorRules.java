package org.oer4j.actor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.LanguageSubtagRule;
import org.oer4j.conformance.ObjectRule;
import org.oer4j.text.LanguageTag;
import org.oer4j.text.LocalizedText;

/**
 * The rules over actors that only a {@link org.oer4j.conformance.ConformanceCheck} asks; give them to its {@code with}.
 * What is a constraint stands on the records themselves.
 */
public final class ActorRules {
    private static final List<ObjectRule<?>> STANDARD = List.of(
            new NationalBodyOfMemberState(),
            new CoalitionFromEveryRegion(),
            new CoalitionOfWomenAndMen(),
            LanguageSubtagRule.over(
                    Organization.class,
                    organization -> tags("/names/", organization.profile().names())),
            LanguageSubtagRule.over(
                    Coalition.class,
                    coalition -> tags("/names/", coalition.charter().names())),
            LanguageSubtagRule.over(WorkingGroup.class, group -> tags("/names/", group.names())));

    private ActorRules() {}

    /**
     * The rules: a national body's country is a Member State (V35), a coalition measures up to its principles (V73,
     * {@code actor.gender-share}), names stand under current language tags (V51).
     *
     * @return the rules, unmodifiable
     */
    public static List<ObjectRule<?>> standard() {
        return STANDARD;
    }

    private static Map<String, LanguageTag> tags(String pointer, @Nullable LocalizedText names) {
        Map<String, LanguageTag> tags = new LinkedHashMap<>();
        if (names != null) {
            names.languages().forEach(tag -> tags.put(pointer + tag, tag));
        }
        return tags;
    }
}
