package org.oer4j.json.mapping;

import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An object whose members the form does not name. */
final class MapForm<K, V> extends Form<Map<K, V>> {
    private final String kind;
    private final Function<String, ? extends K> parse;
    private final Function<? super K, String> print;
    private final Form<V> value;

    MapForm(String kind, Function<String, ? extends K> parse, Function<? super K, String> print, Form<V> value) {
        this.kind = kind;
        this.parse = parse;
        this.print = print;
        this.value = value;
    }

    @Override
    protected @Nullable Map<K, V> value(Reading in) {
        if (in.token() != Token.START_OBJECT) {
            in.leaveOut(shape());
            return null;
        }
        Map<K, V> map = new LinkedHashMap<>();
        in.object(name -> put(name, in, map));
        return map;
    }

    private void put(String name, Reading in, Map<K, V> map) {
        K key;
        try {
            key = parse.apply(name);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException refused) {
            in.refused(name, kind);
            in.skip();
            return;
        }
        if (!print.apply(key).equals(name)) {
            in.otherSpelling(name, print.apply(key));
        }
        V read = value.read(in);
        if (read != null && map.putIfAbsent(key, read) != null) {
            in.repeated(name);
        }
    }

    @Override
    public void write(Map<K, V> map, TokenSink out) {
        out.startObject();
        map.forEach((key, one) -> {
            out.field(print.apply(key));
            value.write(one, out);
        });
        out.endObject();
    }

    @Override
    public void describe(JsonSchema schema) {
        schema.map(value);
    }

    @Override
    public String shape() {
        return "object";
    }

    @Override
    protected boolean isEmpty(Map<K, V> map) {
        return map.isEmpty();
    }
}
