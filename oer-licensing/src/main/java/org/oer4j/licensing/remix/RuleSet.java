package org.oer4j.licensing.remix;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.oer4j.conformance.RuleId;
import org.oer4j.licensing.License;

/**
 * The legal ideas that decide about adaptations, and how their rulings on a pair become one verdict: the strongest effect
 * decides. {@link #standard()} is the law as this library reads it; {@link #with} adds an embedder's own rule and leaves
 * the standard set as it is.
 */
public final class RuleSet {
    private static final String STANDARD_VERSION = "2026-11";

    private final String version;
    private final RuleFacts facts;
    private final List<AdaptationRule> rules;
    private final int standardRules;
    private final List<RuleId> ids;

    private RuleSet(String version, RuleFacts facts, List<AdaptationRule> rules, int standardRules) {
        this.version = version;
        this.facts = facts;
        this.rules = rules;
        this.standardRules = standardRules;
        this.ids = Stream.concat(
                        rules.stream().map(AdaptationRule::id),
                        facts.useRules().stream().map(UseRule::id))
                .toList();
    }

    /**
     * The rules that come with the library. Their facts are read once, at the first call; every call gives the same value.
     *
     * @return the standard rules
     */
    public static RuleSet standard() {
        return Standard.RULES;
    }

    /**
     * These rules and one more. Because the strongest ruling decides, a rule can forbid, dispute or discourage what the
     * others permit; it cannot permit what another rule forbids.
     *
     * @param rule the embedder's rule
     * @return a new rule set
     * @throws IllegalArgumentException if the rule's id is taken
     */
    public RuleSet with(AdaptationRule rule) {
        if (ids().contains(rule.id())) {
            throw new IllegalArgumentException(
                    "'" + rule.id() + "' is already the id of a rule, expected an id of its own");
        }
        List<AdaptationRule> more = new ArrayList<>(rules);
        more.add(rule);
        return new RuleSet(version + "+" + rule.id(), facts, List.copyOf(more), standardRules);
    }

    /**
     * The version of the rules, stated in every plan.
     *
     * @return year and month of the standard rules, with the ids of the rules added to them
     */
    public String version() {
        return version;
    }

    /**
     * The rules' ids.
     *
     * @return the ids in the order in which the rules are asked
     */
    public List<RuleId> ids() {
        return ids;
    }

    RuleFacts facts() {
        return facts;
    }

    List<AdaptationRule> rules() {
        return rules;
    }

    /** Whether an embedder's rule is among them, which may look at anything in a licence. */
    boolean isExtended() {
        return rules.size() > standardRules;
    }

    /** What the rules say about sharing an adaptation of a work under the source licence under the outbound licence. */
    Judgement judge(License source, License outbound) {
        List<Ruling> rulings = new ArrayList<>(3);
        boolean residualFree = true;
        for (AdaptationRule rule : rules) {
            Ruling ruling = rule.judge(source, outbound);
            if (ruling != null) {
                rulings.add(ruling);
                residualFree &= rule != facts.survivingConditions();
            }
        }
        return Judgement.of(source, outbound, rulings, residualFree);
    }

    /** Defers reading the files until somebody asks for the rules. */
    private static final class Standard {
        static final RuleSet RULES = read();

        private static RuleSet read() {
            RuleFacts facts = RuleFacts.load();
            List<AdaptationRule> rules = facts.rules();
            return new RuleSet(STANDARD_VERSION, facts, rules, rules.size());
        }
    }
}
