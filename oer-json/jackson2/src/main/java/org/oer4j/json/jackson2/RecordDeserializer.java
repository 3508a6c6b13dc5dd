package org.oer4j.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.Locale;
import org.oer4j.conformance.Severity;
import org.oer4j.json.mapping.Problem;
import org.oer4j.json.mapping.ReadMessages;
import org.oer4j.json.mapping.ReadMode;
import org.oer4j.json.mapping.ReadResult;
import org.oer4j.json.mapping.oer.NativeForm;

/** Reads a record inside an embedder's document. */
final class RecordDeserializer<T> extends JsonDeserializer<T> {
    private final Class<T> type;

    RecordDeserializer(Class<T> type) {
        this.type = type;
    }

    @Override
    @SuppressWarnings("resource") // the parser belongs to the mapper
    public T deserialize(JsonParser parser, DeserializationContext context) throws JsonMappingException {
        ReadResult<T> result =
                NativeForm.readValue(type, new JacksonTokenSource(() -> parser, 1), ReadMode.TOLERANT, 1);
        T value = result.value();
        if (value != null && result.isOk()) {
            return value;
        }
        return context.reportInputMismatch(this, "%s", firstError(result));
    }

    private static String firstError(ReadResult<?> result) {
        for (Problem problem : result.problems()) {
            if (problem.finding().severity() == Severity.ERROR) {
                return problem.finding().rule() + " at '" + problem.finding().pointer() + "', line " + problem.line()
                        + ", column " + problem.column() + ": "
                        + ReadMessages.in(Locale.ENGLISH).sentence(problem.finding());
            }
        }
        return "no value";
    }
}
