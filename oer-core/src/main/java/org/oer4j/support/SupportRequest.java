package org.oer4j.support;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Agent;
import org.oer4j.conformance.Consistent;
import org.oer4j.conformance.Publishable;
import org.oer4j.recommendation.ExistingProvisions;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.text.LocalizedText;
import org.oer4j.text.PlainText;
import org.oer4j.time.PartialDate;

/**
 * A question, request or suggestion to a coalition that supports the implementation.
 *
 * @param id what identifies it
 * @param kind what kind it is
 * @param text the words, by language, or null
 * @param to the id of the coalition it is addressed to, or null
 * @param about the provisions it is about
 * @param from who asks, or null
 * @param received when it came in, or null
 * @param handledBy who takes care of it, or null
 * @param answeredOn when it was answered, or null while it was not
 */
@SuppressWarnings("MultipleNullnessAnnotations")
@Consistent(AnsweredAfterReceived.class)
public record SupportRequest(
        @PlainText String id,
        Kind kind,

        @Valid @NotNull(message = "{support.missing-statement}", groups = Publishable.class) @Nullable
        LocalizedText text,

        @PlainText @Nullable String to,
        @ExistingProvisions List<ProvisionRef> about,
        @Valid @Nullable Agent from,

        @NotNull(message = "{support.missing-date}", groups = Publishable.class) @Nullable
        PartialDate received,

        @Valid @Nullable Agent handledBy,
        @Nullable PartialDate answeredOn) {
    /**
     * Copies the list; null becomes empty.
     *
     * @param id what identifies it
     * @param kind what kind it is
     * @param text the words, by language, or null
     * @param to the id of the coalition it is addressed to, or null
     * @param about the provisions it is about
     * @param from who asks, or null
     * @param received when it came in, or null
     * @param handledBy who takes care of it, or null
     * @param answeredOn when it was answered, or null
     * @throws IllegalArgumentException if the id is blank
     */
    public SupportRequest {
        Ids.require(id, "support request");
        Objects.requireNonNull(kind, "kind");
        about = about == null ? List.of() : List.copyOf(about);
    }

    /** The three kinds that the network of NGOs welcomes. */
    public enum Kind {
        /** Somebody wants to know something. */
        QUESTION,
        /** Somebody asks for something. */
        REQUEST,
        /** Somebody proposes something. */
        SUGGESTION
    }
}
