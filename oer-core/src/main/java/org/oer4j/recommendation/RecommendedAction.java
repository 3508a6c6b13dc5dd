package org.oer4j.recommendation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.oer4j.citation.EvidenceGrade;
import org.oer4j.text.LocalizedText;

/**
 * A lettered item of an area of action: what Member States are asked to consider.
 *
 * @param ref the place; its instrument says which version of the text
 * @param area the area
 * @param title a short title, in own words
 * @param gist what it asks for, in own words
 * @param levels the levels that the item, its area's paragraph or objective names; empty where none is named
 * @param addedAfterDraft whether the draft of 2019 does not have it
 * @param grade how well established the content is
 * @param letterGrade how well established it is that the area has this letter: {@code C} means that the area's letters
 *     were recalled twice independently, but nobody has checked them against the certified text
 * @param source where it was found
 */
public record RecommendedAction(
        ProvisionRef ref,
        AreaOfAction area,
        LocalizedText title,
        LocalizedText gist,
        Set<Level> levels,
        boolean addedAfterDraft,
        EvidenceGrade grade,
        EvidenceGrade letterGrade,
        String source)
        implements Provision {
    /**
     * Copies the levels; null becomes empty.
     *
     * @param ref the place
     * @param area the area
     * @param title a short title
     * @param gist what it asks for
     * @param levels the levels that are named
     * @param addedAfterDraft whether the draft of 2019 does not have it
     * @param grade how well established the content is
     * @param letterGrade how well established it is that the area has this letter
     * @param source where it was found
     * @throws IllegalArgumentException if {@code ref} has no item
     */
    public RecommendedAction {
        if (Objects.requireNonNull(ref, "ref").item().isEmpty()) {
            throw new IllegalArgumentException(
                    "'" + ref + "' has no item, expected a lettered one such as OER2019/12.c");
        }
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(gist, "gist");
        EnumSet<Level> copy = EnumSet.noneOf(Level.class);
        copy.addAll(levels == null ? Set.of() : levels);
        levels = Collections.unmodifiableSet(copy);
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(letterGrade, "letterGrade");
        Objects.requireNonNull(source, "source");
    }

    /**
     * The item's letter.
     *
     * @return for example {@code c}
     */
    public String letter() {
        return ref.item();
    }
}
