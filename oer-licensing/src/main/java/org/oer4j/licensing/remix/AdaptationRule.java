package org.oer4j.licensing.remix;

import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.RuleId;
import org.oer4j.licensing.License;

/** One legal idea: may an adaptation of a work under one licence be shared under another? */
interface AdaptationRule {
    /** The rule's id, which is also the key of its sentence. */
    RuleId id();

    /**
     * Says something about a pair, or nothing.
     *
     * @param source the licence of the work that is adapted
     * @param outbound the licence proposed for the adaptation
     * @return the ruling, or null where the idea does not apply
     */
    @Nullable
    Ruling judge(License source, License outbound);
}
