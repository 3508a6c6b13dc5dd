package org.oer4j.licensing.remix;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.oer4j.conformance.RuleId;
import org.oer4j.licensing.License;
import org.oer4j.licensing.Obligation;
import org.oer4j.licensing.Reason;
import org.oer4j.licensing.Verdict;

/**
 * The answer to a {@link Remix}.
 *
 * @param remix the question
 * @param verdict the verdict: that of the best outbound licence, or of the one asked for
 * @param outbound the licences under which the result may be shared, the best first; empty for collections (each item
 *     keeps its licence) and for private adaptations
 * @param obligations the duties that come with the sources, each licence's own
 * @param blockers the smallest sets of sources that cannot go together, by the sources' names; a set of one blocks by
 *     itself
 * @param rulesConsidered the rules that were asked
 * @param rulesVersion the version of the rules
 * @param catalogueVersion the version of the catalogue
 */
public record RemixPlan(
        Remix remix,
        Verdict verdict,
        List<OutboundOption> outbound,
        List<Obligation> obligations,
        List<List<String>> blockers,
        List<RuleId> rulesConsidered,
        String rulesVersion,
        String catalogueVersion) {
    /**
     * Copies the lists.
     *
     * @param remix the question
     * @param verdict the verdict
     * @param outbound the licences under which the result may be shared
     * @param obligations the duties that come with the sources
     * @param blockers the smallest sets of sources that cannot go together
     * @param rulesConsidered the rules that were asked
     * @param rulesVersion the version of the rules
     * @param catalogueVersion the version of the catalogue
     */
    public RemixPlan {
        Objects.requireNonNull(remix, "remix");
        Objects.requireNonNull(verdict, "verdict");
        outbound = List.copyOf(outbound);
        obligations = List.copyOf(obligations);
        blockers = copyOf(blockers);
        rulesConsidered = List.copyOf(rulesConsidered);
        Objects.requireNonNull(rulesVersion, "rulesVersion");
        Objects.requireNonNull(catalogueVersion, "catalogueVersion");
    }

    private static List<List<String>> copyOf(List<List<String>> sets) {
        List<List<String>> copies = new ArrayList<>(sets.size());
        for (List<String> set : sets) {
            copies.add(List.copyOf(set));
        }
        return List.copyOf(copies);
    }

    /**
     * Why the verdict is as it is.
     *
     * @return the verdict's reasons
     */
    public List<Reason> reasons() {
        return verdict.reasons();
    }

    /**
     * The outbound licences without the verdicts.
     *
     * @return the licences, the best first
     */
    public List<License> outboundLicenses() {
        return outbound.stream().map(OutboundOption::license).toList();
    }
}
