package org.oer4j.licensing.attribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads the statements of an HTML fragment by the rules of RDFa 1.1 Core (section 7.5), as far as the fragment uses them:
 * subjects from about, typeof and href, incomplete statements of rel without object, literals of property.
 */
final class RdfaReader {
    /** A node: a resource with an address, or one without a name. */
    static final class Node {
        final @Nullable String address;
        final Map<String, List<Object>> statements = new LinkedHashMap<>();

        private Node(@Nullable String address) {
            this.address = address;
        }

        List<Object> get(String property) {
            return statements.getOrDefault(property, List.of());
        }

        @Nullable
        Object one(String property) {
            List<Object> values = get(property);
            return values.isEmpty() ? null : values.get(0);
        }

        private void add(String property, Object value) {
            statements.computeIfAbsent(property, key -> new ArrayList<>()).add(value);
        }
    }

    private final Map<String, Node> named = new LinkedHashMap<>();
    private final Node page = new Node("page");
    private final List<Node> works = new ArrayList<>();

    static List<Node> works(String html) {
        RdfaReader reader = new RdfaReader();
        reader.read(Jsoup.parseBodyFragment(html).body(), reader.page, null);
        if (!reader.page.statements.isEmpty()) {
            throw new AssertionError("says something about the page: " + reader.page.statements);
        }
        return reader.works;
    }

    private void read(Element element, Node parent, @Nullable String waiting) {
        boolean relates = element.hasAttr("rel");
        Node subject = subject(element, parent, relates);
        if (waiting != null && subject != parent) {
            parent.add(waiting, subject);
        }
        String object = element.hasAttr("resource") ? element.attr("resource") : element.attr("href");
        String open = null;
        if (relates && !object.isEmpty()) {
            subject.add(element.attr("rel"), object);
        } else if (relates) {
            open = element.attr("rel");
        }
        if (element.hasAttr("property")) {
            subject.add(element.attr("property"), relates || object.isEmpty() ? element.wholeText() : object);
        }
        // below a link with rel the object is the subject
        Node below = relates && !object.isEmpty() ? new Node(object) : subject;
        for (Element child : element.children()) {
            read(child, below, open);
        }
    }

    private Node subject(Element element, Node parent, boolean relates) {
        if (element.hasAttr("about")) {
            return work(element, named(element.attr("about")));
        }
        if (element.hasAttr("typeof")) {
            return work(element, new Node(null));
        }
        boolean link = element.hasAttr("href") && !relates && !element.hasAttr("property");
        return link ? named(element.attr("href")) : parent;
    }

    private Node work(Element element, Node node) {
        if (element.hasAttr("typeof")) {
            works.add(node);
        }
        return node;
    }

    private Node named(String address) {
        return named.computeIfAbsent(address, Node::new);
    }
}
