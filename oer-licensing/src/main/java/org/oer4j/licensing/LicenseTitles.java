package org.oer4j.licensing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oer4j.facts.FactTable;

/**
 * The titles of licences in one language, put together from that language's words for elements, versions and
 * jurisdictions, which are the words of Creative Commons' official translations. A word that a language lacks is taken
 * from its base language, then from English. Licences of other stewards keep their English titles.
 *
 * <p>Make it once for a language and share it: the words are read when it is made.
 */
public final class LicenseTitles {
    /** Tags of BCP 47 whose words are filed under another tag. */
    private static final Map<String, String> FILED_AS = Map.of(
            "nb",
            "no",
            "nn",
            "no",
            "zh-hant",
            "zh-tw",
            "zh-hant-hk",
            "zh-hk",
            "zh-hans",
            "zh",
            "si",
            "si-lk",
            "oc",
            "oci-es");

    private final Map<String, String> words = new HashMap<>();

    private LicenseTitles(List<String> tags) {
        read("en", List.of("en"));
        for (String tag : tags) {
            read(language(tag), List.of(tag));
        }
    }

    /**
     * The titles in a language.
     *
     * @param locale the language, with script or region where these matter (pt-BR, zh-TW, sr-Latn)
     * @return the titles; English where the library has no words of that language
     */
    public static LicenseTitles in(Locale locale) {
        String tag = locale.toLanguageTag().toLowerCase(Locale.ROOT);
        tag = FILED_AS.getOrDefault(tag, FILED_AS.getOrDefault(language(tag), tag));
        List<String> tags = new ArrayList<>();
        // Serbian in Latin script does not fall back on Cyrillic words.
        if (!language(tag).equals(tag) && !tag.equals("sr-latn")) {
            tags.add(language(tag));
        }
        tags.add(tag);
        return new LicenseTitles(tags);
    }

    private static String language(String tag) {
        int hyphen = tag.indexOf('-');
        return hyphen < 0 ? tag : tag.substring(0, hyphen);
    }

    private void read(String language, List<String> tags) {
        String file = language.equals("en") ? "license-words-en.tsv" : "license-words.tsv";
        for (FactTable.Row row : FactTable.load(
                        LicenseTitles.class, "/META-INF/oer/" + file, "language", "meaning", "use", "phrase", "source")
                .rows()) {
            display(row, tags, row.get("meaning"));
        }
        String names = "/META-INF/oer/jurisdiction-names/" + language + ".tsv";
        if (LicenseTitles.class.getResource(names) != null) {
            for (FactTable.Row row : FactTable.load(
                            LicenseTitles.class, names, "language", "jurisdiction", "use", "phrase", "source")
                    .rows()) {
                display(row, tags, "jurisdiction:" + row.get("jurisdiction"));
            }
        }
    }

    private void display(FactTable.Row row, List<String> tags, String meaning) {
        if (row.get("use").equals("display") && tags.contains(row.get("language"))) {
            words.put(meaning, row.required("phrase"));
        }
    }

    /**
     * The title of a licence.
     *
     * @param license the licence
     * @return for example {@code Creative Commons Namensnennung-Nicht-kommerziell 3.0 Deutschland}
     */
    public String of(License license) {
        String unit = unit(license);
        LicenseVersion version = license.version();
        if (!license.isCreativeCommons() || version == null) {
            return unit.equals("publicdomain") ? word(unit) : license.names().title();
        }
        return switch (unit) {
            case "zero" -> "CC0 " + version + " " + word("universal");
            case "mark" -> word("pdm") + " " + version;
            case "sampling", "sampling+", "nc-sampling+", "devnations" ->
                license.names().title();
            default ->
                "Creative Commons " + elements(unit) + " " + version + " " + place(version, license.jurisdiction());
        };
    }

    /** The word of the address: {@code by-nc-sa}, {@code zero}. */
    private static String unit(License license) {
        String uri = license.uri();
        int from = uri.indexOf('/', CreativeCommonsTools.SITE.length()) + 1;
        int to = uri.indexOf('/', from);
        return from <= 0 || to < 0 ? "" : uri.substring(from, to);
    }

    private String elements(String unit) {
        StringBuilder title = new StringBuilder();
        for (String element : unit.split("-", -1)) {
            title.append(title.isEmpty() ? "" : "-").append(word(element));
        }
        return title.toString();
    }

    private String place(LicenseVersion version, @Nullable String jurisdiction) {
        if (jurisdiction != null) {
            return word("jurisdiction:" + jurisdiction);
        }
        return word(version.major() >= 4 ? "international" : version.major() == 3 ? "unported" : "generic");
    }

    private String word(String meaning) {
        String word = words.get(meaning);
        if (word == null) {
            throw new IllegalStateException("no word for '" + meaning + "', expected one in English at least");
        }
        return word;
    }
}
