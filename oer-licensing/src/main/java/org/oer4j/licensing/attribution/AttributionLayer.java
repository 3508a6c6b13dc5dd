package org.oer4j.licensing.attribution;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is said about one work of an attribution: the work itself, a work it was adapted from, or one that stands in it.
 * Whoever asked not to be credited is no longer in it.
 *
 * @param work what is credited
 * @param license its licence
 * @param changes what was changed in it
 * @param statement the statement that its licence prescribes, in its own language (English), or null
 * @param adaptedFrom the layers below: the works it was adapted from
 * @param parts works that stand in it unchanged under their own licences
 */
public record AttributionLayer(
        CreditedWork work,
        CreditedLicense license,
        ChangeNotes changes,
        @Nullable String statement,
        List<AttributionLayer> adaptedFrom,
        List<AttributionLayer> parts) {
    /**
     * Copies the lists.
     *
     * @param work what is credited
     * @param license its licence
     * @param changes what was changed in it
     * @param statement the statement that its licence prescribes, or null
     * @param adaptedFrom the works it was adapted from
     * @param parts works that stand in it unchanged
     */
    public AttributionLayer {
        Objects.requireNonNull(work, "work");
        Objects.requireNonNull(license, "license");
        Objects.requireNonNull(changes, "changes");
        adaptedFrom = List.copyOf(adaptedFrom);
        parts = List.copyOf(parts);
    }

    /** Whether its licence is not that of everything in it. */
    boolean isMixed() {
        return work.hasParts() || !parts.isEmpty();
    }
}
