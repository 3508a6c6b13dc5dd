package org.oer4j.json.mapping;

import org.jspecify.annotations.Nullable;

/** True or false. */
final class TruthForm extends Form<Boolean> {
    @Override
    protected @Nullable Boolean value(Reading in) {
        return in.bool();
    }

    @Override
    public void write(Boolean value, TokenSink out) {
        out.bool(value);
    }

    @Override
    public void describe(JsonSchema schema) {
        schema.type(shape());
    }

    @Override
    public String shape() {
        return "boolean";
    }
}
