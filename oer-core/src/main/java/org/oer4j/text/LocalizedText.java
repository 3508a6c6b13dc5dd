package org.oer4j.text;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One text in one or more languages, such as a title: language tag to text, in the order of the tags.
 *
 * <p>It always holds at least one text, so that {@link #match} has an answer for every language, and says when that
 * answer is in another one. A draft without any text has no {@code LocalizedText}: records write {@code @Nullable} and a
 * {@code @NotNull} in the group that asks for it. The word is that of Java's own localisation; JSON-LD calls the same a
 * language map.
 *
 * @param texts language tag in canonical case to text; unmodifiable
 */
public record LocalizedText(Map<LanguageTag, @PlainText String> texts) {
    private static final String ENGLISH = "en";

    /**
     * Copies the map and brings its tags into canonical case.
     *
     * @param texts language tag to text
     * @throws IllegalArgumentException if there is no text, if a text is blank, or if two tags differ only in case
     * @throws NullPointerException if the map, a tag or a text is null
     */
    public LocalizedText {
        Objects.requireNonNull(texts, "texts");
        SortedMap<LanguageTag, String> sorted = new TreeMap<>();
        for (Map.Entry<LanguageTag, String> entry : texts.entrySet()) {
            put(
                    sorted,
                    LanguageTag.of(
                            Objects.requireNonNull(entry.getKey(), "language").value()),
                    entry.getValue());
        }
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("no text is given, expected one in at least one language");
        }
        texts = Collections.unmodifiableSortedMap(sorted);
    }

    /**
     * A text in one language.
     *
     * @param language the tag, in any case
     * @param text the text
     * @return the text under the canonical tag
     * @throws IllegalArgumentException if the tag is not well-formed or the text is blank
     */
    public static LocalizedText of(String language, String text) {
        return builder().text(language, text).build();
    }

    /**
     * Collects texts.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The languages in which there is a text.
     *
     * @return the tags, sorted, never empty
     */
    public Set<LanguageTag> languages() {
        return texts.keySet();
    }

    /**
     * The text under exactly this tag.
     *
     * @param language the tag, in any case
     * @return the text, or empty where there is none; never that of another language
     */
    public Optional<String> find(LanguageTag language) {
        return Optional.ofNullable(texts.get(LanguageTag.of(language.value())));
    }

    /**
     * The best text for a reader, and in which language it is.
     *
     * <p>First the text whose tag fits by the lookup of RFC 4647, section 3.4 ({@code de} for {@code de-AT}); then one of
     * the same language written or spoken elsewhere ({@code de-AT} for {@code de-CH}); then the English one; then the
     * first. The last two are {@linkplain Match#fallback() marked}.
     *
     * @param locale the language asked for
     * @return the text, its tag, and whether it is in another language
     */
    public Match match(Locale locale) {
        String asked = locale.toLanguageTag();
        for (String range = asked; !range.isEmpty(); range = withoutLastSubtag(range)) {
            LanguageTag tag = LanguageTag.of(range);
            String text = texts.get(tag);
            if (text != null) {
                return new Match(tag, text, false);
            }
        }
        LanguageTag sameLanguage = firstOf(primary(asked));
        if (sameLanguage != null) {
            return match(sameLanguage, false);
        }
        LanguageTag english = firstOf(ENGLISH);
        return match(english == null ? texts.keySet().iterator().next() : english, true);
    }

    /**
     * The best text for a reader; where it matters in which language it is, ask {@link #match}.
     *
     * @param locale the language asked for
     * @return the text of {@link #match}
     */
    public String in(Locale locale) {
        return match(locale).text();
    }

    /**
     * This text, with the text of one language added or replaced.
     *
     * @param language the tag, in any case
     * @param text the text
     * @return a new value
     * @throws IllegalArgumentException if the tag is not well-formed or the text is blank
     */
    public LocalizedText with(String language, String text) {
        SortedMap<LanguageTag, String> more = new TreeMap<>(texts);
        more.put(LanguageTag.of(language), text);
        return new LocalizedText(more);
    }

    private Match match(LanguageTag tag, boolean fallback) {
        return new Match(tag, Objects.requireNonNull(texts.get(tag)), fallback);
    }

    private @Nullable LanguageTag firstOf(String language) {
        for (LanguageTag tag : texts.keySet()) {
            // two private tags share the letter x and no language
            if (language.length() > 1 && primary(tag.value()).equals(language)) {
                return tag;
            }
        }
        return null;
    }

    private static String primary(String tag) {
        int hyphen = tag.indexOf('-');
        return hyphen < 0 ? tag : tag.substring(0, hyphen);
    }

    /** RFC 4647, section 3.4: a single-letter subtag goes with the one that followed it; {@code x-own} as a whole. */
    private static String withoutLastSubtag(String range) {
        int hyphen = range.lastIndexOf('-');
        if (hyphen >= 2 && range.charAt(hyphen - 2) == '-') {
            hyphen -= 2;
        }
        return hyphen < 2 ? "" : range.substring(0, hyphen);
    }

    private static void put(SortedMap<LanguageTag, String> texts, LanguageTag language, String text) {
        if (Objects.requireNonNull(text, language.value()).isBlank()) {
            throw new IllegalArgumentException("the text in '" + language + "' is blank, expected words or no entry");
        }
        if (texts.put(language, text) != null) {
            throw new IllegalArgumentException("'" + language + "' is given twice, expected one text per language");
        }
    }

    /**
     * What {@link LocalizedText#match} found.
     *
     * @param language the language of the text
     * @param text the text
     * @param fallback whether the language is another than the one asked for
     */
    public record Match(LanguageTag language, String text, boolean fallback) {
        /**
         * Refuses nothing but null.
         *
         * @param language the language of the text
         * @param text the text
         * @param fallback whether the language is another than the one asked for
         */
        public Match {
            Objects.requireNonNull(language, "language");
            Objects.requireNonNull(text, "text");
        }
    }

    /** Collects texts; each language once. */
    public static final class Builder {
        private final SortedMap<LanguageTag, String> texts = new TreeMap<>();

        private Builder() {}

        /**
         * Adds the text of a language.
         *
         * @param language the tag, in any case
         * @param text the text
         * @return this builder
         * @throws IllegalArgumentException if the tag is not well-formed, the text is blank or the language is already
         *     there
         */
        public Builder text(String language, String text) {
            put(texts, LanguageTag.of(language), text);
            return this;
        }

        /**
         * The text in the languages added so far.
         *
         * @return an immutable value
         * @throws IllegalArgumentException if no text was added
         */
        public LocalizedText build() {
            return new LocalizedText(texts);
        }
    }
}
