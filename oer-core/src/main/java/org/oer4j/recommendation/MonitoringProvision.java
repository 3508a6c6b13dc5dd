package org.oer4j.recommendation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.citation.EvidenceGrade;
import org.oer4j.text.LocalizedText;

/**
 * A lettered item on monitoring (paragraph 16 of the Recommendation).
 *
 * @param ref the place
 * @param kind what it asks for
 * @param title a short title, in own words
 * @param gist what it says, in own words
 * @param grade how well established the content is
 * @param source where it was found
 */
public record MonitoringProvision(
        ProvisionRef ref, Kind kind, LocalizedText title, LocalizedText gist, EvidenceGrade grade, String source)
        implements Provision {
    /**
     * Refuses an item without a letter.
     *
     * @param ref the place
     * @param kind what it asks for
     * @param title a short title
     * @param gist what it says
     * @param grade how well established the content is
     * @param source where it was found
     * @throws IllegalArgumentException if {@code ref} has no item
     */
    public MonitoringProvision {
        if (Objects.requireNonNull(ref, "ref").item().isEmpty()) {
            throw new IllegalArgumentException(
                    "'" + ref + "' has no item, expected a lettered one such as OER2019/16.b");
        }
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(gist, "gist");
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(source, "source");
    }

    /** Returns null: monitoring is about every area. */
    @Override
    public @Nullable AreaOfAction area() {
        return null;
    }

    /** What a monitoring provision asks for. */
    public enum Kind {
        /** Research that measures policies and incentives. */
        RESEARCH,
        /** Collecting and spreading what is known. */
        COLLECT_DISSEMINATE,
        /** Strategies to judge effectiveness and cost. */
        STRATEGY
    }
}
