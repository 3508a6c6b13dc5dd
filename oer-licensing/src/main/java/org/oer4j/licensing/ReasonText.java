package org.oer4j.licensing;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.oer4j.conformance.RuleId;

/**
 * Makes sentences of reasons and duties, last, in one language. English, German, French and Spanish come with the
 * library, and for the chooser's sentences also Arabic, Chinese, Dutch, Italian, Portuguese and Russian; for any other
 * language the sentences are English, whatever the default locale of the machine.
 */
public final class ReasonText {
    private static final String CHOOSER = "chooser.";

    private final Part rules;
    private final Part chooser;

    private ReasonText(Locale locale) {
        this.rules = Part.in(locale, "org.oer4j.licensing.ReasonText", Set.of("de", "es", "fr"));
        this.chooser = Part.in(
                locale,
                "org.oer4j.licensing.chooser.Chooser",
                Set.of("ar", "de", "es", "fr", "it", "nl", "pt", "ru", "zh"));
    }

    /**
     * The sentences of a language.
     *
     * @param locale the reader's locale; only its language matters
     * @return the sentences in that language, or in English where it has no translation
     */
    public static ReasonText in(Locale locale) {
        return new ReasonText(locale);
    }

    /**
     * The language of the sentences.
     *
     * @return a locale with a language alone; the root locale for English
     */
    public Locale locale() {
        return rules.locale;
    }

    /**
     * The language of a rule's sentence, which may be spoken in more languages than the others.
     *
     * @param rule the rule's id
     * @return a locale with a language alone; the root locale for English
     */
    public Locale locale(RuleId rule) {
        return part(rule).locale;
    }

    private Part part(RuleId rule) {
        return rule.value().startsWith(CHOOSER) ? chooser : rules;
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
        Part part = part(rule);
        if (!part.sentences.containsKey(rule.value())) {
            return arguments.length == 0 ? rule.value() : rule + " " + List.of(arguments);
        }
        return new MessageFormat(part.sentences.getString(rule.value()), part.locale).format(arguments);
    }

    /** Sentences that come in the same languages. */
    private record Part(Locale locale, ResourceBundle sentences) {
        static Part in(Locale locale, String bundle, Set<String> translations) {
            boolean translated = translations.contains(locale.getLanguage());
            // The root bundle is English: asking for it never falls back to the machine's default locale.
            Locale spoken = translated ? Locale.forLanguageTag(locale.getLanguage()) : Locale.ROOT;
            return new Part(spoken, ResourceBundle.getBundle(bundle, spoken));
        }
    }
}
