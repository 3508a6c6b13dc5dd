package org.oer4j.recommendation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.citation.EvidenceGrade;
import org.oer4j.text.LocalizedText;

/**
 * A paragraph that is no list item of an area: the aim, an objective, or what stands before the items of an area and of
 * the monitoring.
 *
 * @param ref the paragraph, or the area whose paragraph it is
 * @param area the area of action it is about, or null where it is about all
 * @param gist what it says, in own words
 * @param grade how well established that is
 * @param source where it was found
 */
public record Paragraph(
        ProvisionRef ref, @Nullable AreaOfAction area, LocalizedText gist, EvidenceGrade grade, String source)
        implements Provision {
    /**
     * Refuses null.
     *
     * @param ref the paragraph
     * @param area the area, or null
     * @param gist what it says
     * @param grade how well established that is
     * @param source where it was found
     */
    public Paragraph {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(gist, "gist");
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(source, "source");
    }
}
