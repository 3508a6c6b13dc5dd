package org.oer4j.json.mapping.h5p;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Agent;
import org.oer4j.actor.Person;
import org.oer4j.conformance.Severity;
import org.oer4j.json.mapping.ReadRules;
import org.oer4j.json.mapping.dialect.Document;
import org.oer4j.json.mapping.dialect.Node;
import org.oer4j.resource.Contribution;
import org.oer4j.resource.DeclaredLicense;
import org.oer4j.resource.Derivation;
import org.oer4j.resource.LearningResource;
import org.oer4j.resource.Lifecycle;
import org.oer4j.time.PartialDate;
import org.oer4j.time.PartialDateTime;

/** Reads one file; the rules are those of the published schema. */
final class H5pReader {
    static final Pattern LIBRARY = Pattern.compile("[$a-zA-Z_][0-9a-zA-Z_.$]{1,254}");
    static final Pattern LANGUAGE = Pattern.compile("[-a-zA-Z]{1,10}");
    static final Pattern LINE = Pattern.compile(".{1,255}");
    static final Pattern SOURCE = Pattern.compile("https?://.+");
    static final Pattern DATE = Pattern.compile("(\\d{2})-(\\d{2})-(\\d{2}) (\\d{1,2}):(\\d{2}):(\\d{2})");
    static final int MOST_CHARACTERS = 5000;
    static final int CENTURY = 2000; // H5P began in 2013
    static final String UNDISCLOSED = "U";

    /** The codes of licences, and the elements of those of Creative Commons. */
    static final Map<String, String> LICENSES = Map.ofEntries(
            Map.entry("CC BY", "by"),
            Map.entry("CC BY-SA", "by-sa"),
            Map.entry("CC BY-ND", "by-nd"),
            Map.entry("CC BY-NC", "by-nc"),
            Map.entry("CC BY-NC-SA", "by-nc-sa"),
            Map.entry("CC BY-NC-ND", "by-nc-nd"),
            Map.entry("CC0 1.0", "zero"),
            Map.entry("CC PDM", "mark"),
            Map.entry("GNU GPL", ""),
            Map.entry("PD", ""),
            Map.entry("ODC PDDL", ""),
            Map.entry("C", ""),
            Map.entry(UNDISCLOSED, ""));

    static final Set<String> VERSIONS = Set.of("1.0", "2.0", "2.5", "3.0", "4.0");
    private static final Set<String> EMBED_TYPES = Set.of("iframe", "div");

    private final Document in;
    private final Node root;

    H5pReader(Document in, Node root) {
        this.in = in;
        this.root = root;
    }

    LearningResource resource() {
        in.allowUnknownMembers();
        LearningResource.Builder resource = LearningResource.builder("_:b" + in.line());
        Node title = in.required(root, "title");
        resource.name(matched(title, LINE, "1 to 255 characters"));
        language(resource);
        libraries(resource);
        List<Agent> originators = authors(resource);
        license(resource);
        List<Lifecycle.Change> changes = in.list(root.get("changes"), this::change);
        resource.lifecycle(lifecycle -> lifecycle.changes(changes));
        Node sourceNode = root.get("source");
        String source = matched(sourceNode, SOURCE, "http or https");
        if (source != null) {
            List<String> notes = changes.stream().map(Lifecycle.Change::note).toList();
            resource.isBasedOn(new Derivation(source, null, null, notes, null, originators));
        } else if (!originators.isEmpty()) {
            resource.isBasedOn(new Derivation(null, null, null, List.of(), null, originators));
        }
        Node year = root.getAny("yearFrom", "yearsFrom");
        Long number = in.whole(year);
        if (number != null && year != null && (number < 0 || number > 9999)) {
            in.lost(year, ReadRules.REFUSED_VALUE, String.valueOf(number), "year");
        } else if (number != null) {
            resource.rights(rights -> rights.copyrightYear(Math.toIntExact(number)));
        }
        for (String kept : List.of(
                "licenseExtras",
                "authorComments",
                "a11yTitle",
                "yearTo",
                "yearsTo",
                "w",
                "h",
                "contentType",
                "dynamicDependencies",
                "metaKeywords",
                "metaDescription",
                "author")) {
            Node node = root.get(kept);
            if (node != null) {
                node.keep();
            }
        }
        return resource.build();
    }

