package org.oer4j.json.mapping;

import org.jspecify.annotations.Nullable;

/** A whole number within 64 bits. */
final class IntegerForm extends Form<Long> {
    @Override
    protected @Nullable Long value(Reading in) {
        String digits = in.number("integer");
        if (digits == null) {
            return null;
        }
        try {
            return Long.valueOf(digits);
        } catch (NumberFormatException fraction) {
            in.refused(digits, "integer");
            return null;
        }
    }

    @Override
    public void write(Long value, TokenSink out) {
        out.number(value);
    }

    @Override
    public void describe(JsonSchema schema) {
        schema.type("integer");
    }

    @Override
    public String shape() {
        return "number";
    }
}
