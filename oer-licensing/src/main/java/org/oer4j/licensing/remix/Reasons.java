package org.oer4j.licensing.remix;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oer4j.citation.ClauseRef;
import org.oer4j.licensing.Advice;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.Obligation;
import org.oer4j.licensing.Reason;
import org.oer4j.licensing.Verdict;

/** Explains what the search found: the same rules are asked again, this time for their reasons. */
final class Reasons {
    private static final int MOST_REASONS = 50;

    private final LicenseCatalogue catalogue;
    private final RuleSet rules;
    private final OutboundSearch search;

    Reasons(LicenseCatalogue catalogue, RuleSet rules, OutboundSearch search) {
        this.catalogue = catalogue;
        this.rules = rules;
        this.search = search;
    }

    /** Why an outbound licence is permitted by every term. */
    Verdict.Permitted permission(License outbound, List<Inbound.Term> terms) {
        Advice advice = Advice.NONE;
        Set<Reason> why = new LinkedHashSet<>();
        Set<Obligation> obligations = new LinkedHashSet<>();
        for (Inbound.Term term : terms) {
            for (License candidate : term.candidates()) {
                if (rules.pair(candidate, outbound).verdict() instanceof Verdict.Permitted permitted) {
                    advice = permitted.advice().compareTo(advice) > 0 ? permitted.advice() : advice;
                    why.addAll(permitted.reasons());
                    obligations.addAll(permitted.obligations());
                    if (!term.isExact()) {
                        why.add(Reason.of(
                                "remix.whatever-version",
                                clause(candidate),
                                term.id(),
                                outbound.names().shortName()));
                        break;
                    }
                }
            }
        }
        return new Verdict.Permitted(advice, List.copyOf(obligations), List.copyOf(why));
    }

    private static ClauseRef clause(License license) {
        return ClauseRef.of(license.id().value(), "");
    }

    /** Why no outbound licence at all is certain; {@code possible} is the best one that is not ruled out. */
    Verdict without(Standing best, List<Inbound> sources, @Nullable License possible, List<List<Inbound>> blocking) {
        if (best == Standing.POSSIBLE) {
            return open(sources, possible, null);
        }
        Set<Reason> why = new LinkedHashSet<>();
        for (List<Inbound> set : blocking) {
            why.addAll(conflict(set));
        }
        return closed(best, why);
    }

    /** Why the outbound licence asked for is not certain. */
    Verdict against(Standing standing, List<Inbound> sources, @Nullable License outbound, @Nullable String unclear) {
        if (standing == Standing.POSSIBLE || outbound == null) {
            return open(sources, outbound, unclear);
        }
        Set<Reason> why = new LinkedHashSet<>();
        for (Inbound source : sources) {
            why.addAll(refusals(source, outbound, sources));
        }
        return closed(standing, why);
    }

    private static Verdict closed(Standing standing, Set<Reason> why) {
        List<Reason> list = why.stream().limit(MOST_REASONS).toList();
        return standing == Standing.DISPUTED
                ? new Verdict.Undetermined(Verdict.Undetermined.Kind.DISPUTED, List.of(), list)
                : new Verdict.Prohibited(list);
    }

    /** The facts that are missing: which version, which licence. */
    private Verdict open(List<Inbound> sources, @Nullable License outbound, @Nullable String unclearOutbound) {
        Set<String> needed = new LinkedHashSet<>();
        Set<Reason> why = new LinkedHashSet<>();
        if (unclearOutbound != null) {
            needed.add("version:" + unclearOutbound);
            why.add(Reason.of("remix.version-needed", ClauseRef.of(unclearOutbound, ""), unclearOutbound));
        }
        for (Inbound source : sources) {
            for (List<Inbound.Term> arm : source.arms()) {
                for (Inbound.Term term : arm) {
                    missing(term, outbound, needed, why);
                }
            }
        }
        return new Verdict.Undetermined(Verdict.Undetermined.Kind.FACT_MISSING, List.copyOf(needed), List.copyOf(why));
    }