    private @Nullable String matched(@Nullable Node node, Pattern form, String expected) {
        String text = in.words(node);
        if (text != null && node != null && !form.matcher(text).matches()) {
            in.malformed(node, text, expected);
        }
        return text;
    }

    /** {@code und} is what most files say; then the default language is the content's. */
    private void language(LearningResource.Builder resource) {
        Node node = in.required(root, "language");
        String language = matched(node, LANGUAGE, "1 to 10 letters");
        String content = in.words(root.get("defaultLanguage"));
        if (content != null) {
            resource.language(content);
        } else if (language != null && !language.equals("und")) {
            resource.language(language);
        }
        if (node != null && content != null && language != null && !language.equals("und")) {
            node.keep();
        }
    }

    private void libraries(LearningResource.Builder resource) {
        String library = matched(in.required(root, "mainLibrary"), LIBRARY, "name of a library");
        if (library != null) {
            resource.general(general -> general.additionalType(library));
        }
        Node dependencies = in.required(root, "preloadedDependencies");
        if (dependencies != null) {
            if (!dependencies.isArray()) {
                in.bent(dependencies, ReadRules.WRONG_SHAPE, "array", dependencies.shape());
            }
            dependencies.keep();
        }
        Node embed = in.required(root, "embedTypes");
        if (embed != null) {
            for (Node type : embed.elements()) {
                in.listed(type, type.text(), EMBED_TYPES);
            }
            if (!embed.isArray()) {
                in.bent(embed, ReadRules.WRONG_SHAPE, "array", embed.shape());
            }
            embed.keep();
        }
    }

    /** Gives the makers of the source. */
    private List<Agent> authors(LearningResource.Builder resource) {
        List<Agent> originators = new ArrayList<>();
        in.list(root.get("authors"), node -> {
            Node object = in.object(node);
            if (object == null) {
                return null;
            }
            String name = matched(in.required(object, "name"), LINE, "1 to 255 characters");
            Node roleNode = in.required(object, "role");
            String role = in.words(roleNode);
            if (name == null) {
                return null;
            }
            Person person = Person.named(name);
            if (role == null || role.equals("Author")) {
                resource.creator(person);
            } else if (role.equals("Originator")) {
                originators.add(person);
            } else {
                resource.lifecycle(lifecycle -> lifecycle.contributor(new Contribution(person, role)));
            }
            return person;
        });
        return originators;
    }

    private void license(LearningResource.Builder resource) {
        Node node = root.get("license");
        String code = in.words(node);
        Node versionNode = root.get("licenseVersion");
        String version = in.words(versionNode);
        if (code == null || node == null) {
            if (versionNode != null && version != null) {
                versionNode.keep();
            }
            return;
        }
        in.listed(node, code, LICENSES.keySet());
        if (version != null && versionNode != null) {
            in.listed(versionNode, version, VERSIONS);
        }
        if (code.equals(UNDISCLOSED)) {
            node.keep();
            if (version != null && versionNode != null) {
                versionNode.keep();
            }
            return;
        }
        boolean said = version == null || code.endsWith(" " + version);
        resource.license(DeclaredLicense.ofText(said ? code : code + " " + version));
    }

    private Lifecycle.@Nullable Change change(Node node) {
        Node object = in.object(node);
        if (object == null) {
            return null;
        }
        String note = in.words(in.required(object, "log"));
        String author = in.words(in.required(object, "author"));
        PartialDateTime date = date(in.required(object, "date"));
        return note == null ? null : in.made(object, () -> new Lifecycle.Change(date, author, note));
    }

    /** Day, month, year in two digits, and a time of which the zone is not said, so that only the day is taken. */
    private @Nullable PartialDateTime date(@Nullable Node node) {
        String text = in.words(node);
        if (text == null || node == null) {
            return null;
        }
        Matcher parts = DATE.matcher(text);
        if (!parts.matches()) {
            in.lost(node, ReadRules.REFUSED_VALUE, text, "dd-mm-yy hh:mm:ss");
            return null;
        }
        PartialDateTime day = in.made(
                node,
                () -> PartialDateTime.of(PartialDate.of(
                        CENTURY + Integer.parseInt(parts.group(3)),
                        Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(1)))));
        if (day != null && !text.endsWith(" 00:00:00")) {
            in.report(node, ReadRules.OTHER_SPELLING, Severity.INFO, text, day.toString());
        }
        return day;
    }
}
