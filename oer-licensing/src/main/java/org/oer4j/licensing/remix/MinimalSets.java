package org.oer4j.licensing.remix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The smallest sets of sources without which the rest is permitted. Sources that cannot stand alone, then pairs that
 * conflict, are found first; the search then branches over a conflict's members and asks the evaluator only where no
 * known conflict is left. Up to {@value #EXACT} sources every smallest set is found; beyond that the work is bounded, and
 * the result says when it was cut short.
 *
 * @param sets the sets as places in the list of sources, the smallest number of sources first; at most {@value #MOST_SETS}
 * @param truncated whether not everything was tried
 */
record MinimalSets(List<List<Integer>> sets, boolean truncated) {
    /** Up to this many sources the search is exact. */
    static final int EXACT = 20;

    private static final int MOST_SETS = 8;
    private static final int MOST_QUESTIONS = 4_000;

    static MinimalSets of(RemixEvaluator evaluator, Remix remix) {
        Search search = new Search(evaluator, remix);
        return new MinimalSets(search.run(), search.truncated);
    }

    /** One search; sources that are the same in every respect count as one. */
    private static final class Search {
        private final RemixEvaluator evaluator;
        private final Remix remix;
        private final List<List<Integer>> groups = new ArrayList<>();
        private final boolean[] alone;
        private final BitSet[] conflicts;
        private final Set<BitSet> visited = new HashSet<>();
        private final List<BitSet> found = new ArrayList<>();
        private int smallest = Integer.MAX_VALUE;
        private int questions;
        private boolean truncated;

        Search(RemixEvaluator evaluator, Remix remix) {
            this.evaluator = evaluator;
            this.remix = remix;
            group();
            int size = groups.size();
            this.alone = new boolean[size];
            this.conflicts = new BitSet[size];
            Arrays.setAll(conflicts, i -> new BitSet(size));
            for (int i = 0; i < size; i++) {
                alone[i] = !isPermitted(one(i));
            }
            for (int i = 0; i < size; i++) {
                for (int j = i + 1; j < size; j++) {
                    if (!alone[i] && !alone[j] && !isPermitted(two(i, j))) {
                        conflicts[i].set(j);
                        conflicts[j].set(i);
                    }
                }
            }
        }

        private void group() {
            List<Basis> known = new ArrayList<>();
            for (int i = 0; i < remix.sources().size(); i++) {
                Basis basis = remix.sources().get(i).basis();
                int place = known.indexOf(basis);
                if (place < 0) {
                    place = known.size();
                    known.add(basis);
                    groups.add(new ArrayList<>());
                }
                groups.get(place).add(i);
            }
        }

        private static BitSet one(int i) {
            BitSet set = new BitSet();
            set.set(i);
            return set;
        }

        private static BitSet two(int i, int j) {
            BitSet set = one(i);
            set.set(j);
            return set;
        }

        private boolean isPermitted(BitSet kept) {
            questions++;
            List<Source> sources = kept.stream()
                    .mapToObj(group -> remix.sources().get(groups.get(group).get(0)))
                    .toList();
            return evaluator.isPermitted(new Remix(sources, remix.use(), remix.outbound()));
        }

        List<List<Integer>> run() {
            BitSet removed = new BitSet();
            for (int i = 0; i < groups.size(); i++) {
                removed.set(i, alone[i]);
            }
            if (evaluator.mayMerge(remix)) {
                tryAll();
            } else {
                branch(removed);
            }
            return found.stream().map(this::places).toList();
        }

        /** With merge clauses one source may help another, so that what conflicts in a part may go in the whole. */
        private void tryAll() {
            for (int size = 1; size <= groups.size() && found.isEmpty() && !truncated; size++) {
                tryAll(new BitSet(), 0, size);
            }
        }

        private void tryAll(BitSet removed, int from, int left) {
            if (left == 0) {
                BitSet kept = new BitSet();
                kept.set(0, groups.size());
                kept.andNot(removed);
                if (kept.isEmpty() || isPermitted(kept)) {
                    record((BitSet) removed.clone(), weight(removed));
                }
                return;
            }
            for (int group = from; group <= groups.size() - left; group++) {
                if (questions > MOST_QUESTIONS && groups.size() > EXACT) {
                    truncated = true;
                    return;
                }
                removed.set(group);
                tryAll(removed, group + 1, left - 1);
                removed.clear(group);
            }
        }

        private List<Integer> places(BitSet removed) {
            return removed.stream()
                    .boxed()
                    .flatMap(group -> groups.get(group).stream())
                    .sorted()
                    .toList();
        }

        private int weight(BitSet removed) {
            return removed.stream().map(group -> groups.get(group).size()).sum();
        }

        private void branch(BitSet removed) {
            int weight = weight(removed);
            if (weight > smallest || !visited.add(removed)) {
                return;
            }
            if (removed.cardinality() == groups.size()) {
                record(removed, weight);
                return;
            }
            if (questions > MOST_QUESTIONS && groups.size() > EXACT) {
                truncated = true;
                return;
            }
            List<BitSet> ways = ways(removed);
            if (ways.isEmpty()) {
                record(removed, weight);
            }
            for (BitSet way : ways) {
                BitSet more = (BitSet) removed.clone();
                more.or(way);
                branch(more);
            }
        }

        private void record(BitSet removed, int weight) {
            if (weight < smallest) {
                smallest = weight;
                found.clear();
            }
            if (found.size() < MOST_SETS) {
                found.add(removed);
            } else {
                truncated = true;
            }
        }

        /** What may be removed besides to end one conflict, each way a set; none where the rest is permitted. */
        private List<BitSet> ways(BitSet removed) {
            BitSet kept = new BitSet();
            kept.set(0, groups.size());
            kept.andNot(removed);
            int most = mostConflicting(kept);
            if (most >= 0) {
                BitSet others = (BitSet) conflicts[most].clone();
                others.and(kept);
                return List.of(one(most), others);
            }
            if (isPermitted(kept)) {
                return List.of();
            }
            for (int group = kept.nextSetBit(0); group >= 0; group = kept.nextSetBit(group + 1)) {
                BitSet fewer = (BitSet) kept.clone();
                fewer.clear(group);
                if (!fewer.isEmpty() && !isPermitted(fewer)) {
                    kept = fewer;
                }
            }
            return kept.stream().mapToObj(Search::one).toList();
        }

        private int mostConflicting(BitSet kept) {
            int best = -1;
            int most = 0;
            for (int group = kept.nextSetBit(0); group >= 0; group = kept.nextSetBit(group + 1)) {
                BitSet others = (BitSet) conflicts[group].clone();
                others.and(kept);
                if (others.cardinality() > most) {
                    most = others.cardinality();
                    best = group;
                }
            }
            return best;
        }
    }
}
