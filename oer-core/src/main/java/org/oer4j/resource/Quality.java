package org.oer4j.resource;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.groups.ConvertGroup;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Agent;
import org.oer4j.conformance.Consistent;
import org.oer4j.conformance.Credited;
import org.oer4j.conformance.NativeName;
import org.oer4j.conformance.Publishable;
import org.oer4j.text.PlainText;
import org.oer4j.time.PartialDate;

/**
 * Whether and how the quality of a resource was assured (action 12(b)). The group grows with the model, so build it
 * with {@link #builder()}.
 *
 * @param reviewed whether it was reviewed, or null when not said
 * @param reviews the reviews ({@code schema:review})
 */
@Consistent(ReviewsNotDenied.class)
public record Quality(
        @Nullable Boolean reviewed, @NativeName("review") List<@Valid Review> reviews) {
    /** Nothing is known. */
    public static final Quality UNKNOWN = builder().build();

    /**
     * Copies the list; null becomes empty.
     *
     * @param reviewed whether it was reviewed, or null
     * @param reviews the reviews
     */
    public Quality {
        reviews = reviews == null ? List.of() : List.copyOf(reviews);
    }

    /**
     * Begins a group.
     *
     * @return a builder that holds nothing
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds everything of this record
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.reviewed = reviewed;
        builder.reviews = new ArrayList<>(reviews);
        return builder;
    }

    /**
     * One review ({@code schema:Review}).
     *
     * @param process by which process, such as {@code peer review}, or null
     * @param reviewer who reviewed ({@code schema:author}), or null
     * @param date when, or null
     * @param score the result, 0 for the worst and 1 for the best, or null
     * @param criteria the criteria that are met, in the words or codes of the process
     */
    public record Review(
            @PlainText @Nullable String process,

            @Valid @ConvertGroup(from = Publishable.class, to = Credited.class) @Nullable
            Agent reviewer,

            @Nullable PartialDate date,

            @DecimalMin(value = "0", message = "{resource.score-range}")
            @DecimalMax(value = "1", message = "{resource.score-range}")
            @Nullable
            BigDecimal score,

            List<@PlainText String> criteria) {
        /**
         * Copies the list (null becomes empty) and writes the score without an exponent.
         *
         * @param process by which process, or null
         * @param reviewer who reviewed, or null
         * @param date when, or null
         * @param score the result, or null
         * @param criteria the criteria that are met
         * @throws IllegalArgumentException if the score has more than 100 digits
         */
        public Review {
            score = score == null ? null : Syntax.plain("score", score);
            criteria = criteria == null ? List.of() : List.copyOf(criteria);
        }
    }

    /** Gathers the fields of the group; not thread-safe, may build more than once. */
    public static final class Builder {
        private @Nullable Boolean reviewed;
        private List<Review> reviews = new ArrayList<>();

        private Builder() {}

        /**
         * Sets whether it was reviewed.
         *
         * @param reviewed the value, or null for none
         * @return this builder
         */
        public Builder reviewed(@Nullable Boolean reviewed) {
            this.reviewed = reviewed;
            return this;
        }

        /**
         * Adds a review.
         *
         * @param value a review
         * @return this builder
         */
        public Builder review(Review value) {
            reviews.add(value);
            return this;
        }

        /**
         * Replaces the reviews.
         *
         * @param values all of them
         * @return this builder
         */
        public Builder reviews(List<Review> values) {
            reviews = new ArrayList<>(values);
            return this;
        }

        /**
         * Makes the record.
         *
         * @return the record
         */
        public Quality build() {
            return new Quality(reviewed, reviews);
        }
    }
}
