package org.oer4j.licensing.audit;

import java.util.List;
import java.util.Objects;
import org.oer4j.conformance.RuleId;

/**
 * A change that would settle a finding. Those about adaptations come from {@link org.oer4j.licensing.remix.Repairs} and were
 * asked of the rule engine again.
 *
 * @param kind what is changed, such as {@code repair.other-outbound} or {@code repair.canonical-notation}
 * @param arguments the values that the kind's sentence names
 */
public record AuditRepair(RuleId kind, List<String> arguments) {
    /**
     * Copies the arguments.
     *
     * @param kind what is changed
     * @param arguments the values that the kind's sentence names
     */
    public AuditRepair {
        Objects.requireNonNull(kind, "kind");
        arguments = List.copyOf(arguments);
    }

    static AuditRepair of(String kind, String... arguments) {
        return new AuditRepair(RuleId.of(kind), List.of(arguments));
    }
}
