package org.oer4j.commitment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Agent;
import org.oer4j.conformance.Publishable;
import org.oer4j.implementation.Evidence;
import org.oer4j.text.LocalizedText;
import org.oer4j.text.PlainText;

/**
 * That something which was done for the Recommendation is shown to others as good practice, and why.
 *
 * @param id what identifies it
 * @param title the title by language, or null
 * @param record the id of the record of what was done, or null
 * @param level whose practice it is
 * @param criteria why it counts as good, one reason an entry, by language
 * @param evidence what shows it
 * @param assessedBy who found it good, or null
 * @param presentedAt the id of the event at which it was presented, or null
 * @param transferability how far others can do the same, by language, or null
 */
@SuppressWarnings("MultipleNullnessAnnotations")
public record BestPractice(
        @PlainText String id,

        @Valid @NotNull(message = "{commitment.missing-title}", groups = Publishable.class) @Nullable
        LocalizedText title,

        @PlainText @NotNull(message = "{commitment.missing-record}", groups = Publishable.class) @Nullable
        String record,

        ActorLevel level,

        @NotEmpty(message = "{commitment.missing-criterion}", groups = Publishable.class)
        List<@Valid LocalizedText> criteria,

        @NotEmpty(message = "{commitment.missing-evidence}", groups = Publishable.class)
        List<@Valid Evidence> evidence,

        @Valid @Nullable Agent assessedBy,

        @PlainText @Nullable String presentedAt,
        @Valid @Nullable LocalizedText transferability) {
    /**
     * Copies the lists; null becomes empty.
     *
     * @param id what identifies it
     * @param title the title by language, or null
     * @param record the id of the record of what was done, or null
     * @param level whose practice it is
     * @param criteria why it counts as good
     * @param evidence what shows it
     * @param assessedBy who found it good, or null
     * @param presentedAt the id of the event, or null
     * @param transferability how far others can do the same, or null
     * @throws IllegalArgumentException if the id is blank
     */
    public BestPractice {
        Ids.require(id, "best practice");
        Objects.requireNonNull(level, "level");
        criteria = criteria == null ? List.of() : List.copyOf(criteria);
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }
}
