package org.oer4j.licensing;

/**
 * What sort of statement an entry of the catalogue is. Repositories put all of these into one field; only the first three
 * let anybody do anything.
 */
public enum LicenseKind {
    /** A public licence: the holder grants permissions on conditions. */
    LICENSE("license"),
    /** The holder gives up all rights, with a licence as fallback (CC0, PDDL). */
    PUBLIC_DOMAIN_DEDICATION("public-domain-dedication"),
    /** A label that says a work is free of known copyright (Public Domain Mark); it grants nothing. */
    PUBLIC_DOMAIN_MARK("public-domain-mark"),
    /** A RightsStatements.org statement about the copyright status; never a licence. */
    RIGHTS_STATEMENT("rights-statement"),
    /** Terms between a platform and its users; nothing is granted to the public. */
    PLATFORM_TERMS("platform-terms"),
    /** A use that the law of a country permits without the holder. */
    STATUTORY_EXCEPTION("statutory-exception"),
    /** Who may look at the work (open access, free to read); access is no permission to use. */
    ACCESS_RIGHT("access-right"),
    /** Nothing is granted: all rights reserved, or no licence is stated. */
    NO_GRANT("no-grant"),
    /** It is not known whether anything is granted (SPDX {@code NOASSERTION}). */
    NO_ASSERTION("no-assertion");

    private final String code;

    LicenseKind(String code) {
        this.code = code;
    }

    /**
     * The code written in data.
     *
     * @return lower-case words joined by hyphens
     */
    public String code() {
        return code;
    }

    /**
     * Whether such an entry can let the public use a work at all.
     *
     * @return true for licences, dedications and the Public Domain Mark
     */
    public boolean isGrant() {
        return this == LICENSE || isPublicDomain();
    }

    /**
     * Whether such an entry says that a work is in the public domain.
     *
     * @return true for dedications and the Public Domain Mark
     */
    public boolean isPublicDomain() {
        return this == PUBLIC_DOMAIN_DEDICATION || this == PUBLIC_DOMAIN_MARK;
    }
}
