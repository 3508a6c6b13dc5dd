package org.oer4j.licensing.remix;

import org.jspecify.annotations.Nullable;
import org.oer4j.facts.FactTable;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseVersion;

/**
 * Which licences a row of facts is about: one id, one family, {@code CC} for every licence of Creative Commons that sets
 * conditions, or {@code *} for all; and one version, or {@code *} (null).
 */
record LicensePattern(String name, @Nullable LicenseVersion version) {
    static final String ALL = "*";
    static final String CC = "CC";

    static LicensePattern of(FactTable.Row row, String name, String version) {
        return new LicensePattern(row.required(name), version(row, version));
    }

    /** A version, or null for {@code *}; a bad one stops the load. */
    static @Nullable LicenseVersion version(FactTable.Row row, String column) {
        try {
            return version(row.required(column));
        } catch (IllegalArgumentException wrong) {
            throw row.failure(wrong.getMessage() + " in column " + column + ", or " + ALL);
        }
    }

    /** A version, or null for {@code *}. */
    static @Nullable LicenseVersion version(String text) {
        return text.equals(ALL) ? null : LicenseVersion.parse(text);
    }

    boolean matches(License license) {
        return matchesName(license) && (version == null || version.equals(license.version()));
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
        return named + (version == null ? 0 : 1);
    }
}
