package org.oer4j.json.jackson3;

import java.util.function.Supplier;
import org.oer4j.json.mapping.UnreadableJsonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** What one record may measure; Jackson's own limits are too wide for untrusted metadata. */
final class Limits {
    /** 20 MB for one record. */
    static final int BYTES = 20 * 1024 * 1024;

    private static final int DEPTH = 100;
    private static final int STRING_CHARACTERS = 1_000_000;
    private static final int NAME_CHARACTERS = 1_000;
    private static final int NUMBER_DIGITS = 100;

    private Limits() {}

    /**
     * Everything that matters is set, also what is Jackson's default today. Its duplicate detection is off because the
     * mapping detects duplicates itself and, unlike Jackson, goes on reading.
     */
    static JsonFactory factory() {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(BYTES)
                        .maxNestingDepth(DEPTH)
                        .maxStringLength(STRING_CHARACTERS)
                        .maxNameLength(NAME_CHARACTERS)
                        .maxNumberLength(NUMBER_DIGITS)
                        .build())
                .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .build();
    }

    static Supplier<JsonParser> tooLarge(int line) {
        return () -> {
            throw UnreadableJsonException.limit("more than " + BYTES + " bytes", line, 1);
        };
    }
}
