package org.oer4j.json.mapping.schemaorg;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Agent;
import org.oer4j.actor.Organization;
import org.oer4j.actor.Person;
import org.oer4j.json.mapping.ReadRules;
import org.oer4j.json.mapping.dialect.Document;
import org.oer4j.json.mapping.dialect.Node;
import org.oer4j.resource.Accessibility.SufficientModes;
import org.oer4j.resource.Concept;
import org.oer4j.resource.DeclaredLicense;
import org.oer4j.resource.Derivation;
import org.oer4j.resource.Lifecycle;
import org.oer4j.resource.MediaObject;
import org.oer4j.resource.RelatedWork;
import org.oer4j.resource.Vocabulary;
import org.oer4j.text.LocalizedText;
import org.oer4j.text.UriSyntax;

/** Reads what stands inside schema.org's properties: agents, terms, licences, files, works. */
final class SchemaOrgParts {
    static final Set<String> ORGANIZATIONS = Set.of(
            "Organization",
            "CollegeOrUniversity",
            "EducationalOrganization",
            "GovernmentOrganization",
            "NGO",
            "School",
            "HighSchool",
            "MiddleSchool",
            "ElementarySchool",
            "Library",
            "LibrarySystem",
            "Consortium",
            "FundingAgency",
            "FundingScheme",
            "ResearchOrganization",
            "Corporation",
            "Project",
            "ResearchProject",
            "NewsMediaOrganization");
    private static final Pattern SIZE = Pattern.compile("(\\d{1,18})(?: ?(?:B|bytes?))?", Pattern.CASE_INSENSITIVE);

    private final Document in;
    private final Vocabularies words;

    SchemaOrgParts(Document in, Vocabularies words) {
        this.in = in;
        this.words = words;
    }

    /** Each value of a property, alone or in a list. */
    <T> List<T> all(@Nullable Node node, Function<? super Node, ? extends @Nullable T> element) {
        return in.oneOrMany(node, each -> element.apply(words.resolved(each)));
    }

    /** The only value of a property. */
    <T> @Nullable T one(@Nullable Node node, Function<? super Node, ? extends @Nullable T> value) {
        if (node == null || (node.isArray() && node.elements().isEmpty())) {
            return null;
        }
        Node only = in.single(node, "object");
        return only == null ? null : value.apply(words.resolved(only));
    }

    /** Text, or the id, address or name of an object. */
    @Nullable
    String text(@Nullable Node node) {
        Node only = in.single(node, "string");
        if (only == null || !only.isObject()) {
            return in.text(only);
        }
        words.takeTypes(only);
        Node said = only.has("@value") ? only.get("@value") : words.id(only);
        if (said == null) {
            said = words.get(only, "url", "contentUrl", "name");
        }
        if (said == null) {
            in.unreadable(only, "string");
        }
        return in.text(said);
    }

    /** Text that is not blank. */
    @Nullable
    String said(@Nullable Node node) {
        String text = text(node);
        return text == null || text.isBlank() ? null : text;
    }

    /** A language tag, or an object that has one. */
    @Nullable
    String language(Node node) {
        if (!node.isObject()) {
            return in.words(node);
        }
        words.takeTypes(node);
        Node code = words.get(node, "alternateName", "identifier", "name");
        Node name = node.find("name");
        if (code != name && name != null) {
            name.take();
            name.keep();
        }
        return in.words(code);
    }

    /** Text without a language, and text with one. */
    void texts(@Nullable Node node, Consumer<String> untagged, Consumer<LocalizedText> tagged) {
        if (node == null) {
            return;
        }
        LocalizedText found = null;
        boolean plain = false;
        for (Node one : node.isArray() ? node.elements() : List.of(node)) {
            one.take();
            if (one.isText() && words.language() == null) {
                if (plain) {
                    in.lost(one, ReadRules.REFUSED_VALUE, one.text(), "@language");
                } else {
                    untagged.accept(one.text());
                    plain = true;
                }
                continue;
            }
            LocalizedText next = in.texts(one, words.language());
            if (next != null) {
                for (var entry : next.texts().entrySet()) {
                    if (found != null && found.texts().containsKey(entry.getKey())) {
                        in.lost(one, ReadRules.DUPLICATE_MEMBER, entry.getKey().value());
                    } else {
                        found = found == null
                                ? LocalizedText.of(entry.getKey().value(), entry.getValue())
                                : found.with(entry.getKey().value(), entry.getValue());
                    }
                }
            }
        }
        if (found != null) {
            tagged.accept(found);
        }
    }

    private @Nullable LocalizedText label(@Nullable Node node) {
        return in.texts(node, words.language());
    }

    private LocalizedText labelled(String text) {
        String language = words.language();
        return LocalizedText.of(language == null ? "und" : language, text);
    }

