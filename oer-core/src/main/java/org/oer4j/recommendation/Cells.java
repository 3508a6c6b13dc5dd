package org.oer4j.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.oer4j.facts.FactTable.Row;
import org.oer4j.text.LanguageTag;
import org.oer4j.text.LocalizedText;

/** Reads the cells of fact files as values of this package; a bad cell stops the load with file and line. */
final class Cells {
    private Cells() {}

    static AreaOfAction area(Row row, String column) {
        AreaOfAction area = areaOrNull(row, column);
        if (area == null) {
            throw row.failure("the cell '" + column + "' is empty, expected i to v");
        }
        return area;
    }

    static @Nullable AreaOfAction areaOrNull(Row row, String column) {
        String roman = row.get(column);
        for (AreaOfAction area : AreaOfAction.values()) {
            if (area.roman().equals(roman)) {
                return area;
            }
        }
        if (!roman.isEmpty()) {
            throw row.failure("'" + roman + "' is no area, expected i to v");
        }
        return null;
    }

    /** Constants are written in the files in lower-case kebab case, single letters as they are. */
    static <E extends Enum<E>> E constant(Row row, String column, Class<E> type) {
        return constant(row, column, row.required(column), type);
    }

    static <E extends Enum<E>> List<E> constants(Row row, String column, Class<E> type) {
        List<E> constants = new ArrayList<>();
        for (String word : row.words(column)) {
            constants.add(constant(row, column, word, type));
        }
        return constants;
    }

    private static <E extends Enum<E>> E constant(Row row, String column, String word, Class<E> type) {
        try {
            return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw row.failure("'" + word + "' in '" + column + "' is no " + type.getSimpleName() + ", expected one of "
                    + List.of(type.getEnumConstants()));
        }
    }

    static boolean yes(Row row, String column) {
        return switch (row.required(column)) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw row.failure("'" + row.get(column) + "' in '" + column + "', expected yes or no");
        };
    }

    static LanguageTag language(Row row, String column) {
        try {
            return LanguageTag.of(row.required(column));
        } catch (IllegalArgumentException e) {
            throw row.failure(String.valueOf(e.getMessage()));
        }
    }

    static ProvisionRef ref(Row row, String column) {
        try {
            ProvisionRef ref = ProvisionRef.parse(row.required(column));
            if (ref.toString().equals(row.get(column))) {
                return ref;
            }
        } catch (IllegalArgumentException e) {
            throw row.failure(String.valueOf(e.getMessage()));
        }
        throw row.failure("'" + row.get(column) + "' is not canonical, expected one such as OER2019/12.c");
    }

    /** Titles and gists are written in English until somebody adds a language. */
    static LocalizedText english(Row row, String column) {
        return LocalizedText.of("en", row.required(column));
    }
}
