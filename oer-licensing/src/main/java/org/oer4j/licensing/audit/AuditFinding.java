package org.oer4j.licensing.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.Finding;
import org.oer4j.licensing.Reason;

/**
 * One thing that an audit found: the record, the finding, why, what would settle it. Never text; {@link AuditMessages} makes
 * sentences. Findings are ordered by rule, then record, then place and contents, so that any two that differ have one order.
 *
 * @param record the id of the record
 * @param location where the record was found, or null when that was not said
 * @param finding what was found; the pointer is into the record
 * @param reasons why, as the recogniser or the rule engine says; may be empty
 * @param repairs what would settle it, the cheapest first; may be empty
 * @param path the way through the lineage, or null where the finding is about no way
 */
public record AuditFinding(
        String record,
        @Nullable String location,
        Finding finding,
        List<Reason> reasons,
        List<AuditRepair> repairs,
        @Nullable AuditPath path)
        implements Comparable<AuditFinding> {
    private static final Comparator<AuditFinding> CONTENTS = Comparator.comparing(
                    AuditFinding::location, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(AuditFinding::finding)
            .thenComparing(found -> String.valueOf(found.path))
            .thenComparing(found -> String.valueOf(found.reasons))
            .thenComparing(found -> String.valueOf(found.repairs));

    /**
     * Copies the lists.
     *
     * @param record the id of the record
     * @param location where the record was found, or null
     * @param finding what was found
     * @param reasons why
     * @param repairs what would settle it
     * @param path the way through the lineage, or null
     */
    public AuditFinding {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(finding, "finding");
        reasons = List.copyOf(reasons);
        repairs = List.copyOf(repairs);
    }

    @Override
    public int compareTo(AuditFinding other) {
        int order =
                finding.rule().equals(other.finding.rule()) ? 0 : finding.rule().compareTo(other.finding.rule());
        order = order == 0 ? record.compareTo(other.record) : order;
        return order == 0 ? CONTENTS.compare(this, other) : order;
    }
}
