package org.oer4j.resource;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.oer4j.facts.FactTable;

/** Which values of schema.org's accessibility properties exclude each other; rows of a fact file. */
final class AccessibilityExclusions {
    private static final String FILE = "/META-INF/oer/accessibility-exclusions.tsv";
    private static final String EVERY_OTHER = "*";

    /** Property to value to what it excludes, each pair both ways round; in lower case, as the vocabulary compares. */
    private final Map<String, Map<String, Set<String>>> excluded = new HashMap<>();

    private AccessibilityExclusions(FactTable table) {
        for (FactTable.Row row : table.rows()) {
            String property = row.required("property");
            if (Vocabulary.find(property).isEmpty()) {
                throw row.failure("'" + property + "' is no property with a vocabulary");
            }
            String value = fold(row.required("value"));
            String other = fold(row.required("excludes"));
            put(property, value, other);
            put(property, other, value);
        }
    }

    static AccessibilityExclusions standard() {
        return Standard.EXCLUSIONS;
    }

    private void put(String property, String value, String other) {
        excluded.computeIfAbsent(property, p -> new HashMap<>())
                .computeIfAbsent(value, v -> new HashSet<>())
                .add(other);
    }

    /** Names every value that stands behind one that excludes it. */
    void check(String property, List<String> values, String field, Consumer<String> fields) {
        Map<String, Set<String>> of = excluded.getOrDefault(property, Map.of());
        for (int i = 1; i < values.size(); i++) {
            String value = fold(values.get(i));
            for (String before : values.subList(0, i)) {
                if (exclude(of, fold(before), value)) {
                    fields.accept(field + "[" + i + "]");
                    break;
                }
            }
        }
    }

    private static boolean exclude(Map<String, Set<String>> of, String one, String other) {
        return !one.equals(other) && (excludes(of, one, other) || excludes(of, other, one));
    }

    private static boolean excludes(Map<String, Set<String>> of, String value, String other) {
        Set<String> others = of.getOrDefault(value, Set.of());
        return others.contains(other) || (others.contains(EVERY_OTHER) && !value.equals(EVERY_OTHER));
    }

    private static String fold(String value) {
        return value.toLowerCase(Locale.ROOT);
    }

    /** Loaded when first asked for. */
    private static final class Standard {
        static final AccessibilityExclusions EXCLUSIONS = new AccessibilityExclusions(
                FactTable.load(AccessibilityExclusions.class, FILE, "property", "value", "excludes", "source"));
    }
}
