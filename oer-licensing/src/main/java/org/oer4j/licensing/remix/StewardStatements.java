package org.oer4j.licensing.remix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.RuleId;
import org.oer4j.facts.FactTable;
import org.oer4j.licensing.License;

/**
 * What stewards have said about pairs that the sources' own clauses do not settle: an outbound copyleft that takes no
 * further conditions (GPL, GFDL, ODbL) may clash with a condition of the source. The most particular row of {@code
 * steward-statements.tsv} counts; where a steward is silent and the texts clash, the row says disputed.
 */
final class StewardStatements implements AdaptationRule {
    private static final RuleId ID = RuleId.of("remix.incompatible");
    private static final RuleId DISPUTED = RuleId.of("remix.incompatible-disputed");

    private final Clauses clauses;
    /** The statements by the name of the outbound licence, since nearly every licence is named by none. */
    private final Map<String, List<Statement>> statements = new HashMap<>();

    StewardStatements(Clauses clauses) {
        this.clauses = clauses;
        for (FactTable.Row row : FactTable.load(
                        StewardStatements.class,
                        "/META-INF/oer/steward-statements.tsv",
                        "license",
                        "version",
                        "outbound",
                        "outbound-version",
                        "effect",
                        "topic",
                        "source")
                .rows()) {
            statements
                    .computeIfAbsent(row.required("outbound"), key -> new ArrayList<>())
                    .add(new Statement(
                            LicensePattern.of(row, "license", "version"),
                            LicensePattern.of(row, "outbound", "outbound-version"),
                            effect(row),
                            row.required("topic")));
        }
    }

    private static Ruling.@Nullable Effect effect(FactTable.Row row) {
        String word = row.required("effect");
        return switch (word) {
            case "prohibits" -> Ruling.Effect.PROHIBITS;
            case "disputes" -> Ruling.Effect.DISPUTES;
            case "compatible" -> null;
            default ->
                throw row.failure(
                        "'" + word + "' in column effect is unknown, expected prohibits, disputes or compatible");
        };
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public @Nullable Ruling judge(License source, License outbound) {
        if (source.isCopyleft() || source.id().equals(outbound.id()) || NoConditions.holds(source)) {
            return null;
        }
        Statement best = null;
        for (String name : List.of(outbound.id().value(), outbound.family(), LicensePattern.CC, LicensePattern.ALL)) {
            for (Statement statement : statements.getOrDefault(name, List.of())) {
                if ((best == null || statement.weight() > best.weight())
                        && statement.source.matches(source)
                        && statement.outbound.matches(outbound)) {
                    best = statement;
                }
            }
        }
        return best == null || best.effect == null ? null : ruling(best, best.effect, source);
    }

    private Ruling ruling(Statement statement, Ruling.Effect effect, License source) {
        return Ruling.of(
                effect,
                effect == Ruling.Effect.PROHIBITS ? ID : DISPUTED,
                clauses.get(source, statement.topic),
                source.names().shortName());
    }

    private record Statement(
            LicensePattern source, LicensePattern outbound, Ruling.@Nullable Effect effect, String topic) {
        int weight() {
            return source.weight() * 8 + outbound.weight();
        }
    }
}
