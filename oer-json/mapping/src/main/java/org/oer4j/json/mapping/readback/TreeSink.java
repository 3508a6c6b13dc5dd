package org.oer4j.json.mapping.readback;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oer4j.json.mapping.TokenSink;

/** Keeps what is written as maps, lists and values. */
final class TreeSink implements TokenSink {
    private final Deque<Object> open = new ArrayDeque<>();
    private final Deque<String> names = new ArrayDeque<>();
    private @Nullable Object root;

    /** The object that was written. */
    Map<String, Object> object() {
        return asObject(root);
    }

    @SuppressWarnings("unchecked") // only startObject() makes maps
    static Map<String, Object> asObject(@Nullable Object value) {
        return value instanceof Map<?, ?> ? (Map<String, Object>) value : Map.of();
    }

    /** Leaves out of each array what stands in it already. */
    void removeDuplicates() {
        removeDuplicates(root);
    }

    private static void removeDuplicates(@Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            object.values().forEach(TreeSink::removeDuplicates);
        } else if (value instanceof List<?> array) {
            array.forEach(TreeSink::removeDuplicates);
            Set<Object> seen = new HashSet<>();
            array.removeIf(element -> !seen.add(element));
        }
    }

    /** Writes all of it. */
    void writeTo(TokenSink out) {
        write(object(), out);
    }

    private static void write(Object value, TokenSink out) {
        if (value instanceof Map<?, ?>) {
            out.startObject();
            asObject(value).forEach((name, member) -> {
                out.field(name);
                write(member, out);
            });
            out.endObject();
        } else if (value instanceof List<?> array) {
            out.startArray();
            array.forEach(element -> write(element, out));
            out.endArray();
        } else if (value instanceof Boolean truth) {
            out.bool(truth);
        } else if (value instanceof Long number) {
            out.number(number);
        } else if (value instanceof BigDecimal number) {
            out.number(number);
        } else {
            out.string(value.toString());
        }
    }

    @SuppressWarnings("unchecked") // only startArray() makes lists
    private void value(Object value) {
        Object container = open.peekLast();
        if (container instanceof Map<?, ?>) {
            asObject(container).put(names.removeLast(), value);
        } else if (container instanceof List<?>) {
            ((List<Object>) container).add(value);
        } else {
            root = value;
        }
    }

    @Override
    public void startObject() {
        Map<String, Object> object = new LinkedHashMap<>();
        value(object);
        open.addLast(object);
    }

    @Override
    public void endObject() {
        open.removeLast();
    }

    @Override
    public void startArray() {
        List<Object> array = new ArrayList<>();
        value(array);
        open.addLast(array);
    }

    @Override
    public void endArray() {
        open.removeLast();
    }

    @Override
    public void field(String name) {
        names.addLast(name);
    }

    @Override
    public void string(String value) {
        value(value);
    }

    @Override
    public void bool(boolean value) {
        value(value);
    }

    @Override
    public void number(long value) {
        value(value);
    }

    @Override
    public void number(BigDecimal value) {
        value(value);
    }

    @Override
    public void digits(String digits) {
        value(new BigDecimal(digits));
    }

    @Override
    public void nothing() {
        throw new IllegalStateException("null was written, expected that absent values are left out");
    }
}
