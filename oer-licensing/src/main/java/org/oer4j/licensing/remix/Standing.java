package org.oer4j.licensing.remix;

/** How sources stand towards one outcome. The order is from worst to best. */
enum Standing {
    /** At least one source rules it out, whatever else is true. */
    IMPOSSIBLE,
    /** Only a disputed text stands against it. */
    DISPUTED,
    /** Possible for some version or licence that a source may carry. */
    POSSIBLE,
    /** Permitted for everything the sources may carry. */
    CERTAIN;

    Standing worse(Standing other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Standing better(Standing other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
