package org.oer4j.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import org.oer4j.json.mapping.oer.NativeForm;

/** Writes a record inside an embedder's document. */
final class RecordSerializer<T> extends JsonSerializer<T> {
    @Override
    public void serialize(T record, JsonGenerator generator, SerializerProvider context) {
        NativeForm.write(record, new JacksonTokenSink(generator));
    }
}
