package org.oer4j.json.jackson3;

import java.math.BigDecimal;
import java.util.Locale;
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
        int half = halfCharacter(value, 0);
        if (half < 0) {
            generator.writeString(value);
        } else {
            generator.writeRawValue(escaped(value, half));
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

    /** Half a surrogate pair has no form in UTF-8; Jackson refuses it or writes a question mark. */
    private static String escaped(String value, int firstHalf) {
        StringBuilder json = new StringBuilder(value.length() + 16).append('"');
        int from = 0;
        for (int half = firstHalf; half >= 0; half = halfCharacter(value, from)) {
            JsonStringEncoder.getInstance().quoteAsString(value.substring(from, half), json);
            json.append(String.format(Locale.ROOT, "\\u%04x", (int) value.charAt(half)));
            from = half + 1;
        }
        JsonStringEncoder.getInstance().quoteAsString(value.substring(from), json);
        return json.append('"').toString();
    }

    private static int halfCharacter(String value, int from) {
        int i = from;
        while (i < value.length()) {
            int character = value.codePointAt(i);
            if (character <= Character.MAX_VALUE && Character.isSurrogate((char) character)) {
                return i;
            }
            i += Character.charCount(character);
        }
        return -1;
    }
}
