package org.oer4j.licensing.attribution;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.oer4j.text.UriSyntax;

/**
 * An HTML fragment with RDFa 1.1: {@code cc:attributionName} and {@code cc:attributionURL} of ccREL, {@code dct:title},
 * {@code dct:rights}, {@code dct:source}, and {@code rel="license"} for the work itself. A source's licence is {@code
 * cc:license}, because search engines take {@code rel="license"} for that of the page. The link leads to the deed in the
 * reader's language, {@code resource} names the licence.
 */
final class HtmlMarkup implements Markup {
    private static final String PREFIXES = "cc: http://creativecommons.org/ns# dct: http://purl.org/dc/terms/"
            + " schema: https://schema.org/ skos: http://www.w3.org/2004/02/skos/core#";

    private final Locale locale;

    HtmlMarkup(Locale locale) {
        this.locale = locale;
    }

    @Override
    public String value(Slot slot) {
        String address = UriSyntax.isWebAddress(slot.address()) ? slot.address() : null;
        String text = new MessageFormat(slot.quotes(), Locale.ROOT).format(new Object[] {label(slot, address)});
        if (address != null) {
            return "<a" + linkAttributes(slot) + " href=\"" + escape(address) + "\">" + text + "</a>";
        }
        return slot.address() == null || slot.address().equals(slot.text())
                ? text
                : text + " (<bdi dir=\"ltr\">" + escape(slot.address()) + "</bdi>)";
    }

    private static String label(Slot slot, @Nullable String address) {
        String attributes = switch (slot.role()) {
            case TITLE -> property("dct:title");
            // a linked name is the value of its link's property: below a link with rel the subject is another
            case CREATOR -> address == null ? property("cc:attributionName") : "";
            case CREDIT_LINE -> property("cc:attributionName");
            case COPYRIGHT_NOTICE -> property("dct:rights");
            case CHANGE -> property("skos:changeNote");
            case LAST_UPDATED -> property("dct:modified");
            case STATEMENT -> " lang=\"en\" dir=\"ltr\"";
            case ADDRESS, LICENSE, OTHER_LICENSE -> " dir=\"ltr\"";
            case STATED, DISCLAIMER -> "";
        };
        return "<bdi" + attributes + ">" + escape(slot.text()) + "</bdi>";
    }

    private static String property(String name) {
        return " property=\"" + name + "\"";
    }

    private String linkAttributes(Slot slot) {
        return switch (slot.role()) {
            case CREATOR -> " rel=\"cc:attributionURL\"" + property("cc:attributionName");
            case LICENSE -> license("license", slot);
            case OTHER_LICENSE -> license("cc:license", slot);
            default -> "";
        };
    }

    private String license(String relation, Slot slot) {
        String canonical = slot.license() == null ? "" : slot.license();
        String hint = slot.hint() == null ? "" : " title=\"" + escape(slot.hint()) + "\"";
        boolean translated = !canonical.equals(slot.address());
        return " rel=\"" + relation + "\" resource=\"" + escape(canonical) + "\"" + hint
                + (translated ? " hreflang=\"" + locale.toLanguageTag() + "\"" : "");
    }

    @Override
    public String document(Paragraph work, Sentences sentences) {
        StringBuilder html = new StringBuilder();
        html.append("<div class=\"oer-attribution\" lang=\"")
                .append(locale.toLanguageTag())
                .append("\" dir=\"")
                .append(sentences.isRightToLeft() ? "rtl" : "ltr")
                .append("\" prefix=\"")
                .append(PREFIXES)
                .append('"');
        layer(work, html);
        return html.append("</div>").toString();
    }

    /** A work without a web address is a node without a name, never the page itself. */
    private static void layer(Paragraph paragraph, StringBuilder html) {
        String url = paragraph.layer().work().url();
        if (url != null && UriSyntax.isWebAddress(url)) {
            html.append(" about=\"").append(escape(url)).append('"');
        }
        html.append(" typeof=\"schema:CreativeWork\">\n<p>")
                .append(paragraph.text())
                .append("</p>\n");
        boolean hasItems = !paragraph.sources().isEmpty() || !paragraph.parts().isEmpty();
        html.append(hasItems ? "<ul>\n" : "");
        items(paragraph.sources(), "dct:source", html);
        items(paragraph.parts(), "dct:hasPart", html);
        html.append(hasItems ? "</ul>\n" : "");
    }

    private static void items(List<Paragraph> paragraphs, String relation, StringBuilder html) {
        for (Paragraph paragraph : paragraphs) {
            html.append("<li rel=\"").append(relation).append("\"><div");
            layer(paragraph, html);
            html.append("</div></li>\n");
        }
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
