package org.oer4j.licensing.remix;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oer4j.citation.ClauseRef;
import org.oer4j.conformance.RuleId;
import org.oer4j.licensing.Advice;
import org.oer4j.licensing.License;
import org.oer4j.licensing.Obligation;
import org.oer4j.licensing.Permission;
import org.oer4j.licensing.Prohibition;
import org.oer4j.licensing.Reason;
import org.oer4j.licensing.Verdict;
import org.oer4j.licensing.expression.LicenseExpression;

/**
 * Uses in which the sources' licences do not meet in one new work: a collection, where each item stays whole, unmodified
 * and under its own licence; copies, other formats and excerpts; and an adaptation that is not shared. ShareAlike and
 * NoDerivatives do not reach these; NonCommercial does.
 */
final class UnmergedUse {
    private static final RuleId NO_VERBATIM_COPIES = RuleId.of("remix.no-verbatim-copies");
    private static final RuleId VERBATIM_NON_COMMERCIAL = RuleId.of("remix.verbatim-non-commercial");
    private static final RuleId COLLECTION_DISPUTED = RuleId.of("remix.collection-disputed");
    private static final RuleId COLLECTION_CONDITIONS = RuleId.of("remix.collection-conditions");

    private static final RuleId COPY_CONDITIONS = RuleId.of("remix.copy-conditions");
    private static final RuleId KEEPS_LICENSE = RuleId.of("remix.keeps-license");

    private final RuleFacts facts;
    private final IntendedUse use;
    private final UseRules useRules;

    UnmergedUse(RuleFacts facts, IntendedUse use) {
        this.facts = facts;
        this.use = use;
        this.useRules = new UseRules(facts, use);
    }

    /**
     * The best arm's verdict; each arm is as good as its worst term. A licence asked for is one more thing to look at where
     * the work stays as it is: the right to take a later version, or another licence, is for adaptations only.
     */
    Verdict verdict(Inbound source, @Nullable LicenseExpression asked) {
        Verdict verdict = verdict(source);
        boolean unmodified =
                use.making() == Making.COPY || use.making() == Making.FORMAT_SHIFT || use.making() == Making.EXCERPT;
        if (asked == null || !unmodified || !(verdict instanceof Verdict.Permitted)) {
            return verdict;
        }
        for (List<Inbound.Term> arm : source.arms()) {
            for (Inbound.Term term : arm) {
                boolean kept = term.settled() != null
                        || (term.isExact() && term.license().kind().isPublicDomain())
                        || asked.licenses().stream()
                                .anyMatch(simple -> simple.id().equalsIgnoreCase(term.id()));
                if (!kept) {
                    return keeps(term);
                }
            }
        }
        return verdict;
    }

    private Verdict keeps(Inbound.Term term) {
        ClauseRef clause =
                term.isExact() ? facts.clauses().get(term.license(), "stacking") : ClauseRef.of(term.id(), "");
        return new Verdict.Prohibited(List.of(new Reason(KEEPS_LICENSE, clause, List.of(term.id()))));
    }

    private Verdict verdict(Inbound source) {
        Verdict best = null;
        for (List<Inbound.Term> arm : source.arms()) {
            Verdict worst = null;
            for (Inbound.Term term : arm) {
                Verdict one = verdict(term);
                worst = worst == null ? one : worse(worst, one);
            }
            best = best == null || (worst != null && rank(worst) < rank(best)) ? worst : best;
        }
        return best == null ? unknown(source.source().name()) : best;
    }

    private Verdict verdict(Inbound.Term term) {
        if (term.settled() != null) {
            return term.settled();
        }
        Verdict best = null;
        Verdict worst = null;
        for (SourceRow candidate : term.candidates()) {
            Verdict one = verdict(candidate.source());
            best = best == null || rank(one) < rank(best) ? one : best;
            worst = worst == null ? one : worse(worst, one);
        }
        if (best == null || worst == null || rank(best) == rank(worst)) {
            return best == null ? unknown(term.id()) : best;
        }
        if (best instanceof Verdict.Permitted && worst instanceof Verdict.Permitted) {
            return worst;
        }
        return new Verdict.Undetermined(
                Verdict.Undetermined.Kind.FACT_MISSING,
                List.of("version:" + term.id()),
                List.of(Reason.of("remix.version-needed", ClauseRef.of(term.id(), ""), term.id())));
    }

    private static Verdict unknown(String id) {
        return new Verdict.Undetermined(
                Verdict.Undetermined.Kind.FACT_MISSING,
                List.of("license:" + id),
                List.of(Reason.of("remix.license-unknown", Reason.NO_GRANT, id)));
    }

