package org.oer4j.licensing.openness;

import java.util.HashSet;
import java.util.Set;
import org.oer4j.facts.FactTable;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseKind;

/** What a statement that grants nothing says: that nothing is permitted, or that nobody knows. */
final class CopyrightStatus {
    /** Statements by which an adaptation is prohibited, whatever else they leave open. */
    private static final Set<String> RESERVED = reserved();

    private CopyrightStatus() {}

    private static Set<String> reserved() {
        Set<String> ids = new HashSet<>();
        for (FactTable.Row row : FactTable.load(
                        CopyrightStatus.class,
                        "/META-INF/oer/statements.tsv",
                        "id",
                        "adaptation",
                        "collection",
                        "commercial-collection",
                        "rule",
                        "source")
                .rows()) {
            if (row.required("adaptation").equals("prohibited")) {
                ids.add(row.required("id"));
            }
        }
        return ids;
    }

    /**
     * Whether it is open what may be done: nothing is asserted, or a statement leaves the status open or open outside one
     * country.
     */
    static boolean isUnsettled(License license) {
        LicenseKind kind = license.kind();
        return kind == LicenseKind.NO_ASSERTION
                || (kind == LicenseKind.RIGHTS_STATEMENT
                        && !RESERVED.contains(license.id().value()));
    }
}
