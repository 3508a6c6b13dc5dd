package org.oer4j.licensing.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.oer4j.conformance.CheckContext;
import org.oer4j.conformance.ObjectRule;
import org.oer4j.conformance.RuleId;
import org.oer4j.conformance.Severity;
import org.oer4j.licensing.remix.LicensePolicy;
import org.oer4j.resource.LearningResource;

/**
 * What a repository is measured against: the rules of {@link AuditRules}, less those that are left out, with policies and
 * rules of the embedder's own.
 *
 * @param context the day on which the audit is made, and the thresholds, for the embedder's rules
 * @param nonCommercial how much it matters that a licence is limited to non-commercial purposes (V53)
 * @param policies which licences are accepted
 * @param rules rules over {@link AuditRecord} or {@link LearningResource}
 * @param without rules that are not asked
 */
public record AuditProfile(
        CheckContext context,
        Severity nonCommercial,
        List<LicensePolicy> policies,
        List<ObjectRule<?>> rules,
        Set<RuleId> without) {
    /**
     * Copies the collections.
     *
     * @param context the day and the thresholds
     * @param nonCommercial how much V53 matters
     * @param policies which licences are accepted
     * @param rules the embedder's rules
     * @param without rules that are not asked
     * @throws IllegalArgumentException if a rule speaks about another type
     */
    public AuditProfile {
        Objects.requireNonNull(context, "context");
        Objects.requireNonNull(nonCommercial, "nonCommercial");
        policies = List.copyOf(policies);
        rules = List.copyOf(rules);
        SortedSet<RuleId> sorted = new TreeSet<>(without);
        without = Collections.unmodifiableSortedSet(sorted);
        for (ObjectRule<?> rule : rules) {
            if (rule.appliesTo() != AuditRecord.class && rule.appliesTo() != LearningResource.class) {
                throw new IllegalArgumentException("the rule '" + rule.id() + "' speaks about "
                        + rule.appliesTo().getName() + ", expected AuditRecord or LearningResource");
            }
        }
    }

    /**
     * All rules, no policy.
     *
     * @param asOf the day on which the audit is made
     * @return the profile
     */
    public static AuditProfile on(LocalDate asOf) {
        return new AuditProfile(CheckContext.on(asOf), Severity.WARNING, List.of(), List.of(), Set.of());
    }

    /**
     * This profile with policies on which licences are accepted.
     *
     * @param more the policies
     * @return the wider profile
     */
    public AuditProfile with(LicensePolicy... more) {
        List<LicensePolicy> all = new ArrayList<>(policies);
        all.addAll(List.of(more));
        return new AuditProfile(context, nonCommercial, all, rules, without);
    }

    /**
     * This profile with rules of the embedder's own. A rule over {@link LearningResource} needs the whole resource; an audit
     * with one takes no {@link AuditRecord}.
     *
     * @param more rules over {@link AuditRecord} or {@link LearningResource}
     * @return the wider profile
     * @throws IllegalArgumentException if a rule speaks about another type
     */
    public AuditProfile with(ObjectRule<?>... more) {
        List<ObjectRule<?>> all = new ArrayList<>(rules);
        all.addAll(List.of(more));
        return new AuditProfile(context, nonCommercial, policies, all, without);
    }

    /**
     * This profile with another judgement on licences for non-commercial purposes.
     *
     * @param severity how much V53 matters
     * @return the profile with that judgement
     */
    public AuditProfile withNonCommercial(Severity severity) {
        return new AuditProfile(context, severity, policies, rules, without);
    }

    /**
     * This profile less some rules, for example {@code audit.accessibility-missing} for a collection that says nothing about
     * accessibility anywhere.
     *
     * @param ids rules that are not asked
     * @return the narrower profile
     */
    public AuditProfile without(RuleId... ids) {
        Set<RuleId> all = new TreeSet<>(without);
        all.addAll(List.of(ids));
        return new AuditProfile(context, nonCommercial, policies, rules, all);
    }
}
