package org.oer4j.json.mapping.amb;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Agent;
import org.oer4j.actor.Organization;
import org.oer4j.actor.Person;
import org.oer4j.conformance.Severity;
import org.oer4j.json.mapping.ReadRules;
import org.oer4j.json.mapping.dialect.Document;
import org.oer4j.json.mapping.dialect.Node;
import org.oer4j.resource.Concept;
import org.oer4j.resource.Contribution;
import org.oer4j.resource.DeclaredLicense;
import org.oer4j.resource.Derivation;
import org.oer4j.resource.Lifecycle;
import org.oer4j.resource.MediaObject;
import org.oer4j.text.LocalizedText;
import org.oer4j.text.UriSyntax;
import org.oer4j.time.PartialDateTime;

/** Reads what stands inside AMB's lists: agents, concepts, licences, files, sources. */
final class AmbParts {
    private final Document in;
    private final AmbVersion version;

    AmbParts(Document in, AmbVersion version) {
        this.in = in;
        this.version = version;
    }

    /** Text of format {@code uri}. */
    @Nullable
    String uri(@Nullable Node node) {
        String uri = in.words(node);
        if (uri != null && node != null && node.isText() && !AmbValues.isUri(uri)) {
            in.malformed(node, uri, "uri");
        }
        return uri;
    }

    /** {@code language.json}. */
    @Nullable
    String language(@Nullable Node node) {
        String language = in.words(node);
        if (language != null && node != null && !AmbValues.LANGUAGES.contains(language)) {
            in.bent(node, ReadRules.UNLISTED_VALUE, language, "ISO 639-1");
        }
        return language;
    }

    /** {@code iso8601date.json}. */
    @Nullable
    PartialDateTime date(@Nullable Node node) {
        String text = in.text(node);
        if (text == null || node == null) {
            return null;
        }
        Optional<PartialDateTime> date = PartialDateTime.find(text.strip());
        if (AmbValues.isDate(text)) {
            if (AmbValues.isDateWithoutOffset(text)) {
                in.report(node, ReadRules.OTHER_SPELLING, Severity.INFO, text, String.valueOf(date.orElse(null)));
            }
        } else if (date.isPresent()) {
            in.malformed(node, text, "date, date-time");
        }
        if (date.isEmpty()) {
            in.lost(node, ReadRules.MALFORMED_VALUE, text, "date, date-time");
        }
        return date.orElse(null);
    }

    /** {@code type.json}: a list of names that must contain {@code LearningResource}. */
    List<String> types(@Nullable Node node) {
        List<String> types = in.list(node, each -> {
            String type = in.words(each);
            if (type != null && !AmbValues.TYPES.contains(type)) {
                in.bent(each, ReadRules.UNLISTED_VALUE, type, "schema.org");
            }
            return type;
        });
        if (node != null && node.isArray() && !types.contains(AmbValues.LEARNING_RESOURCE)) {
            in.bent(node, ReadRules.MISSING_ELEMENT, AmbValues.LEARNING_RESOURCE);
        }
        return types;
    }

    /** A type of which one of several is allowed. */
    @Nullable
    String type(@Nullable Node node, Collection<String> listed) {
        String type = in.text(node);
        if (type != null && node != null) {
            in.listed(node, type, listed);
        }
        return type;
    }

    /** {@code creator.json}, {@code contributor.json}. */
    @Nullable
    Agent agent(Node node, Collection<String> types, boolean affiliated) {
        if (node.isText()) {
            in.bent(node, ReadRules.WRONG_SHAPE, "object", "string");
            String name = in.words(node);
            return name == null ? null : Person.named(name);
        }
        Node object = in.object(node);
        if (object == null) {
            return null;
        }
        String type = type(in.required(object, "type"), types);
        String name = in.text(in.required(object, "name"));
        String id = uri(object.get("id"));
        in.keep(object.find("honorificPrefix"), in::text);
        Organization affiliation = affiliated ? affiliation(object, type) : null;
        String named = name == null ? "" : name;
        if (named.isBlank() && (id == null || id.isBlank())) {
            if (name != null) { // no rule of AMB is broken, and nobody is named
                in.report(object, ReadRules.REFUSED_VALUE, Severity.INFO, name, "words");
            }
            return null;
        }
        return "Organization".equals(type)
                ? new Organization(named, id)
                : Person.builder(named).id(id).organization(affiliation).build();
    }

    /** {@code affiliation.json}; that of an organization has no place in the record and is kept. */
    private @Nullable Organization affiliation(Node agent, @Nullable String agentType) {
        Node node = agent.get("affiliation");
        Node object = in.object(node);
        if (object == null) {
            return null;
        }
        if ("Organization".equals(agentType)) {
            in.keep(object, this::organization);
            return null;
        }
        return organization(object);
    }

