package org.oer4j.licensing.audit;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds records by id. Records whose ids differ only in scheme and trailing slashes share a place; the first of them that
 * was met stands for all, and nothing that is told depends on which that is. 12 bytes a record and 4 bytes a reference.
 */
final class Links {
    static final int NOBODY = -1;

    private final Lineage lineage;
    private final int[] table;
    private final Ints next;
    private final Ints targets;
    private final Map<Long, Meant> several = new HashMap<>();

    Links(Lineage lineage) {
        this.lineage = lineage;
        int size = lineage.size();
        int slots = Integer.highestOneBit(Math.max(8, Math.min(size, 1 << 29) * 3 / 2)) * 2;
        this.table = new int[slots];
        this.next = Ints.ofSize(size);
        for (int node = 0; node < size; node++) {
            int slot = slot(lineage.first(node), lineage.second(node));
            int head = table[slot] - 1;
            if (head == NOBODY) {
                table[slot] = node + 1;
            } else {
                next.set(node, next.get(head));
                next.set(head, node + 1);
            }
        }
        this.targets = Ints.ofSize(lineage.edges());
        for (int edge = 0; edge < lineage.edges(); edge++) {
            boolean named = lineage.hasId(edge);
            targets.set(edge, named ? table[slot(lineage.toFirst(edge), lineage.toSecond(edge))] - 1 : NOBODY);
        }
    }

    /** Where the key lies, or where it would. */
    private int slot(long first, long second) {
        int mask = table.length - 1;
        int slot = (int) first & mask;
        while (table[slot] != 0) {
            int node = table[slot] - 1;
            if (lineage.first(node) == first && lineage.second(node) == second) {
                return slot;
            }
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** The record that stands for all with this one's id. */
    int head(int node) {
        return table[slot(lineage.first(node), lineage.second(node))] - 1;
    }

    /** The head of the records that a reference means, or {@link #NOBODY}. */
    int target(int edge) {
        return targets.get(edge);
    }

    /** The next record with the same id, or {@link #NOBODY}. */
    int next(int node) {
        return next.get(node) - 1;
    }

    boolean isAlone(int head) {
        return next(head) == NOBODY;
    }

    /** Whether one of the records is spelt like the reference. */
    boolean isSpelt(int head, int spelling) {
        return isAlone(head) ? lineage.spelling(head) == spelling : meant(head, spelling).spelt;
    }

    /** What the records that a reference means say of their licence; null where they do not agree. */
    @Nullable
    Statement licensor(int head, int spelling) {
        return isAlone(head) ? lineage.statement(head) : meant(head, spelling).statement;
    }

    /** The first, by letters, of the ids that a reference means. */
    String id(int head, int spelling) {
        return isAlone(head) ? lineage.id(head) : meant(head, spelling).id;
    }

    private Meant meant(int head, int spelling) {
        long key = (long) head << Integer.SIZE | (spelling & 0xFFFFFFFFL);
        Meant known = several.get(key);
        if (known == null) {
            known = read(head, spelling);
            several.put(key, known);
        }
        return known;
    }

    /** Those that are spelt like the reference, or all where none is. */
    private Meant read(int head, int spelling) {
        boolean spelt = false;
        for (int node = head; node != NOBODY && !spelt; node = next(node)) {
            spelt = lineage.spelling(node) == spelling;
        }
        Statement agreed = null;
        boolean disagree = false;
        String least = null;
        for (int node = head; node != NOBODY; node = next(node)) {
            if (!spelt || lineage.spelling(node) == spelling) {
                Statement one = lineage.statement(node);
                disagree |= agreed != null && Statement.compare(agreed, one) != 0;
                agreed = one;
                String id = spelt && least != null ? least : lineage.id(node);
                least = least == null || id.compareTo(least) < 0 ? id : least;
            }
        }
        return new Meant(disagree ? null : agreed, spelt, String.valueOf(least));
    }

    private record Meant(@Nullable Statement statement, boolean spelt, String id) {}
}
