package org.oer4j.json.mapping;

import org.jspecify.annotations.Nullable;

/** Text as it is. */
class TextForm extends Form<String> {
    @Override
    protected @Nullable String value(Reading in) {
        return in.text();
    }

    @Override
    public void write(String value, TokenSink out) {
        out.string(value);
    }

    @Override
    public void describe(JsonSchema schema) {
        schema.type(shape());
    }

    @Override
    public String shape() {
        return "string";
    }
}
