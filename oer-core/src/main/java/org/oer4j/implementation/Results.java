package org.oer4j.implementation;

import jakarta.validation.Valid;
import java.util.List;
import org.oer4j.text.PlainText;

/**
 * What came of a measure: whom it reached, what was measured, what was made. The group grows with the model, so
 * build it with {@link ImplementationRecord#builder}.
 *
 * @param beneficiaries whom it reached
 * @param indicators what was measured
 * @param policies the policies, laws and strategies that it made or rests on
 * @param resourcesProduced the ids of the learning resources that it made
 */
public record Results(
        List<@Valid BeneficiaryCount> beneficiaries,
        List<@Valid Indicator> indicators,
        List<@Valid PolicyDocument> policies,
        List<@PlainText String> resourcesProduced) {
    /**
     * Copies the collections; null becomes empty.
     *
     * @param beneficiaries whom it reached
     * @param indicators what was measured
     * @param policies the policies, laws and strategies that it made or rests on
     * @param resourcesProduced the ids of the learning resources that it made
     * @throws IllegalArgumentException if a code is blank
     */
    public Results {
        beneficiaries = beneficiaries == null ? List.of() : List.copyOf(beneficiaries);
        indicators = indicators == null ? List.of() : List.copyOf(indicators);
        policies = policies == null ? List.of() : List.copyOf(policies);
        resourcesProduced = Codes.copy("resourcesProduced", resourcesProduced);
    }
}
