package org.oer4j.conformance;

import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.oer4j.text.LanguageSubtagRegistry;
import org.oer4j.text.LanguageTag;

/**
 * Warns of language tags with a subtag that the registry advises against or does not have (rule V51). Arguments: the
 * tag, the subtag, and what the registry prefers, empty where it names nothing.
 *
 * @param <T> the type that holds the tags
 */
public final class LanguageSubtagRule<T> implements ObjectRule<T> {
    private static final RuleId ID = RuleId.of("V51");

    private final Class<T> type;
    private final Function<T, Map<String, LanguageTag>> tags;

    private LanguageSubtagRule(Class<T> type, Function<T, Map<String, LanguageTag>> tags) {
        this.type = Objects.requireNonNull(type, "type");
        this.tags = Objects.requireNonNull(tags, "tags");
    }

    /**
     * The rule for a type.
     *
     * @param type the type that holds the tags
     * @param tags gives the well-formed tags of an object, each under the JSON Pointer to it
     * @param <T> the type that holds the tags
     * @return the rule
     */
    public static <T> LanguageSubtagRule<T> over(Class<T> type, Function<T, Map<String, LanguageTag>> tags) {
        return new LanguageSubtagRule<>(type, tags);
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Class<T> appliesTo() {
        return type;
    }

    @Override
    public void check(T object, CheckContext context, Consumer<Finding> findings) {
        ConformanceRule rule = ConformanceRules.standard().get(ID);
        tags.apply(object)
                .forEach((pointer, tag) -> LanguageSubtagRegistry.standard()
                        .concern(tag)
                        .ifPresent(concern -> findings.accept(rule.finding(
                                pointer,
                                tag.value(),
                                concern.subtag(),
                                Objects.requireNonNullElse(concern.preferred(), "")))));
    }
}
