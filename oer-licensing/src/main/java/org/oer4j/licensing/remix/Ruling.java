package org.oer4j.licensing.remix;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.citation.ClauseRef;
import org.oer4j.conformance.RuleId;
import org.oer4j.licensing.Reason;

/**
 * What one rule says about one source and one outbound licence.
 *
 * @param effect which way it decides
 * @param reason why
 * @param needed the id of the fact that is missing where the effect is {@link Effect#OPEN}, or null for the source's
 *     licence itself
 */
public record Ruling(Effect effect, Reason reason, @Nullable String needed) {
    /**
     * Refuses missing parts.
     *
     * @param effect which way it decides
     * @param reason why
     * @param needed the missing fact, or null
     */
    public Ruling {
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * A ruling that needs no further fact.
     *
     * @param effect which way it decides
     * @param reason why
     */
    public Ruling(Effect effect, Reason reason) {
        this(effect, reason, null);
    }

    static Ruling of(Effect effect, RuleId rule, ClauseRef clause, String... arguments) {
        return new Ruling(effect, new Reason(rule, clause, List.of(arguments)), null);
    }

    /** From the weakest to the strongest: among the rulings on a pair the strongest decides. */
    public enum Effect {
        /** A text permits it. */
        PERMITS,
        /** It stays permitted; a duty or limit has to be watched beside the outbound licence. */
        CONDITIONS,
        /** It stays permitted; a condition of the source survives that the outbound licence hides. */
        DISCOURAGES,
        /** A fact is missing. */
        OPEN,
        /** The texts leave it open. */
        DISPUTES,
        /** A text forbids it, or none permits it. */
        PROHIBITS;

        boolean isAtLeast(Effect other) {
            return compareTo(other) >= 0;
        }
    }
}
