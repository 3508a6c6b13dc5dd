package org.oer4j.licensing.openness;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.oer4j.licensing.License;
import org.oer4j.licensing.recognition.Recognition;

/**
 * How open a licence is: by the UNESCO Recommendation, by the Open Definition, and use by use. There is no boolean "open" on
 * purpose: the two definitions differ (a NonCommercial licence has every permission that the Recommendation names, and is
 * reported as {@link Openness#OPEN_NON_COMMERCIAL}; the Open Definition excludes it), and what is not known is {@linkplain
 * Openness#UNDETERMINED undetermined}. The caller's policy decides. What a resource needs beyond its licence is in {@link
 * ResourceOpenness}.
 *
 * @param recommendation the answer by paragraphs 1 and 2 of the Recommendation of 2019
 * @param openDefinition the answer by the Open Definition 2.1, of which section 1.2 to 1.4 speak of works, not licences
 * @param uses for each of the five things, whether everybody may do it
 */
public record OpennessAssessment(
        OpennessAnswer recommendation, OpennessAnswer openDefinition, Map<FiveR, FiveRAnswer> uses) {
    /**
     * Copies the map.
     *
     * @param recommendation the answer by the Recommendation
     * @param openDefinition the answer by the Open Definition
     * @param uses for each of the five things, whether everybody may do it
     * @throws IllegalArgumentException if an answer is for another definition, or a use has no answer
     */
    public OpennessAssessment {
        requireDefinition(recommendation, OpennessDefinition.RECOMMENDATION_2019);
        requireDefinition(openDefinition, OpennessDefinition.OPEN_DEFINITION_2_1);
        Map<FiveR, FiveRAnswer> copy = new EnumMap<>(FiveR.class);
        copy.putAll(uses);
        uses = Collections.unmodifiableMap(copy);
        if (uses.size() != FiveR.values().length) {
            throw new IllegalArgumentException("uses " + uses.keySet() + ", expected an answer for each of the five");
        }
    }

    private static void requireDefinition(OpennessAnswer answer, OpennessDefinition expected) {
        if (!answer.definition().equals(expected)) {
            throw new IllegalArgumentException(
                    "an answer by '" + answer.definition() + "', expected one by " + expected.title());
        }
    }

    /**
     * Assesses a licence or statement.
     *
     * @param license the licence or statement
     * @return the answers with reasons
     */
    public static OpennessAssessment of(License license) {
        return named(license, license.names().shortName());
    }

    /** The answers for a licence that the reasons call by another name, such as that of its family. */
    static OpennessAssessment named(License license, String name) {
        return new OpennessAssessment(
                RecommendationTerms.answer(license, name),
                OpenDefinitionTerms.answer(license, name),
                FiveRGrid.answers(license, name));
    }

    /**
     * Assesses what a notation says. Of alternatives the most open counts; of licences that all bind, the least open. A
     * notation without version has the answer that every licence it may be has, else it is undetermined.
     *
     * @param recognition the answer of the recogniser
     * @return the answers with reasons
     */
    public static OpennessAssessment of(Recognition recognition) {
        Objects.requireNonNull(recognition, "recognition");
        return NotationOpenness.of(recognition);
    }

    /**
     * The answer for one of the five things.
     *
     * @param use the use
     * @return the answer
     */
    public FiveRAnswer use(FiveR use) {
        // the constructor saw to it that there is one for each
        return Objects.requireNonNull(uses.get(use), use.code());
    }
}
