package org.oer4j.licensing.audit;

import java.util.List;

/**
 * The way through a lineage that a finding is about: each record is based on the next. Only the first few and the last two
 * of a long way are named.
 *
 * @param ids the records, the one that the finding is about first; for a circle the first and the last are the same
 * @param omitted how many are left out before the last two
 */
public record AuditPath(List<String> ids, int omitted) {
    /**
     * Copies the list.
     *
     * @param ids the records
     * @param omitted how many are left out
     * @throws IllegalArgumentException if there are fewer than two records, or {@code omitted} is negative
     */
    public AuditPath {
        ids = List.copyOf(ids);
        if (ids.size() < 2 || omitted < 0) {
            throw new IllegalArgumentException("a way over " + ids + " with " + omitted
                    + " left out, expected at least two records and 0 or more");
        }
    }
}
