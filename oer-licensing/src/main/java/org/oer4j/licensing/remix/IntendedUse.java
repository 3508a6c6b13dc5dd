package org.oer4j.licensing.remix;

import java.util.Objects;

/**
 * What somebody wants to do with works.
 *
 * @param making what is made of them
 * @param commercial whether the use is primarily intended for commercial advantage or monetary compensation, in the words
 *     of the NonCommercial definition; it is the use that counts, not the user
 */
public record IntendedUse(Making making, boolean commercial) {
    /** An adaptation that is shared non-commercially. */
    public static final IntendedUse ADAPTATION = new IntendedUse(Making.ADAPTATION, false);

    /**
     * Refuses a missing making.
     *
     * @param making what is made of them
     * @param commercial whether the use is commercial
     */
    public IntendedUse {
        Objects.requireNonNull(making, "making");
    }
}
