package org.oer4j.licensing.remix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.RuleId;
import org.oer4j.facts.FactTable;
import org.oer4j.licensing.License;
import org.oer4j.licensing.Reason;

/**
 * Some copyleft licences step back where their work is merged with a work that already is under another licence they
 * name: the EUPL for its appendix (art.5), MPL 2.0 for its Secondary Licenses (s.3.3), GPL 3.0 for the AGPL (s.13). That
 * is no list of licences to choose from: a work on its own does not get there.
 */
final class MergeClause implements AdaptationRule {
    private static final RuleId ID = RuleId.of("remix.merge-clause");
    private static final RuleId ALONE = RuleId.of("remix.merge-clause-alone");

    private final Clauses clauses;
    private final Map<String, List<Merge>> merges = new HashMap<>();

    MergeClause(Clauses clauses) {
        this.clauses = clauses;
        for (FactTable.Row row : FactTable.load(
                        MergeClause.class,
                        "/META-INF/oer/merge-clauses.tsv",
                        "license",
                        "with",
                        "outbound",
                        "effect",
                        "source")
                .rows()) {
            String word = row.required("effect");
            if (!word.equals("permits") && !word.equals("conditions")) {
                throw row.failure("'" + word + "' in column effect is unknown, expected permits or conditions");
            }
            merges.computeIfAbsent(row.required("license"), key -> new ArrayList<>())
                    .add(new Merge(
                            row.required("with"),
                            row.required("outbound"),
                            word.equals("permits") ? Ruling.Effect.PERMITS : Ruling.Effect.CONDITIONS));
        }
    }

    @Override
    public RuleId id() {
        return ID;
    }

    /** Whether the clause of a source names an outbound licence at all. */
    boolean names(License source, License outbound) {
        for (Merge merge : of(source)) {
            if (merge.outbound.equals(outbound.id().value())) {
                return true;
            }
        }
        return false;
    }

    /** For a work on its own it is disputed whether the clause can be used. */
    @Override
    public @Nullable Ruling judge(License source, License outbound) {
        return names(source, outbound)
                ? Ruling.of(
                        Ruling.Effect.DISPUTES,
                        ALONE,
                        clauses.get(source, "merge-clause"),
                        source.names().shortName())
                : null;
    }

    /** What the clauses of a licence say, whatever else is merged; empty for nearly all. */
    List<Merge> of(License source) {
        return merges.getOrDefault(source.id().value(), List.of());
    }

    /** Why a source may go under the outbound licence beside a work that is under the licence that the clause names. */
    Reason reason(License source, License with) {
        return new Reason(
                ID,
                clauses.get(source, "merge-clause"),
                List.of(source.names().shortName(), with.names().shortName()));
    }

    /**
     * One permission of a merge clause.
     *
     * @param with the licence that another source must carry
     * @param outbound the licence of the whole
     * @param effect whether a limit or duty remains
     */
    record Merge(String with, String outbound, Ruling.Effect effect) {}
}