    @Nullable
    Agent agent(Node node) {
        if (!node.isObject()) {
            in.bent(node, ReadRules.WRONG_SHAPE, "object", node.shape());
            String name = in.words(node);
            return name == null ? null : Person.named(name);
        }
        List<String> types = words.types(node);
        words.takeTypes(node);
        boolean organization = types.stream().anyMatch(ORGANIZATIONS::contains);
        String name = in.text(words.get(node, "name"));
        if (name == null) {
            String given = in.text(words.get(node, "givenName"));
            String family = in.text(words.get(node, "familyName"));
            name = given == null ? family : family == null ? given : given + " " + family;
        }
        String named = name == null ? "" : name;
        String id = agentId(node);
        if (organization) {
            return in.made(node, () -> new Organization(named, id));
        }
        if (!types.isEmpty() && !types.contains("Person")) {
            in.bent(node, ReadRules.UNLISTED_VALUE, String.join(" ", types), "Person Organization");
        }
        Node at = words.get(node, "affiliation");
        Organization affiliation = at != null && at.isText()
                ? organization(at)
                : all(at, this::organization).stream().findFirst().orElse(null);
        return in.made(
                node,
                () -> Person.builder(named).id(id).organization(affiliation).build());
    }

    /** The id; else what a registry calls the agent, where that is an address; else the web address. */
    private @Nullable String agentId(Node node) {
        String id = in.words(words.id(node));
        if (id != null && (UriSyntax.isAbsolute(id) || id.startsWith("_:"))) {
            return id;
        }
        for (String name : List.of("identifier", "sameAs", "url")) {
            Node found = node.find(name);
            if (found != null && found.isText() && UriSyntax.isAbsolute(found.text())) {
                found.take();
                found.writtenAs("@id");
                return found.text();
            }
        }
        return id;
    }

    @Nullable
    Organization organization(Node node) {
        if (node.isText()) {
            in.bent(node, ReadRules.WRONG_SHAPE, "object", "string");
            return in.words(node) == null ? null : Organization.named(node.text());
        }
        Node object = in.object(node);
        if (object == null) {
            return null;
        }
        words.takeTypes(object);
        String name = in.text(words.get(object, "name"));
        String id = agentId(object);
        return in.made(object, () -> new Organization(name == null ? "" : name, id));
    }

    /** A term: an address, an object that names its vocabulary, or words. */
    @Nullable
    Concept concept(Node node) {
        return concept(node, null);
    }

    /** A term of which bare words may be the code in a vocabulary. */
    @Nullable
    Concept concept(Node node, @Nullable Vocabulary vocabulary) {
        if (!node.isObject() || node.has("@value")) {
            String text = node.isObject() ? null : in.words(node);
            LocalizedText tagged = node.isObject() ? label(node) : null;
            if (text == null) {
                return tagged == null ? null : Concept.ofLabel(tagged);
            }
            if (UriSyntax.isAbsolute(text)) {
                return Concept.ofUri(text);
            }
            return vocabulary != null && vocabulary.findTerm(text).isPresent()
                    ? Concept.of(vocabulary.code(), text)
                    : Concept.ofLabel(labelled(text));
        }
        words.takeTypes(node);
        Node url = words.id(node);
        String id = in.words(url == null ? words.get(node, "url", "targetUrl") : url);
        LocalizedText label = label(words.get(node, "name", "educationalRole", "audienceType", "targetName"));
        String code = in.words(words.get(node, "termCode"));
        String set = said(words.get(node, "inDefinedTermSet", "educationalFramework"));
        return in.made(node, () -> {
            if (id != null && UriSyntax.isAbsolute(id)) {
                Concept term = Concept.ofUri(id);
                return label == null ? term : new Concept(term.scheme(), term.code(), label);
            }
            return new Concept(set == null ? null : Schemes.code(set), code == null ? id : code, label);
        });
    }

    /** An alignment of LRMI: its type, and the term to which it points. */
    void alignment(Node node, BiFunction<String, Concept, Boolean> taker) {
        String type = in.words(words.get(node, "alignmentType"));
        Node code = words.get(node, "targetName");
        Node description = words.get(node, "targetDescription");
        words.takeTypes(node);
        String url = said(words.get(node, "targetUrl"));
        String framework = said(words.get(node, "educationalFramework"));
        Concept concept = in.made(node, () -> {
            String words = in.words(code);
            LocalizedText label = description == null ? null : label(description);
            if (url != null && UriSyntax.isAbsolute(url)) {
                Concept term = Concept.ofUri(url);
                LocalizedText named = label == null && words != null ? labelled(words) : label;
                return named == null ? term : new Concept(term.scheme(), term.code(), named);
            }
            String scheme = framework == null ? null : Schemes.code(framework);
            boolean known = scheme != null && Vocabulary.find(scheme).isPresent();
            return known || words == null
                    ? new Concept(scheme, words, label)
                    : new Concept(scheme, null, labelled(words));
        });
        if (concept != null && (type == null || !taker.apply(type, concept))) {
            in.lost(
                    node,
                    ReadRules.UNLISTED_VALUE,
                    String.valueOf(type),
                    "teaches assesses requires educationalSubject");
        }
    }

