package org.oer4j.conformance;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What the answer of a check depends on besides the object. Own word, after {@code ConstraintValidatorContext}.
 *
 * @param asOf the day on which the question is asked
 * @param thresholds the numbers from which rules speak
 */
public record CheckContext(LocalDate asOf, Thresholds thresholds) {
    /**
     * Refuses nothing but null.
     *
     * @param asOf the day on which the question is asked
     * @param thresholds the numbers from which rules speak
     */
    public CheckContext {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(thresholds, "thresholds");
    }

    /**
     * A day, with the thresholds that this library proposes.
     *
     * @param asOf the day on which the question is asked
     * @return the context
     */
    public static CheckContext on(LocalDate asOf) {
        return new CheckContext(asOf, Thresholds.proposed());
    }
}
