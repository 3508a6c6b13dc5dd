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
 * status. Where a statement leaves the status open, so does the answer.
 */
final class NoGrant implements AdaptationRule {
    private static final RuleId ID = RuleId.of("remix.no-grant");

    private final Map<String, Statement> statements = new HashMap<>();

    NoGrant() {
        for (FactTable.Row row : FactTable.load(
                        NoGrant.class, "/META-INF/oer/statements.tsv", "id", "verdict", "rule", "source")
                .rows()) {
            statements.put(
                    row.required("id"),
                    new Statement(effect(row, row.required("verdict")), RuleId.of(row.required("rule"))));
        }
    }

    private static Ruling.Effect effect(FactTable.Row row, String verdict) {
        return switch (verdict) {
            case "prohibited" -> Ruling.Effect.PROHIBITS;
            case "disputed" -> Ruling.Effect.DISPUTES;
            case "undetermined" -> Ruling.Effect.OPEN;
            case "conditions" -> Ruling.Effect.CONDITIONS;
            default ->
                throw row.failure(
                        "'" + verdict + "' is no verdict, expected prohibited, disputed, undetermined or conditions");
        };
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public @Nullable Ruling judge(License source, License outbound) {
        return judge(source);
    }

    /** The ruling on a source, whatever is made of it; null where the source grants something. */
    @Nullable
    Ruling judge(License source) {
        if (source.kind().isGrant()) {
            return null;
        }
        Statement statement = statements.get(source.id().value());
        Ruling.Effect effect = statement == null ? Ruling.Effect.PROHIBITS : statement.effect;
        ClauseRef clause = effect == Ruling.Effect.PROHIBITS
                ? Reason.NO_GRANT
                : ClauseRef.of(source.id().value(), "");
        return new Ruling(
                effect,
                new Reason(
                        statement == null ? ID : statement.rule,
                        clause,
                        List.of(source.names().shortName())));
    }

    private record Statement(Ruling.Effect effect, RuleId rule) {}
}
