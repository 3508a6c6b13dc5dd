package org.oer4j.licensing;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A licence, or a statement that stands in licence fields ({@link #kind()} says which). A port is a different licence
 * from the text it was made from, an official translation is the same licence.
 *
 * @param id the id
 * @param kind what sort of statement it is
 * @param names the English names
 * @param uri the canonical address: the deed for Creative Commons (https, with trailing slash), else the steward's page;
 *     empty where a statement has none
 * @param lineage family, elements, version and port
 * @param terms what it permits, requires and prohibits
 * @param registration SPDX id, steward, status and source
 */
public record License(
        LicenseId id,
        LicenseKind kind,
        LicenseNames names,
        String uri,
        LicenseLineage lineage,
        LicenseTerms terms,
        LicenseRegistration registration) {
    /**
     * Refuses missing parts.
     *
     * @param id the id
     * @param kind what sort of statement it is
     * @param names the English names
     * @param uri the canonical address, may be empty
     * @param lineage family, elements, version and port
     * @param terms what it permits, requires and prohibits
     * @param registration SPDX id, steward, status and source
     */
    public License {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(names, "names");
        Objects.requireNonNull(uri, "uri");
        Objects.requireNonNull(lineage, "lineage");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(registration, "registration");
    }

    /**
     * The id without version and port.
     *
     * @return for example {@code CC-BY-SA}
     */
    public String family() {
        return lineage.family();
    }

    /**
     * The Creative Commons licence elements.
     *
     * @return the elements in the order BY, NC, SA, ND; empty for other licences and for the public domain tools
     */
    public Set<LicenseElement> elements() {
        return lineage.elements();
    }

    /**
     * The version.
     *
     * @return the version, or null where only one text without number was published
     */
    public @Nullable LicenseVersion version() {
        return lineage.version();
    }

    /**
     * The port.
     *
     * @return the jurisdiction in lower case, {@code igo}, or null
     */
    public @Nullable String jurisdiction() {
        return lineage.jurisdiction();
    }

    /**
     * The title in a language. Whoever needs many titles makes {@link LicenseTitles} once, since this reads the words of
     * the language at every call.
     *
     * @param locale the reader's language
     * @return the title
     */
    public String name(Locale locale) {
        return LicenseTitles.in(locale).of(this);
    }

    /**
     * Whether this is a tool of Creative Commons.
     *
     * @return true for every licence and public domain tool that Creative Commons published
     */
    public boolean isCreativeCommons() {
        return registration.steward().equals(CreativeCommonsTools.STEWARD);
    }

    /**
     * Whether the grant covers an act.
     *
     * @param permission the act
     * @return true if the licence permits it
     */
    public boolean permits(Permission permission) {
        return terms.permits().contains(permission);
    }

    /**
     * Whether the licence asks for something in return.
     *
     * @param requirement the duty
     * @return true if the licence requires it
     */
    public boolean requires(Requirement requirement) {
        return terms.requires().contains(requirement);
    }

    /**
     * Whether the grant leaves a use out.
     *
     * @param prohibition the use
     * @return true if the licence prohibits it
     */
    public boolean prohibits(Prohibition prohibition) {
        return terms.prohibits().contains(prohibition);
    }

    /**
     * Whether an adaptation, or the whole made with the work, must carry terms that this licence names.
     *
     * @return true for ShareAlike and for copyleft of every strength
     */
    public boolean isCopyleft() {
        return requires(Requirement.SHARE_ALIKE)
                || requires(Requirement.COPYLEFT)
                || requires(Requirement.LESSER_COPYLEFT);
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id.value();
    }
}
