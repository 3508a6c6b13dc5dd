package org.oer4j.licensing;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.oer4j.conformance.RuleId;

/**
 * Makes sentences of reasons and duties, last, in one language. English, German, French and Spanish come with the
 * library; for any other language the sentences are English, whatever the default locale of the machine.
 */
public final class ReasonText {
    private static final String BUNDLE = "org.oer4j.licensing.ReasonText";
    private static final Set<String> TRANSLATIONS = Set.of("de", "es", "fr");

    private final Locale locale;
    private final ResourceBundle sentences;

    private ReasonText(Locale locale) {
        this.locale = locale;
        this.sentences = ResourceBundle.getBundle(BUNDLE, locale);
    }

    /**
     * The sentences of a language.
     *
     * @param locale the reader's locale; only its language matters
     * @return the sentences in that language, or in English where it has no translation
     */
    public static ReasonText in(Locale locale) {
        boolean translated = TRANSLATIONS.contains(locale.getLanguage());
        // The root bundle is English: asking for it never falls back to the machine's default locale.
        return new ReasonText(translated ? Locale.forLanguageTag(locale.getLanguage()) : Locale.ROOT);
    }

    /**
     * The language of the sentences.
     *
     * @return a locale with a language alone; the root locale for English
     */
    public Locale locale() {
        return locale;
    }

    /**
     * The sentence of a reason.
     *
     * @param reason the reason
     * @return a whole sentence with the reason's values in it
     */
    public String sentence(Reason reason) {
        return sentence(reason.rule(), reason.arguments().toArray());
    }

    /**
     * The sentence of a duty.
     *
     * @param obligation the duty
     * @return a whole sentence that names the licence
     */
    public String sentence(Obligation obligation) {
        return sentence(obligation.duty(), obligation.license().names().shortName());
    }

    /**
     * The sentence of a rule with given values.
     *
     * @param rule the rule's id
     * @param arguments the values
     * @return a whole sentence; the id with the values where the library has no sentence for the rule, as for an
     *     embedder's own rules
     */
    public String sentence(RuleId rule, Object... arguments) {
        if (!sentences.containsKey(rule.value())) {
            return arguments.length == 0 ? rule.value() : rule + " " + List.of(arguments);
        }
        return new MessageFormat(sentences.getString(rule.value()), locale).format(arguments);
    }
}
