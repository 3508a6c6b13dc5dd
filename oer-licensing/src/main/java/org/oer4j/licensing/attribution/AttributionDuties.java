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
 * versions or ports, and as a family for every licence of Creative Commons. The most particular row counts. A row for all
 * ports gives a port the duty but not the clause: ports number their paragraphs in their own ways, so that a clause is
 * named only where the port's own text was read.
 */
public final class AttributionDuties {
    private static final String ALL = "*";
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
                            when(row),
                            severity(row),
                            clause(row)));
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
                    .add(new StatementRow(row.required("version"), when(row), row.required("statement")));
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

    private static When when(FactTable.Row row) {
        for (When when : When.values()) {
            if (when.code.equals(row.required("when"))) {
                return when;
            }
        }
        throw row.failure(
                "when '" + row.get("when") + "' is unknown, expected always, adaptation, recommended or never");
    }

    /** What is not asked for has no clause. */
    private static String clause(FactTable.Row row) {
        return when(row).isDuty() ? row.required("clause") : "";
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
            if (row != null && row.when.isDuty()) {
                found.add(new CreditDuty(element, row.when == When.ADAPTATION, row.missing, row.clause(license)));
            }
        });
        return List.copyOf(found);
    }

    /** How much it matters that an element is missing which a licence's steward recommends; null where nobody does. */
    @Nullable
    Severity recommended(CreditElement element, License license) {
        DutyRow row = find(duties.getOrDefault(element, Map.of()), license);
        return row == null || row.when != When.RECOMMENDED ? null : row.missing;
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
        AttributionLayer layer = check.layer(credit, CreditPlace.WORK, "");
        return new Attribution(layer, profile, check.findings());
    }

    /** The statement that a licence prescribes where the licensor demands no other, or null. */
    @Nullable
    String statement(License license, boolean adapted) {
        String version = version(license);
        for (StatementRow row : statements.getOrDefault(license.family(), List.of())) {
            if (row.version.equals(version) && (row.when == When.ALWAYS || (adapted && row.when == When.ADAPTATION))) {
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

    /** When an element is asked for. */
    private enum When {
        ALWAYS("always"),
        /** Where the work was adapted. */
        ADAPTATION("adaptation"),
        /** Not asked for by the text, but recommended by the steward. */
        RECOMMENDED("recommended"),
        /** Not asked for, although the texts beside it do. */
        NEVER("never");

        private final String code;

        When(String code) {
            this.code = code;
        }

        boolean isDuty() {
            return this == ALWAYS || this == ADAPTATION;
        }
    }

    private record DutyRow(
            String version,
            String jurisdiction,
            When when,
            @Nullable Severity missing,
            String clause) {
        @Nullable
        ClauseRef clause(License license) {
            boolean unread = license.jurisdiction() != null && jurisdiction.equals(ALL);
            return unread ? null : ClauseRef.of(license.id().value(), clause);
        }
    }

    private record StatementRow(String version, When when, String statement) {}

    /** Defers reading the files until somebody asks. */
    private static final class Standard {
        static final AttributionDuties DUTIES = new AttributionDuties();
    }
}
