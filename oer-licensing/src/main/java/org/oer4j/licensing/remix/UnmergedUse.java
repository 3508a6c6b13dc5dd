package org.oer4j.licensing.remix;

import java.util.List;
import org.oer4j.citation.ClauseRef;
import org.oer4j.licensing.Advice;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseElement;
import org.oer4j.licensing.Permission;
import org.oer4j.licensing.Prohibition;
import org.oer4j.licensing.Reason;
import org.oer4j.licensing.Verdict;

/**
 * Uses in which the sources' licences do not meet in one new work: a collection, where each item stays whole, unmodified
 * and under its own licence, and an adaptation that is not shared. ShareAlike and NoDerivatives do not reach a
 * collection; NonCommercial does reach its use.
 */
final class UnmergedUse {
    private final RuleSet rules;
    private final IntendedUse use;

    UnmergedUse(RuleSet rules, IntendedUse use) {
        this.rules = rules;
        this.use = use;
    }

    /** The best arm's verdict; each arm is as good as its worst term. */
    Verdict verdict(Inbound source) {
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
        if (term.isUnknown()) {
            return unknown(term.id());
        }
        Verdict best = null;
        Verdict worst = null;
        for (License license : term.candidates()) {
            Verdict one = verdict(license);
            best = best == null || rank(one) < rank(best) ? one : best;
            worst = worst == null ? one : worse(worst, one);
        }
        if (best == null || worst == null || rank(best) == rank(worst)) {
            return best == null ? unknown(term.id()) : best;
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
        Ruling grant = rules.noGrant().judge(license);
        if (grant != null) {
            return switch (grant.effect()) {
                case PROHIBITS -> new Verdict.Prohibited(List.of(grant.reason()));
                case DISPUTES ->
                    new Verdict.Undetermined(Verdict.Undetermined.Kind.DISPUTED, List.of(), List.of(grant.reason()));
                case CONDITIONS -> new Verdict.Permitted(Advice.CONDITIONS, List.of(), List.of(grant.reason()));
                default ->
                    new Verdict.Undetermined(
                            Verdict.Undetermined.Kind.FACT_MISSING,
                            List.of("license:" + license.id()),
                            List.of(grant.reason()));
            };
        }
        if (license.kind().isPublicDomain()) {
            return permitted("remix.public-domain", "public-domain", license);
        }
        if (!license.isCreativeCommons() || !license.permits(Permission.REPRODUCTION) || isTerritorial(license)) {
            return new Verdict.Undetermined(
                    Verdict.Undetermined.Kind.FACT_MISSING,
                    List.of(),
                    List.of(Reason.of(
                            "remix.not-covered",
                            Reason.NO_GRANT,
                            license.id(),
                            use.making().code())));
        }
        if (use.commercial() && license.prohibits(Prohibition.COMMERCIAL_USE)) {
            return new Verdict.Prohibited(List.of(Reason.of(
                    "remix.commercial-use",
                    rules.clauses().get(license, "non-commercial"),
                    license.names().shortName())));
        }
        if (use.making() == Making.PRIVATE) {
            Ruling ruling = rules.noDerivatives().judgePrivate(license);
            return ruling != null
                    ? new Verdict.Prohibited(List.of(ruling.reason()))
                    : permitted("remix.private-adaptation", "private-adaptation", license);
        }
        return permitted(
                license.elements().contains(LicenseElement.NC) ? "remix.collection-non-commercial" : "remix.collection",
                "collection",
                license);
    }

    private static boolean isTerritorial(License license) {
        return license.prohibits(Prohibition.HIGH_INCOME_NATION_USE);
    }

    private Verdict permitted(String rule, String topic, License license) {
        return new Verdict.Permitted(
                Advice.NONE,
                use.making() == Making.PRIVATE ? List.of() : rules.duties(license),
                List.of(Reason.of(
                        rule,
                        rules.clauses().get(license, topic),
                        license.names().shortName())));
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
