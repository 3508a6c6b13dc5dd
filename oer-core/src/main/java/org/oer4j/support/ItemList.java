package org.oer4j.support;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.Publishable;
import org.oer4j.recommendation.ExistingProvisions;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.text.LocalizedText;
import org.oer4j.text.PlainText;

/**
 * A list that a document or a meeting makes, with the answer to whether it is whole ({@code schema:ItemList}). An empty
 * list that is complete says that there is none; one that is not says that the rest, or all of it, is not known here.
 *
 * @param id what identifies it
 * @param name what is listed, by language, or null
 * @param of the id of the coalition, event or call whose list it is, or null
 * @param itemType the type of the records that it lists, as the native form writes it, or null
 * @param about the provisions that everything on it is about
 * @param complete whether nothing is missing
 * @param items the ids of what it lists, in order
 * @param source the document that has the list, or null
 */
@SuppressWarnings("MultipleNullnessAnnotations")
public record ItemList(
        @PlainText String id,

        @Valid @NotNull(message = "{support.missing-title}", groups = Publishable.class) @Nullable
        LocalizedText name,

        @PlainText @Nullable String of,
        @PlainText @Nullable String itemType,
        @ExistingProvisions List<ProvisionRef> about,
        boolean complete,
        List<@PlainText String> items,
        @PlainText @Nullable String source) {
    /**
     * Copies the lists; null becomes empty.
     *
     * @param id what identifies it
     * @param name what is listed, or null
     * @param of whose list it is, or null
     * @param itemType the type of the records that it lists, or null
     * @param about the provisions that everything on it is about
     * @param complete whether nothing is missing
     * @param items the ids of what it lists
     * @param source the document that has the list, or null
     * @throws IllegalArgumentException if the id is blank
     */
    public ItemList {
        Ids.require(id, "list");
        about = about == null ? List.of() : List.copyOf(about);
        items = items == null ? List.of() : List.copyOf(items);
    }
}
