package org.oer4j.json.mapping.amb;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Agent;
import org.oer4j.json.mapping.ReadRules;
import org.oer4j.json.mapping.dialect.Document;
import org.oer4j.json.mapping.dialect.Node;
import org.oer4j.resource.CatalogRecord;
import org.oer4j.resource.Concept;
import org.oer4j.resource.DeclaredLicense;
import org.oer4j.resource.Education;
import org.oer4j.resource.LearningResource;
import org.oer4j.resource.Lifecycle;
import org.oer4j.resource.RelatedWork;
import org.oer4j.text.LanguageTag;
import org.oer4j.text.LocalizedText;
import org.oer4j.time.PartialDateTime;

/** Reads one document: each member with the rules of its schema, which are those of the file of the same name. */
final class AmbReader {
    private final Document in;
    private final AmbParts parts;
    private @Nullable String language;

    AmbReader(Document in, AmbVersion version) {
        this.in = in;
        this.parts = new AmbParts(in, version);
    }

    LearningResource resource(Node root) {
        in.allowUnknownMembers();
        in.forbidNulls();
        Node context = in.required(root, "@context");
        if (context != null) {
            context(context);
        }
        LearningResource.Builder resource = LearningResource.builder(id(root));
        resource.general(general -> {
            parts.types(in.required(root, "type")).stream()
                    .filter(type -> !type.equals(AmbValues.LEARNING_RESOURCE))
                    .forEach(general::additionalType);
            inContext(in.required(root, "name"), general::name, general::names);
            inContext(root.get("description"), general::description, general::descriptions);
            general.creators(in.list(root.get("creator"), node -> parts.agent(node, AmbValues.AGENTS, true)))
                    .image(parts.uri(root.get("image")))
                    .languages(in.list(root.get("inLanguage"), parts::language))
                    .keywords(in.list(root.get("keywords"), in::text));
        });
        resource.education(education -> education(root, education));
        resource.rights(rights -> rights.license(parts.license(root.get("license")))
                .conditionsOfAccess(parts.listedConcept(root.get("conditionsOfAccess"), AmbValues.CONDITIONS_OF_ACCESS))
                .accessibleForFree(in.truth(root.get("isAccessibleForFree"))));
        resource.lifecycle(lifecycle -> lifecycle(root, lifecycle));
        resource.technical(technical -> technical
                .encodings(in.list(root.get("encoding"), node -> parts.media(node, AmbValues.MEDIA_OBJECT)))
                .captions(in.list(root.get("caption"), parts::caption))
                .trailer(parts.media(in.single(root.get("trailer"), "object"), AmbValues.TRAILERS))
                .duration(duration(root.get("duration"))));
        resource.relations(relations -> relations
                .isBasedOn(in.list(root.get("isBasedOn"), parts::source))
                .hasPart(in.list(root.get("hasPart"), this::part))
                .isPartOf(in.list(root.get("isPartOf"), this::whole)));
        in.list(root.get("mainEntityOfPage"), this::page).forEach(resource::catalogRecord);
        return resource.build();
    }

    private String id(Node root) {
        String id = in.idOf(root, "id");
        Node node = root.find("id");
        if (node != null && node.isText() && !AmbValues.isUri(id)) {
            in.malformed(node, node.text(), "uri");
        }
        return id;
    }

    /** Further contexts, and terms beside the language, are kept. */
    private void context(Node context) {
        boolean amb = false;
        Node languages = null;
        if (!context.isArray()) {
            in.bent(context, ReadRules.WRONG_SHAPE, "array", context.shape());
        }
        for (Node entry : context.isArray() ? context.elements() : List.of(context)) {
            entry.take();
            if (!amb && entry.isText() && entry.text().equals(AmbValues.CONTEXT)) {
                amb = true;
            } else if (languages == null && entry.isObject() && isLanguage(entry.find("@language"))) {
                languages = entry;
            } else if (entry.isObject() && entry.has("@language")) {
                language = language == null ? tag(entry.get("@language")) : language;
            } else if (context.isArray()) {
                entry.keep();
            }
        }
        if (!amb) {
            in.bent(context, ReadRules.MISSING_ELEMENT, AmbValues.CONTEXT);
        }
        if (languages == null) {
            in.bent(context, ReadRules.MISSING_ELEMENT, "{\"@language\": ISO 639-1}");
        } else {
            languages.writtenAs(1);
            language = tag(languages.get("@language"));
            languages.members().stream()
                    .filter(term -> !term.name().equals("@language"))
                    .forEach(Node::keep);
        }
    }

    private static boolean isLanguage(@Nullable Node node) {
        return node != null && node.isText() && AmbValues.LANGUAGES.contains(node.text());
    }

    private static @Nullable String tag(@Nullable Node node) {
        return node != null && node.isText() && LanguageTag.isWellFormed(node.text()) ? node.text() : null;
    }

    /** Text in the language of the context; where that is not said, neither is it here. */
    private void inContext(@Nullable Node node, Consumer<String> untagged, Consumer<LocalizedText> tagged) {
        String text = in.text(node);
        if (text != null) {
            if (language == null || text.isBlank()) {
                untagged.accept(text);
            } else {
                tagged.accept(LocalizedText.of(language, text));
            }
        }
    }

