package org.oer4j.conformance;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Says findings in a language: whole sentences, keyed by rule id. Immutable, thread-safe, worth keeping.
 *
 * <p>English, German, French and Spanish are there; another locale is answered in English, never in the language of
 * the machine. The sentences of our constraints are word for word those that a validator speaks
 * ({@code ContributorValidationMessages}); they stand in a file of our own as well, because every library on the class
 * path may bring a file of that name and would hide ours. Other modules add theirs with {@link #with}.
 *
 * <p>Where a rule's argument is a code, such as that of a gender, the files have its name in the language under the rule's
 * id, a dot and the code; an argument without one stands as it is.
 */
public final class FindingMessages {
    private static final String NO_SENTENCE = "finding.without-sentence";

    private final Locale locale;
    private final Map<String, String> patterns;

    private FindingMessages(Locale locale, Map<String, String> patterns) {
        this.locale = locale;
        this.patterns = Map.copyOf(patterns);
    }

    /**
     * The sentences of this module in a language.
     *
     * @param locale the language; a language we do not speak gives English
     * @return the sentences
     */
    public static FindingMessages in(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return new FindingMessages(locale, Map.of()).with(FindingMessages.class, "META-INF/oer/messages/core");
    }

    /**
     * These sentences and those of another module.
     *
     * @param owner a class of the module that has the files
     * @param base the files' path without language and ending, such as {@code META-INF/oer/messages/read} for
     *     {@code META-INF/oer/messages/read.properties} (English, in UTF-8) and
     *     {@code META-INF/oer/messages/read_de.properties}
     * @return the wider set; where both know a rule, the added sentence wins
     * @throws IllegalArgumentException if there is no English file at that path
     */
    public FindingMessages with(Class<?> owner, String base) {
        Map<String, String> all = new HashMap<>(patterns);
        all.putAll(SentenceFiles.of(owner, base, locale));
        return new FindingMessages(locale, all);
    }

    /**
     * The language asked for.
     *
     * @return the locale
     */
    public Locale locale() {
        return locale;
    }

    /**
     * Whether there is a sentence for a rule.
     *
     * @param rule the rule
     * @return true if {@link #sentence} says more than the rule's id
     */
    public boolean has(RuleId rule) {
        return patterns.containsKey(rule.value());
    }

    /**
     * What a finding says.
     *
     * @param finding the finding
     * @return one sentence of plain text, which may echo input and so must be escaped before it goes into HTML; for a
     *     rule without a sentence, one that names the rule
     */
    public String sentence(Finding finding) {
        String pattern = patterns.get(finding.rule().value());
        if (pattern == null) {
            return format(
                    patterns.getOrDefault(NO_SENTENCE, "{0}"),
                    List.of(finding.rule().value()));
        }
        List<String> arguments = finding.arguments().stream()
                .map(argument -> patterns.getOrDefault(finding.rule() + "." + argument, argument))
                .toList();
        return format(pattern, arguments);
    }

    private String format(String pattern, List<String> arguments) {
        return new MessageFormat(pattern, locale).format(arguments.toArray());
    }
}
