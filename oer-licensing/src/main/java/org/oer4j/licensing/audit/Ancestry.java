package org.oer4j.licensing.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * What follows for a record from the records behind its sources: circles, and a breach of a licence further up, which
 * everything made from it inherits. Each record is told of one such breach, the nearest; where several are equally near, of
 * that on the way of the least hashes of ids, so that the order of the records decides nothing. A record that itself breaks
 * a licence is told of that alone.
 *
 * <p>Strongly connected components (Tarjan 1972, without recursion) are met with the sources before what was made from them,
 * so one pass is enough: within a component, the nearest breach is found as the shortest way is. 16 bytes a record.
 */
final class Ancestry {
    private static final int FAR = Integer.MAX_VALUE;
    private static final int DONE = Integer.MAX_VALUE;
    private static final int NAMED = 6;

    private final Lineage lineage;
    private final Links links;
    private final BitSet breaches;
    private final Findings findings;
    private final SourceCheck sources;

    private final Ints index;
    /** While a component is open its lowest index, then the distance to the nearest breach. */
    private final Ints low;

    private final Ints towards;
    private final Ints root;
    private int visited;
    private int[] open = new int[64];
    private int opened;
    private int[] frames = new int[3 * 64];
    private int depth;

    /**
     * Ancestry of records.
     *
     * @param breaches the heads of records that break a source's licence
     */
    Ancestry(Lineage lineage, Links links, BitSet breaches, Findings findings, SourceCheck sources) {
        this.lineage = lineage;
        this.links = links;
        this.breaches = breaches;
        this.findings = findings;
        this.sources = sources;
        this.index = Ints.ofSize(lineage.size());
        this.low = Ints.ofSize(lineage.size());
        this.towards = Ints.ofSize(lineage.size());
        this.root = Ints.ofSize(lineage.size());
    }

    void report() {
        for (int node = 0; node < lineage.size(); node++) {
            int head = links.head(node);
            if (index.get(head) == 0) {
                visit(head);
            }
        }
        Map<Integer, String> offended = new HashMap<>();
        for (int node = 0; node < lineage.size(); node++) {
            int head = links.head(node);
            if (low.get(head) != FAR && low.get(head) > 0) {
                inherited(node, head, offended);
            }
        }
    }

    /** The next source of a record from an edge on; {@link Links#NOBODY} where the edges of this record end. */
    private int nextEdge(int node, int from) {
        int end = lineage.endOfEdges(node);
        for (int edge = from; edge < end; edge++) {
            if (lineage.isBasedOn(edge) && links.target(edge) != Links.NOBODY) {
                return edge;
            }
        }
        return Links.NOBODY;
    }

    private void visit(int start) {
        enter(start);
        while (depth > 0) {
            int frame = 3 * (depth - 1);
            int head = frames[frame];
            int edge = nextEdge(frames[frame + 1], frames[frame + 2]);
            if (edge == Links.NOBODY) {
                int next = links.next(frames[frame + 1]);
                if (next == Links.NOBODY) {
                    leave(head);
                } else {
                    frames[frame + 1] = next;
                    frames[frame + 2] = lineage.firstEdge(next);
                }
                continue;
            }
            frames[frame + 2] = edge + 1;
            int target = links.target(edge);
            if (index.get(target) == 0) {
                enter(target);
            } else if (index.get(target) != DONE) {
                low.set(head, Math.min(low.get(head), index.get(target)));
            }
        }
    }

    private void enter(int head) {
        index.set(head, ++visited);
        low.set(head, visited);
        open = with(open, opened++, head);
        int frame = 3 * depth++;
        frames = with(frames, frame + 2, lineage.firstEdge(head));
        frames[frame] = head;
        frames[frame + 1] = head;
    }

    private static int[] with(int[] values, int at, int value) {
        int[] room = at < values.length ? values : Arrays.copyOf(values, at + (at >> 1) + 2);
        room[at] = value;
        return room;
    }

    private void leave(int head) {
        depth--;
        int lowest = low.get(head);
        if (lowest == index.get(head)) {
            int from = opened;
            do {
                from--;
                index.set(open[from], DONE);
            } while (open[from] != head);
            int[] members = Arrays.copyOfRange(open, from, opened);
            opened = from;
            if (members.length == 1) {
                low.set(head, breaches.get(head) ? 0 : beyond(head));
                choose(head);
            } else {
                new Circle(members).settle();
            }
        }
        if (depth > 0 && index.get(head) != DONE) {
            int above = frames[3 * (depth - 1)];
            low.set(above, Math.min(low.get(above), lowest));
        }
    }

