package org.oer4j.examples.benchmarks.generator;

import java.util.Locale;

/** What can be wrong with a planted record: the checks of a repository audit. */
public enum ViolationKind {
    /** A CC BY record without {@code creator}. */
    ATTRIBUTION_CREATOR(false),
    /** A record under CC BY up to 3.0, which asks for the title, with an empty {@code name}. */
    ATTRIBUTION_TITLE(false),
    /** An adaptation of a work under CC BY 3.0 or 4.0 without a note of the changes. */
    CHANGES_MISSING(false),
    /** Records that are based on each other in a circle. */
    CYCLE(true),
    /** A second record with the id of an earlier one. */
    DUPLICATE_ID(true),
    /** A record without any of the accessibility properties. */
    ACCESSIBILITY_MISSING(false),
    /** A record whose encodings have no {@code encodingFormat}. */
    FORMAT_MISSING(false),
    /** A record without {@code inLanguage}. */
    LANGUAGE_MISSING(false),
    /** A Creative Commons address without version. */
    LICENSE_AMBIGUOUS(true),
    /** Address and name of the licence say two licences. */
    LICENSE_CONTRADICTORY(true),
    /** No {@code license} at all. */
    LICENSE_MISSING(true),
    /** The right licence by an address that is not its canonical one, which is the manifest's {@code detail}. */
    LICENSE_NOTATION(true),
    /** A licence that its steward has retired. */
    LICENSE_RETIRED(true),
    /** An address that no steward has published a licence at. */
    LICENSE_UNKNOWN(true),
    /** An adaptation, {@code detail} is its source's licence and its own, that a row of the gold table forbids. */
    LINEAGE_FORBIDDEN(true),
    /** A forbidden adaptation on which others are based; named once, {@code path} runs from the source to the last heir. */
    LINEAGE_INHERITED(true),
    /** An address of Creative Commons that is no licence, or a rights statement. */
    NOT_A_LICENSE(true),
    /** What is free only for a fee: {@code isAccessibleForFree} is false. */
    NOT_OPEN_COST(false),
    /** What is under a licence without adaptation. */
    NOT_OPEN_LICENSE(true),
    /** What asks for a login. */
    NOT_OPEN_LOGIN(false),
    /** In copyright, all rights reserved: a rights statement instead of a licence. The one kind that AMB cannot write. */
    NOT_OPEN_RESERVED(true),
    /** A part with another licence than its whole, which is the manifest's {@code other}. */
    PART_LICENSE(true),
    /** A record with the id of another but for http instead of https. */
    SCHEME_TWIN(true),
    /** A record that is based on itself. */
    SELF_REFERENCE(true),
    /** A source that is not in the repository. */
    SOURCE_OUTSIDE(true),
    /** A source of which only the title is known. */
    SOURCE_UNKNOWN(true);

    private final boolean small;

    ViolationKind(boolean small) {
        this.small = small;
    }

    /** Whether a record that has only an id, a name, a licence, sources and parts can show it. */
    boolean isShownBySmallRecords() {
        return small;
    }

    /**
     * The kind as the manifest writes it.
     *
     * @return the name in kebab case, such as {@code license-missing}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
