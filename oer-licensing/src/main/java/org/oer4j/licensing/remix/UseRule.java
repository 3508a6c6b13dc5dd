package org.oer4j.licensing.remix;

import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.RuleId;
import org.oer4j.licensing.License;

/** One legal idea about the use of a work, whatever the outbound licence: does the grant cover this purpose and way? */
interface UseRule {
    /** The rule's id. */
    RuleId id();

    /** What the idea says about a use of a work under a licence, or null where it does not apply. */
    @Nullable
    Ruling judge(License source, IntendedUse use);
}
