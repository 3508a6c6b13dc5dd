package org.oer4j.licensing.attribution;

import java.text.MessageFormat;
import java.util.Locale;

/** Plain text: an address stands in brackets behind what it belongs to. */
final class PlainMarkup implements Markup {
    private static final String INDENT = "  ";

    private final Isolation isolation;

    PlainMarkup(Isolation isolation) {
        this.isolation = isolation;
    }

    @Override
    public String value(Slot slot) {
        String text = new MessageFormat(slot.quotes(), Locale.ROOT).format(new Object[] {label(slot, isolation)});
        String address = slot.address();
        return address == null || address.equals(slot.text()) ? text : text + " (" + isolation.code(address) + ")";
    }

    static String label(Slot slot, Isolation isolation) {
        return switch (slot.role()) {
            case ADDRESS, LICENSE, OTHER_LICENSE, STATEMENT -> isolation.code(slot.text());
            default -> isolation.text(slot.text());
        };
    }

    @Override
    public String document(Paragraph work, Sentences sentences) {
        StringBuilder lines = new StringBuilder(work.text());
        items(work, "", lines);
        return lines.toString();
    }

    /** A list below the work; the same lines are a list in Markdown. */
    static void items(Paragraph paragraph, String indent, StringBuilder lines) {
        for (Paragraph source : paragraph.sources()) {
            item(source, indent, lines);
        }
        for (Paragraph part : paragraph.parts()) {
            item(part, indent, lines);
        }
    }

    private static void item(Paragraph paragraph, String indent, StringBuilder lines) {
        lines.append('\n').append(indent).append("- ").append(paragraph.text());
        items(paragraph, indent + INDENT, lines);
    }
}
