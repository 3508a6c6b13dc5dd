package org.oer4j.resource;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oer4j.text.PlainText;

/**
 * A source that a resource was made from, as the resource's own metadata names it ({@code schema:isBasedOn}).
 *
 * <p>The word is that of PROV-O ({@code prov:Derivation}): a qualified {@code isBasedOn}, because licences ask for the
 * source's licence and for a note of the changes.
 *
 * @param id the source's id or address, or null
 * @param name the source's title, or null
 * @param license the licence of the source as stated here, or null
 * @param changes what was changed, one note an entry, in order; empty when nothing is said
 */
public record Derivation(
        @PlainText @Nullable String id,
        @PlainText @Nullable String name,
        @Valid @Nullable DeclaredLicense license,
        List<@PlainText String> changes) {
    /**
     * Copies the notes (null becomes empty) and refuses a derivation from nothing.
     *
     * @param id the source's id or address, or null
     * @param name the source's title, or null
     * @param license the licence of the source as stated here, or null
     * @param changes what was changed
     * @throws IllegalArgumentException if nothing at all is said about the source
     */
    public Derivation {
        changes = changes == null ? List.of() : List.copyOf(changes);
        if (id == null && name == null && license == null && changes.isEmpty()) {
            throw new IllegalArgumentException(
                    "id, name, license and changes are all absent, expected at least one of them");
        }
    }

    /**
     * A source known by its id.
     *
     * @param id the source's id or address
     * @return the derivation
     */
    public static Derivation from(String id) {
        return new Derivation(id, null, null, List.of());
    }
}