    private Verdict verdict(License license) {
        Ruling ruling = ruling(license);
        List<Obligation> duties =
                use.making() == Making.PRIVATE ? List.of() : facts.duties().of(license);
        return Judgement.of(license, license, List.of(ruling), true).verdict(duties);
    }

    /** The deciding ruling: what is not granted at all, then what the use is, then what is made. */
    private Ruling ruling(License license) {
        Ruling grant = use.making() == Making.PRIVATE
                ? facts.noGrant().judgeAdaptation(license)
                : facts.noGrant().judgeUnmodified(license, use.isCommercial());
        if (grant != null) {
            return grant;
        }
        if (license.kind().isPublicDomain()) {
            return permitted("remix.public-domain", "public-domain", license);
        }
        Ruling objection = useRules.judge(license);
        if (objection != null) {
            return objection;
        }
        return use.making() == Making.PRIVATE ? privateAdaptation(license) : unmodified(license);
    }

    private Ruling privateAdaptation(License license) {
        Ruling ruling = facts.noDerivatives().judgePrivate(license);
        if (ruling != null) {
            return ruling;
        }
        return Territory.holds(license)
                ? facts.territory().limit(license)
                : permitted("remix.private-adaptation", "private-adaptation", license);
    }

    private Ruling unmodified(License license) {
        Clauses clauses = facts.clauses();
        String name = license.names().shortName();
        if (!license.permits(Permission.REPRODUCTION)) {
            boolean shared = license.permits(Permission.SHARING);
            if (!shared || use.isCommercial()) {
                return Ruling.of(
                        Ruling.Effect.PROHIBITS,
                        shared ? VERBATIM_NON_COMMERCIAL : NO_VERBATIM_COPIES,
                        clauses.get(license, "verbatim-copies"),
                        name);
            }
        }
        if (use.making() == Making.COLLECTION) {
            ClauseRef disputed = clauses.find(license, "collection-disputed");
            if (disputed != null) {
                return Ruling.of(Ruling.Effect.DISPUTES, COLLECTION_DISPUTED, disputed, name);
            }
        }
        ClauseRef conditions = clauses.find(license, "collection-conditions");
        if (conditions != null) {
            RuleId rule = use.making() == Making.COLLECTION ? COLLECTION_CONDITIONS : COPY_CONDITIONS;
            return Ruling.of(Ruling.Effect.CONDITIONS, rule, conditions, name);
        }
        return permitted(ruleOf(license), "collection", license);
    }

    private String ruleOf(License license) {
        boolean nonCommercial = license.prohibits(Prohibition.COMMERCIAL_USE);
        return switch (use.making()) {
            case FORMAT_SHIFT -> "remix.format-shift";
            case EXCERPT -> "remix.excerpt";
            case COLLECTION -> nonCommercial ? "remix.collection-non-commercial" : "remix.collection";
            default -> nonCommercial ? "remix.copy-non-commercial" : "remix.copy";
        };
    }

    private Ruling permitted(String rule, String topic, License license) {
        // Another format is named in a clause of its own; an excerpt rests on the grant to reproduce in part.
        ClauseRef own = facts.clauses().find(license, use.making().code());
        return Ruling.of(
                Ruling.Effect.PERMITS,
                RuleId.of(rule),
                own == null ? facts.clauses().get(license, topic) : own,
                license.names().shortName());
    }

    /** Two verdicts on works that stay apart: the worse one decides, and equally bad ones are both told. */
    static Verdict together(Verdict first, Verdict second) {
        if (first instanceof Verdict.Permitted one && second instanceof Verdict.Permitted two) {
            Advice advice = one.advice().compareTo(two.advice()) >= 0 ? one.advice() : two.advice();
            return new Verdict.Permitted(
                    advice, union(one.obligations(), two.obligations()), union(one.reasons(), two.reasons()));
        }
        if (rank(first) != rank(second)) {
            return worse(first, second);
        }
        List<Reason> reasons = union(first.reasons(), second.reasons());
        if (first instanceof Verdict.Undetermined one && second instanceof Verdict.Undetermined two) {
            return new Verdict.Undetermined(one.kind(), union(one.needed(), two.needed()), reasons);
        }
        return new Verdict.Prohibited(reasons);
    }

    private static <T> List<T> union(List<T> first, List<T> second) {
        Set<T> union = new LinkedHashSet<>(first);
        union.addAll(second);
        return List.copyOf(union);
    }

    /** Of two verdicts the one that counts for both together. */
    static Verdict worse(Verdict first, Verdict second) {
        return rank(first) >= rank(second) ? first : second;
    }

    private static int rank(Verdict verdict) {
        return verdict.<Integer>fold(
                permitted -> permitted.advice().compareTo(Advice.NONE),
                prohibited -> 20,
                open -> open.kind() == Verdict.Undetermined.Kind.DISPUTED ? 11 : 10);
    }
}
