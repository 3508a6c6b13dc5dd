package org.oer4j.resource;

import java.util.List;
import org.oer4j.conformance.LanguageSubtagRule;
import org.oer4j.conformance.ObjectRule;

/**
 * The rules over resources that only a {@link org.oer4j.conformance.ConformanceCheck} asks; give them to its {@code with}.
 * What is a constraint stands on the records themselves.
 */
public final class ResourceRules {
    private static final List<ObjectRule<?>> STANDARD = List.of(
            LanguageSubtagRule.over(LearningResource.class),
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
}
