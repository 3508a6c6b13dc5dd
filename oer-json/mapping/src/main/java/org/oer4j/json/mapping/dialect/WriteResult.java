package org.oer4j.json.mapping.dialect;

import java.util.List;
import java.util.Objects;
import org.oer4j.conformance.Finding;
import org.oer4j.conformance.Severity;

/**
 * A resource as a document of a dialect, and what the dialect could not say.
 *
 * @param json the document on one line; always the same text for equal resources
 * @param losses what was left out or said with less; pointers lead into the native form of the resource
 */
public record WriteResult(String json, List<Finding> losses) {
    /**
     * Copies the losses.
     *
     * @param json the document
     * @param losses what was lost
     */
    public WriteResult {
        Objects.requireNonNull(json, "json");
        losses = losses == null ? List.of() : List.copyOf(losses);
    }

    /**
     * Whether the document has all that the dialect asks for.
     *
     * @return true if no loss is an error
     */
    public boolean isOk() {
        return losses.stream().noneMatch(loss -> loss.severity() == Severity.ERROR);
    }
}
