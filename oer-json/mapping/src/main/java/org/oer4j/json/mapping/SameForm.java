package org.oer4j.json.mapping;

import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Another type of value with the same JSON. */
final class SameForm<A, B> extends Form<B> {
    private final Form<A> form;
    private final Function<? super A, ? extends B> to;
    private final Function<? super B, ? extends A> from;

    SameForm(Form<A> form, Function<? super A, ? extends B> to, Function<? super B, ? extends A> from) {
        this.form = form;
        this.to = to;
        this.from = from;
    }

    @Override
    protected @Nullable B value(Reading in) {
        A read = form.value(in);
        if (read == null || form.isEmpty(read)) {
            return null;
        }
        try {
            return to.apply(read);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException refused) {
            in.refused(refused);
            return null;
        }
    }

    @Override
    public void write(B value, TokenSink out) {
        form.write(from.apply(value), out);
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
    protected boolean isEmpty(B value) {
        return form.isEmpty(from.apply(value));
    }
}
