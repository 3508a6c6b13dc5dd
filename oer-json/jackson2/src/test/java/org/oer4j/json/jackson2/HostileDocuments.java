package org.oer4j.json.jackson2;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Spoils one place of a document: another value, another name, a member less, twice or too many. */
final class HostileDocuments {
    static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** As they stand in the text; all of them JSON. */
    static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "\"true\"",
            "0",
            "-0",
            "-0.0",
            "-1",
            "0.5",
            "42",
            "2019",
            "1e3",
            "99999999999",
            "99999999999999999999999",
            "1.57e9",
            "1e99",
            "1e100",
            "-1.5E-98",
            "1e-100",
            "\"" + "9".repeat(100) + "\"",
            "9".repeat(100),
            "0." + "3".repeat(99),
            "1e999999999",
            "-1e999999999",
            "1e-999999999",
            "1E2147483648",
            "\"1e999999999\"",
            "\"NaN\"",
            "\"Infinity\"",
            "\"-0\"",
            "\"12,5\"",
            "\"\"",
            "\" \"",
            "\"a\"",
            "\"A b\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"\\u202e\\ufeff\"",
            "\"en\"",
            "\"x\"",
            "\"--\"",
            "\"en-en-en\"",
            "\"i\"",
            "\"vi\"",
            "\"12(z)\"",
            "\"OER2019/\"",
            "\"OER2019/99999999999.a\"",
            "\"16.c\"",
            "\"ch\"",
            "\"CH-\"",
            "\"EUR\"",
            "\"2024-02-30\"",
            "\"2024-13\"",
            "\"2024-02-29\"",
            "\"24\"",
            "\"-2024-01-01\"",
            "\"+999999999-12-31\"",
            "\"9999999999\"",
            "\"2024-01-01T25:00:00Z\"",
            "\"2024-01-01T24:00:00+19:00\"",
            "\"2024-12-31/2024-01-01\"",
            "\"/\"",
            "\"../..\"",
            "\"P1Y\"",
            "\"P-1M\"",
            "\"P99999999999Y\"",
            "\"http://[\"",
            "\"https://example.org/%zz\"",
            "\"urn:\"",
            "\"mailto:a@b\"",
            "\"person\"",
            "\"ACTIVE\"",
            "\"" + "a".repeat(5_000) + "\"",
            "[]",
            "[null]",
            "[[]]",
            "[[[\"a\"],1],{}]",
            "[\"a\",\"a\"]",
            "[null,{},\"x\",1,[],true]",
            "[{\"id\":\"a\"},{\"id\":\"a\"}]",
            "[".repeat(60) + "]".repeat(60),
            "{}",
            "{\"\":{}}",
            "{\"\":\"\"}",
            "{\"en\":\"a\"}",
            "{\"en\":null,\"EN\":\"a\",\"en-US\":[1]}",
            "{\"en\":\"a\",\"en\":\"b\"}",
            "{\"not a tag\":\"a\"}",
            "{\"@value\":\"a\",\"@language\":\"en\"}",
            "{\"type\":\"Robot\"}",
            "{\"type\":\"Person\"}",
            "{\"type\":\"Organization\",\"id\":\"\"}",
            "{\"type\":[]}",
            "{\"type\":{\"type\":1}}",
            "{\"id\":null}",
            "{\"id\":\"a\",\"name\":\"b\"}",
            "{\"code\":\" \"}",
            "{\"a/b~c\":{\"d\":[1,2]}}",
            "{\"oerVersion\":\"9\",\"type\":\"Event\",\"id\":\"e\"}");

    /** What has no place in JSON, at least not anywhere. */
    private static final List<byte[]> PIECES = List.of(
            bytes(),
            bytes('N', 'a', 'N'),
            bytes('-', 'I', 'n', 'f', 'i', 'n', 'i', 't', 'y'),
            bytes('0', '1'),
            bytes('{'),
            bytes('}'),
            bytes('['),
            bytes(']'),
            bytes('"'),
            bytes('\''),
            bytes(','),
            bytes(':'),
            bytes('/', '*', '*', '/'),
            bytes('#'),
            bytes('\\', 'u', '1'),
            bytes('\\', 'x'),
            bytes(0),
            bytes('\t'),
            bytes('\n'),
            bytes(0xEF, 0xBB, 0xBF), // a byte order mark
            bytes(0xED, 0xA0, 0x80), // half a character
            bytes(0xC0, 0x80), // an overlong form
            bytes(0xE2, 0x82), // the beginning of a character
            bytes(0xFF, 0xFE));

    private final Random chance;

    HostileDocuments(long seed) {
        chance = new Random(seed);
    }

    /** The document with one place spoilt. */
    String spoil(String json) throws JsonProcessingException {
        JsonNode root = MAPPER.readTree(json);
        List<JsonNode> parents = new ArrayList<>();
        addParents(root, parents);
        JsonNode parent = parents.get(chance.nextInt(parents.size()));
        String value = VALUES.get(chance.nextInt(VALUES.size()));
        if (parent instanceof ObjectNode object) {
            spoil(object, value);
        } else {
            spoil((ArrayNode) parent, value);
        }
        return MAPPER.writeValueAsString(root);
    }

    /** The bytes of the document with a few others among them, or cut off. */
    byte[] breakUp(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        int place = chance.nextInt(bytes.length + 1);
        byte[] piece = PIECES.get(chance.nextInt(PIECES.size()));
        ByteArrayOutputStream broken = new ByteArrayOutputStream();
        broken.write(bytes, 0, place);
        broken.writeBytes(piece);
        if (chance.nextInt(4) > 0) {
            broken.write(bytes, place, bytes.length - place);
        }
        return broken.toByteArray();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static void addParents(JsonNode node, List<JsonNode> parents) {
        if (!node.isEmpty()) {
            parents.add(node);
        }
        node.forEach(child -> addParents(child, parents));
    }

    private void spoil(ObjectNode object, String value) {
        List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
        Map.Entry<String, JsonNode> member = members.get(chance.nextInt(members.size()));
        String name = member.getKey();
        switch (chance.nextInt(10)) {
            case 0 -> object.remove(name);
            case 1 -> object.putRawValue(name + "X", new RawValue(value));
            case 2 -> {
                object.remove(name);
                object.set(name.toUpperCase(java.util.Locale.ROOT), member.getValue());
            }
            case 3 -> object.putRawValue(name, new RawValue(value + "," + MAPPER.valueToTree(name) + ":" + value));
            case 4 -> object.putRawValue(name, new RawValue("[" + member.getValue() + "," + value + "]"));
            default -> object.putRawValue(name, new RawValue(value));
        }
    }

    private void spoil(ArrayNode array, String value) {
        int place = chance.nextInt(array.size());
        switch (chance.nextInt(4)) {
            case 0 -> array.insertRawValue(place, new RawValue(value));
            case 1 -> array.add(array.get(place));
            default -> array.setRawValue(place, new RawValue(value));
        }
    }
}
