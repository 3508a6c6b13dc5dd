package org.oer4j.actor;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.recommendation.AreaOfAction;
import org.oer4j.text.PlainText;
import org.oer4j.time.PartialDate;
import org.oer4j.time.Period;

/**
 * Something that a coalition plans to do.
 *
 * @param title what
 * @param area the area of action it serves, or null
 * @param owner who does it, or null
 * @param planned from when to when, an open end where no date is due; or null
 * @param status how far it is
 * @param milestones the steps on the way, in order
 */
public record WorkPlanItem(
        @PlainText String title,
        @Nullable AreaOfAction area,
        @Valid @Nullable Member owner,
        @Nullable Period planned,
        Status status,
        List<@Valid Milestone> milestones) {
    /**
     * Copies the list; null becomes empty.
     *
     * @param title what
     * @param area the area of action it serves, or null
     * @param owner who does it, or null
     * @param planned from when to when, or null
     * @param status how far it is
     * @param milestones the steps on the way
     * @throws IllegalArgumentException if the title is blank
     */
    public WorkPlanItem {
        requireTitle(title);
        Objects.requireNonNull(status, "status");
        milestones = milestones == null ? List.of() : List.copyOf(milestones);
    }

    /**
     * Something planned of which no more is known.
     *
     * @param title what
     * @return the item
     * @throws IllegalArgumentException if the title is blank
     */
    public static WorkPlanItem planned(String title) {
        return new WorkPlanItem(title, null, null, null, Status.PLANNED, List.of());
    }

    private static void requireTitle(String title) {
        if (Objects.requireNonNull(title, "title").isBlank()) {
            throw new IllegalArgumentException("title '" + title + "' is blank, expected what is to be done");
        }
    }

    /** How far an item is; the words of the records of implementation. */
    public enum Status {
        /** Not begun. */
        PLANNED,
        /** Begun and not ended. */
        ONGOING,
        /** Done. */
        COMPLETED,
        /** Begun and interrupted. */
        SUSPENDED,
        /** Given up before or after it began. */
        CANCELLED
    }

    /**
     * A step on the way.
     *
     * @param title what
     * @param due by when, or null
     * @param done since when it is done, or null
     */
    public record Milestone(
            @PlainText String title,
            @Nullable PartialDate due,
            @Nullable PartialDate done) {
        /**
         * Refuses a step without a title.
         *
         * @param title what
         * @param due by when, or null
         * @param done since when it is done, or null
         * @throws IllegalArgumentException if the title is blank
         */
        public Milestone {
            requireTitle(title);
        }
    }
}
