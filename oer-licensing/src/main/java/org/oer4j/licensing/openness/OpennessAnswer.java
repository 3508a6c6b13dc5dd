package org.oer4j.licensing.openness;

import java.util.List;
import java.util.Objects;
import org.oer4j.licensing.Reason;

/**
 * How open something is by one definition, and why.
 *
 * @param definition the definition, in the version that was applied
 * @param openness the answer
 * @param reasons why, what decided it first; never empty
 */
public record OpennessAnswer(OpennessDefinition definition, Openness openness, List<Reason> reasons) {
    /**
     * Copies the reasons.
     *
     * @param definition the definition
     * @param openness the answer
     * @param reasons why
     * @throws IllegalArgumentException if there is no reason
     */
    public OpennessAnswer {
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(openness, "openness");
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("an answer without a reason, expected at least one");
        }
    }
}
