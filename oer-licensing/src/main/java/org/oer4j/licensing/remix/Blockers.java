package org.oer4j.licensing.remix;

import java.util.ArrayList;
import java.util.List;

/**
 * The smallest sets of sources that cannot go together: sources that block by themselves, then pairs, then, where only a
 * larger set conflicts, one set from which nothing can be taken away. What another source helps by a merge clause does not
 * block.
 */
final class Blockers {
    private final OutboundSearch search;

    Blockers(OutboundSearch search) {
        this.search = search;
    }

    List<List<Inbound>> of(List<Inbound> sources) {
        List<List<Inbound>> blockers = new ArrayList<>();
        List<Inbound> rest = new ArrayList<>();
        for (Inbound source : sources) {
            if (isBlocked(List.of(source), sources)) {
                blockers.add(List.of(source));
            } else {
                rest.add(source);
            }
        }
        for (int i = 0; i < rest.size(); i++) {
            for (int j = i + 1; j < rest.size(); j++) {
                List<Inbound> pair = List.of(rest.get(i), rest.get(j));
                if (isBlocked(pair, sources)) {
                    blockers.add(pair);
                }
            }
        }
        if (blockers.isEmpty() && search.isBlocked(rest)) {
            blockers.add(shrink(rest));
        }
        return blockers;
    }

    private List<Inbound> shrink(List<Inbound> sources) {
        List<Inbound> set = new ArrayList<>(sources);
        for (Inbound source : sources) {
            List<Inbound> without = new ArrayList<>(set);
            without.remove(source);
            if (!without.isEmpty() && search.isBlocked(without)) {
                set = without;
            }
        }
        return set;
    }

    private boolean isBlocked(List<Inbound> set, List<Inbound> all) {
        if (!search.isBlocked(set)) {
            return false;
        }
        List<Inbound> helped = search.withHelpers(set, all);
        return helped.size() == set.size() || search.isBlocked(helped);
    }
}