    private @Nullable Organization organization(Node object) {
        type(in.required(object, "type"), AmbValues.ORGANIZATION);
        String name = in.text(in.required(object, "name"));
        return organization(object, name, uri(object.get("id")));
    }

    private @Nullable Organization organization(Node object, @Nullable String name, @Nullable String id) {
        String named = name == null ? "" : name;
        if (named.isBlank() && (id == null || id.isBlank())) {
            if (name != null) {
                in.report(object, ReadRules.REFUSED_VALUE, Severity.INFO, name, "words");
            }
            return null;
        }
        return new Organization(named, id);
    }

    /** {@code publisher.json}; an affiliation is new in the draft. */
    @Nullable
    Agent publisher(Node node) {
        return agent(node, AmbValues.AGENTS, version == AmbVersion.DRAFT);
    }

    @Nullable
    Contribution contribution(Node node) {
        Agent agent = agent(node, AmbValues.AGENTS, true);
        return agent == null ? null : Contribution.by(agent);
    }

    /** {@code funder.json}: an {@link Agent}, or a {@link Lifecycle.Grant}, because a funding scheme is no agent. */
    @Nullable
    Object funder(Node node) {
        Node type = node.find("type");
        if (type == null || !type.text().equals("FundingScheme")) {
            return agent(node, AmbValues.FUNDERS, false);
        }
        type.take();
        String name = in.text(in.required(node, "name"));
        String id = uri(node.get("id"));
        return in.made(node, () -> new Lifecycle.Grant(id, name, null));
    }

    /** A SKOS concept; {@code rule} looks at the id. */
    @Nullable
    Concept concept(@Nullable Node node, boolean typed, BiConsumer<Node, String> rule) {
        if (node != null && node.isText()) {
            in.bent(node, ReadRules.WRONG_SHAPE, "object", "string");
            String words = in.words(node);
            return words == null ? null : UriSyntax.isAbsolute(words) ? Concept.ofUri(words) : labelled(words);
        }
        Node object = in.object(node);
        if (object == null) {
            return null;
        }
        if (typed) {
            type(object.get("type"), AmbValues.CONCEPT);
        } else {
            Node free = object.find("type");
            if (free != null && AmbValues.CONCEPT.contains(free.text())) {
                free.take();
            }
        }
        Node idNode = in.required(object, "id");
        String id = uri(idNode);
        if (id != null && idNode != null) {
            rule.accept(idNode, id);
        }
        LocalizedText label = label(object.get("prefLabel"));
        if (id == null) {
            return label == null ? null : Concept.ofLabel(label);
        }
        Concept concept = Concept.ofUri(id);
        return label == null ? concept : new Concept(concept.scheme(), concept.code(), label);
    }

    private static Concept labelled(String words) {
        return Concept.ofLabel(LocalizedText.of("und", words));
    }

    /** {@code conditionsOfAccess.json}, {@code interactivityType.json}. */
    @Nullable
    Concept listedConcept(@Nullable Node node, List<String> listed) {
        return node == null ? null : concept(node, true, (at, id) -> in.listed(at, id, listed));
    }

    /** {@code localizedString.json}, which knows no languages but those of two letters. */
    private @Nullable LocalizedText label(@Nullable Node node) {
        Node only = in.single(node, "object");
        if (only == null) {
            return null;
        }
        if (!only.isObject()) {
            in.bent(only, ReadRules.WRONG_SHAPE, "object", only.shape());
        } else {
            for (Node text : only.members()) {
                if (!AmbValues.LANGUAGES.contains(text.name())) {
                    in.bent(only, ReadRules.UNLISTED_VALUE, text.name(), "ISO 639-1");
                }
            }
        }
        return in.texts(only, null);
    }

    /** {@code license.json}. */
    @Nullable
    DeclaredLicense license(@Nullable Node node) {
        if (node != null && node.isText()) {
            in.bent(node, ReadRules.WRONG_SHAPE, "object", "string");
            return stated(in.words(node));
        }
        Node object = in.object(node);
        if (object == null) {
            return null;
        }
        Node idNode = in.required(object, "id");
        String id = in.words(idNode);
        if (id == null || idNode == null) {
            return null;
        }
        if (!AmbValues.isUri(id)) {
            in.malformed(idNode, id, "uri");
        } else if (!AmbValues.isLicense(id)) {
            in.malformed(idNode, id, "creativecommons.org, gnu.org, apache.org, opensource.org");
        }
        return stated(id);
    }

    /** What AMB's own examples write as text or as an object. */
    @Nullable
    DeclaredLicense metadataLicense(@Nullable Node node) {
        return node != null && node.isText() ? stated(in.words(node)) : license(node);
    }

    private static @Nullable DeclaredLicense stated(@Nullable String words) {
        if (words == null) {
            return null;
        }
        return UriSyntax.isAbsolute(words) ? DeclaredLicense.ofUri(words) : DeclaredLicense.ofText(words);
    }