    /** How far the nearest breach is over the sources of a record. */
    private int beyond(int head) {
        int nearest = FAR;
        for (int node = head; node != Links.NOBODY; node = links.next(node)) {
            for (int edge = nextEdge(node, lineage.firstEdge(node));
                    edge != Links.NOBODY;
                    edge = nextEdge(node, edge + 1)) {
                int target = links.target(edge);
                if (target != head && low.get(target) != FAR) {
                    nearest = Math.min(nearest, low.get(target) + 1);
                }
            }
        }
        return nearest;
    }

    /** Chooses the way from a record whose distance is settled, as are those of all sources that are nearer. */
    private void choose(int head) {
        int distance = low.get(head);
        if (distance == 0 || distance == FAR) {
            root.set(head, head);
            return;
        }
        int best = Links.NOBODY;
        for (int node = head; node != Links.NOBODY; node = links.next(node)) {
            for (int edge = nextEdge(node, lineage.firstEdge(node));
                    edge != Links.NOBODY;
                    edge = nextEdge(node, edge + 1)) {
                int target = links.target(edge);
                if (target != head
                        && low.get(target) == distance - 1
                        && (best == Links.NOBODY || compare(target, best) < 0)) {
                    best = target;
                }
            }
        }
        towards.set(head, best);
        root.set(head, root.get(best));
    }

    /** An order of ids that needs no disk. */
    private int compare(int head, int other) {
        int order = Long.compare(lineage.first(head), lineage.first(other));
        return order == 0 ? Long.compare(lineage.second(head), lineage.second(other)) : order;
    }

    private void inherited(int node, int head, Map<Integer, String> offended) {
        List<String> ids = new ArrayList<>();
        Lineage.Entry entry = lineage.entry(node);
        ids.add(entry.id());
        int breach = root.get(head);
        int steps = low.get(head);
        int at = head;
        for (int step = 1; step < steps && ids.size() < NAMED; step++) {
            at = towards.get(at);
            ids.add(id(at));
        }
        int omitted = steps - ids.size();
        if (offended.size() > 10_000) {
            offended.clear();
        }
        String source = offended.computeIfAbsent(breach, this::offended);
        String broken = id(breach);
        ids.add(broken);
        ids.add(source);
        Issue issue = AuditRules.issue("audit.inherited-breach", "/isBasedOn", broken, source);
        findings.add(entry.id(), entry.location(), issue, new AuditPath(ids, omitted));
    }

    private String offended(int head) {
        String least = "";
        for (int node = head; node != Links.NOBODY; node = links.next(node)) {
            String source = sources.offended(node);
            least = least.isEmpty() || (!source.isEmpty() && source.compareTo(least) < 0) ? source : least;
        }
        return least;
    }

    /** The first, by letters, of the ids that share a place. */
    private String id(int head) {
        String least = null;
        for (int node = head; node != Links.NOBODY; node = links.next(node)) {
            String id = lineage.id(node);
            least = least == null || id.compareTo(least) < 0 ? id : least;
        }
        return String.valueOf(least);
    }

    /** Records each of which is, over others, based on itself. */
    private final class Circle {
        private final int[] members;
        /** Those that are based on a member, the first member's first. */
        private final int[] made;

        private final int[] endOfMade;

        Circle(int[] members) {
            this.members = members;
            Arrays.sort(members);
            int[] count = new int[members.length + 1];
            for (int member : members) {
                for (int target : targets(member)) {
                    count[place(target) + 1]++;
                }
            }
            for (int i = 1; i < count.length; i++) {
                count[i] += count[i - 1];
            }
            this.made = new int[count[members.length]];
            for (int i = 0; i < members.length; i++) {
                for (int target : targets(members[i])) {
                    made[count[place(target)]++] = i;
                }
            }
            this.endOfMade = count;
        }

        private int startOfMade(int member) {
            return member == 0 ? 0 : endOfMade[member - 1];
        }

        private int place(int member) {
            return Arrays.binarySearch(members, member);
        }

