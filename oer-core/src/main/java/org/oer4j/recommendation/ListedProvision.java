package org.oer4j.recommendation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.citation.EvidenceGrade;

/**
 * A provision of which this library knows the place and the area, but gives no words: those of the draft, which the
 * adopted text replaced, and those of the Dubai Declaration.
 *
 * @param ref the place
 * @param area the area of action, or null where it belongs to none or to all
 * @param grade how well established it is that there is such a place
 * @param source where it was found
 */
public record ListedProvision(ProvisionRef ref, @Nullable AreaOfAction area, EvidenceGrade grade, String source)
        implements Provision {
    /**
     * Refuses null.
     *
     * @param ref the place
     * @param area the area, or null
     * @param grade how well established it is that there is such a place
     * @param source where it was found
     */
    public ListedProvision {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(source, "source");
    }
}
