package org.oer4j.licensing.audit;

import java.util.List;
import org.oer4j.conformance.ConformanceRule;
import org.oer4j.conformance.ConformanceRules;
import org.oer4j.conformance.Finding;
import org.oer4j.conformance.RuleId;
import org.oer4j.licensing.Reason;

/**
 * The rules that an audit asks beside those it takes from elsewhere: what credits lack ({@code attribution.…}), what an open
 * educational resource needs (V52 to V54, {@code oer.…}), and of the core's V51, V56, {@code resource.missing-language},
 * {@code resource.based-on-itself} and {@code resource.part-of-itself}. Rows of {@code META-INF/oer/audit-rules.tsv}.
 */
public final class AuditRules {
    private static final String AREA = "audit.";
    private static final ConformanceRules ALL =
            ConformanceRules.standard().with(AuditRules.class, "/META-INF/oer/audit-rules.tsv");

    private AuditRules() {}

    /**
     * The rules of the area {@code audit}, with severity, clause and source.
     *
     * @return the rules in the order of their ids
     */
    public static List<ConformanceRule> all() {
        return ALL.all().stream()
                .filter(rule -> rule.id().value().startsWith(AREA))
                .toList();
    }

    /** What a rule of this or of the core's area finds. */
    static Finding finding(String rule, String pointer, String... arguments) {
        return ALL.get(RuleId.of(rule)).finding(pointer, arguments);
    }

    static Issue issue(String rule, String pointer, String... arguments) {
        return Issue.of(finding(rule, pointer, arguments));
    }

    static Issue because(
            List<Reason> reasons, List<AuditRepair> repairs, String rule, String pointer, String... arguments) {
        return new Issue(finding(rule, pointer, arguments), List.copyOf(reasons), List.copyOf(repairs));
    }
}
