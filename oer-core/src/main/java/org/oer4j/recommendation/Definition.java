package org.oer4j.recommendation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.citation.EvidenceGrade;
import org.oer4j.text.LocalizedText;

/**
 * A term that an instrument defines.
 *
 * @param ref the paragraph
 * @param term the term, in the languages in which it has been verified
 * @param acronym its acronym by language, or null where it has none
 * @param meaning what it means, in own words
 * @param grade how well established the meaning is
 * @param source where it was found
 */
public record Definition(
        ProvisionRef ref,
        LocalizedText term,
        @Nullable LocalizedText acronym,
        LocalizedText meaning,
        EvidenceGrade grade,
        String source)
        implements Provision {
    /**
     * Refuses null.
     *
     * @param ref the paragraph
     * @param term the term
     * @param acronym its acronym, or null
     * @param meaning what it means
     * @param grade how well established the meaning is
     * @param source where it was found
     */
    public Definition {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(meaning, "meaning");
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(source, "source");
    }

    /** Returns null: a definition holds in every area. */
    @Override
    public @Nullable AreaOfAction area() {
        return null;
    }
}
