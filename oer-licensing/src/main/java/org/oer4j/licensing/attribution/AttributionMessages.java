package org.oer4j.licensing.attribution;

import java.util.Locale;
import org.oer4j.conformance.FindingMessages;

/** The sentences of the {@code attribution.…} findings, added to those of {@code oer-core}. */
public final class AttributionMessages {
    private AttributionMessages() {}

    /**
     * The sentences in a language.
     *
     * @param locale the language: English, German, French or Spanish; another gives English
     * @return the sentences of this package and of {@code oer-core}
     */
    public static FindingMessages in(Locale locale) {
        return FindingMessages.in(locale).with(AttributionMessages.class, "META-INF/oer/messages/attribution");
    }
}
