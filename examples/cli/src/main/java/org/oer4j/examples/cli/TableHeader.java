package org.oer4j.examples.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which column of a table holds which field. */
final class TableHeader {
    static final String ID = "id";
    static final String TITLE = "title";
    static final String CREATOR = "creator";
    static final String LICENSE = "license";
    static final String LICENSE_URI = "license_uri";
    static final String URL = "url";
    static final String IS_BASED_ON = "is_based_on";
    static final List<String> FIELDS = List.of(ID, TITLE, CREATOR, LICENSE, LICENSE_URI, URL, IS_BASED_ON);

    private final List<String> columns;
    private final Map<String, Integer> positions = new HashMap<>();

    /**
     * Finds the fields.
     *
     * @param columns the header's cells
     * @param renamed the names of columns that differ from their fields'
     */
    TableHeader(List<String> columns, Map<String, String> renamed) {
        this.columns = columns.stream().map(String::strip).toList();
        String found = String.join(", ", this.columns);
        for (String field : FIELDS) {
            String column = renamed.getOrDefault(field, field);
            int position = this.columns.indexOf(column);
            if (position != this.columns.lastIndexOf(column)) {
                throw BadInputException.of("column", column, "occurs more than once in the header", "it once");
            }
            if (position >= 0) {
                positions.put(field, position);
            } else if (renamed.containsKey(field)) {
                throw BadInputException.of("column", column, "is not in the header", "one of " + found);
            }
        }
        if (!positions.containsKey(ID)) {
            throw BadInputException.of("header", found, "has no column id", "one, or --column id=NAME");
        }
        if (!positions.containsKey(LICENSE) && !positions.containsKey(LICENSE_URI)) {
            throw BadInputException.of(
                    "header", found, "has no column license or license_uri", "one, or --column license=NAME");
        }
    }

    int size() {
        return columns.size();
    }

    /** The value of a field in a row, or null where the table has no such column or the cell is blank. */
    @Nullable
    String value(String field, List<String> row) {
        Integer position = positions.get(field);
        String value = position == null ? "" : row.get(position);
        return value.isBlank() ? null : value;
    }

    /** The column that a place of the native form was read from, or null. */
    @Nullable
    String columnOf(String pointer) {
        String field = field(pointer);
        Integer position = field == null ? null : positions.get(field);
        return position == null ? null : columns.get(position);
    }

    private @Nullable String field(String pointer) {
        String[] steps = pointer.split("/");
        return switch (steps.length < 2 ? "" : steps[1]) {
            case "id" -> ID;
            case "name" -> TITLE;
            case "creator" -> CREATOR;
            case "url" -> URL;
            case "isBasedOn" -> IS_BASED_ON;
            case "license" -> {
                boolean uri = pointer.endsWith("/uri") || !positions.containsKey(LICENSE);
                yield uri ? LICENSE_URI : LICENSE;
            }
            default -> null;
        };
    }
}
