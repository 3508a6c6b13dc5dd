package org.oer4j.licensing.attribution;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.citation.ClauseRef;
import org.oer4j.conformance.Severity;

/**
 * One thing that a licence asks of a credit, if the licensor supplied it.
 *
 * @param element what is asked for
 * @param forAdaptations whether it is asked only where the work was adapted
 * @param missing how much it matters when it is missing; null where it only has to be kept if it is there
 * @param clause where the licence asks for it; null for a port whose numbering nobody has read
 */
public record CreditDuty(
        CreditElement element,
        boolean forAdaptations,
        @Nullable Severity missing,
        @Nullable ClauseRef clause) {
    /**
     * Refuses missing parts.
     *
     * @param element what is asked for
     * @param forAdaptations whether it is asked only where the work was adapted
     * @param missing how much it matters when it is missing, or null
     * @param clause where the licence asks for it, or null
     */
    public CreditDuty {
        Objects.requireNonNull(element, "element");
    }
}
