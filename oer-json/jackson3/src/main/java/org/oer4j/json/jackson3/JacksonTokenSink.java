package org.oer4j.json.jackson3;

import java.math.BigDecimal;
import org.oer4j.json.mapping.HalfCharacters;
import org.oer4j.json.mapping.TokenSink;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.JsonStringEncoder;

/** Hands tokens to a Jackson generator. */
final class JacksonTokenSink implements TokenSink {
    private final JsonGenerator generator;

    JacksonTokenSink(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void startObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startArray() {
        generator.writeStartArray();
    }

    @Override
    public void endArray() {
        generator.writeEndArray();
    }

    @Override
    public void field(String name) {
        generator.writeName(name);
    }

    @Override
    public void string(String value) {
        if (HalfCharacters.isIn(value)) {
            generator.writeRawValue(HalfCharacters.escaped(value, JsonStringEncoder.getInstance()::quoteAsString));
        } else {
            generator.writeString(value);
        }
    }

    @Override
    public void bool(boolean value) {
        generator.writeBoolean(value);
    }

    @Override
    public void number(long value) {
        generator.writeNumber(value);
    }

    @Override
    public void number(BigDecimal value) {
        generator.writeNumber(value.toPlainString());
    }

    @Override
    public void digits(String digits) {
        generator.writeNumber(digits);
    }

    @Override
    public void nothing() {
        generator.writeNull();
    }
}
