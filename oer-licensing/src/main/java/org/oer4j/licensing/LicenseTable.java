package org.oer4j.licensing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.oer4j.facts.FactFormatException;
import org.oer4j.facts.FactTable;

/** Reads the licences and statements of other stewards than Creative Commons. */
final class LicenseTable {
    private LicenseTable() {}

    static List<License> load() {
        List<License> licenses = new ArrayList<>();
        for (FactTable.Row row : FactTable.load(
                        LicenseTable.class,
                        "/META-INF/oer/licenses.tsv",
                        "id",
                        "spdx",
                        "short",
                        "title",
                        "family",
                        "version",
                        "kind",
                        "uri",
                        "permits",
                        "requires",
                        "prohibits",
                        "steward",
                        "status",
                        "successor",
                        "source")
                .rows()) {
            licenses.add(license(row));
        }
        return licenses;
    }

    private static License license(FactTable.Row row) {
        String id = row.required("id");
        String version = row.get("version");
        String successor = row.get("successor");
        return new License(
                LicenseId.of(id),
                kind(row),
                new LicenseNames(row.required("title"), row.required("short")),
                row.get("uri"),
                new LicenseLineage(
                        row.required("family"),
                        Set.of(),
                        version.isEmpty() ? null : LicenseVersion.parse(version),
                        null),
                terms(row),
                new LicenseRegistration(
                        row.required("spdx").equals("yes") ? id : null,
                        row.get("steward"),
                        status(row),
                        successor.isEmpty() ? null : LicenseId.of(successor),
                        row.required("source")));
    }

    /** Plain loops: the catalogue is read at the start of programs, where the first lambda costs more than all rows. */
    static LicenseTerms terms(FactTable.Row row) {
        EnumSet<Permission> permits = EnumSet.noneOf(Permission.class);
        for (String word : row.words("permits")) {
            permits.add(permission(row, word));
        }
        EnumSet<Requirement> requires = EnumSet.noneOf(Requirement.class);
        for (String word : row.words("requires")) {
            requires.add(requirement(row, word));
        }
        EnumSet<Prohibition> prohibits = EnumSet.noneOf(Prohibition.class);
        for (String word : row.words("prohibits")) {
            prohibits.add(prohibition(row, word));
        }
        return new LicenseTerms(permits, requires, prohibits);
    }

    private static Permission permission(FactTable.Row row, String word) {
        for (Permission value : Permission.values()) {
            if (value.code().equals(word)) {
                return value;
            }
        }
        throw unknown(row, "permits", word);
    }

    private static Requirement requirement(FactTable.Row row, String word) {
        for (Requirement value : Requirement.values()) {
            if (value.code().equals(word)) {
                return value;
            }
        }
        throw unknown(row, "requires", word);
    }

    private static Prohibition prohibition(FactTable.Row row, String word) {
        for (Prohibition value : Prohibition.values()) {
            if (value.code().equals(word)) {
                return value;
            }
        }
        throw unknown(row, "prohibits", word);
    }

    private static LicenseKind kind(FactTable.Row row) {
        for (LicenseKind value : LicenseKind.values()) {
            if (value.code().equals(row.required("kind"))) {
                return value;
            }
        }
        throw unknown(row, "kind", row.get("kind"));
    }

    private static LicenseStatus status(FactTable.Row row) {
        for (LicenseStatus value : LicenseStatus.values()) {
            if (value.code().equals(row.required("status"))) {
                return value;
            }
        }
        throw unknown(row, "status", row.get("status"));
    }

    private static FactFormatException unknown(FactTable.Row row, String column, String word) {
        return row.failure("'" + word + "' in column " + column + " is unknown, expected a code of its vocabulary");
    }
}
