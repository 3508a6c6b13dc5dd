package org.oer4j.licensing.attribution;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseKind;

/**
 * Writes the credit line of a work: title, author, source and licence with its address. Every pattern of missing fields
 * has a whole sentence of its own, so that there is no "by" without a name. A dedication is called a dedication and a mark
 * a mark.
 *
 * <p>This version writes plain text in English.
 */
public final class AttributionFormatter {
    private static final String BUNDLE = "org.oer4j.licensing.attribution.Attribution";

    private final ResourceBundle sentences;

    private AttributionFormatter() {
        this.sentences = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);
    }

    /**
     * A formatter for plain text in English.
     *
     * @return the formatter; immutable
     */
    public static AttributionFormatter plainText() {
        return new AttributionFormatter();
    }

    /**
     * The credit of a work under a licence.
     *
     * @param work the work
     * @param license the licence that was concluded for it
     * @return one line
     * @throws IllegalArgumentException if the entry is no licence, dedication or mark: there is nothing to credit by
     */
    public String format(CreditedWork work, License license) {
        if (!license.kind().isGrant()) {
            throw new IllegalArgumentException("'" + license.id()
                    + "' grants nothing, expected a licence, a public domain dedication or the Public Domain Mark");
        }
        String kind = switch (license.kind()) {
            case PUBLIC_DOMAIN_DEDICATION -> "dedicated";
            case PUBLIC_DOMAIN_MARK -> "marked";
            default -> "licensed";
        };
        return sentence(kind, work, license.names().shortName(), license.uri());
    }

    /**
     * The credit of a work whose licence was not concluded, with the publisher's own words for it.
     *
     * @param work the work
     * @param words the licence as the publisher states it
     * @return one line that says it repeats the publisher
     */
    public String formatAsStated(CreditedWork work, String words) {
        String line = CreditedWork.cleaned(words);
        return sentence("stated", work, line == null ? "" : line, "");
    }

    /** The kinds of credit that {@link LicenseKind} asks for, times the fields that are there. */
    private String sentence(String kind, CreditedWork work, String license, String licenseUri) {
        String pattern = kind
                + '.'
                + (work.title() == null ? "" : "title")
                + (work.creators().isEmpty() ? "" : "creator")
                + (work.url() == null ? "" : "url");
        Object[] values = {work.title(), String.join(", ", work.creators()), work.url(), license, licenseUri};
        return new MessageFormat(sentences.getString(pattern), Locale.ROOT).format(values);
    }
}
