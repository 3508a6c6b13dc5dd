package org.oer4j.licensing.attribution;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sentences of attributions in one language. */
final class Sentences {
    static final Set<String> LANGUAGES = Set.of("ar", "de", "en", "es", "fr", "it", "nl", "pt", "ru", "zh");

    private static final String BUNDLE = "org.oer4j.licensing.attribution.Attribution";

    private final Locale locale;
    private final ResourceBundle sentences;

    private Sentences(Locale locale) {
        this.locale = locale;
        // The root bundle is English: asking for it never falls back to the machine's default locale.
        this.sentences = ResourceBundle.getBundle(BUNDLE, locale.getLanguage().equals("en") ? Locale.ROOT : locale);
    }

    static Sentences in(Locale locale) {
        String language = locale.getLanguage();
        return new Sentences(LANGUAGES.contains(language) ? Locale.forLanguageTag(language) : Locale.ENGLISH);
    }

    Locale locale() {
        return locale;
    }

    boolean isRightToLeft() {
        return sentences.getString("direction").equals("rtl");
    }

    String say(String key, @Nullable String... values) {
        return new MessageFormat(sentences.getString(key), Locale.ROOT).format(values);
    }

    /** Several, each of them meant. */
    String and(List<String> values) {
        return join(values, "list.and");
    }

    /** Several, one of them at choice. */
    String or(List<String> values) {
        return join(values, "list.or");
    }

    private String join(List<String> values, String last) {
        List<String> rest = new ArrayList<>(values);
        String end = rest.remove(rest.size() - 1);
        if (rest.isEmpty()) {
            return end;
        }
        String list = rest.remove(0);
        for (String value : rest) {
            list = say("list.comma", list, value);
        }
        return say(last, list, end);
    }
}
