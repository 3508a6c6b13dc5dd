package org.oer4j.licensing.attribution;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oer4j.citation.ClauseRef;
import org.oer4j.conformance.Severity;
import org.oer4j.facts.FactTable;
import org.oer4j.licensing.License;

/**
 * What each licence version asks of a credit, read from facts: who and what has to be named, which notices are kept, and
 * the statements that a licence prescribes. Makes attributions of credits. Immutable, thread-safe, worth keeping.
 *
 * <p>The facts are rows of {@code attribution-duties.tsv}, about a family, a version and a port; {@code *} stands for all
 * versions or ports, and as a family for every licence of Creative Commons. The most particular row counts.
 */
public final class AttributionDuties {
    private static final String ALL = "*";
    private static final String ALWAYS = "always";
    private static final String ADAPTATION = "adaptation";

    private final Map<CreditElement, Map<String, List<DutyRow>>> duties = new EnumMap<>(CreditElement.class);
    private final Map<String, List<StatementRow>> statements = new HashMap<>();

    private AttributionDuties() {
        for (FactTable.Row row : FactTable.load(
                        AttributionDuties.class,
                        "/META-INF/oer/attribution-duties.tsv",
                        "element",
                        "family",
                        "version",
                        "jurisdiction",
                        "when",
                        "missing",
                        "clause",
                        "source")
                .rows()) {
            duties.computeIfAbsent(element(row), key -> new HashMap<>())
                    .computeIfAbsent(row.required("family"), key -> new ArrayList<>())
                    .add(new DutyRow(
                            row.required("version"),
                            row.required("jurisdiction"),
                            forAdaptations(row),
                            severity(row),
                            row.required("clause")));
        }
        for (FactTable.Row row : FactTable.load(
                        AttributionDuties.class,
                        "/META-INF/oer/attribution-statements.tsv",
                        "family",
                        "version",
                        "when",
                        "statement",
                        "clause",
                        "source")
                .rows()) {
            statements
                    .computeIfAbsent(row.required("family"), key -> new ArrayList<>())
                    .add(new StatementRow(row.required("version"), forAdaptations(row), row.required("statement")));
        }
    }

    /**
     * The duties that come with the library. They are read once, at the first call.
     *
     * @return the duties
     */
    public static AttributionDuties standard() {
        return Standard.DUTIES;
    }

    private static CreditElement element(FactTable.Row row) {
        for (CreditElement element : CreditElement.values()) {
            if (element.code().equals(row.required("element"))) {
                return element;
            }
        }
        throw row.failure("element '" + row.get("element") + "' is unknown, expected a code of CreditElement");
    }

    private static boolean forAdaptations(FactTable.Row row) {
        return switch (row.required("when")) {
            case ALWAYS -> false;
            case ADAPTATION -> true;
            default -> throw row.failure("when '" + row.get("when") + "' is unknown, expected always or adaptation");
        };
    }

    private static @Nullable Severity severity(FactTable.Row row) {
        String code = row.get("missing");
        for (Severity severity : Severity.values()) {
            if (severity.code().equals(code)) {
                return severity;
            }
        }
        if (code.isEmpty()) {
            return null;
        }
        throw row.failure("missing '" + code + "' is unknown, expected error, warning, info or nothing");
    }

    /**
     * What a licence asks of a credit.
     *
     * @param license the licence
     * @return its duties in the order of the elements
     */
    public List<CreditDuty> of(License license) {
        List<CreditDuty> found = new ArrayList<>();
        duties.forEach((element, families) -> {
            DutyRow row = find(families, license);
            if (row != null) {
                ClauseRef clause = ClauseRef.of(license.id().value(), row.clause);
                found.add(new CreditDuty(element, row.forAdaptations, row.missing, clause));
            }
        });
        return List.copyOf(found);
    }

    /**
     * The attribution of a credit, in the profile {@link AttributionProfile#TASL}.
     *
     * @param credit the work, its licence and what it was made from
     * @return the layers to write, and what is missing
     */
    public Attribution attribute(Credit credit) {
        return attribute(credit, AttributionProfile.TASL);
    }

    /**
     * The attribution of a credit.
     *
     * @param credit the work, its licence and what it was made from
     * @param profile how it is laid out, and what is missed beside the licence's duties
     * @return the layers to write, and what is missing
     */
    public Attribution attribute(Credit credit, AttributionProfile profile) {
        CreditCheck check = new CreditCheck(this, profile);
        AttributionLayer layer = check.layer(credit, "", false);
        return new Attribution(layer, profile, check.findings());
    }

    /** The statement that a licence prescribes where the licensor demands no other, or null. */
    @Nullable
    String statement(License license, boolean adapted) {
        String version = version(license);
        for (StatementRow row : statements.getOrDefault(license.family(), List.of())) {
            if (row.version.equals(version) && (adapted || !row.forAdaptations)) {
                return row.statement;
            }
        }
        return null;
    }

    private static @Nullable DutyRow find(Map<String, List<DutyRow>> families, License license) {
        // CC0 and the marks are no version 1.0 of the licences
        boolean general = license.isCreativeCommons() && !license.kind().isPublicDomain();
        String port = license.jurisdiction() == null ? "" : license.jurisdiction();
        for (String jurisdiction : List.of(port, ALL)) {
            for (String version : List.of(version(license), ALL)) {
                for (String family : List.of(license.family(), general ? ALL : license.family())) {
                    DutyRow row = find(families.getOrDefault(family, List.of()), version, jurisdiction);
                    if (row != null) {
                        return row;
                    }
                }
            }
        }
        return null;
    }

    private static @Nullable DutyRow find(List<DutyRow> rows, String version, String jurisdiction) {
        for (DutyRow row : rows) {
            if (row.version.equals(version) && row.jurisdiction.equals(jurisdiction)) {
                return row;
            }
        }
        return null;
    }

    private static String version(License license) {
        return license.version() == null ? "" : license.version().toString();
    }

    private record DutyRow(
            String version,
            String jurisdiction,
            boolean forAdaptations,
            @Nullable Severity missing,
            String clause) {}

    private record StatementRow(String version, boolean forAdaptations, String statement) {}

    /** Defers reading the files until somebody asks. */
    private static final class Standard {
        static final AttributionDuties DUTIES = new AttributionDuties();
    }
}
