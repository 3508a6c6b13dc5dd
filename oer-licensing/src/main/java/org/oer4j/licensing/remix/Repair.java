package org.oer4j.licensing.remix;

import java.util.List;
import java.util.Objects;
import org.oer4j.conformance.RuleId;
import org.oer4j.licensing.License;

/**
 * A change to a question that makes the answer a permission. It is never just asserted: {@link #plan} is what the
 * evaluator answers to the changed question.
 *
 * @param kind what is changed: {@code repair.collection}, {@code repair.other-outbound}, {@code repair.change-use}, {@code
 *     repair.leave-out}, {@code repair.replace}, {@code repair.ask-permission}, {@code repair.settle-fact} or {@code
 *     repair.private}
 * @param sources the names of the sources that are concerned; empty where it is about all
 * @param licenses the licences that are concerned: other outbound licences, licences of replacements, versions that would
 *     do
 * @param details ids of facts or circumstances that are concerned
 * @param plan the evaluator's answer to the changed question
 */
public record Repair(RuleId kind, List<String> sources, List<License> licenses, List<String> details, RemixPlan plan) {
    /**
     * Copies the lists.
     *
     * @param kind what is changed
     * @param sources the names of the sources that are concerned
     * @param licenses the licences that are concerned
     * @param details ids of facts or circumstances
     * @param plan the answer to the changed question
     */
    public Repair {
        Objects.requireNonNull(kind, "kind");
        sources = List.copyOf(sources);
        licenses = List.copyOf(licenses);
        details = List.copyOf(details);
        Objects.requireNonNull(plan, "plan");
    }
}
