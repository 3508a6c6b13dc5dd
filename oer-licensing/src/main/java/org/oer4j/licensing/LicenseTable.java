package org.oer4j.licensing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
                coded(row, "kind", row.required("kind"), LicenseKind.values(), LicenseKind::code),
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
                        coded(row, "status", row.required("status"), LicenseStatus.values(), LicenseStatus::code),
                        successor.isEmpty() ? null : LicenseId.of(successor),
                        row.required("source")));
    }

    static LicenseTerms terms(FactTable.Row row) {
        return new LicenseTerms(
                codes(row, "permits", Permission.values(), Permission::code),
                codes(row, "requires", Requirement.values(), Requirement::code),
                codes(row, "prohibits", Prohibition.values(), Prohibition::code));
    }

    private static <E> Set<E> codes(FactTable.Row row, String column, E[] values, Function<E, String> code) {
        return row.words(column).stream()
                .map(word -> coded(row, column, word, values, code))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <E> E coded(FactTable.Row row, String column, String word, E[] values, Function<E, String> code) {
        for (E value : values) {
            if (code.apply(value).equals(word)) {
                return value;
            }
        }
        throw row.failure("'" + word + "' is no " + column + ", expected one of "
                + Arrays.stream(values).map(code).collect(Collectors.joining(", ")));
    }
}
