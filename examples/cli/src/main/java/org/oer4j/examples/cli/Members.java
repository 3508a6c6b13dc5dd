package org.oer4j.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The members of an input line, each with an error in words when it is not what was expected; others are ignored. */
record Members(JsonNode object) {
    String string(String name) {
        String value = optionalString(name);
        if (value == null) {
            throw new BadInputException("member '" + name + "' is missing, expected a string");
        }
        return value;
    }

    @Nullable
    String optionalString(String name) {
        JsonNode value = value(name);
        return value == null ? null : string(name, value);
    }

    boolean flag(String name) {
        JsonNode value = value(name);
        if (value == null) {
            return false;
        }
        if (!value.isBoolean()) {
            throw BadInputException.of("member '" + name + "'", value.toString(), "is " + type(value), "true or false");
        }
        return value.booleanValue();
    }

    boolean requiredFlag(String name) {
        if (value(name) == null) {
            throw new BadInputException("member '" + name + "' is missing, expected true or false");
        }
        return flag(name);
    }

    List<String> strings(String name) {
        JsonNode value = value(name);
        if (value == null) {
            throw new BadInputException("member '" + name + "' is missing, expected a list of strings");
        }
        if (!value.isArray() || value.isEmpty()) {
            String wrong = value.isArray() ? "holds nothing" : "is " + type(value);
            throw BadInputException.of("member '" + name + "'", value.toString(), wrong, "a list of strings");
        }
        List<String> strings = new ArrayList<>();
        for (JsonNode element : value) {
            strings.add(string(name, element));
        }
        return strings;
    }

    /** The strings of a list that may be left out. */
    List<String> optionalStrings(String name) {
        return value(name) == null ? List.of() : strings(name);
    }

    /** Absent and null are the same. */
    private @Nullable JsonNode value(String name) {
        JsonNode value = object.get(name);
        return value == null || value.isNull() ? null : value;
    }

    private static String string(String name, JsonNode value) {
        if (!value.isString()) {
            throw BadInputException.of("member '" + name + "'", value.toString(), "is " + type(value), "a string");
        }
        return value.stringValue();
    }

    private static String type(JsonNode value) {
        return "of type " + value.getNodeType().name().toLowerCase(Locale.ROOT);
    }
}
