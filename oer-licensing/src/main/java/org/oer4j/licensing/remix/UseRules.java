package org.oer4j.licensing.remix;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oer4j.licensing.License;

/** What the rules about uses say about one intended use: for each licence the strongest ruling. */
final class UseRules {
    private final List<UseRule> rules;
    private final IntendedUse use;

    UseRules(RuleFacts facts, IntendedUse use) {
        this.rules = use.isPlain() ? List.of() : facts.useRules();
        this.use = use;
    }

    /** Whether no rule can have anything against the use. */
    boolean isEmpty() {
        return rules.isEmpty();
    }

    /** The strongest ruling on the use of a work under a licence, or null where none has anything against it. */
    @Nullable
    Ruling judge(License source) {
        Ruling strongest = null;
        for (UseRule rule : rules) {
            Ruling ruling = rule.judge(source, use);
            if (ruling != null && (strongest == null || !strongest.effect().isAtLeast(ruling.effect()))) {
                strongest = ruling;
            }
        }
        return strongest;
    }
}
