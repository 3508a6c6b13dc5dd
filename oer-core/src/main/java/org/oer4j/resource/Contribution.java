package org.oer4j.resource;

import jakarta.validation.Valid;
import jakarta.validation.groups.ConvertGroup;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Agent;
import org.oer4j.conformance.Credited;
import org.oer4j.conformance.NativeName;
import org.oer4j.conformance.Publishable;
import org.oer4j.text.PlainText;

/**
 * A part that someone had in a resource besides creating it ({@code schema:contributor}; LOM calls it a contribution).
 *
 * @param agent who
 * @param role as what, in the code of the metadata's own list (LOM, DataCite, H5P, MARC relators) or in its words; or null
 */
public record Contribution(
        @Valid @ConvertGroup(from = Publishable.class, to = Credited.class) @NativeName(NativeName.SAME_OBJECT)
        Agent agent,

        @PlainText @Nullable String role) {
    /**
     * Refuses nothing but null.
     *
     * @param agent who
     * @param role as what, or null
     */
    public Contribution {
        Objects.requireNonNull(agent, "agent");
    }

    /**
     * A contribution of which it is not said what it was.
     *
     * @param agent who
     * @return the contribution
     */
    public static Contribution by(Agent agent) {
        return new Contribution(agent, null);
    }
}
