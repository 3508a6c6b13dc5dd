package org.oer4j.json.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.module.SimpleModule;
import org.oer4j.json.mapping.oer.NativeForm;

/**
 * Teaches an embedder's mapper the native form; found by {@code findAndAddModules()} and by frameworks that look for
 * services. Touches oer4j's types only and changes no setting of the mapper.
 *
 * <p>It reads in {@link org.oer4j.json.mapping.ReadMode#TOLERANT}, under the mapper's own limits. Where the result
 * would not be ok it fails with a {@code DatabindException} that names rule, line and column of the first error; other
 * problems are not seen this way, so who wants them reads with {@link OerJson}.
 */
public final class OerModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** For the service loader. */
    public OerModule() {
        super("oer4j", Version.unknownVersion());
        NativeForm.types().forEach(this::add);
    }

    private <T> void add(Class<T> type) {
        addSerializer(type, new RecordSerializer<>());
        addDeserializer(type, new RecordDeserializer<>(type));
    }
}
