package org.oer4j.json.jackson3;

import org.oer4j.json.mapping.NativeForm;
import org.oer4j.resource.LearningResource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes a resource inside an embedder's document. */
final class ResourceSerializer extends ValueSerializer<LearningResource> {
    @Override
    public void serialize(LearningResource resource, JsonGenerator generator, SerializationContext context) {
        NativeForm.write(resource, new JacksonTokenSink(generator));
    }
}
