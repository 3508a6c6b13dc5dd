package org.oer4j.licensing.remix;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.RuleId;
import org.oer4j.facts.FactTable;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseVersion;

/**
 * Copyleft of other stewards than Creative Commons: an adaptation stays under the same licence. Where the text or the
 * licensor's "or any later version" lets a later version be taken, it may carry that; where the text names a compatible
 * licence, it may carry that too. How far each licence reaches is a row of {@code copyleft.tsv}.
 */
final class Copyleft implements AdaptationRule {
    private static final RuleId ID = RuleId.of("remix.copyleft");
    private static final RuleId LATER = RuleId.of("remix.later-version");
    private static final RuleId COMPATIBLE = RuleId.of("remix.copyleft-compatible-license");
    private static final RuleId ELECTED = RuleId.of("remix.elect-later-version");
    private static final RuleId NOT_YOURS = RuleId.of("remix.or-later-not-yours");
    private static final RuleId EARLIER = RuleId.of("remix.copyleft-earlier-version");
    private static final RuleId OTHER_TERMS = RuleId.of("remix.copyleft-other-terms");
    private static final RuleId DISPUTED = RuleId.of("remix.copyleft-disputed");

    private final Clauses clauses;
    private final MergeClause mergeClause;
    private final Map<String, Reach> reaches = new HashMap<>();

    Copyleft(Clauses clauses, MergeClause mergeClause) {
        this.clauses = clauses;
        this.mergeClause = mergeClause;
        for (FactTable.Row row : FactTable.load(
                        Copyleft.class, "/META-INF/oer/copyleft.tsv", "id", "later", "compatible", "elected", "source")
                .rows()) {
            reaches.put(row.required("id"), new Reach(Later.of(row), row.words("compatible"), row.words("elected")));
        }
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public @Nullable Ruling judge(License source, License outbound) {
        if (source.isCreativeCommons() || !source.isCopyleft() || NotForNewWorks.isUnknown(outbound)) {
            return null;
        }
        if (source.id().equals(outbound.id())) {
            return ruling(Ruling.Effect.PERMITS, ID, source, "copyleft");
        }
        Reach reach = reach(source);
        String id = outbound.id().value();
        if (reach.compatible.contains(id)) {
            return ruling(Ruling.Effect.PERMITS, COMPATIBLE, source, "compatible-license");
        }
        if (reach.elected.contains(id)) {
            return ruling(Ruling.Effect.CONDITIONS, ELECTED, source, "compatible-license");
        }
        if (source.family().equals(outbound.family())) {
            return relative(source, outbound, reach);
        }
        return mergeClause.names(source, outbound)
                ? null
                : ruling(Ruling.Effect.PROHIBITS, OTHER_TERMS, source, "copyleft");
    }

    private @Nullable Ruling relative(License source, License outbound, Reach reach) {
        int order = order(source, outbound);
        if (mergeClause.names(source, outbound)) {
            return null;
        }
        if (order < 0) {
            return ruling(Ruling.Effect.PROHIBITS, EARLIER, source, "copyleft");
        }
        return switch (reach.later) {
            case YES -> ruling(Ruling.Effect.PERMITS, LATER, source, "later-version");
            case DISPUTED -> ruling(Ruling.Effect.DISPUTES, DISPUTED, source, "later-version");
            case NO -> {
                boolean same = order == 0 && reach(outbound).later == Later.NO;
                yield same
                        ? ruling(Ruling.Effect.PERMITS, ID, source, "copyleft")
                        : ruling(Ruling.Effect.PROHIBITS, NOT_YOURS, source, "copyleft");
            }
        };
    }

    /**
     * Whether a source can be taken under a later version of its licence, which somebody has to choose before it meets
     * works under licences of another family.
     */
    boolean isElected(License source, License outbound) {
        return !source.isCreativeCommons()
                && source.isCopyleft()
                && source.family().equals(outbound.family())
                && reach(source).later == Later.YES
                && order(source, outbound) > 0;
    }

    private static int order(License source, License outbound) {
        LicenseVersion from = source.version();
        LicenseVersion to = outbound.version();
        return from == null || to == null ? 0 : to.compareTo(from);
    }

    private Reach reach(License license) {
        return reaches.getOrDefault(license.id().value(), Reach.ITSELF);
    }

    private Ruling ruling(Ruling.Effect effect, RuleId rule, License source, String topic) {
        return Ruling.of(
                effect, rule, clauses.get(source, topic), source.names().shortName());
    }

    /** Whether a later version may be taken. */
    private enum Later {
        YES,
        NO,
        DISPUTED;

        static Later of(FactTable.Row row) {
            String word = row.required("later");
            return switch (word) {
                case "yes" -> YES;
                case "no" -> NO;
                case "disputed" -> DISPUTED;
                default -> throw row.failure("'" + word + "' in column later is unknown, expected yes, no or disputed");
            };
        }
    }

    private record Reach(Later later, List<String> compatible, List<String> elected) {
        /** What holds where no row says more, as for an embedder's own copyleft: the same licence and nothing else. */
        static final Reach ITSELF = new Reach(Later.NO, List.of(), List.of());
    }
}