    /** {@code encoding.json}, {@code trailer.json}. */
    @Nullable
    MediaObject media(@Nullable Node node, Collection<String> types) {
        if (node == null) {
            return null;
        }
        if (node.isText()) {
            in.bent(node, ReadRules.WRONG_SHAPE, "object", "string");
            String url = in.words(node);
            return url == null ? null : MediaObject.builder().contentUrl(url).build();
        }
        Node object = in.object(node);
        if (object == null) {
            return null;
        }
        String type = type(object.get("type"), types);
        String contentUrl = uri(object.get("contentUrl"));
        String embedUrl = uri(object.get("embedUrl"));
        if (!object.has("type") || !(object.has("contentUrl") || object.has("embedUrl"))) {
            in.bent(object, ReadRules.MISSING_ALTERNATIVE, "type, contentUrl; type, embedUrl");
        }
        String mediaType = matched(object.get("encodingFormat"), AmbValues::isMediaType, "media type");
        if ("AudioObject".equals(type) && !isAudio(mediaType) && types.contains("AudioObject")) {
            Node at = object.find("type");
            if (at != null) { // the record knows the kind of a trailer by its media type
                in.report(at, ReadRules.OTHER_SPELLING, Severity.INFO, "AudioObject", String.valueOf(mediaType));
            }
        }
        return MediaObject.builder()
                .contentUrl(contentUrl)
                .embedUrl(embedUrl)
                .mediaType(mediaType)
                .size(digits(object.get("contentSize")))
                .bitrate(digits(object.get("bitrate")))
                .sha256(matched(object.get("sha256"), AmbValues::isSha256, "SHA-256"))
                .build();
    }

    static boolean isAudio(@Nullable String mediaType) {
        return mediaType != null && mediaType.toLowerCase(Locale.ROOT).startsWith("audio/");
    }

    private @Nullable String matched(@Nullable Node node, Predicate<String> form, String expected) {
        String text = in.text(node);
        if (text != null && node != null && node.isText() && !form.test(text)) {
            in.malformed(node, text, expected);
        }
        return text;
    }

    /** A number as text, without a unit. */
    private @Nullable Long digits(@Nullable Node node) {
        String text = in.text(node);
        if (text == null || node == null) {
            return null;
        }
        try {
            if (AmbValues.isDigits(text)) {
                return Long.valueOf(text);
            }
        } catch (NumberFormatException e) {
            in.report(node, ReadRules.REFUSED_VALUE, Severity.INFO, text, String.valueOf(Long.MAX_VALUE));
            return null;
        }
        in.lost(node, ReadRules.MALFORMED_VALUE, text, "digits");
        return null;
    }

    /** {@code caption.json}. */
    @Nullable
    MediaObject caption(Node node) {
        if (node.isText()) {
            return media(node, AmbValues.MEDIA_OBJECT);
        }
        Node object = in.object(node);
        if (object == null) {
            return null;
        }
        type(in.required(object, "type"), AmbValues.MEDIA_OBJECT);
        return MediaObject.builder()
                .contentUrl(uri(in.required(object, "id")))
                .mediaType(in.text(object.get("encodingFormat")))
                .language(language(object.get("inLanguage")))
                .build();
    }

    /** {@code isBasedOn.json}; the draft is content with an id. */
    @Nullable
    Derivation source(Node node) {
        if (node.isText()) {
            in.bent(node, ReadRules.WRONG_SHAPE, "object", "string");
            String words = in.words(node);
            if (words == null) {
                return null;
            }
            return UriSyntax.isAbsolute(words) ? Derivation.from(words) : new Derivation(null, words, null, List.of());
        }
        Node object = in.object(node);
        if (object == null) {
            return null;
        }
        if (version == AmbVersion.V20231019) {
            in.required(object, "name");
        } else if (!object.has("name") && !object.has("id")) {
            in.bent(object, ReadRules.MISSING_ALTERNATIVE, "name, id");
        }
        String id = uri(object.get("id"));
        String name = in.text(object.get("name"));
        DeclaredLicense license = license(object.get("license"));
        List<Agent> creators = in.list(object.get("creator"), each -> agent(each, AmbValues.AGENTS, true));
        in.keep(object.find("type"), this::types);
        in.keep(object.find("provider"), this::provider);
        return in.made(object, () -> new Derivation(id, name, license, List.of(), null, creators));
    }

    /** {@code provider.json}: any type will do. */
    @Nullable
    Organization provider(@Nullable Node node) {
        Node object = in.object(node);
        if (object == null) {
            return null;
        }
        String id = uri(in.required(object, "id"));
        String name = in.text(object.get("name"));
        in.keep(object.find("type"), in::text);
        return organization(object, name, id);
    }
}
