package org.oer4j.recommendation;

import org.jspecify.annotations.Nullable;
import org.oer4j.citation.EvidenceGrade;

/**
 * A place in an instrument to which records may refer. "Provision" is the word of the Recommendation's own operative
 * clauses.
 *
 * <p>Sealed, because an instrument defines, states, recommends or monitors, and of a text that is not at hand only the
 * place is known.
 */
public sealed interface Provision
        permits Definition, Paragraph, RecommendedAction, MonitoringProvision, ListedProvision {
    /**
     * Which place it is.
     *
     * @return the reference, which names the instrument and with it the version of the text
     */
    ProvisionRef ref();

    /**
     * The area of action to which it belongs.
     *
     * @return the area, or null where it belongs to none or to all
     */
    @Nullable
    AreaOfAction area();

    /**
     * How well established it is that the instrument says this.
     *
     * @return the grade of the content
     */
    EvidenceGrade grade();

    /**
     * Where it was found.
     *
     * @return the source
     */
    String source();
}
