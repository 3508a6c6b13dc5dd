package org.oer4j.licensing.remix;

import org.oer4j.facts.FactTable;
import org.oer4j.licensing.License;

/**
 * Which licences a row of facts is about: one id, one family, {@code CC} for every licence of Creative Commons that sets
 * conditions, or {@code *} for all; and one version, or {@code *}.
 */
record LicensePattern(String name, String version) {
    static final String ALL = "*";
    static final String CC = "CC";

    static LicensePattern of(FactTable.Row row, String name, String version) {
        return new LicensePattern(row.required(name), row.required(version));
    }

    boolean matches(License license) {
        return matchesName(license)
                && (version.equals(ALL)
                        || (license.version() != null
                                && version.equals(license.version().toString())));
    }

    private boolean matchesName(License license) {
        return switch (name) {
            case ALL -> true;
            case CC -> license.isCreativeCommons() && !license.kind().isPublicDomain();
            default -> name.equals(license.family()) || name.equals(license.id().value());
        };
    }

    /** How particular the row is: the greater counts before the smaller. */
    int weight() {
        int named = name.equals(ALL) ? 0 : name.equals(CC) ? 2 : 4;
        return named + (version.equals(ALL) ? 0 : 1);
    }
}