        private List<Integer> targets(int head) {
            List<Integer> targets = new ArrayList<>();
            for (int node = head; node != Links.NOBODY; node = links.next(node)) {
                for (int edge = nextEdge(node, lineage.firstEdge(node));
                        edge != Links.NOBODY;
                        edge = nextEdge(node, edge + 1)) {
                    int target = links.target(edge);
                    if (target != head && place(target) >= 0) {
                        targets.add(target);
                    }
                }
            }
            return targets;
        }

        void settle() {
            distances();
            report();
        }

        private void distances() {
            for (int member : members) {
                low.set(member, FAR);
            }
            PriorityQueue<long[]> near = new PriorityQueue<>((one, other) -> Long.compare(one[0], other[0]));
            int[] first = new int[members.length];
            for (int i = 0; i < members.length; i++) {
                first[i] = breaches.get(members[i]) ? 0 : beyond(members[i]);
            }
            for (int i = 0; i < members.length; i++) {
                low.set(members[i], first[i]);
                if (first[i] != FAR) {
                    near.add(new long[] {first[i], i});
                }
            }
            List<Integer> settled = new ArrayList<>();
            while (!near.isEmpty()) {
                long[] next = near.remove();
                int member = (int) next[1];
                if (low.get(members[member]) != next[0]) {
                    continue;
                }
                settled.add(members[member]);
                for (int i = startOfMade(member); i < endOfMade[member]; i++) {
                    int other = made[i];
                    if (low.get(members[other]) > next[0] + 1) {
                        low.set(members[other], (int) next[0] + 1);
                        near.add(new long[] {next[0] + 1, other});
                    }
                }
            }
            settled.forEach(Ancestry.this::choose);
        }

        /** The shortest circle through the first record by letters; a knot of circles is told once. */
        private void report() {
            int start = 0;
            String least = id(members[0]);
            for (int i = 1; i < members.length; i++) {
                String id = id(members[i]);
                if (id.compareTo(least) < 0) {
                    start = i;
                    least = id;
                }
            }
            int[] steps = steps(start);
            List<String> ids = new ArrayList<>();
            ids.add(least);
            int at = start;
            int left = FAR;
            for (int target : targets(members[start])) {
                left = Math.min(left, steps[place(target)]);
            }
            int length = left + 1;
            while (left > 0 && ids.size() < NAMED) {
                at = place(towards(members[at], steps, left));
                ids.add(id(members[at]));
                left--;
            }
            int omitted = Math.max(0, left - 1);
            while (left > 1) {
                at = place(towards(members[at], steps, left));
                left--;
            }
            if (left == 1) {
                ids.add(id(members[place(towards(members[at], steps, left))]));
            }
            ids.add(least);
            Lineage.Entry told = entry(members[start], least);
            Issue issue = AuditRules.issue("audit.derivation-circle", "/isBasedOn", String.valueOf(length));
            findings.add(told.id(), told.location(), issue, new AuditPath(ids, omitted));
        }

        /** Of several records with one id, the first by location. */
        private Lineage.Entry entry(int head, String id) {
            Lineage.Entry least = lineage.entry(head);
            for (int node = links.next(head); node != Links.NOBODY; node = links.next(node)) {
                Lineage.Entry entry = lineage.entry(node);
                boolean earlier = !least.id().equals(id)
                        || String.valueOf(entry.location()).compareTo(String.valueOf(least.location())) < 0;
                least = entry.id().equals(id) && earlier ? entry : least;
            }
            return least;
        }

        /** How many steps each member is from the start. */
        private int[] steps(int start) {
            int[] steps = new int[members.length];
            Arrays.fill(steps, FAR);
            steps[start] = 0;
            ArrayDeque<Integer> queue = new ArrayDeque<>(List.of(start));
            while (!queue.isEmpty()) {
                int member = queue.removeFirst();
                for (int i = startOfMade(member); i < endOfMade[member]; i++) {
                    int other = made[i];
                    if (steps[other] == FAR) {
                        steps[other] = steps[member] + 1;
                        queue.add(other);
                    }
                }
            }
            return steps;
        }

        private int towards(int member, int[] steps, int left) {
            int best = Links.NOBODY;
            for (int target : targets(member)) {
                if (steps[place(target)] == left && (best == Links.NOBODY || compare(target, best) < 0)) {
                    best = target;
                }
            }
            return best;
        }
    }
}
