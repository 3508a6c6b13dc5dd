package org.oer4j.implementation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.Consistent;
import org.oer4j.conformance.Publishable;
import org.oer4j.text.LocalizedText;
import org.oer4j.time.PartialDate;

/**
 * How far something planned has come: when it should and did begin and end, where it stands, how far it was found
 * to be done. Implementations and commitments have the same.
 *
 * <p>Dates may be partial, so a contradiction is found only where it holds for every day that they can mean.
 *
 * @param plannedStart when it should begin, or null
 * @param plannedEnd when it should end, or null
 * @param actualStart when it began, or null
 * @param actualEnd when it ended, or null
 * @param status where it stands, or null while that is not known
 * @param statusReason why it was suspended, cancelled or discontinued, or null
 * @param completions how far it was found to be done, by whom and when, the latest last
 * @param milestones its steps
 */
// the constraint and the type disagree on purpose: a draft may lack what a publication must have
@SuppressWarnings("MultipleNullnessAnnotations")
@Consistent({
    ProgressRules.EndAfterStart.class,
    ProgressRules.EndedInThePast.class,
    ProgressRules.PlannedHasNotBegun.class,
    ProgressRules.OngoingHasNotEnded.class,
    ProgressRules.FoundAsTheStatusSays.class
})
@Consistent(
        value = {
            ProgressRules.CompletedHasEnd.class,
            ProgressRules.OngoingHasStart.class,
            ProgressRules.StopIsReasoned.class
        },
        groups = Publishable.class)
public record Progress(
        @Nullable PartialDate plannedStart,
        @Nullable PartialDate plannedEnd,
        @Nullable PartialDate actualStart,
        @Nullable PartialDate actualEnd,

        @NotNull(message = "{implementation.missing-status}", groups = Publishable.class) @Nullable
        Status status,

        @Valid @Nullable LocalizedText statusReason,
        List<@Valid Completion> completions,
        List<@Valid Milestone> milestones) {
    /**
     * Copies the collections; null becomes empty.
     *
     * @param plannedStart when it should begin, or null
     * @param plannedEnd when it should end, or null
     * @param actualStart when it began, or null
     * @param actualEnd when it ended, or null
     * @param status where it stands, or null while that is not known
     * @param statusReason why it was suspended, cancelled or discontinued, or null
     * @param completions how far it was found to be done, by whom and when, the latest last
     * @param milestones its steps
     */
    public Progress {
        completions = completions == null ? List.of() : List.copyOf(completions);
        milestones = milestones == null ? List.of() : List.copyOf(milestones);
    }

    /**
     * When it began, or should begin where that is all that is known.
     *
     * @return the actual start, else the planned one, else empty
     */
    public Optional<PartialDate> findStart() {
        return Optional.ofNullable(actualStart == null ? plannedStart : actualStart);
    }

    /**
     * When it ended, or should end where that is all that is known.
     *
     * @return the actual end, else the planned one, else empty
     */
    public Optional<PartialDate> findEnd() {
        return Optional.ofNullable(actualEnd == null ? plannedEnd : actualEnd);
    }

    /**
     * The last judgement of one side.
     *
     * @param assessor those who did it, or others
     * @return the last one in the list, or empty where that side has not judged
     */
    public Optional<Completion> latest(Completion.Assessor assessor) {
        return completions.stream()
                .filter(completion -> completion.assessor() == assessor)
                .reduce((earlier, later) -> later);
    }

    /** Nothing is known. */
    public static final Progress UNKNOWN = new Progress(null, null, null, null, null, null, List.of(), List.of());

    /**
     * Where it stands: the activity statuses of IATI, with its two last but one joined to {@link #COMPLETED},
     * and one for what was begun and given up.
     */
    public enum Status {
        /** Not yet begun (IATI: pipeline). */
        PLANNED,
        /** Under way (IATI: implementation). */
        ONGOING,
        /** Ended as planned (IATI: finalisation, closed). */
        COMPLETED,
        /** Stands still, may go on. */
        SUSPENDED,
        /** Given up before it began. */
        CANCELLED,
        /** Given up after it began. */
        DISCONTINUED
    }
}
