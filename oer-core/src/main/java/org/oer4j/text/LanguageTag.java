package org.oer4j.text;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A well-formed language tag of BCP 47 (RFC 5646, section 2.2.9), such as {@code gsw}, {@code zh-Hant} or
 * {@code de-AT}.
 *
 * <p>Well-formed is a question of syntax only: whether the subtags are registered is not asked, because the registry
 * grows faster than a library. {@link #of} brings the tag into the canonical case of RFC 5646, section 2.1.1, and
 * changes nothing else, so that {@code iw} stays {@code iw}.
 *
 * @param value the tag's text
 */
public record LanguageTag(String value) implements Comparable<LanguageTag> {
    // RFC 5646, 2.1: registered before the grammar, and the only tags that are well-formed without matching it
    private static final Set<String> IRREGULAR = Stream.of(
                    "en-gb-oed i-ami i-bnn i-default i-enochian i-hak i-klingon i-lux i-mingo i-navajo i-pwn i-tao",
                    "i-tay i-tsu sgn-be-fr sgn-be-nl sgn-ch-de")
            .flatMap(line -> Stream.of(line.split(" ", -1)))
            .collect(Collectors.toUnmodifiableSet());

    /**
     * Refuses text that is no tag; keeps the case as given.
     *
     * @param value the tag's text
     * @throws IllegalArgumentException if {@code value} is not well-formed
     */
    public LanguageTag {
        Objects.requireNonNull(value, "value");
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException(
                    "'" + value + "' is no language tag, expected BCP 47 such as 'de', 'zh-Hant' or 'de-AT'");
        }
    }

    /**
     * The tag in canonical case.
     *
     * @param text the tag in any case
     * @return the tag, for example {@code zh-Hant-TW} for {@code ZH-hant-tw}
     * @throws IllegalArgumentException if {@code text} is not well-formed
     */
    public static LanguageTag of(String text) {
        LanguageTag asGiven = new LanguageTag(text);
        String canonical = canonicalCase(text);
        return canonical.equals(text) ? asGiven : new LanguageTag(canonical);
    }

    /**
     * Whether a text is a well-formed tag, in any case.
     *
     * @param text the text, or null
     * @return false for null, the empty text and everything outside the grammar of RFC 5646
     */
    public static boolean isWellFormed(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return false;
        }
        return new Subtags(text).isTag() || IRREGULAR.contains(text.toLowerCase(Locale.ROOT));
    }

    private static String canonicalCase(String tag) {
        StringBuilder canonical = new StringBuilder(tag.length());
        boolean afterSingleton = false;
        for (String subtag : tag.toLowerCase(Locale.ROOT).split("-", -1)) {
            boolean first = canonical.isEmpty();
            canonical.append(first ? "" : "-").append(first || afterSingleton ? subtag : withCase(subtag));
            afterSingleton |= subtag.length() == 1;
        }
        return canonical.toString();
    }

    private static String withCase(String subtag) {
        return switch (subtag.length()) {
            case 2 -> subtag.toUpperCase(Locale.ROOT);
            case 4 -> Character.toUpperCase(subtag.charAt(0)) + subtag.substring(1);
            default -> subtag;
        };
    }

    /** Orders by text. */
    @Override
    public int compareTo(LanguageTag other) {
        return value.compareTo(other.value);
    }

    /** Returns the tag's text, which {@link #of} reads back. */
    @Override
    public String toString() {
        return value;
    }
}
