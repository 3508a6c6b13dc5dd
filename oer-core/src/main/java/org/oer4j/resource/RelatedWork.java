package org.oer4j.resource;

import jakarta.validation.Valid;
import jakarta.validation.groups.ConvertGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Agent;
import org.oer4j.conformance.Credited;
import org.oer4j.conformance.NativeName;
import org.oer4j.conformance.Publishable;
import org.oer4j.text.PlainText;

/**
 * Another work as a resource's own metadata describes it: a picture that stands in it, or the course it belongs to. The
 * word follows DataCite's {@code relatedItem}.
 *
 * @param id the work's id or address, or null
 * @param name its title, or null
 * @param creators who made it, in the order of credit
 * @param license its licence as stated here, or null
 * @param locator where in the resource it stands, such as {@code figure 3}, or null
 */
public record RelatedWork(
        @PlainText @Nullable String id,
        @PlainText @Nullable String name,

        @NativeName("creator") List<@Valid @ConvertGroup(from = Publishable.class, to = Credited.class) Agent> creators,

        @Valid @Nullable DeclaredLicense license,
        @PlainText @Nullable String locator) {
    /**
     * Copies the list (null becomes empty) and refuses a work of which nothing is said.
     *
     * @param id the work's id or address, or null
     * @param name its title, or null
     * @param creators who made it
     * @param license its licence as stated here, or null
     * @param locator where in the resource it stands, or null
     * @throws IllegalArgumentException if nothing is said
     */
    public RelatedWork {
        creators = creators == null ? List.of() : List.copyOf(creators);
        if (id == null && name == null && creators.isEmpty() && license == null && locator == null) {
            throw new IllegalArgumentException(
                    "id, name, creators, license and locator are all absent, expected at least one of them");
        }
    }

    /**
     * A work known by its id.
     *
     * @param id its id or address
     * @return the work
     */
    public static RelatedWork of(String id) {
        return new RelatedWork(id, null, List.of(), null, null);
    }

    /**
     * A work with its name and licence.
     *
     * @param name its title
     * @param license its licence as stated
     * @return the work
     */
    public static RelatedWork of(String name, DeclaredLicense license) {
        return new RelatedWork(null, name, List.of(), license, null);
    }
}