    private void missing(Inbound.Term term, @Nullable License outbound, Set<String> needed, Set<Reason> why) {
        if (term.isUnknown()) {
            needed.add("license:" + term.id());
            why.add(Reason.of("remix.license-unknown", Reason.NO_GRANT, term.id()));
            return;
        }
        if (!term.isExact()) {
            needed.add("version:" + term.id());
            why.add(Reason.of("remix.version-needed", ClauseRef.of(term.id(), ""), term.id()));
            return;
        }
        License license = term.candidates().get(0);
        Verdict verdict =
                rules.pair(license, outbound == null ? license : outbound).verdict();
        if (verdict instanceof Verdict.Undetermined undetermined) {
            needed.addAll(undetermined.needed());
            why.addAll(undetermined.reasons());
        }
    }

    /** The sources that refuse an outbound licence, each a set of its own. */
    List<List<Inbound>> refusing(List<Inbound> sources, @Nullable License outbound) {
        List<List<Inbound>> refusing = new ArrayList<>();
        for (Inbound source : sources) {
            if (outbound != null && !refusals(source, outbound, sources).isEmpty()) {
                refusing.add(List.of(source));
            }
        }
        return refusing;
    }

    /** Why a source refuses an outbound licence among the other sources. */
    private List<Reason> refusals(Inbound source, License outbound, List<Inbound> sources) {
        List<Reason> why = new ArrayList<>();
        for (List<Inbound.Term> arm : source.arms()) {
            for (Inbound.Term term : arm) {
                if (term.isUnknown()) {
                    why.add(Reason.of("remix.license-unknown", Reason.NO_GRANT, term.id()));
                }
                for (License license : told(term, outbound)) {
                    RuleSet.Pairing pairing = rules.pair(license, outbound);
                    if (!(pairing.verdict() instanceof Verdict.Permitted)) {
                        why.addAll(pairing.verdict().reasons());
                    } else if (!pairing.residualFree()) {
                        License copyleft = copyleftBeside(source, sources);
                        if (copyleft != null) {
                            why.add(rules.survivingConditions().addedRestriction(license, copyleft, outbound));
                        }
                    }
                }
            }
        }
        return why;
    }

    /** Of the licences that a name without version may mean, the one that is told about: the newest that refuses. */
    private List<License> told(Inbound.Term term, License outbound) {
        if (term.isExact()) {
            return term.candidates();
        }
        License newest = null;
        for (License license : term.candidates()) {
            boolean refuses = !(rules.pair(license, outbound).verdict() instanceof Verdict.Permitted);
            if (refuses && (newest == null || Ranking.LICENSES.compare(license, newest) < 0)) {
                newest = license;
            }
        }
        return newest != null
                ? List.of(newest)
                : term.candidates().stream().limit(1).toList();
    }

    private static @Nullable License copyleftBeside(Inbound source, List<Inbound> sources) {
        for (Inbound other : sources) {
            for (List<Inbound.Term> arm : other.arms()) {
                for (Inbound.Term term : arm) {
                    boolean beside = !other.equals(source) || arm.size() > 1;
                    for (License license : term.candidates()) {
                        if (beside && license.isCopyleft()) {
                            return license;
                        }
                    }
                }
            }
        }
        return null;
    }

    /** Why the sources of a blocking set cannot go together: each is asked about what the others would need. */
    private List<Reason> conflict(List<Inbound> set) {
        List<Reason> why = new ArrayList<>();
        for (Inbound source : set) {
            License wanted = wanted(source, set);
            if (wanted != null) {
                for (Inbound other : set) {
                    if (set.size() == 1 || !other.equals(source)) {
                        why.addAll(refusals(other, wanted, set));
                    }
                }
            }
        }
        return why;
    }

    /** The best outbound licence for a source alone, or the licence it carries where it has none. */
    private @Nullable License wanted(Inbound source, List<Inbound> set) {
        if (set.size() > 1) {
            OutboundSearch.Result alone = search.search(List.of(source));
            OutboundOption best = null;
            for (int i = 0; i < catalogue.size(); i++) {
                License license = catalogue.all().get(i);
                if (alone.standing(i) == Standing.CERTAIN && Ranking.isWorthOffering(license, List.of())) {
                    OutboundOption option = new OutboundOption(license, permission(license, alone.terms(i)));
                    best = best == null || Ranking.OPTIONS.compare(option, best) < 0 ? option : best;
                }
            }
            if (best != null) {
                return best.license();
            }
        }
        for (Inbound.Term term : source.arms().get(0)) {
            if (!term.isUnknown()) {
                return term.candidates().get(0);
            }
        }
        return null;
    }
}
