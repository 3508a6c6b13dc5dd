package org.oer4j.resource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.LanguageSubtagRule;
import org.oer4j.conformance.ObjectRule;
import org.oer4j.text.LanguageTag;
import org.oer4j.text.LocalizedText;

/**
 * The rules over resources that only a {@link org.oer4j.conformance.ConformanceCheck} asks; give them to its {@code with}.
 * What is a constraint stands on the records themselves.
 */
public final class ResourceRules {
    private static final List<ObjectRule<?>> STANDARD = List.of(
            LanguageSubtagRule.over(LearningResource.class, ResourceRules::tags),
            new CodeIsKnown(),
            new CodeIsCurrent(),
            new SourceFilesGiven(),
            new OfflineForRemoteGroups());

    private ResourceRules() {}

    /**
     * The rules: language tags are current (V51), codes are in their vocabulary ({@code resource.unknown-code}) and not
     * deprecated ({@code resource.deprecated-code}), files that cannot be changed come with their sources (V56), what is
     * for remote groups can be used offline or in print (V57).
     *
     * @return the rules, unmodifiable
     */
    public static List<ObjectRule<?>> standard() {
        return STANDARD;
    }

    private static Map<String, LanguageTag> tags(LearningResource resource) {
        Map<String, LanguageTag> tags = new LinkedHashMap<>();
        List<String> languages = resource.languages();
        for (int i = 0; i < languages.size(); i++) {
            if (LanguageTag.isWellFormed(languages.get(i))) {
                tags.put("/inLanguage/" + i, new LanguageTag(languages.get(i)));
            }
        }
        put("/names/", resource.general().names(), tags);
        put("/descriptions/", resource.general().descriptions(), tags);
        return tags;
    }

    private static void put(String pointer, @Nullable LocalizedText text, Map<String, LanguageTag> tags) {
        if (text != null) {
            text.languages().forEach(tag -> tags.put(pointer + tag, tag));
        }
    }
}
