package org.oer4j.json.jackson3;

import org.oer4j.json.mapping.oer.NativeForm;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes a record inside an embedder's document. */
final class RecordSerializer<T> extends ValueSerializer<T> {
    @Override
    public void serialize(T record, JsonGenerator generator, SerializationContext context) {
        NativeForm.write(record, new JacksonTokenSink(generator));
    }
}
