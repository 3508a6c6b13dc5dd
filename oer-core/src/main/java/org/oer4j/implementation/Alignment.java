package org.oer4j.implementation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.Consistent;
import org.oer4j.conformance.Publishable;
import org.oer4j.recommendation.AreaOfAction;
import org.oer4j.recommendation.ExistingProvisions;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.recommendation.SdgLink;
import org.oer4j.text.LocalizedText;
import org.oer4j.text.PlainText;

/**
 * What of the Recommendation a measure brings about. The group grows with the model, so build it with {@link
 * ImplementationRecord#builder}.
 *
 * @param instrument the code of the instrument whose numbering the references use
 * @param areas the areas of action it serves
 * @param actions the actions and monitoring provisions it serves
 * @param relevance how it serves them, or null
 * @param attribution whether it came about through the Recommendation, or null while nobody was asked
 * @param sdgTargets goals and targets of the 2030 Agenda, such as {@code 4} or {@code 4.a}
 */
@Consistent({
    AlignmentRules.ActionIsAction.class,
    AlignmentRules.ActionInItsArea.class,
    AlignmentRules.AreasOnce.class,
    AlignmentRules.OneInstrument.class
})
public record Alignment(
        @PlainText String instrument,

        @NotEmpty(message = "{implementation.missing-area}", groups = Publishable.class)
        List<AreaOfAction> areas,

        @ExistingProvisions List<ProvisionRef> actions,
        @Valid @Nullable LocalizedText relevance,
        @Nullable Attribution attribution,
        List<@Pattern(regexp = SdgLink.CODES, message = "{implementation.malformed-sdg-target}") String> sdgTargets) {
    /**
     * Copies the collections; null becomes empty.
     *
     * @param instrument the code of the instrument whose numbering the references use
     * @param areas the areas of action it serves
     * @param actions the actions and monitoring provisions it serves
     * @param relevance how it serves them, or null
     * @param attribution whether it came about through the Recommendation, or null while nobody was asked
     * @param sdgTargets goals and targets of the 2030 Agenda, such as {@code 4} or {@code 4.a}
     * @throws IllegalArgumentException if the instrument or a code is blank
     */
    public Alignment {
        if (Objects.requireNonNull(instrument, "instrument").isBlank()) {
            throw new IllegalArgumentException(
                    "instrument '" + instrument + "' is blank, expected a code such as OER2019");
        }
        areas = areas == null ? List.of() : List.copyOf(areas);
        actions = actions == null ? List.of() : List.copyOf(actions);
        sdgTargets = Codes.copy("sdgTargets", sdgTargets);
    }

    /**
     * Whether a measure came about through the Recommendation (ICDE survey of 2020: existed before, revised
     * after).
     */
    public enum Attribution {
        /** It was there before. */
        PRE_EXISTING,
        /** It was there and was changed, or would have come in another form. */
        INFLUENCED,
        /** It would not be there without. */
        BECAUSE_OF_RECOMMENDATION,
        /** Asked, and not known. */
        UNKNOWN
    }
}
