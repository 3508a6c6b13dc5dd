package org.oer4j.conformance;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.citation.ClauseRef;

/**
 * One thing that a rule found: which rule, how much it matters, where, and with which values. Never text.
 *
 * <p>Findings are ordered by pointer, then rule, then arguments, so that two runs print the same list.
 *
 * @param rule the rule that speaks
 * @param severity how much it matters
 * @param clause the text the rule rests on, or null when it is our own proposal
 * @param pointer JSON Pointer (RFC 6901) to the value in the native JSON form; empty for the whole record
 * @param arguments the values that the rule's message names, in the order the rule documents
 */
public record Finding(
        RuleId rule, Severity severity, @Nullable ClauseRef clause, String pointer, List<String> arguments)
        implements Comparable<Finding> {
    private static final int LONGEST_ECHO = 200;

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::pointer)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::severity)
            .thenComparing(finding -> String.join("\u0000", finding.arguments))
            .thenComparing(finding -> String.valueOf(finding.clause));

    /**
     * Copies the arguments.
     *
     * @param rule the rule that speaks
     * @param severity how much it matters
     * @param clause the text the rule rests on, or null
     * @param pointer JSON Pointer to the value
     * @param arguments the values that the message names
     * @throws IllegalArgumentException if {@code pointer} is neither empty nor begins with a slash
     */
    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(pointer, "pointer");
        if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
            throw new IllegalArgumentException(
                    "'" + pointer + "' is no JSON Pointer, expected an empty text or one that begins with '/'");
        }
        arguments = arguments == null ? List.of() : List.copyOf(arguments);
    }

    /**
     * Cuts a value for use as an argument, so that no finding carries a whole record.
     *
     * @param value a value of the input
     * @return the value, or its first 199 characters and an ellipsis
     */
    public static String echo(String value) {
        if (value.length() <= LONGEST_ECHO) {
            return value;
        }
        int end = LONGEST_ECHO - 1;
        // not through the middle of a character
        return value.substring(0, Character.isHighSurrogate(value.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
