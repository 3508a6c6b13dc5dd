package org.oer4j.licensing.attribution;

import java.text.MessageFormat;
import java.util.Locale;
import org.oer4j.text.UriSyntax;

/** CommonMark, which renders to the plain text. */
final class MarkdownMarkup implements Markup {
    /**
     * What may begin or end an inline element in CommonMark or in the dialect of GitHub. What only counts at the beginning
     * of a line needs no escape: every sentence begins with words or a quotation mark of its own.
     */
    private static final String SPECIAL = "\\`*_{}[]<>!|~&@$";

    private final Isolation isolation;

    MarkdownMarkup(Isolation isolation) {
        this.isolation = isolation;
    }

    @Override
    public String value(Slot slot) {
        String label = escape(PlainMarkup.label(slot, isolation));
        String text = new MessageFormat(slot.quotes(), Locale.ROOT).format(new Object[] {label});
        String address = slot.address();
        if (address != null && UriSyntax.isWebAddress(address)) {
            return "[" + text + "](<" + destination(address) + ">)";
        }
        return address == null || address.equals(slot.text())
                ? text
                : text + " (" + escape(isolation.code(address)) + ")";
    }

    @Override
    public String document(Paragraph work, Sentences sentences) {
        StringBuilder lines = new StringBuilder(work.text());
        if (!work.sources().isEmpty() || !work.parts().isEmpty()) {
            lines.append('\n');
        }
        PlainMarkup.items(work, "", lines);
        return lines.toString();
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /** A web address holds no space, bracket or backslash; only an entity could change it. */
    private static String destination(String address) {
        return address.replace("&", "\\&");
    }
}
