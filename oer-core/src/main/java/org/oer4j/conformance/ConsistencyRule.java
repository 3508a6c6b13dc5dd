package org.oer4j.conformance;

import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * An error rule over several fields of one record, which {@link Consistent} names on the record and Bean Validation
 * runs. What warns, needs a threshold or looks at several records is an {@link ObjectRule} instead.
 *
 * <p>One class per rule, with a constructor without parameters; neither need be public in a package that is open to
 * {@code org.oer4j.core}. No source has a word for it; "consistent" is that of {@link Consistent}.
 *
 * @param <T> the record it speaks about
 */
public interface ConsistencyRule<T> {
    /**
     * The rule's id, which is also the key of its sentences.
     *
     * @return the id
     */
    RuleId id();

    /**
     * The record it speaks about.
     *
     * @return the type
     */
    Class<T> appliesTo();

    /**
     * Looks at one record and names the fields that break the rule.
     *
     * @param object the record
     * @param today the day of the validator's clock
     * @param fields takes the path of every field that breaks the rule, in the notation of Bean Validation:
     *     {@code area}, {@code members[2].period}
     */
    void check(T object, LocalDate today, Consumer<String> fields);
}
