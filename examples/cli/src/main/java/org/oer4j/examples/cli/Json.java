package org.oer4j.examples.cli;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads one line of JSON, writes one line of JSON. */
final class Json {
    private static final int DEPTH = 100;
    private static final int STRING_CHARACTERS = 1_000_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEPTH)
                            .maxStringLength(STRING_CHARACTERS)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();
    private static final ObjectWriter PRETTY = MAPPER.writerWithDefaultPrettyPrinter();

    private Json() {}

    /** JSON that a library wrote. */
    static JsonNode tree(String json) {
        return MAPPER.readTree(json);
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static Members read(byte[] line, String example) {
        JsonNode node;
        try {
            node = MAPPER.readTree(line);
        } catch (JacksonException e) {
            int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
            throw new BadInputException(
                    "the line is no JSON: " + detail(e) + " (column " + column + "), expected " + example);
        }
        if (!node.isObject()) {
            String found = node.isMissingNode() ? "" : node.toString();
            throw BadInputException.of("line", found, "is no JSON object", example);
        }
        return new Members(node);
    }

    /** Without the parser's note about where the value began, which names its own settings. */
    private static String detail(JacksonException e) {
        String message = e.getOriginalMessage();
        int note = message.indexOf(" (start marker at");
        return note < 0 ? message : message.substring(0, note);
    }

    static String line(ObjectNode object) {
        return escapeHalves(MAPPER.writeValueAsString(object));
    }

    static String pretty(ObjectNode object) {
        return escapeHalves(PRETTY.writeValueAsString(object));
    }

    /** Half a surrogate pair has no UTF-8 form; JSON can still carry it, escaped. It can only stand inside a string. */
    private static String escapeHalves(String json) {
        StringBuilder escaped = null;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < json.length()
                    && Character.isLowSurrogate(json.charAt(i + 1));
            if (Character.isSurrogate(c) && !pair) {
                escaped = escaped == null ? new StringBuilder(json.substring(0, i)) : escaped;
                escaped.append(String.format("\\u%04X", (int) c));
            } else if (escaped != null) {
                escaped.append(c);
            }
            if (pair) {
                i++;
                if (escaped != null) {
                    escaped.append(json.charAt(i));
                }
            }
        }
        return escaped == null ? json : escaped.toString();
    }
}
