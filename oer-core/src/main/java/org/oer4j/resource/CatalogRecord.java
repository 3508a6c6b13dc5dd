package org.oer4j.resource;

import jakarta.validation.Valid;
import jakarta.validation.groups.ConvertGroup;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Organization;
import org.oer4j.conformance.Credited;
import org.oer4j.conformance.NativeName;
import org.oer4j.conformance.Publishable;
import org.oer4j.text.PlainText;
import org.oer4j.time.PartialDateTime;

/**
 * Where the metadata of a resource comes from: an entry in a catalogue (LOM category 3; AMB writes it as
 * {@code mainEntityOfPage}). The word is that of DCAT.
 *
 * @param id what identifies the entry, best its address, or null
 * @param provider whose catalogue it is ({@code schema:provider}), or null
 * @param created when the entry was made ({@code schema:dateCreated}), or null
 * @param modified when the entry was last changed ({@code schema:dateModified}), or null
 * @param license the licence of the metadata, not of the resource ({@code schema:sdLicense}), or null
 */
public record CatalogRecord(
        @PlainText @Nullable String id,

        @Valid @ConvertGroup(from = Publishable.class, to = Credited.class) @Nullable
        Organization provider,

        @NativeName("dateCreated") @Nullable PartialDateTime created,
        @NativeName("dateModified") @Nullable PartialDateTime modified,
        @Valid @NativeName("sdLicense") @Nullable DeclaredLicense license) {
    /**
     * Refuses an entry of which nothing is said.
     *
     * @param id what identifies the entry, or null
     * @param provider whose catalogue it is, or null
     * @param created when the entry was made, or null
     * @param modified when the entry was last changed, or null
     * @param license the licence of the metadata, or null
     * @throws IllegalArgumentException if nothing is said
     */
    public CatalogRecord {
        if (id == null && provider == null && created == null && modified == null && license == null) {
            throw new IllegalArgumentException(
                    "id, provider, created, modified and license are all absent, expected at least one of them");
        }
    }

    /**
     * An entry known by its id.
     *
     * @param id what identifies it
     * @return the entry
     */
    public static CatalogRecord of(String id) {
        return new CatalogRecord(id, null, null, null, null);
    }
}
