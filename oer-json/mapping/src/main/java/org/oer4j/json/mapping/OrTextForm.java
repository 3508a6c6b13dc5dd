package org.oer4j.json.mapping;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A value for which plain text may stand. */
final class OrTextForm<T> extends Form<T> {
    private final Form<T> form;
    private final Function<String, ? extends T> ofText;

    OrTextForm(Form<T> form, Function<String, ? extends T> ofText) {
        this.form = form;
        this.ofText = ofText;
    }

    @Override
    protected @Nullable T value(Reading in) {
        if (in.token() != Token.STRING || in.tokenText().isBlank()) {
            return form.value(in);
        }
        in.wrongShape(shape());
        return ofText.apply(in.tokenText());
    }

    @Override
    public void write(T value, TokenSink out) {
        form.write(value, out);
    }

    @Override
    public void describe(JsonSchema schema) {
        form.describe(schema);
    }

    @Override
    public String shape() {
        return form.shape();
    }

    @Override
    protected boolean takesArrays() {
        return form.takesArrays();
    }

    @Override
    protected boolean isEmpty(T value) {
        return form.isEmpty(value);
    }
}
