package org.oer4j.recommendation;

import java.util.Objects;
import org.oer4j.citation.EvidenceGrade;

/**
 * Two places in two instruments that say the same, though perhaps in other words: item (c) of paragraph 12 of the draft is
 * item (d) of the adopted text.
 *
 * @param from the place in the one
 * @param to the place in the other
 * @param grade how well established it is
 * @param source where it was found
 */
public record Correspondence(ProvisionRef from, ProvisionRef to, EvidenceGrade grade, String source) {
    /**
     * Refuses two places in one instrument.
     *
     * @param from the place in the one
     * @param to the place in the other
     * @param grade how well established it is
     * @param source where it was found
     * @throws IllegalArgumentException if both are in the same instrument
     */
    public Correspondence {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(source, "source");
        if (from.instrument().equals(to.instrument())) {
            throw new IllegalArgumentException(
                    "'" + from + "' and '" + to + "' are in the same instrument, expected two instruments");
        }
    }
}
