package org.oer4j.licensing.openness;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.oer4j.licensing.recognition.LicenseRecognizer;
import org.oer4j.resource.LearningResource;

/**
 * How open a resource is. An open licence is not enough: the Recommendation asks for access at no cost, the Open Definition
 * for a price not above the cost of reproduction, for a machine-readable form and an open format (1.2 to 1.4); and each part
 * needs a licence. What the metadata does not say is {@linkplain Openness#UNDETERMINED undetermined}. Metadata so far says
 * nothing of formats, so the second answer is never more than that; {@link #license()} has the answer for the licence alone.
 *
 * @param license how open the licence of the whole is
 * @param recommendation whether the resource is an open educational resource by paragraph 1 of the Recommendation
 * @param openDefinition whether it is an open work by section 1 of the Open Definition
 */
public record ResourceOpenness(
        OpennessAssessment license, OpennessAnswer recommendation, OpennessAnswer openDefinition) {
    /**
     * Refuses missing parts.
     *
     * @param license how open the licence of the whole is
     * @param recommendation the answer by the Recommendation
     * @param openDefinition the answer by the Open Definition
     */
    public ResourceOpenness {
        Objects.requireNonNull(license, "license");
        Objects.requireNonNull(recommendation, "recommendation");
        Objects.requireNonNull(openDefinition, "openDefinition");
    }

    /**
     * Assesses a resource of which no part is at hand. One that names parts cannot be more than undetermined.
     *
     * @param resource the resource
     * @param recognizer reads what its metadata says about the licence
     * @return the answers with reasons
     */
    public static ResourceOpenness of(LearningResource resource, LicenseRecognizer recognizer) {
        return of(resource, recognizer, id -> Optional.empty());
    }

    /**
     * Assesses a resource with its parts, and the parts of these.
     *
     * @param resource the resource
     * @param recognizer reads what metadata says about licences
     * @param parts finds a part by the id that {@code hasPart} gives, or nothing
     * @return the answers with reasons
     */
    public static ResourceOpenness of(
            LearningResource resource,
            LicenseRecognizer recognizer,
            Function<? super String, Optional<LearningResource>> parts) {
        return new ResourceTerms(recognizer, parts).assess(resource);
    }
}
