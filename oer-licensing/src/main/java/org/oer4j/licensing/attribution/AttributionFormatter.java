package org.oer4j.licensing.attribution;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseTitles;

/**
 * Writes attributions in one language. Every pattern of missing fields has a whole sentence of its own, so that there is
 * no "by" without a name; a dedication is called a dedication and a mark a mark; ports are named; the link of a licence
 * leads to the deed in that language. Immutable, thread-safe, worth keeping: the words of the language are read when it is
 * made.
 *
 * <p>Titles, names and addresses come from strangers. Each format has one escaper; nothing but {@code http} and {@code
 * https} becomes a link; text of the other direction of writing is isolated (Unicode isolates in text and Markdown, {@code
 * bdi} in HTML).
 */
public final class AttributionFormatter {
    private final Sentences sentences;
    private final LicenseTitles titles;
    private final Deeds deeds = new Deeds();

    private AttributionFormatter(Locale locale) {
        this.sentences = Sentences.in(locale);
        this.titles = LicenseTitles.in(sentences.locale());
    }

    /**
     * A formatter for a language.
     *
     * @param locale the language: English, French, Spanish, Arabic, Chinese (simplified), Russian, German, Portuguese,
     *     Italian or Dutch; another gives English
     * @return the formatter
     */
    public static AttributionFormatter in(Locale locale) {
        return new AttributionFormatter(Objects.requireNonNull(locale, "locale"));
    }

    /**
     * The languages that are spoken.
     *
     * @return two-letter codes of ISO 639
     */
    public static Set<String> languages() {
        return Sentences.LANGUAGES;
    }

    /**
     * The language of the sentences.
     *
     * @return a locale with a language alone
     */
    public Locale locale() {
        return sentences.locale();
    }

    /**
     * The link for readers of a licence.
     *
     * @param license the licence
     * @return the deed in this language where Creative Commons has one, else the licence's own address; empty where it has
     *     none
     */
    public String deed(License license) {
        return deeds.address(license, sentences.locale());
    }

    /**
     * Writes an attribution.
     *
     * @param attribution the attribution
     * @param format the format
     * @return the text; one line for each layer in plain text, a fragment in HTML
     */
    public String format(Attribution attribution, AttributionFormat format) {
        Isolation isolation = new Isolation(sentences.isRightToLeft());
        return switch (format) {
            case TEXT -> compose(attribution, new PlainMarkup(isolation));
            case MARKDOWN -> compose(attribution, new MarkdownMarkup(isolation));
            case HTML -> compose(attribution, new HtmlMarkup(sentences.locale()));
            case XMP ->
                XmpPacket.write(
                        attribution.layer(),
                        compose(attribution, new PlainMarkup(isolation)),
                        sentences.locale().toLanguageTag());
        };
    }

    private String compose(Attribution attribution, Markup markup) {
        return new Composer(sentences, titles, deeds, markup).compose(attribution);
    }
}
