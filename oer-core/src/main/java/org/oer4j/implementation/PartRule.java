package org.oer4j.implementation;

import java.util.function.Consumer;
import java.util.function.Function;
import org.oer4j.conformance.CheckContext;
import org.oer4j.conformance.ConformanceRules;
import org.oer4j.conformance.Finding;
import org.oer4j.conformance.ObjectRule;
import org.oer4j.conformance.RuleId;

/**
 * A rule over a part of a record whose members stand in the record's own object, so that it can be asked of every record
 * that has such a part.
 *
 * @param <T> the record
 * @param <P> the part
 */
record PartRule<T, P>(RuleId id, Class<T> appliesTo, Function<T, P> part, Question<P> question)
        implements ObjectRule<T> {
    @Override
    public void check(T object, CheckContext context, Consumer<Finding> findings) {
        question.ask(
                part.apply(object),
                context,
                (pointer, arguments) ->
                        findings.accept(ConformanceRules.standard().get(id).finding(pointer, arguments)));
    }

    /** What the rule looks for. */
    interface Question<P> {
        void ask(P part, CheckContext context, Answer answer);
    }

    /** Takes what was found. */
    interface Answer {
        void found(String pointer, String... arguments);
    }
}
