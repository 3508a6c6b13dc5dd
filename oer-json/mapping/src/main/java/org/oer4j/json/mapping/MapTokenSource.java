package org.oer4j.json.mapping;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The tokens of maps, collections, arrays and values; whatever else there is, is its text. Knows no lines. */
final class MapTokenSource implements TokenSource {
    private static final int MOST_DEPTH = 100;

    private final Object root;
    private final Deque<Level> open = new ArrayDeque<>();
    private boolean begun;
    private String text = "";

    MapTokenSource(Object root) {
        this.root = root;
    }

    @Override
    public Token next() {
        if (!begun) {
            begun = true;
            return value(root);
        }
        Level level = open.peekLast();
        if (level == null) {
            return Token.END;
        }
        if (level.awaitsValue) {
            level.awaitsValue = false;
            return value(level.member);
        }
        if (!level.items.hasNext()) {
            open.removeLast();
            return level.isObject ? Token.END_OBJECT : Token.END_ARRAY;
        }
        Object item = level.items.next();
        if (level.isObject && item instanceof Map.Entry<?, ?> entry) {
            level.awaitsValue = true;
            level.member = entry.getValue();
            text = String.valueOf(entry.getKey());
            return Token.FIELD;
        }
        return value(item);
    }

    private Token value(@Nullable Object value) {
        if (value == null) {
            return Token.NULL;
        }
        if (value instanceof Map<?, ?> map) {
            open(map.entrySet().iterator(), true);
            return Token.START_OBJECT;
        }
        if (value instanceof Collection<?> items) {
            open(items.iterator(), false);
            return Token.START_ARRAY;
        }
        if (value.getClass().isArray()) {
            open(
                    IntStream.range(0, Array.getLength(value))
                            .mapToObj(i -> Array.get(value, i))
                            .iterator(),
                    false);
            return Token.START_ARRAY;
        }
        if (value instanceof Boolean truth) {
            return truth ? Token.TRUE : Token.FALSE;
        }
        text = value instanceof BigDecimal decimal ? decimal.toString() : String.valueOf(value);
        boolean number = value instanceof Number && Character.isDigit(text.charAt(text.length() - 1));
        return number ? Token.NUMBER : Token.STRING; // NaN and infinities are words
    }

    private void open(Iterator<?> items, boolean isObject) {
        if (open.size() == MOST_DEPTH) {
            throw UnreadableJsonException.limit("nesting deeper than " + MOST_DEPTH, 0, 0);
        }
        open.addLast(new Level(items, isObject));
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public int line() {
        return 0;
    }

    @Override
    public int column() {
        return 0;
    }

    /** A map or list that is being gone through. */
    private static final class Level {
        private final Iterator<?> items;
        private final boolean isObject;
        private boolean awaitsValue;
        private @Nullable Object member;

        Level(Iterator<?> items, boolean isObject) {
            this.items = items;
            this.isObject = isObject;
        }
    }
}
