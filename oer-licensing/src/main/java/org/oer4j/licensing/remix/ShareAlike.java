package org.oer4j.licensing.remix;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.RuleId;
import org.oer4j.facts.FactTable;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseElement;
import org.oer4j.licensing.LicenseVersion;

/**
 * ShareAlike: an adaptation may be shared under the same licence, and beyond that only as far as the text of that version
 * and port reaches. 1.0 reaches nowhere; 2.x and 3.0 reach later versions and ports; 4.0 reaches later versions and, for
 * BY-SA, the named compatible licences. The elements must always be the same: BY-SA never becomes BY-NC-SA. How far each
 * text reaches is a row of {@code cc-share-alike.tsv}.
 */
final class ShareAlike implements AdaptationRule {
    static final RuleId ID = RuleId.of("remix.share-alike");
    private static final RuleId OTHER_TERMS = RuleId.of("remix.share-alike-other-terms");
    private static final RuleId EARLIER_VERSION = RuleId.of("remix.share-alike-earlier-version");
    private static final RuleId NOT_REACHED = RuleId.of("remix.share-alike-not-reached");
    private static final RuleId COMPATIBLE = RuleId.of("remix.share-alike-compatible-license");
    private static final RuleId DISPUTED = RuleId.of("remix.share-alike-disputed");

    private final Clauses clauses;
    private final Map<String, Terms> terms = new HashMap<>();
    private final Set<String> ports = new HashSet<>();

    ShareAlike(Clauses clauses) {
        this.clauses = clauses;
        for (FactTable.Row row : FactTable.load(
                        ShareAlike.class,
                        "/META-INF/oer/cc-share-alike.tsv",
                        "family",
                        "version",
                        "jurisdiction",
                        "later",
                        "ports",
                        "unported",
                        "igo",
                        "compatible",
                        "source")
                .rows()) {
            ports.add(row.get("jurisdiction"));
            terms.put(
                    key(row.required("family"), row.required("version"), row.get("jurisdiction")),
                    new Terms(
                            row.required("later").equals("yes"),
                            reach(row, "ports"),
                            reach(row, "unported"),
                            reach(row, "igo"),
                            row.words("compatible")));
        }
    }

    private static Reach reach(FactTable.Row row, String column) {
        String word = row.required(column);
        for (Reach reach : Reach.values()) {
            if (reach.code.equals(word)) {
                return reach;
            }
        }
        throw row.failure("'" + word + "' in column " + column + " is unknown, expected none, floor, open or disputed");
    }

    private static String key(String family, String version, String jurisdiction) {
        return family + '|' + version + '|' + jurisdiction;
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public @Nullable Ruling judge(License source, License outbound) {
        LicenseVersion version = source.version();
        if (!source.elements().contains(LicenseElement.SA) || version == null || NotForNewWorks.isUnknown(outbound)) {
            return null;
        }
        if (source.id().equals(outbound.id())) {
            return ruling(Ruling.Effect.PERMITS, ID, source);
        }
        Terms reached = terms(source, version);
        if (reached.compatible.contains(outbound.id().value())) {
            return ruling(Ruling.Effect.PERMITS, COMPATIBLE, source);
        }
        LicenseVersion target = outbound.version();
        if (!outbound.elements().equals(source.elements()) || target == null) {
            return ruling(Ruling.Effect.PROHIBITS, OTHER_TERMS, source);
        }
        String port = outbound.jurisdiction();
        int order = target.compareTo(version);
        if (port == null && order > 0) {
            return reached.later
                    ? ruling(Ruling.Effect.PERMITS, ID, source)
                    : ruling(Ruling.Effect.PROHIBITS, NOT_REACHED, source);
        }
        Reach reach = port == null ? reached.unported : port.equals("igo") ? reached.igo : reached.ports;
        return switch (reach.at(order)) {
            case PERMITS -> ruling(Ruling.Effect.PERMITS, ID, source);
            case DISPUTES -> ruling(Ruling.Effect.DISPUTES, DISPUTED, source);
            default -> ruling(Ruling.Effect.PROHIBITS, order < 0 ? EARLIER_VERSION : NOT_REACHED, source);
        };
    }

    /** Whether the table has a row for the texts of one jurisdiction. */
    boolean namesPort(String jurisdiction) {
        return jurisdiction.equals("igo") || ports.contains(jurisdiction);
    }

    private Terms terms(License source, LicenseVersion version) {
        String jurisdiction = source.jurisdiction() == null ? "" : source.jurisdiction();
        for (String port : new String[] {jurisdiction, "*"}) {
            for (String family : new String[] {source.family(), "*"}) {
                Terms found = terms.get(key(family, version.toString(), port));
                if (found != null) {
                    return found;
                }
            }
        }
        return Terms.IDENTICAL_ONLY;
    }

    private Ruling ruling(Ruling.Effect effect, RuleId rule, License source) {
        return Ruling.of(
                effect, rule, clauses.get(source, "share-alike"), source.names().shortName());
    }

    /** How far a text reaches among one sort of other licences with the same elements. */
    private enum Reach {
        /** Not named. */
        NONE("none"),
        /** Named, of this or a later version. */
        FLOOR("floor"),
        /** Named without a version floor: an earlier version is disputed, since the steward reads a floor into it. */
        OPEN("open"),
        /** Doubtful for this or a later version; not for an earlier one. */
        DISPUTED("disputed");

        private final String code;

        Reach(String code) {
            this.code = code;
        }

        Ruling.Effect at(int order) {
            return switch (this) {
                case NONE -> Ruling.Effect.PROHIBITS;
                case FLOOR -> order >= 0 ? Ruling.Effect.PERMITS : Ruling.Effect.PROHIBITS;
                case OPEN -> order >= 0 ? Ruling.Effect.PERMITS : Ruling.Effect.DISPUTES;
                case DISPUTED -> order >= 0 ? Ruling.Effect.DISPUTES : Ruling.Effect.PROHIBITS;
            };
        }
    }

    private record Terms(boolean later, Reach ports, Reach unported, Reach igo, List<String> compatible) {
        /** What holds where no row says more: every ShareAlike text permits at least itself. */
        static final Terms IDENTICAL_ONLY = new Terms(false, Reach.NONE, Reach.NONE, Reach.NONE, List.of());
    }
}
