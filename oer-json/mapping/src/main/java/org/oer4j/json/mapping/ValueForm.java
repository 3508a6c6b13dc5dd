package org.oer4j.json.mapping;

import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A value that is written as text. */
final class ValueForm<T> extends Form<T> {
    private final String kind;
    private final Function<String, ? extends T> parse;
    private final Function<? super T, String> print;
    private final @Nullable String pattern;

    ValueForm(
            String kind,
            Function<String, ? extends T> parse,
            Function<? super T, String> print,
            @Nullable String pattern) {
        this.kind = kind;
        this.parse = parse;
        this.print = print;
        this.pattern = pattern;
    }

    @Override
    protected @Nullable T value(Reading in) {
        String text = in.text();
        if (text == null) {
            return null;
        }
        try {
            T value = parse.apply(text);
            String written = print.apply(value);
            if (!written.equals(text)) {
                in.otherSpelling(text, written);
            }
            return value;
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException refused) {
            in.refused(text, kind);
            return null;
        }
    }

    @Override
    public void write(T value, TokenSink out) {
        out.string(print.apply(value));
    }

    @Override
    public void describe(JsonSchema schema) {
        schema.text(kind, pattern);
    }

    @Override
    public String shape() {
        return "string";
    }
}
