package org.oer4j.resource;

import jakarta.validation.Valid;
import java.util.List;
import org.oer4j.text.PlainText;

/**
 * How a resource hangs together with others (LOM category 7). The group grows with the model, so build it with
 * {@link LearningResource#builder(String)}.
 *
 * @param isBasedOn the sources it was made from ({@code schema:isBasedOn})
 * @param hasPart ids of the resources it consists of ({@code schema:hasPart}), in order
 */
public record Relations(List<@Valid Derivation> isBasedOn, List<@PlainText String> hasPart) {
    /**
     * Copies the lists (null becomes empty) and refuses a part without an id.
     *
     * @param isBasedOn the sources it was made from
     * @param hasPart ids of the resources it consists of
     * @throws IllegalArgumentException if an id in {@code hasPart} is blank
     */
    public Relations {
        isBasedOn = isBasedOn == null ? List.of() : List.copyOf(isBasedOn);
        hasPart = hasPart == null ? List.of() : List.copyOf(hasPart);
        for (String part : hasPart) {
            if (part.isBlank()) {
                throw new IllegalArgumentException("hasPart holds the blank id '" + part + "', expected an id");
            }
        }
    }
}
