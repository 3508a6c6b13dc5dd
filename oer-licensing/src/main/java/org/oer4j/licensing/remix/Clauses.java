package org.oer4j.licensing.remix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oer4j.citation.ClauseRef;
import org.oer4j.facts.FactTable;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseVersion;

/**
 * Where each legal code says what: a table of facts. A row is about one licence, one family, or with {@code *} about every
 * licence of Creative Commons; {@code *} as version or port stands for all. The most particular row counts: a port before
 * a licence, a licence before a family, a family before all, a version before all versions.
 */
final class Clauses {
    private static final String ALL = "*";

    private final Map<String, Map<String, List<Row>>> topics = new HashMap<>();

    Clauses() {
        for (FactTable.Row row : FactTable.load(
                        Clauses.class,
                        "/META-INF/oer/license-clauses.tsv",
                        "topic",
                        "family",
                        "version",
                        "jurisdiction",
                        "clause",
                        "source")
                .rows()) {
            topics.computeIfAbsent(row.required("topic"), key -> new HashMap<>())
                    .computeIfAbsent(row.required("family"), key -> new ArrayList<>())
                    .add(new Row(
                            LicensePattern.version(row, "version"), row.get("jurisdiction"), row.required("clause")));
        }
    }

    /** The clause of a licence on a topic, or null where its text has none. */
    @Nullable
    ClauseRef find(License license, String topic) {
        Map<String, List<Row>> families = topics.get(topic);
        if (families == null) {
            return null;
        }
        List<Row> own = families.get(license.id().value());
        List<Row> family = families.get(license.family());
        // CC0 1.0 and the marks are no version 1.0 of the licences.
        boolean general = license.isCreativeCommons() && !license.kind().isPublicDomain();
        List<Row> all = general ? families.get(ALL) : null;
        if (own == null && family == null && all == null) {
            return null;
        }
        String port = license.jurisdiction() == null ? "" : license.jurisdiction();
        String locator = find(own, family, all, license.version(), port);
        locator = locator == null ? find(own, family, all, license.version(), ALL) : locator;
        return locator == null ? null : ClauseRef.of(license.id().value(), locator);
    }

    private static @Nullable String find(
            @Nullable List<Row> own,
            @Nullable List<Row> family,
            @Nullable List<Row> all,
            @Nullable LicenseVersion version,
            String port) {
        String locator = find(own, version, port);
        locator = locator == null ? find(family, version, port) : locator;
        return locator == null ? find(all, version, port) : locator;
    }

    private static @Nullable String find(@Nullable List<Row> rows, @Nullable LicenseVersion version, String port) {
        String anyVersion = null;
        if (rows != null) {
            for (Row row : rows) {
                if (row.port.equals(port)) {
                    if (row.version == null) {
                        anyVersion = row.clause;
                    } else if (row.version.equals(version)) {
                        return row.clause;
                    }
                }
            }
        }
        return anyVersion;
    }

    /** The clause of a licence on a topic; the text as a whole where the table names no place. */
    ClauseRef get(License license, String topic) {
        ClauseRef clause = find(license, topic);
        return clause == null ? ClauseRef.of(license.id().value(), "") : clause;
    }

    /** Of one version, or of all where the version is null. */
    private record Row(@Nullable LicenseVersion version, String port, String clause) {}
}