    private void education(Node root, Education.Builder education) {
        Node about = root.get("about");
        Node kinds = root.get("learningResourceType");
        Node levels = root.get("educationalLevel");
        education
                .subjects(concepts(about, true))
                .learningResourceTypes(concepts(kinds, true))
                .educationalLevels(in.list(levels, node -> parts.concept(node, true, this::level)))
                .audiences(concepts(root.get("audience"), true))
                .teaches(concepts(root.get("teaches"), false))
                .assesses(concepts(root.get("assesses"), false))
                .competenciesRequired(concepts(root.get("competencyRequired"), false))
                .interactivityType(parts.listedConcept(root.get("interactivityType"), AmbValues.INTERACTIVITY_TYPES));
        contains(about, AmbValues::isSubject, "hochschulfaechersystematik, schulfaecher");
        contains(kinds, AmbValues::isResourceType, "hcrt, new_lrt");
    }

    private List<Concept> concepts(@Nullable Node node, boolean typed) {
        return in.list(node, each -> parts.concept(each, typed, (at, id) -> {}));
    }

    private void level(Node at, String id) {
        if (!AmbValues.isLevel(id)) {
            in.malformed(at, id, AmbValues.EDUCATIONAL_LEVEL);
        }
    }

    /** An array that must contain a concept of certain vocabularies; one value in its place has been reported. */
    private void contains(@Nullable Node array, Predicate<String> id, String vocabularies) {
        if (array == null || !array.isArray()) {
            return;
        }
        for (Node concept : array.elements()) {
            Node its = concept.find("id");
            if (its != null && its.isText() && AmbValues.isUri(its.text()) && id.test(its.text())) {
                return;
            }
        }
        in.bent(array, ReadRules.MISSING_ELEMENT, vocabularies);
    }

    private void lifecycle(Node root, Lifecycle.Builder lifecycle) {
        lifecycle
                .created(parts.date(root.get("dateCreated")))
                .published(parts.date(root.get("datePublished")))
                .modified(parts.date(root.get("dateModified")))
                .contributors(in.list(root.get("contributor"), parts::contribution))
                .publishers(in.list(root.get("publisher"), parts::publisher));
        for (Object funder : in.list(root.get("funder"), parts::funder)) {
            if (funder instanceof Agent agent) {
                lifecycle.funder(agent);
            } else if (funder instanceof Lifecycle.Grant grant) {
                lifecycle.grant(grant);
            }
        }
    }

    private @Nullable String duration(@Nullable Node node) {
        String text = in.text(node);
        if (text != null && node != null && !AmbValues.isDuration(text)) {
            in.malformed(node, text, "ISO 8601 duration");
        }
        return text;
    }

    /** {@code hasPart.json}: the record holds the id, everything else is kept. */
    private @Nullable String part(Node node) {
        if (node.isText()) {
            in.bent(node, ReadRules.WRONG_SHAPE, "object", "string");
            return in.words(node);
        }
        Node object = in.object(node);
        if (object == null) {
            return null;
        }
        String id = requiredId(object);
        in.keep(object.find("name"), in::text);
        in.keep(object.find("type"), parts::types);
        return id;
    }

    /** {@code isPartOf.json}; for maker and licence of the whole AMB has no rule. */
    private @Nullable RelatedWork whole(Node node) {
        if (node.isText()) {
            in.bent(node, ReadRules.WRONG_SHAPE, "object", "string");
            String id = in.words(node);
            return id == null ? null : RelatedWork.of(id);
        }
        Node object = in.object(node);
        if (object == null) {
            return null;
        }
        String id = requiredId(object);
        String name = in.text(object.get("name"));
        in.keep(object.find("type"), parts::types);
        List<Agent> creators = in.withoutRule(
                object.find("creator"), all -> in.list(all, each -> parts.agent(each, AmbValues.AGENTS, true)));
        DeclaredLicense license = in.withoutRule(object.find("license"), parts::license);
        return id == null && name == null
                ? null
                : new RelatedWork(id, name, creators == null ? List.of() : creators, license, null);
    }

    private @Nullable String requiredId(Node object) {
        return parts.uri(in.required(object, "id"));
    }

    /** {@code mainEntityOfPage.json}; for the licence of the metadata AMB has no rule. */
    private @Nullable CatalogRecord page(Node node) {
        if (node.isText()) {
            in.bent(node, ReadRules.WRONG_SHAPE, "object", "string");
            String id = in.words(node);
            return id == null ? null : CatalogRecord.of(id);
        }
        Node object = in.object(node);
        if (object == null) {
            return null;
        }
        parts.type(object.get("type"), AmbValues.WEB_CONTENT);
        String id = requiredId(object);
        PartialDateTime created = parts.date(object.get("dateCreated"));
        PartialDateTime modified = parts.date(object.get("dateModified"));
        return in.made(
                object,
                () -> new CatalogRecord(
                        id,
                        parts.provider(object.get("provider")),
                        created,
                        modified,
                        in.withoutRule(object.find("license"), parts::metadataLicense)));
    }
}
