package org.oer4j.licensing.remix;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oer4j.citation.ClauseRef;
import org.oer4j.conformance.RuleId;
import org.oer4j.facts.FactTable;
import org.oer4j.licensing.License;
import org.oer4j.licensing.Reason;

/**
 * Whoever has no grant may not share an adaptation: all rights reserved, free to read, statements about the copyright
 * status. Where a statement leaves the status open, so does the answer; some statements let a work be used unmodified for
 * some purposes, and say for which.
 */
final class NoGrant implements AdaptationRule {
    private static final RuleId ID = RuleId.of("remix.no-grant");

    private final Map<String, Statement> statements = new HashMap<>();

    NoGrant() {
        for (FactTable.Row row : FactTable.load(
                        NoGrant.class,
                        "/META-INF/oer/statements.tsv",
                        "id",
                        "adaptation",
                        "collection",
                        "commercial-collection",
                        "rule",
                        "source")
                .rows()) {
            statements.put(
                    row.required("id"),
                    new Statement(
                            effect(row, "adaptation"),
                            effect(row, "collection"),
                            effect(row, "commercial-collection"),
                            RuleId.of(row.required("rule"))));
        }
    }

    private static Ruling.Effect effect(FactTable.Row row, String column) {
        String word = row.required(column);
        return switch (word) {
            case "prohibited" -> Ruling.Effect.PROHIBITS;
            case "disputed" -> Ruling.Effect.DISPUTES;
            case "undetermined" -> Ruling.Effect.OPEN;
            case "conditions" -> Ruling.Effect.CONDITIONS;
            case "permitted" -> Ruling.Effect.PERMITS;
            default ->
                throw row.failure("'" + word + "' in column " + column + " is no verdict, expected prohibited,"
                        + " disputed, undetermined, conditions or permitted");
        };
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public @Nullable Ruling judge(License source, License outbound) {
        return judgeAdaptation(source);
    }

    /** The ruling on adapting a source, shared or not; null where the source grants something. */
    @Nullable
    Ruling judgeAdaptation(License source) {
        Statement statement = statements.get(source.id().value());
        return judge(source, statement, statement == null ? Ruling.Effect.PROHIBITS : statement.adaptation);
    }

    /** The ruling on passing a source on unmodified; null where the source grants something. */
    @Nullable
    Ruling judgeUnmodified(License source, boolean commercial) {
        Statement statement = statements.get(source.id().value());
        Ruling.Effect effect = statement == null
                ? Ruling.Effect.PROHIBITS
                : commercial ? statement.commercialCollection : statement.collection;
        return judge(source, statement, effect);
    }

    private static @Nullable Ruling judge(License source, @Nullable Statement statement, Ruling.Effect effect) {
        if (source.kind().isGrant()) {
            return null;
        }
        boolean nothing = statement == null || (effect == Ruling.Effect.PROHIBITS && !statement.limitsUse());
        ClauseRef clause = nothing ? Reason.NO_GRANT : ClauseRef.of(source.id().value(), "");
        RuleId rule = nothing || statement == null ? ID : statement.rule;
        return new Ruling(
                effect, new Reason(rule, clause, List.of(source.names().shortName())), "license:" + source.id());
    }

    private record Statement(
            Ruling.Effect adaptation, Ruling.Effect collection, Ruling.Effect commercialCollection, RuleId rule) {
        /** Whether a contract limits use of a work that is in the public domain, rather than copyright. */
        boolean limitsUse() {
            return adaptation == Ruling.Effect.DISPUTES;
        }
    }
}
