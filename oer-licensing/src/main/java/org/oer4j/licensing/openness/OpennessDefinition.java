package org.oer4j.licensing.openness;

import java.util.Objects;
import org.oer4j.citation.ClauseRef;

/**
 * A definition of openness in the version that was applied. Definitions change (the UNESCO definition of 2012 and the draft
 * of 2019 say something else than the adopted text), so every answer names the one it rests on.
 *
 * @param instrument the short code under which clauses are cited, such as {@code OER2019}
 * @param title its title
 * @param version its version: a number, or the day of adoption
 */
public record OpennessDefinition(String instrument, String title, String version) {
    /**
     * The UNESCO Recommendation on OER as adopted on 25 November 2019: paragraph 1 (open educational resources) and 2 (open
     * licence).
     */
    public static final OpennessDefinition RECOMMENDATION_2019 =
            new OpennessDefinition("OER2019", "UNESCO Recommendation on Open Educational Resources", "2019-11-25");

    /** The Open Definition 2.1 of the Open Knowledge Foundation: section 1 (open works) and 2 (open licences). */
    public static final OpennessDefinition OPEN_DEFINITION_2_1 =
            new OpennessDefinition("OD-2.1", "Open Definition", "2.1");

    /**
     * Refuses missing parts.
     *
     * @param instrument the short code under which clauses are cited
     * @param title its title
     * @param version its version
     * @throws IllegalArgumentException if a part is blank
     */
    public OpennessDefinition {
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(version, "version");
        if (instrument.isBlank() || title.isBlank() || version.isBlank()) {
            throw new IllegalArgumentException("instrument '" + instrument + "', title '" + title + "' or version '"
                    + version + "' is blank, expected all three");
        }
    }

    /**
     * A clause of the definition.
     *
     * @param locator the place as the text numbers itself, such as {@code 2} or {@code 2.1.8}
     * @return the reference
     */
    public ClauseRef clause(String locator) {
        return ClauseRef.of(instrument, locator);
    }
}
