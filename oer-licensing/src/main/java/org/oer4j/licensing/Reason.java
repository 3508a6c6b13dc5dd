package org.oer4j.licensing;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.oer4j.citation.ClauseRef;
import org.oer4j.conformance.RuleId;

/**
 * Why a verdict is as it is: the rule that spoke, the clause it rests on and the values its sentence names. Never text;
 * {@link ReasonText} makes the sentence.
 *
 * @param rule the rule that spoke
 * @param clause the place in the legal code, or {@link #NO_GRANT} where there is no text that permits anything
 * @param arguments the values of the rule's sentence, in the order the rule documents
 */
public record Reason(RuleId rule, ClauseRef clause, List<String> arguments) {
    /** The clause of a reason that rests on the absence of any text. */
    public static final ClauseRef NO_GRANT = ClauseRef.of("no grant", "");

    /**
     * Copies the arguments.
     *
     * @param rule the rule that spoke
     * @param clause the place in the legal code
     * @param arguments the values of the rule's sentence
     */
    public Reason {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(clause, "clause");
        arguments = List.copyOf(arguments);
    }

    /**
     * A reason.
     *
     * @param rule the rule's id
     * @param clause the place in the legal code
     * @param arguments the values of the rule's sentence
     * @return the reason
     */
    public static Reason of(String rule, ClauseRef clause, Object... arguments) {
        List<String> texts = Arrays.stream(arguments).map(String::valueOf).toList();
        return new Reason(RuleId.of(rule), clause, texts);
    }
}
