package org.oer4j.licensing.remix;

import org.oer4j.licensing.Reason;

/** What one rule says about one source and one outbound licence. */
record Ruling(Effect effect, Reason reason) {
    /** From the weakest to the strongest: among the rulings on a pair the strongest decides. */
    enum Effect {
        /** A text permits it. */
        PERMITS,
        /** It stays permitted; a duty or limit has to be watched beside the outbound licence. */
        CONDITIONS,
        /** It stays permitted; a condition of the source survives that the outbound licence hides. */
        DISCOURAGES,
        /** A fact is missing. */
        OPEN,
        /** The texts leave it open. */
        DISPUTES,
        /** A text forbids it, or none permits it. */
        PROHIBITS;

        boolean isAtLeast(Effect other) {
            return compareTo(other) >= 0;
        }
    }
}
