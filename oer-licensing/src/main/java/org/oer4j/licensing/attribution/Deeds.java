package org.oer4j.licensing.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.oer4j.facts.FactTable;
import org.oer4j.licensing.License;

/** Where a licence is explained in a language: Creative Commons has deeds in many, other stewards one page. */
final class Deeds {
    private final Map<String, String> languages = new HashMap<>();
    private final Set<String> without = new HashSet<>();

    Deeds() {
        for (FactTable.Row row : FactTable.load(
                        Deeds.class, "/META-INF/oer/cc-deed-languages.tsv", "language", "deed", "source")
                .rows()) {
            languages.put(row.required("language"), row.get("deed"));
        }
        for (FactTable.Row row : FactTable.load(Deeds.class, "/META-INF/oer/cc-without-deeds.tsv", "id", "source")
                .rows()) {
            without.add(row.required("id"));
        }
    }

    String address(License license, Locale locale) {
        boolean translated =
                license.isCreativeCommons() && !without.contains(license.id().value());
        return license.uri() + (translated ? languages.getOrDefault(locale.getLanguage(), "") : "");
    }
}
