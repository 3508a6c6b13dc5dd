package org.oer4j.licensing;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a licence stands among its relatives: the family that shares a name, the version and the port. SPDX has no word
 * for this; "lineage" names the three facts that later-version and port clauses speak of.
 *
 * @param family the id without version and port, for example {@code CC-BY-SA}, {@code GFDL}
 * @param elements the Creative Commons licence elements, empty for other licences
 * @param version the version, or null where only one text without number was published (MIT)
 * @param jurisdiction the port in lower case: an ISO 3166-1 code, {@code uk}, {@code scotland} or {@code igo} as Creative
 *     Commons writes it; null for generic, unported and international texts and for other licences
 */
public record LicenseLineage(
        String family,
        Set<LicenseElement> elements,
        @Nullable LicenseVersion version,
        @Nullable String jurisdiction) {
    /**
     * Copies the elements in the order BY, NC, SA, ND.
     *
     * @param family the id without version and port
     * @param elements the Creative Commons licence elements
     * @param version the version, or null
     * @param jurisdiction the port, or null
     */
    public LicenseLineage {
        Objects.requireNonNull(family, "family");
        elements = LicenseTerms.ordered(LicenseElement.class, elements);
    }
}
