package org.oer4j.licensing.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** What a reader sees of Markdown, with addresses in brackets behind their links; refuses what no attribution may hold. */
final class MarkdownText {
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    static String of(String markdown) {
        MarkdownText text = new MarkdownText();
        text.read(Parser.builder().build().parse(markdown), "");
        return String.join("\n", text.lines);
    }

    private void read(Node node, String indent) {
        if (node instanceof Text text) {
            line.append(text.getLiteral());
        } else if (node instanceof Link link) {
            assertThat(link.getDestination()).matches("(?is)https?://.+");
            int start = line.length();
            children(node, indent);
            String label = plain(line.substring(start));
            line.append(label.equals(link.getDestination()) ? "" : " (" + link.getDestination() + ")");
        } else if (node instanceof Paragraph) {
            children(node, indent);
            boolean item = node.getParent() instanceof ListItem;
            lines.add((item ? indent + "- " : indent) + line);
            line.setLength(0);
        } else if (node instanceof BulletList) {
            children(node, node.getParent() instanceof ListItem ? indent + "  " : indent);
        } else {
            assertThat(node).isInstanceOfAny(Document.class, ListItem.class);
            children(node, indent);
        }
    }

    private void children(Node node, String indent) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            read(child, indent);
        }
    }

    /** Without the marks that keep directions of writing apart. */
    static String plain(String text) {
        return text.replaceAll("[\\u2066-\\u2069]", "");
    }
}
