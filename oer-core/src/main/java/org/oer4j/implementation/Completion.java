package org.oer4j.implementation;

import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Agent;
import org.oer4j.text.LocalizedText;
import org.oer4j.time.PartialDate;

/**
 * How far something was found to be done, and who found it so: the scale of the Open Government Partnership, whose
 * self-assessments and independent reviews use the same five degrees.
 *
 * @param degree how far
 * @param assessor whether those who did it say so, or others
 * @param assessedOn when it was found, or null
 * @param assessedBy who found it, or null
 * @param comment what was found, or null
 */
public record Completion(
        Degree degree,
        Assessor assessor,
        @Nullable PartialDate assessedOn,

        @Valid @Nullable Agent assessedBy,

        @Valid @Nullable LocalizedText comment) {
    /**
     * Refuses nothing but null.
     *
     * @param degree how far
     * @param assessor whether those who did it say so, or others
     * @param assessedOn when it was found, or null
     * @param assessedBy who found it, or null
     * @param comment what was found, or null
     */
    public Completion {
        Objects.requireNonNull(degree, "degree");
        Objects.requireNonNull(assessor, "assessor");
    }

    /**
     * The judgement of those who did it.
     *
     * @param degree how far it is done
     * @return the judgement, without a date
     */
    public static Completion bySelf(Degree degree) {
        return new Completion(degree, Assessor.SELF, null, null, null);
    }

    /**
     * The judgement of others.
     *
     * @param degree how far it is done
     * @return the judgement, without a date
     */
    public static Completion independent(Degree degree) {
        return new Completion(degree, Assessor.INDEPENDENT, null, null, null);
    }

    /**
     * The scale of the Open Government Partnership, in rising order.
     */
    public enum Degree {
        /** No evidence is available from which to judge. */
        NO_EVIDENCE,
        /** Nothing was done yet. */
        NOT_STARTED,
        /** Something was done, less than half. */
        LIMITED,
        /** Most was done. */
        SUBSTANTIAL,
        /** All was done. */
        COMPLETE;

        /**
         * Whether the Open Government Partnership counts it as high completion.
         *
         * @return true for {@link #SUBSTANTIAL} and {@link #COMPLETE}
         */
        public boolean isHigh() {
            return this == SUBSTANTIAL || this == COMPLETE;
        }

        /**
         * Whether anything can be said about it.
         *
         * @return false for {@link #NO_EVIDENCE} only
         */
        public boolean isKnown() {
            return this != NO_EVIDENCE;
        }
    }
    /**
     * Who judges.
     */
    public enum Assessor {
        /** Those who did it. */
        SELF,
        /** Others, such as an independent reporting mechanism. */
        INDEPENDENT
    }
}
