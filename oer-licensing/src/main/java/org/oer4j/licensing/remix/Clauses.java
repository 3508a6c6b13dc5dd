package org.oer4j.licensing.remix;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oer4j.citation.ClauseRef;
import org.oer4j.facts.FactTable;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseVersion;

/** Where each legal code says what: a table of facts with {@code *} for "all"; the most particular row counts. */
final class Clauses {
    private final Map<String, String> locators = new HashMap<>();

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
            locators.put(
                    key(
                            row.required("topic"),
                            row.required("family"),
                            row.required("version"),
                            row.get("jurisdiction")),
                    row.required("clause"));
        }
    }

    private static String key(String topic, String family, String version, String jurisdiction) {
        return topic + '|' + family + '|' + version + '|' + jurisdiction;
    }

    /** The clause of a licence on a topic, or null where its text has none. */
    @Nullable
    ClauseRef find(License license, String topic) {
        LicenseVersion version = license.version();
        String number = version == null ? "" : version.toString();
        String jurisdiction = license.jurisdiction() == null ? "" : license.jurisdiction();
        for (String port : new String[] {jurisdiction, "*"}) {
            for (String family : new String[] {license.family(), "*"}) {
                for (String v : new String[] {number, "*"}) {
                    String locator = locators.get(key(topic, family, v, port));
                    if (locator != null) {
                        return ClauseRef.of(license.id().value(), locator);
                    }
                }
            }
        }
        return null;
    }

    /** The clause of a licence on a topic; the text as a whole where the table names no place. */
    ClauseRef get(License license, String topic) {
        ClauseRef clause = find(license, topic);
        return clause == null ? ClauseRef.of(license.id().value(), "") : clause;
    }
}
