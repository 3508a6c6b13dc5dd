package org.oer4j.json.mapping;

import java.util.Locale;
import org.oer4j.conformance.FindingMessages;

/** The sentences of the {@code read.…} rules, added to those of {@code oer-core}. */
public final class ReadMessages {
    private ReadMessages() {}

    /**
     * The sentences in a language.
     *
     * @param locale the language; one that we do not speak gives English
     * @return the sentences of this module and of {@code oer-core}
     */
    public static FindingMessages in(Locale locale) {
        return FindingMessages.in(locale).with(ReadMessages.class, "META-INF/oer/messages/read");
    }
}
