package org.oer4j.implementation;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Agent;
import org.oer4j.conformance.Consistent;
import org.oer4j.conformance.Publishable;
import org.oer4j.implementation.Completion.Assessor;
import org.oer4j.text.LocalizedText;

/**
 * What speaks for a measure and what was learnt from it. The group grows with the model, so build it with {@link
 * ImplementationRecord#builder}.
 *
 * @param evidence from what others can see that it is so
 * @param bestPractice that it is put forward as best practice, or null
 * @param lessonsLearned what was learnt
 * @param challenges what stood in the way
 * @param nextSteps what is to be done next, or null
 */
@Consistent(value = EvidenceRules.BestPracticeIsReasoned.class, groups = Publishable.class)
public record Appraisal(
        List<@Valid Evidence> evidence,
        @Valid @Nullable BestPracticeClaim bestPractice,
        List<@Valid LocalizedText> lessonsLearned,
        List<@Valid LocalizedText> challenges,
        @Valid @Nullable LocalizedText nextSteps) {
    /**
     * Copies the collections; null becomes empty.
     *
     * @param evidence from what others can see that it is so
     * @param bestPractice that it is put forward as best practice, or null
     * @param lessonsLearned what was learnt
     * @param challenges what stood in the way
     * @param nextSteps what is to be done next, or null
     */
    public Appraisal {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
        lessonsLearned = lessonsLearned == null ? List.of() : List.copyOf(lessonsLearned);
        challenges = challenges == null ? List.of() : List.copyOf(challenges);
    }

    /**
     * That a measure is put forward as best practice.
     *
     * @param reason why, or null
     * @param assessor whether those who did it say so, or others; null while that is not known
     * @param assessedBy who says so, or null
     */
    public record BestPracticeClaim(
            @Valid @Nullable LocalizedText reason,
            @Nullable Assessor assessor,

            @Valid @Nullable Agent assessedBy) {}
}
