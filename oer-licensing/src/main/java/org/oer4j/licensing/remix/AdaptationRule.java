package org.oer4j.licensing.remix;

import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.RuleId;
import org.oer4j.licensing.License;

/**
 * One legal idea about adaptations: may an adaptation of a work under one licence be shared under another? An embedder
 * adds rules of its own with {@link RuleSet#with}.
 */
public interface AdaptationRule {
    /**
     * The rule's id. A rule whose sentences differ gives its reasons ids that continue this one.
     *
     * @return the id, unique in a rule set
     */
    RuleId id();

    /**
     * Says something about a pair, or nothing. The answer may depend on nothing but the two licences; it is asked once
     * and kept.
     *
     * @param source the licence of the work that is adapted
     * @param outbound the licence proposed for the adaptation
     * @return the ruling, or null where the idea does not apply
     */
    @Nullable
    Ruling judge(License source, License outbound);
}
