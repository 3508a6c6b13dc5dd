package org.oer4j.json.jackson3;

import java.io.StringWriter;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.oer4j.json.mapping.ReadMode;
import org.oer4j.json.mapping.TokenSink;
import org.oer4j.json.mapping.TokenSource;
import org.oer4j.json.mapping.oer.NativeJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads and writes oer4j's records as JSON with Jackson 3; what it does is said at {@link NativeJson}. Owns its Jackson
 * factory, so no setting of an embedder's mapper changes its answers.
 *
 * <pre>{@code
 * OerJson json = OerJson.create();
 * ReadResult<LearningResource> result = json.readResource(bytes);
 * if (result.isOk()) {
 *     out.println(json.writeResource(result.value()));
 * }
 * }</pre>
 */
public final class OerJson extends NativeJson {
    private final JsonFactory factory;

    private OerJson(JsonFactory factory, ReadMode mode) {
        super(mode);
        this.factory = factory;
    }

    /**
     * A reader and writer in {@link ReadMode#TOLERANT}.
     *
     * @return the reader and writer
     */
    public static OerJson create() {
        return new OerJson(Limits.factory(), ReadMode.TOLERANT);
    }

    @Override
    public OerJson withMode(ReadMode other) {
        return new OerJson(factory, other);
    }

    @Override
    protected <R> R parse(
            byte[] json, int from, int length, int firstLine, Function<? super TokenSource, ? extends R> reader) {
        return parse(() -> factory.createParser(ObjectReadContext.empty(), json, from, length), firstLine, reader);
    }

    @Override
    protected <R> R parse(String json, Function<? super TokenSource, ? extends R> reader) {
        return parse(() -> factory.createParser(ObjectReadContext.empty(), json), 1, reader);
    }

    private static <R> R parse(
            Supplier<JsonParser> parser, int firstLine, Function<? super TokenSource, ? extends R> reader) {
        try (JacksonTokenSource source = new JacksonTokenSource(parser, firstLine)) {
            return reader.apply(source);
        }
    }

    @Override
    protected String print(Consumer<? super TokenSink> form) {
        StringWriter text = new StringWriter(512);
        try (JsonGenerator out = factory.createGenerator(ObjectWriteContext.empty(), text)) {
            form.accept(new JacksonTokenSink(out));
        }
        return text.toString();
    }
}
