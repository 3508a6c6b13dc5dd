package org.oer4j.conformance;

import java.util.function.Consumer;

/**
 * A rule that Bean Validation cannot hold: one that warns, that needs a date or a threshold, that looks at several
 * records, or that asks a catalogue. Immutable and thread-safe.
 *
 * <p>No source has a word for it; "object" is the Object Constraint Language's sense, a rule over a whole object.
 *
 * @param <T> the type it speaks about
 */
public interface ObjectRule<T> {
    /**
     * The rule's id, which is also the key of its sentences.
     *
     * @return the id
     */
    RuleId id();

    /**
     * The type it speaks about; a check skips objects of any other type.
     *
     * @return the type
     */
    Class<T> appliesTo();

    /**
     * Looks at one object and reports what it finds; does not look at what the object contains unless it says so.
     *
     * @param object the object
     * @param context the day on which the question is asked, and the thresholds
     * @param findings takes every finding
     */
    void check(T object, CheckContext context, Consumer<Finding> findings);
}
