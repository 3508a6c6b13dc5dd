package org.oer4j.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.oer4j.json.mapping.HalfCharacters;
import org.oer4j.json.mapping.TokenSink;

/** Hands tokens to a Jackson generator. */
final class JacksonTokenSink implements TokenSink {
    private final JsonGenerator generator;

    JacksonTokenSink(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void startObject() {
        push(() -> generator.writeStartObject());
    }

    @Override
    public void endObject() {
        push(() -> generator.writeEndObject());
    }

    @Override
    public void startArray() {
        push(() -> generator.writeStartArray());
    }

    @Override
    public void endArray() {
        push(() -> generator.writeEndArray());
    }

    @Override
    public void field(String name) {
        push(() -> generator.writeFieldName(name));
    }

    @Override
    public void string(String value) {
        if (HalfCharacters.isIn(value)) {
            push(() -> generator.writeRawValue(
                    HalfCharacters.escaped(value, JsonStringEncoder.getInstance()::quoteAsString)));
        } else {
            push(() -> generator.writeString(value));
        }
    }

    @Override
    public void bool(boolean value) {
        push(() -> generator.writeBoolean(value));
    }

    @Override
    public void number(long value) {
        push(() -> generator.writeNumber(value));
    }

    @Override
    public void number(BigDecimal value) {
        push(() -> generator.writeNumber(value.toPlainString()));
    }

    @Override
    public void digits(String digits) {
        push(() -> generator.writeNumber(digits));
    }

    @Override
    public void nothing() {
        push(generator::writeNull);
    }

    /** Jackson 2 declares that writing may fail; into memory it does not. */
    private static void push(Step step) {
        try {
            step.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Step {
        void write() throws IOException;
    }
}
