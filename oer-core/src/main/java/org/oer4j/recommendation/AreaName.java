package org.oer4j.recommendation;

import java.util.Objects;
import org.oer4j.citation.EvidenceGrade;
import org.oer4j.text.LanguageTag;

/**
 * How a text calls an area of action. The names differ between the Recommendation's own paragraphs and between UNESCO's
 * pages, which is why each says where it stands.
 *
 * @param area the area
 * @param set the text or family of texts that uses the name
 * @param language the language
 * @param name the name
 * @param official whether UNESCO or a National Commission for UNESCO published it
 * @param grade how well established it is
 * @param source where it was found
 */
public record AreaName(
        AreaOfAction area,
        NameSet set,
        LanguageTag language,
        String name,
        boolean official,
        EvidenceGrade grade,
        String source) {
    /**
     * Refuses a blank name.
     *
     * @param area the area
     * @param set the text that uses the name
     * @param language the language
     * @param name the name
     * @param official whether it is official
     * @param grade how well established it is
     * @param source where it was found
     * @throws IllegalArgumentException if {@code name} is blank
     */
    public AreaName {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(language, "language");
        if (Objects.requireNonNull(name, "name").isBlank()) {
            throw new IllegalArgumentException("the name of " + area + " is blank, expected words");
        }
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(source, "source");
    }

    /** A text, or a family of texts, that has one name for each area in a language. */
    public enum NameSet {
        /** The heading of the area and its name in paragraph 10, also used on UNESCO's pages. */
        HEADING,
        /** The name of the objective in paragraph 9. */
        OBJECTIVE,
        /** The Call for Joint Action of 2020. */
        CALL,
        /** The page of the OER Dynamic Coalition. */
        COALITION,
        /** The coalition's working groups, in short. */
        WORKING_GROUP,
        /** The coalition's portal and the invitation of March 2023. */
        PORTAL,
        /** Other quotations of a heading; here an area may have several. */
        QUOTED
    }
}
