package org.oer4j.licensing.attribution;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** A rule of thumb for good credits, beside what the licence asks: which elements it names, and how they are laid out. */
public enum AttributionProfile {
    /** Title, author, source, licence: Creative Commons' recommended practices for attribution; whole sentences. */
    TASL("tasl"),
    /**
     * Titel, Urheber, Lizenz, Link zur Lizenz, Ursprungsort, Bearbeitung: the rule taught at German schools and
     * universities (OERinfo, twillo); a list with labels.
     */
    TULLU_B("tullu-b");

    private final String code;

    AttributionProfile(String code) {
        this.code = code;
    }

    /**
     * The code written in data and on the command line.
     *
     * @return {@code tasl} or {@code tullu-b}
     */
    public String code() {
        return code;
    }

    /**
     * What it names beside the licence.
     *
     * @return the elements
     */
    public Set<CreditElement> elements() {
        EnumSet<CreditElement> elements = EnumSet.of(CreditElement.TITLE, CreditElement.AUTHOR, CreditElement.SOURCE);
        if (this == TULLU_B) {
            elements.add(CreditElement.CHANGES);
        }
        return Collections.unmodifiableSet(elements);
    }
}
