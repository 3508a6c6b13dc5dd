package org.oer4j.citation;

import java.util.Objects;

/**
 * A place in a published text that a rule rests on, such as {@code CC-BY-SA-4.0 s.3(b)(1)} or
 * {@code OER2019 12.c}.
 *
 * <p>"Clause" is the word of the Creative Commons and GNU texts' commentaries for such a place; the Recommendation
 * says paragraph. A clause is a fact, so it carries no wording of the text it points to.
 *
 * @param instrument the text: a licence id (SPDX where it has one), or the short code of an instrument
 * @param locator the place in it as that text numbers itself, for example {@code s.4(b)(i)-(iv)}, {@code Ziff.4.b}; may
 *     be empty when the text as a whole is meant
 */
public record ClauseRef(String instrument, String locator) {
    /**
     * Refuses a reference to nothing.
     *
     * @param instrument the text
     * @param locator the place in it
     * @throws IllegalArgumentException if {@code instrument} is blank
     */
    public ClauseRef {
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(locator, "locator");
        if (instrument.isBlank()) {
            throw new IllegalArgumentException("instrument is blank, expected a licence id or an instrument's code");
        }
    }

    /**
     * A place in a text.
     *
     * @param instrument the text
     * @param locator the place in it
     * @return the reference
     */
    public static ClauseRef of(String instrument, String locator) {
        return new ClauseRef(instrument, locator);
    }

    /** Returns instrument and locator with a space between, as a reader would cite it. */
    @Override
    public String toString() {
        return locator.isEmpty() ? instrument : instrument + " " + locator;
    }
}
