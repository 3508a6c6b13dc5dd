package org.oer4j.conformance;

import java.util.Objects;
import java.util.function.Consumer;
import org.oer4j.text.LanguageSubtagRegistry;

/**
 * Warns of language tags with a subtag that the registry advises against or does not have (rule V51): every tag in a record
 * and in the records it holds, be it that of a text or a value of its own. Arguments: the tag, the subtag, and what the
 * registry prefers, empty where it names nothing.
 *
 * @param <T> the type of records that hold the tags
 */
public final class LanguageSubtagRule<T extends Record> implements ObjectRule<T> {
    private static final RuleId ID = RuleId.of("V51");

    private final Class<T> type;

    private LanguageSubtagRule(Class<T> type) {
        this.type = Objects.requireNonNull(type, "type");
    }

    /**
     * The rule for a type of records.
     *
     * @param type the type
     * @param <T> the type
     * @return the rule
     */
    public static <T extends Record> LanguageSubtagRule<T> over(Class<T> type) {
        return new LanguageSubtagRule<>(type);
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
        LanguagesWithin.of(object)
                .forEach((pointer, tag) -> LanguageSubtagRegistry.standard()
                        .concern(tag)
                        .ifPresent(concern -> findings.accept(rule.finding(
                                pointer,
                                tag.value(),
                                concern.subtag(),
                                Objects.requireNonNullElse(concern.preferred(), "")))));
    }
}
