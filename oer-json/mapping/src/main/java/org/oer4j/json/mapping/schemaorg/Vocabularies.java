package org.oer4j.json.mapping.schemaorg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oer4j.json.mapping.ReadRules;
import org.oer4j.json.mapping.dialect.Document;
import org.oer4j.json.mapping.dialect.Node;
import org.oer4j.text.LanguageTag;

/** What names mean in one document: the prefixes it may use, its language, and the nodes that it refers to by their ids. */
final class Vocabularies {
    private static final List<String> NAMESPACES =
            List.of("https://schema.org/", "http://schema.org/", "http://purl.org/dcx/lrmi-terms/");

    private final List<String> prefixes = new ArrayList<>(List.of(
            "schema:", "https://schema.org/", "http://schema.org/", "lrmi:", "http://purl.org/dcx/lrmi-terms/"));
    private final Map<String, Node> nodes = new HashMap<>();
    private @Nullable String language;

    Vocabularies(Document in, Node root) {
        Node context = root.isArray()
                ? root.elements().stream()
                        .map(node -> node.find("@context"))
                        .filter(node -> node != null)
                        .findFirst()
                        .orElse(null)
                : root.find("@context");
        if (context == null) {
            if (root.isObject()) {
                in.bent(root, ReadRules.MISSING_MEMBER, "@context");
            }
            return;
        }
        boolean known = false;
        for (Node entry : context.isArray() ? context.elements() : List.of(context)) {
            known |= entry.isText() && isSchemaOrg(entry.text());
            for (Node term : entry.members()) {
                known |= term.isText() && NAMESPACES.contains(term.text());
                declare(term);
            }
        }
        if (!known) {
            in.bent(context, ReadRules.MISSING_ELEMENT, "https://schema.org");
        }
    }

    private static boolean isSchemaOrg(String context) {
        return context.matches("https?://(www\\.)?schema\\.org(/.*)?");
    }

    private void declare(Node term) {
        if (term.name().equals("@language") && term.isText() && LanguageTag.isWellFormed(term.text())) {
            language = term.text();
        } else if (!term.name().startsWith("@") && term.isText() && NAMESPACES.contains(term.text())) {
            String prefix = term.name() + ":";
            if (!prefixes.contains(prefix)) {
                prefixes.add(prefix);
            }
        }
    }

    /** The language of text that does not say its own, or null. */
    @Nullable
    String language() {
        return language;
    }

    /** Remembers a node to which others may refer. */
    void add(Node node) {
        Node id = node.find("@id");
        if (id == null) {
            id = node.find("id");
        }
        if (id != null && id.isText()) {
            nodes.putIfAbsent(id.text(), node);
        }
    }

    /** The node to which an object refers that has nothing but an id; else the object. */
    Node resolved(Node node) {
        if (node.isObject() && node.members().size() == 1) {
            Node id = node.find("@id");
            Node target = id == null ? null : nodes.get(id.text());
            if (id != null && target != null && target != node) {
                id.take();
                target.take();
                return target;
            }
        }
        return node;
    }

    /** A property by its bare name, or by any of the names that it may have. */
    @Nullable
    Node get(Node of, String... names) {
        List<String> others = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            if (i > 0) {
                others.add(names[i]);
            }
            for (String prefix : prefixes) {
                others.add(prefix + names[i]);
            }
        }
        return of.getAny(names[0], others.toArray(new String[0]));
    }

    /** The bare name of a type or property. */
    String bare(String name) {
        for (String prefix : prefixes) {
            if (name.startsWith(prefix)) {
                return name.substring(prefix.length());
            }
        }
        return name;
    }

    /** The bare names of an object's types, without marking them as understood. */
    List<String> types(Node node) {
        Node type = node.find("@type");
        if (type == null) {
            type = node.find("type");
        }
        if (type == null) {
            return List.of();
        }
        return (type.isArray() ? type.elements() : List.of(type))
                .stream()
                        .filter(Node::isText)
                        .map(each -> bare(each.text()))
                        .distinct()
                        .toList();
    }

    /** Marks the types and the context of an object as understood. */
    void takeTypes(Node node) {
        for (String name : List.of("@type", "type", "@context")) {
            Node found = node.get(name);
            if (found != null) {
                found.elements().forEach(Node::take);
                if (name.equals("type")) {
                    found.writtenAs("@type");
                }
            }
        }
    }

    /** The id of an object, or null. */
    @Nullable
    Node id(Node node) {
        return node.getAny("@id", "id");
    }
}
