package org.oer4j.json.mapping.readback;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
