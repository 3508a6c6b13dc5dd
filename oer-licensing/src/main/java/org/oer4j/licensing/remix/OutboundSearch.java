package org.oer4j.licensing.remix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseCatalogue;

/**
 * How given sources stand towards every outbound licence. An outbound licence must be permitted by each source; where any
 * source is a share-alike or copyleft, every condition of the others that survives must also be one of the outbound
 * licence (that is what makes BY-NC with BY-SA impossible).
 */
final class OutboundSearch {
    /** Choices among OR arms beyond this many are not tried; a plan says so by finding nothing better. */
    private static final int MAX_CHOICES = 256;

    private final LicenseCatalogue catalogue;
    private final PairTable table;

    OutboundSearch(LicenseCatalogue catalogue, PairTable table) {
        this.catalogue = catalogue;
        this.table = table;
    }

    /** The best choice of arms for each outbound licence of the catalogue. */
    Result search(List<Inbound> sources) {
        Standing[] standings = new Standing[catalogue.size()];
        int[] choices = new int[catalogue.size()];
        Arrays.fill(standings, Standing.IMPOSSIBLE);
        List<List<Inbound.Term>> combinations = combinations(sources);
        for (int choice = 0; choice < combinations.size(); choice++) {
            List<Inbound.Term> terms = combinations.get(choice);
            boolean copyleft = hasCopyleft(terms);
            for (int outbound = 0; outbound < standings.length; outbound++) {
                if (standings[outbound] == Standing.CERTAIN) {
                    continue;
                }
                Standing standing = standing(terms, outbound, copyleft);
                if (standing.compareTo(standings[outbound]) > 0) {
                    standings[outbound] = standing;
                    choices[outbound] = choice;
                }
            }
        }
        return new Result(standings, choices, combinations);
    }

    private static List<List<Inbound.Term>> combinations(List<Inbound> sources) {
        List<List<Inbound.Term>> combinations = new ArrayList<>();
        combinations.add(List.of());
        for (Inbound source : sources) {
            List<List<Inbound.Term>> longer = new ArrayList<>();
            for (List<Inbound.Term> before : combinations) {
                for (List<Inbound.Term> arm : source.arms()) {
                    if (longer.size() < MAX_CHOICES) {
                        List<Inbound.Term> joined = new ArrayList<>(before);
                        joined.addAll(arm);
                        longer.add(joined);
                    }
                }
            }
            combinations = longer;
        }
        return combinations;
    }

    private static boolean hasCopyleft(List<Inbound.Term> terms) {
        return terms.size() > 1
                && terms.stream().anyMatch(term -> term.candidates().stream().anyMatch(License::isCopyleft));
    }

    private Standing standing(List<Inbound.Term> terms, int outbound, boolean copyleft) {
        Standing standing = Standing.CERTAIN;
        for (Inbound.Term term : terms) {
            standing = standing.worse(standing(term, outbound, copyleft));
            if (standing == Standing.IMPOSSIBLE) {
                return standing;
            }
        }
        return standing;
    }

    /**
     * A term whose candidates differ is possible, and certain where none of them rules the outcome out: a candidate whose
     * text is merely disputed does not spoil an unversioned name.
     */
    private Standing standing(Inbound.Term term, int outbound, boolean copyleft) {
        if (term.isUnknown()) {
            return Standing.POSSIBLE;
        }
        boolean some = false;
        boolean none = false;
        boolean disputed = false;
        boolean open = false;
        for (License candidate : term.candidates()) {
            byte flags = table.row(candidate)[outbound];
            if (copyleft && (flags & PairTable.RESIDUAL_FREE) == 0) {
                // Whatever else the texts say about the pair, its condition may not stand beside a share-alike.
                none = true;
                continue;
            }
            some |= (flags & PairTable.PERMITTED) != 0;
            none |= (flags & PairTable.PROHIBITED) != 0;
            disputed |= (flags & PairTable.DISPUTED) != 0;
            open |= (flags & (PairTable.PERMITTED | PairTable.PROHIBITED | PairTable.DISPUTED)) == 0;
        }
        if (some) {
            return none || open ? Standing.POSSIBLE : Standing.CERTAIN;
        }
        return open ? Standing.POSSIBLE : disputed ? Standing.DISPUTED : Standing.IMPOSSIBLE;
    }

    /** For each outbound licence, by its place in the catalogue, how the sources stand and which arms were chosen. */
    static final class Result {
        private final Standing[] standings;
        private final int[] choices;
        private final List<List<Inbound.Term>> combinations;

        private Result(Standing[] standings, int[] choices, List<List<Inbound.Term>> combinations) {
            this.standings = standings;
            this.choices = choices;
            this.combinations = combinations;
        }

        Standing standing(int outbound) {
            return standings[outbound];
        }

        /** The terms that bind where the outbound licence is chosen. */
        List<Inbound.Term> terms(int outbound) {
            return Collections.unmodifiableList(combinations.get(choices[outbound]));
        }

        Standing best() {
            Standing best = Standing.IMPOSSIBLE;
            for (Standing standing : standings) {
                best = best.better(standing);
            }
            return best;
        }
    }
}
