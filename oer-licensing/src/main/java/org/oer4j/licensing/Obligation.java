package org.oer4j.licensing;

import java.util.Objects;
import org.oer4j.citation.ClauseRef;
import org.oer4j.conformance.RuleId;

/**
 * Something that has to be done for a use to be permitted.
 *
 * @param duty the kind of duty, such as {@code duty.credit}; an open list, since licences of the world add their own
 * @param license the licence that imposes it
 * @param clause where it does
 */
public record Obligation(RuleId duty, License license, ClauseRef clause) {
    /**
     * Refuses missing parts.
     *
     * @param duty the kind of duty
     * @param license the licence that imposes it
     * @param clause where it does
     */
    public Obligation {
        Objects.requireNonNull(duty, "duty");
        Objects.requireNonNull(license, "license");
        Objects.requireNonNull(clause, "clause");
    }
}
