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
            languages.put(row.required("language"), row.required("deed"));
        }
        for (FactTable.Row row : FactTable.load(Deeds.class, "/META-INF/oer/cc-without-deeds.tsv", "id", "source")
                .rows()) {
            without.add(row.required("id"));
        }
    }

    /** The address of a port opens the deed in a language of its country, that of any other text the English one. */
    String address(License license, Locale locale) {
        String language = locale.getLanguage();
        boolean opens = language.equals("en") && license.jurisdiction() == null;
        boolean translated = license.isCreativeCommons()
                && !opens
                && !without.contains(license.id().value());
        return license.uri() + (translated ? languages.getOrDefault(language, "") : "");
    }
}
