package org.oer4j.licensing.second;

/** What stays on a source's part of an adaptation, whatever the adaptation's own licence says. */
enum Condition {
    NOTICE,
    CREDIT_IN_ANY_REASONABLE_WAY,
    CREDIT_AS_PRESCRIBED,
    CREDIT_AND_ORIGINALS,
    SOURCE_STATEMENT,
    SOURCE_AND_DATE,
    NOT_MISLEADING,
    DATABASE_NOTICE,
    TITLE_PAGE_AND_HISTORY,
    POSSIBLE_INVARIANT_SECTIONS,
    INVARIANT_SECTIONS,
    PATENT_RETALIATION,
    PROTECTED_NAMES,
    CREDIT_IN_ADVERTISING,
    NO_ADVERTISING,
    SAMPLES_ONLY,
    NON_COMMERCIAL,
    DEVELOPING_NATIONS_ONLY;

    /** Whether it keeps recipients from a use, rather than asking something of them in return. */
    boolean limitsUse() {
        return this == NO_ADVERTISING
                || this == SAMPLES_ONLY
                || this == NON_COMMERCIAL
                || this == DEVELOPING_NATIONS_ONLY;
    }
}
