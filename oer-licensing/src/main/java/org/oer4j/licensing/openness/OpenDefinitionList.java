package org.oer4j.licensing.openness;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oer4j.facts.FactTable;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseVersion;

/** What the steward of the Open Definition has said of licences: one row a family, or one version of it. */
final class OpenDefinitionList {
    private static final Map<String, Entry> ENTRIES = entries();
    private static final Set<String> SOFTWARE = software();

    private OpenDefinitionList() {}

    private static Map<String, Entry> entries() {
        Map<String, Entry> entries = new HashMap<>();
        for (FactTable.Row row : FactTable.load(
                        OpenDefinitionList.class,
                        "/META-INF/oer/open-definition.tsv",
                        "family",
                        "version",
                        "standing",
                        "domains",
                        "source")
                .rows()) {
            entries.put(
                    key(row.required("family"), row.get("version")),
                    new Entry(standing(row), row.words("domains").contains("data")));
        }
        return entries;
    }

    private static Standing standing(FactTable.Row row) {
        String word = row.required("standing").replace('-', '_').toUpperCase(Locale.ROOT);
        for (Standing value : Standing.values()) {
            if (value.name().equals(word)) {
                return value;
            }
        }
        throw row.failure("'" + row.get("standing")
                + "' in column standing is unknown, expected approved, not-approved or rejected");
    }

    private static Set<String> software() {
        Set<String> families = new HashSet<>();
        for (FactTable.Row row : FactTable.load(
                        OpenDefinitionList.class, "/META-INF/oer/software-licenses.tsv", "family", "source")
                .rows()) {
            families.add(row.required("family"));
        }
        return families;
    }

    private static String key(String family, String version) {
        return family + " " + version;
    }

    /** The most particular row about a licence: its version, else its family. */
    static @Nullable Entry find(License license) {
        LicenseVersion version = license.version();
        Entry exact = version == null ? null : ENTRIES.get(key(license.family(), version.toString()));
        return exact == null ? ENTRIES.get(key(license.family(), "")) : exact;
    }

    /** Whether the steward leaves the licence to the Open Source Definition, because it is made for programs. */
    static boolean isSoftware(License license) {
        return SOFTWARE.contains(license.family());
    }

    /** What the steward said. */
    enum Standing {
        APPROVED,
        NOT_APPROVED,
        REJECTED
    }

    /** A row: the standing, and whether it was looked at for data too. */
    record Entry(Standing standing, boolean data) {}
}
