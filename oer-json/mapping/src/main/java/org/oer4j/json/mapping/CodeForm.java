package org.oer4j.json.mapping;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One of the codes of a closed list. */
final class CodeForm<E> extends Form<E> {
    private final Map<String, E> codes;
    private final Function<? super E, String> code;

    CodeForm(Map<String, E> codes, Function<? super E, String> code) {
        this.codes = codes;
        this.code = code;
    }

    @Override
    protected @Nullable E value(Reading in) {
        String text = in.text();
        if (text == null) {
            return null;
        }
        E exact = codes.get(text);
        if (exact != null) {
            return exact;
        }
        E other = codes.get(
                text.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-'));
        if (other == null) {
            in.refused(text, String.join(", ", codes.keySet()));
        } else {
            in.otherSpelling(text, code.apply(other));
        }
        return other;
    }

    @Override
    public void write(E value, TokenSink out) {
        out.string(code.apply(value));
    }

    @Override
    public void describe(JsonSchema schema) {
        schema.oneOf(codes.keySet());
    }

    @Override
    public String shape() {
        return "string";
    }
}
