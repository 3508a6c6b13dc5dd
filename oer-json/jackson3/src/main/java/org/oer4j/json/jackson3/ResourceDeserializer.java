package org.oer4j.json.jackson3;

import java.util.Locale;
import org.oer4j.conformance.Severity;
import org.oer4j.json.mapping.NativeForm;
import org.oer4j.json.mapping.Problem;
import org.oer4j.json.mapping.ReadMessages;
import org.oer4j.json.mapping.ReadMode;
import org.oer4j.json.mapping.ReadResult;
import org.oer4j.resource.LearningResource;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads a resource inside an embedder's document. */
final class ResourceDeserializer extends ValueDeserializer<LearningResource> {
    @Override
    @SuppressWarnings("resource") // the parser belongs to the mapper
    public LearningResource deserialize(JsonParser parser, DeserializationContext context) {
        ReadResult<LearningResource> result =
                NativeForm.readValue(new JacksonTokenSource(() -> parser, 1), ReadMode.TOLERANT, 1);
        LearningResource value = result.value();
        if (value != null && result.isOk()) {
            return value;
        }
        return context.reportInputMismatch(this, "%s", firstError(result));
    }

    private static String firstError(ReadResult<LearningResource> result) {
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
