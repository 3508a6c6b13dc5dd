package org.oer4j.licensing.conformance;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.CheckContext;
import org.oer4j.conformance.Finding;
import org.oer4j.conformance.Severity;
import org.oer4j.resource.LearningResource;
import org.oer4j.resource.Rights;

/** A rule about what access to a resource costs: nothing, by paragraph 1 of the Recommendation. */
final class AccessRule extends ResourceRule {
    private final @Nullable Boolean free;

    private AccessRule(String id, Severity severity, @Nullable Boolean free) {
        super(id, severity);
        this.free = free;
    }

    /** Access costs money: the part of V52 that is not about the licence. */
    static AccessRule costsMoney() {
        return new AccessRule("oer.access-at-no-cost", Severity.ERROR, false);
    }

    /** It is not said whether access costs money. */
    static AccessRule costNotSaid() {
        return new AccessRule("oer.cost-not-said", Severity.WARNING, null);
    }

    @Override
    public void check(LearningResource resource, CheckContext context, Consumer<Finding> findings) {
        Rights.Price price = resource.rights().price();
        boolean costs = price != null && price.amount().signum() > 0;
        Boolean stated = costs ? Boolean.FALSE : resource.isAccessibleForFree();
        if (free == null ? stated == null : free.equals(stated)) {
            report(findings, OerProfile.OER, costs ? "/price" : "/isAccessibleForFree");
        }
    }
}
