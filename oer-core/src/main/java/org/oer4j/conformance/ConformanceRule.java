package org.oer4j.conformance;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.citation.ClauseRef;

/**
 * What is known of a rule besides the rule itself: how much it matters, when it is asked, and what it rests on. A row of
 * {@code META-INF/oer/conformance-rules.tsv}.
 *
 * @param id the rule
 * @param severity how much a breach matters
 * @param asked when it is asked
 * @param about the type or value it speaks about, by its simple name
 * @param clause the text it rests on, or null when it is our own proposal
 * @param source where the rule comes from
 */
public record ConformanceRule(
        RuleId id,
        Severity severity,
        Asked asked,
        String about,
        @Nullable ClauseRef clause,
        String source) {
    /**
     * Refuses a constraint that only warns: Bean Validation has no severity.
     *
     * @param id the rule
     * @param severity how much a breach matters
     * @param asked when it is asked
     * @param about the type or value it speaks about
     * @param clause the text it rests on, or null
     * @param source where the rule comes from
     * @throws IllegalArgumentException if a rule that is asked by a validator is not an {@link Severity#ERROR}, or if
     *     {@code about} or {@code source} is blank
     */
    public ConformanceRule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(asked, "asked");
        if (severity != Severity.ERROR && asked != Asked.CHECK) {
            throw new IllegalArgumentException("the severity of " + id + " is '" + severity.code()
                    + "', expected 'error', because a validator knows no other");
        }
        if (about.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("about '" + about + "' or source '" + source + "' of " + id
                    + " is blank, expected the type it speaks about and where it comes from");
        }
    }

    /**
     * A breach of the rule.
     *
     * @param pointer JSON Pointer to the value in the native form; empty for the whole record
     * @param arguments the values that the rule's sentence names; long ones are cut
     * @return the finding
     */
    public Finding finding(String pointer, String... arguments) {
        List<String> cut = List.of(arguments).stream().map(Finding::echo).toList();
        return new Finding(id, severity, clause, pointer, cut);
    }

    /** When a rule is asked. */
    public enum Asked {
        /** Of every record, by any validator (group {@code Default}). */
        DEFAULT,
        /** Of an agent in a credit line, and before publication (groups {@link Credited} and {@link Publishable}). */
        CREDITED,
        /** Before publication (group {@link Publishable}). */
        PUBLISHABLE,
        /** Before a report (group {@link ReportReady}). */
        REPORT_READY,
        /** By a {@link ConformanceCheck} that was given the rule. */
        CHECK;

        /**
         * The code written in data.
         *
         * @return the name in lower-case kebab case
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
