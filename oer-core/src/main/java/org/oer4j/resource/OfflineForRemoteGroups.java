package org.oer4j.resource;

import java.util.Set;
import java.util.function.Consumer;
import org.oer4j.conformance.CheckContext;
import org.oer4j.conformance.ConformanceRule;
import org.oer4j.conformance.ConformanceRules;
import org.oer4j.conformance.Finding;
import org.oer4j.conformance.ObjectRule;
import org.oer4j.conformance.RuleId;

/** Warns of a resource for groups that live far from a network, of which it is said that it cannot be used offline and not said
 * that there is a print. Argument: the group. */
final class OfflineForRemoteGroups implements ObjectRule<LearningResource> {
    private static final Set<String> REMOTE = Set.of("remote-rural", "nomadic");

    @Override
    public RuleId id() {
        return RuleId.of("V57");
    }

    @Override
    public Class<LearningResource> appliesTo() {
        return LearningResource.class;
    }

    @Override
    public void check(LearningResource resource, CheckContext context, Consumer<Finding> findings) {
        ConformanceRule rule = ConformanceRules.standard().get(id());
        Technical technical = resource.technical();
        if (!Boolean.FALSE.equals(technical.offlineAvailable()) || Boolean.TRUE.equals(technical.printAvailable())) {
            return;
        }
        for (Concept audience : resource.education().audiences()) {
            String code = audience.code();
            if (Vocabulary.PRIORITY_GROUPS.equals(audience.scheme()) && code != null && REMOTE.contains(code)) {
                findings.accept(rule.finding("/offlineAvailable", code));
            }
        }
    }
}
