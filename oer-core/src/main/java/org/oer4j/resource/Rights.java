package org.oer4j.resource;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.NativeName;
import org.oer4j.conformance.Publishable;

/**
 * What may be done with a resource, and for which price (LOM category 6). The group grows with the model, so build it
 * with {@link LearningResource#builder(String)}.
 *
 * @param license the licence as the metadata states it ({@code schema:license}), or null
 * @param accessibleForFree whether reading costs nothing ({@code schema:isAccessibleForFree}), or null when not said
 */
// the constraint and the type disagree on purpose: a draft may lack what a publication must have
@SuppressWarnings("MultipleNullnessAnnotations")
public record Rights(
        @Valid @NotNull(message = "{resource.missing-license}", groups = Publishable.class) @Nullable
        DeclaredLicense license,

        @NativeName("isAccessibleForFree") @Nullable Boolean accessibleForFree) {}
