package org.oer4j.licensing.remix;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.licensing.expression.LicenseExpression;

/**
 * A question: these sources, made into this, under that licence.
 *
 * @param sources the works; their order does not matter
 * @param use what is made of them
 * @param outbound the licence asked for, or null to be told which are possible
 */
public record Remix(
        List<Source> sources, IntendedUse use, @Nullable LicenseExpression outbound) {
    /** The most sources of one remix. */
    public static final int MAX_SOURCES = 1_000;

    /**
     * Copies the sources.
     *
     * @param sources the works
     * @param use what is made of them
     * @param outbound the licence asked for, or null
     * @throws IllegalArgumentException if there is no source, or more than {@value #MAX_SOURCES}
     */
    public Remix {
        sources = List.copyOf(sources);
        Objects.requireNonNull(use, "use");
        if (sources.isEmpty() || sources.size() > MAX_SOURCES) {
            throw new IllegalArgumentException("'" + sources.size() + "' sources, expected 1 to " + MAX_SOURCES);
        }
    }

    /**
     * An adaptation of the sources, under whatever licence is possible.
     *
     * @param sources the works
     * @return the question
     */
    public static Remix adaptationOf(List<Source> sources) {
        return new Remix(sources, IntendedUse.ADAPTATION, null);
    }

    /**
     * The same question with a licence asked for.
     *
     * @param license the outbound licence
     * @return a new question
     */
    public Remix under(LicenseExpression license) {
        return new Remix(sources, use, license);
    }
}
