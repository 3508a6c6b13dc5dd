package org.oer4j.json.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import org.oer4j.json.mapping.oer.NativeJson;

/** What one record may measure; Jackson's own limits are too wide for untrusted metadata. */
final class Limits {
    private Limits() {}

    /**
     * Everything that matters is set, also what is Jackson's default today. Its duplicate detection is off because the
     * mapping detects duplicates itself and, unlike Jackson, goes on reading.
     */
    static JsonFactory factory() {
        return new JsonFactoryBuilder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(NativeJson.MOST_BYTES)
                        .maxNestingDepth(NativeJson.MOST_DEPTH)
                        .maxStringLength(NativeJson.MOST_STRING_CHARACTERS)
                        .maxNameLength(NativeJson.MOST_NAME_CHARACTERS)
                        .maxNumberLength(NativeJson.MOST_NUMBER_DIGITS)
                        .build())
                .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .build();
    }
}