    /** A licence: an address, words, or an object with both. */
    @Nullable
    DeclaredLicense license(Node node) {
        if (!node.isObject()) {
            return stated(in.words(node));
        }
        words.takeTypes(node);
        String url = null;
        Node at = words.id(node);
        if (at != null) {
            url = in.words(at);
        }
        String address = in.words(words.get(node, "url"));
        if (url == null || !UriSyntax.isAbsolute(url)) {
            url = address;
        } else if (address != null && !address.equals(url)) {
            Node second = node.find("url");
            if (second != null) {
                second.keep();
            }
        }
        String name = in.words(words.get(node, "name", "identifier"));
        String uri = url;
        return in.made(node, () -> new DeclaredLicense(uri, name));
    }

    static @Nullable DeclaredLicense stated(@Nullable String words) {
        if (words == null) {
            return null;
        }
        return UriSyntax.isAbsolute(words) ? DeclaredLicense.ofUri(words) : DeclaredLicense.ofText(words);
    }

    @Nullable
    MediaObject media(Node node) {
        if (node.isText()) {
            String url = in.words(node);
            return url == null ? null : MediaObject.builder().contentUrl(url).build();
        }
        Node object = in.object(node);
        if (object == null) {
            return null;
        }
        words.takeTypes(object);
        String id = in.words(words.id(object));
        String url = said(words.get(object, "contentUrl", "url"));
        String embed = said(words.get(object, "embedUrl"));
        MediaObject.Builder media = MediaObject.builder()
                .contentUrl(url == null && embed == null ? id : url)
                .embedUrl(embed)
                .mediaType(said(words.get(object, "encodingFormat", "fileFormat")))
                .size(size(words.get(object, "contentSize")))
                .sha256(in.words(words.get(object, "sha256")))
                .duration(in.words(words.get(object, "duration")))
                .language(one(words.get(object, "inLanguage"), this::language))
                .name(in.words(words.get(object, "name")))
                .license(one(words.get(object, "license"), this::license));
        Node bitrate = words.get(object, "bitrate");
        if (bitrate != null) {
            media.bitrate(in.whole(bitrate));
        }
        return media.build();
    }

    /** Bytes; other units are not guessed at. */
    private @Nullable Long size(@Nullable Node node) {
        String text = in.text(node);
        if (text == null || node == null) {
            return null;
        }
        Matcher bytes = SIZE.matcher(text.strip());
        if (bytes.matches()) {
            return Long.valueOf(bytes.group(1));
        }
        in.lost(node, ReadRules.REFUSED_VALUE, text, "bytes");
        return null;
    }

    @Nullable
    Derivation source(Node node) {
        if (node.isText()) {
            String text = in.words(node);
            if (text == null) {
                return null;
            }
            return UriSyntax.isAbsolute(text) ? Derivation.from(text) : new Derivation(null, text, null, List.of());
        }
        RelatedWork work = work(node);
        return work == null
                ? null
                : new Derivation(work.id(), work.name(), work.license(), List.of(), null, work.creators());
    }

    /** A work: its address, or an object. */
    @Nullable
    RelatedWork work(Node node) {
        if (node.isText()) {
            String text = in.words(node);
            return text == null
                    ? null
                    : UriSyntax.isAbsolute(text)
                            ? RelatedWork.of(text)
                            : new RelatedWork(null, text, List.of(), null, null);
        }
        Node object = in.object(node);
        if (object == null) {
            return null;
        }
        Node type = object.find("@type");
        words.takeTypes(object);
        if (type != null && !words.types(object).equals(List.of("CreativeWork"))) {
            type.keep();
        }
        Node its = words.id(object);
        String id = in.words(its == null ? words.get(object, "url") : its);
        String name = in.text(words.get(object, "name"));
        List<Agent> creators = new ArrayList<>(all(words.get(object, "creator"), this::agent));
        all(words.get(object, "author"), this::agent).stream()
                .filter(author -> !creators.contains(author))
                .forEach(creators::add);
        DeclaredLicense license = one(words.get(object, "license"), this::license);
        return in.made(object, () -> new RelatedWork(id, name, creators, license, null));
    }

    Lifecycle.@Nullable Grant grant(Node node) {
        if (node.isText()) {
            String text = in.words(node);
            return text == null ? null : new Lifecycle.Grant(null, text, null);
        }
        Node object = in.object(node);
        if (object == null) {
            return null;
        }
        words.takeTypes(object);
        Node id = words.get(object, "identifier");
        String number = id == null ? in.words(words.id(object)) : said(id);
        String name = in.words(words.get(object, "name"));
        Agent funder = one(words.get(object, "funder", "sponsor"), this::agent);
        return in.made(object, () -> new Lifecycle.Grant(number, name, funder));
    }

    /** A set of modes that suffices: an {@code ItemList}, or the words, divided by commas. */
    @Nullable
    SufficientModes sufficient(Node node) {
        List<String> modes = new ArrayList<>();
        if (node.isObject()) {
            words.takeTypes(node);
            modes.addAll(all(words.get(node, "itemListElement"), in::words));
            Node description = node.find("description");
            if (description != null) {
                description.take();
                description.keep();
            }
        } else {
            String text = in.words(node);
            for (String mode : text == null ? new String[0] : text.split(",", -1)) {
                modes.add(mode.strip());
            }
        }
        return in.made(node, () -> new SufficientModes(modes));
    }
}
