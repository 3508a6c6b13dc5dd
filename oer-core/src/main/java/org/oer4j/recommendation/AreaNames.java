package org.oer4j.recommendation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.oer4j.citation.EvidenceGrade;
import org.oer4j.facts.FactTable;
import org.oer4j.facts.FactTable.Row;
import org.oer4j.text.LanguageTag;
import org.oer4j.text.LocalizedText;

/** The names of the areas, and the reading of a name that somebody wrote. */
final class AreaNames {
    private final List<AreaName> all;
    private final Map<String, AreaOfAction> byKey;

    private AreaNames(List<AreaName> all, Map<String, AreaOfAction> byKey) {
        this.all = List.copyOf(all);
        this.byKey = Map.copyOf(byKey);
    }

    static AreaNames standard() {
        return Standard.NAMES;
    }

    static AreaNames load(FactTable table) {
        List<AreaName> all = new ArrayList<>();
        Map<String, AreaOfAction> byKey = new HashMap<>();
        for (Row row : table.rows()) {
            AreaName name = new AreaName(
                    Cells.area(row, "area"),
                    Cells.constant(row, "set", AreaName.NameSet.class),
                    Cells.language(row, "language"),
                    row.required("name"),
                    Cells.yes(row, "official"),
                    Cells.constant(row, "grade", EvidenceGrade.class),
                    row.required("source"));
            AreaOfAction other = byKey.put(key(name.name()), name.area());
            if (other != null && other != name.area()) {
                throw row.failure("'" + name.name() + "' also names area " + other.roman() + ", expected one area");
            }
            all.add(name);
        }
        return new AreaNames(all, byKey);
    }

    List<AreaName> of(AreaOfAction area) {
        return all.stream().filter(name -> name.area() == area).toList();
    }

    Optional<LocalizedText> names(AreaOfAction area, AreaName.NameSet set) {
        Map<LanguageTag, String> texts = texts(area, set);
        return set == AreaName.NameSet.QUOTED || texts.isEmpty()
                ? Optional.empty()
                : Optional.of(new LocalizedText(texts));
    }

    LocalizedText names(AreaOfAction area) {
        Map<LanguageTag, String> texts = texts(area, AreaName.NameSet.OBJECTIVE);
        texts.putAll(texts(area, AreaName.NameSet.HEADING));
        return new LocalizedText(texts);
    }

    private Map<LanguageTag, String> texts(AreaOfAction area, AreaName.NameSet set) {
        Map<LanguageTag, String> texts = new TreeMap<>();
        for (AreaName name : all) {
            if (name.area() == area && name.set() == set) {
                texts.put(name.language(), name.name());
            }
        }
        return texts;
    }

    Optional<AreaOfAction> find(String text) {
        return Optional.ofNullable(byKey.get(key(text)));
    }

    /** Folds what {@link AreaOfAction#find} promises to overlook. */
    static String key(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("(?<=\\p{L})[-\\u2010\\u2011](?=\\p{L})", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ");
        StringBuilder key = new StringBuilder(folded.length() + 1).append(' ');
        for (String word : folded.strip().split(" ", -1)) {
            if (!word.equals("the")) {
                key.append(americanSpelling(word)).append(' ');
            }
        }
        return key.toString().replaceAll(" (for|in) oer(?= )", "").strip();
    }

    private static String americanSpelling(String word) {
        return word.replaceFirst("is(e|es|ed|ing|ation|ations)$", "iz$1")
                .replaceFirst("^licenc", "licens")
                .replaceFirst("^programme", "program");
    }

    /** Defers reading the file until somebody asks for a name. */
    private static final class Standard {
        static final AreaNames NAMES = load(FactTable.load(
                AreaNames.class,
                "/META-INF/oer/area-names.tsv",
                "area",
                "set",
                "language",
                "name",
                "official",
                "grade",
                "source"));
    }
}
