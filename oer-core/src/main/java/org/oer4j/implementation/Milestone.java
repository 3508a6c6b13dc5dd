package org.oer4j.implementation;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.Consistent;
import org.oer4j.implementation.Progress.Status;
import org.oer4j.text.LocalizedText;
import org.oer4j.time.PartialDate;

/**
 * A step of a commitment or an implementation that can be seen to be done (OGP action plans). How much it counts
 * beside the others is its weight.
 *
 * @param title what is to be done
 * @param start when work on it begins, or null
 * @param due when it should be done, or null
 * @param done when it was done, or null
 * @param status where it stands, or null while that is not known
 * @param completions how far it was found to be done, by whom and when
 * @param weight how much it counts beside the other milestones, in a unit of the plan; null counts as one
 */
@Consistent({
    ProgressRules.MilestoneInOrder.class,
    ProgressRules.MilestoneDoneInThePast.class,
    ProgressRules.PlannedMilestoneIsNotDone.class,
    ProgressRules.OngoingMilestoneIsNotDone.class,
    ProgressRules.MilestoneFoundAsTheStatusSays.class
})
public record Milestone(
        @Valid LocalizedText title,
        @Nullable PartialDate start,
        @Nullable PartialDate due,
        @Nullable PartialDate done,
        @Nullable Status status,
        List<@Valid Completion> completions,
        @Nullable BigDecimal weight) {
    /**
     * Copies the collections; null becomes empty.
     *
     * @param title what is to be done
     * @param start when work on it begins, or null
     * @param due when it should be done, or null
     * @param done when it was done, or null
     * @param status where it stands, or null while that is not known
     * @param completions how far it was found to be done, by whom and when
     * @param weight how much it counts beside the other milestones, in a unit of the plan; null counts as one
     * @throws IllegalArgumentException if the weight is below zero
     */
    public Milestone {
        Objects.requireNonNull(title, "title");
        completions = completions == null ? List.of() : List.copyOf(completions);
        weight = weight == null ? null : Codes.plain("weight", weight);
        if (weight != null && weight.signum() < 0) {
            throw new IllegalArgumentException("the weight " + weight + " is below zero, expected zero or more");
        }
    }

    /**
     * Begins a milestone.
     *
     * @param title what is to be done
     * @return a builder that holds nothing else
     */
    public static Builder builder(LocalizedText title) {
        return new Builder(title);
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds everything of this milestone
     */
    public Builder toBuilder() {
        Builder builder = new Builder(title)
                .start(start)
                .due(due)
                .done(done)
                .status(status)
                .weight(weight);
        completions.forEach(builder::completion);
        return builder;
    }

    /**
     * Whether it was done.
     *
     * @return true if its status says so, or a date does and no status denies it
     */
    public boolean isDone() {
        return status == Status.COMPLETED || (status == null && done != null);
    }

    /** Gathers the fields of a milestone; not thread-safe, may build more than once. */
    public static final class Builder {
        private final LocalizedText title;
        private @Nullable PartialDate start;
        private @Nullable PartialDate due;
        private @Nullable PartialDate done;
        private @Nullable Status status;
        private final List<Completion> completions = new ArrayList<>();
        private @Nullable BigDecimal weight;

        private Builder(LocalizedText title) {
            this.title = Objects.requireNonNull(title, "title");
        }

        /**
         * Sets when work on it begins.
         *
         * @param start the value, or null for none
         * @return this builder
         */
        public Builder start(@Nullable PartialDate start) {
            this.start = start;
            return this;
        }

        /**
         * Sets when it should be done.
         *
         * @param due the value, or null for none
         * @return this builder
         */
        public Builder due(@Nullable PartialDate due) {
            this.due = due;
            return this;
        }

        /**
         * Sets when it was done.
         *
         * @param done the value, or null for none
         * @return this builder
         */
        public Builder done(@Nullable PartialDate done) {
            this.done = done;
            return this;
        }

        /**
         * Sets where it stands.
         *
         * @param status the value, or null for none
         * @return this builder
         */
        public Builder status(@Nullable Status status) {
            this.status = status;
            return this;
        }

        /**
         * Adds one completion: how far it was found to be done, by whom and when.
         *
         * @param completion one more
         * @return this builder
         */
        public Builder completion(Completion completion) {
            completions.add(completion);
            return this;
        }

        /**
         * Sets how much it counts beside the other milestones, in a unit of the plan; null counts as one.
         *
         * @param weight the value, or null for none
         * @return this builder
         */
        public Builder weight(@Nullable BigDecimal weight) {
            this.weight = weight;
            return this;
        }

        /**
         * Makes the milestone.
         *
         * @return the milestone
         * @throws IllegalArgumentException if the weight is below zero
         */
        public Milestone build() {
            return new Milestone(title, start, due, done, status, completions, weight);
        }
    }
}
