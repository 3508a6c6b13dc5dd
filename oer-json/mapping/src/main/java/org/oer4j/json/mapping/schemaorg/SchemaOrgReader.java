package org.oer4j.json.mapping.schemaorg;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Agent;
import org.oer4j.actor.Organization;
import org.oer4j.conformance.Severity;
import org.oer4j.json.mapping.ReadRules;
import org.oer4j.json.mapping.dialect.Document;
import org.oer4j.json.mapping.dialect.Node;
import org.oer4j.json.mapping.readback.LicenseCode;
import org.oer4j.resource.Accessibility;
import org.oer4j.resource.CatalogRecord;
import org.oer4j.resource.Concept;
import org.oer4j.resource.Contribution;
import org.oer4j.resource.DeclaredLicense;
import org.oer4j.resource.Derivation;
import org.oer4j.resource.Education;
import org.oer4j.resource.General;
import org.oer4j.resource.LearningResource;
import org.oer4j.resource.Lifecycle;
import org.oer4j.resource.MediaObject;
import org.oer4j.resource.RelatedWork;
import org.oer4j.resource.Relations;
import org.oer4j.resource.ResourceIdentifier;
import org.oer4j.resource.Rights;
import org.oer4j.resource.Vocabulary;
import org.oer4j.time.PartialDateTime;

/** Reads one document. */
final class SchemaOrgReader {
    /** The properties that say with what someone contributed, in the order in which they are written. */
    static final List<String> ROLES = List.of("translator", "editor", "illustrator", "producer", "sponsor");

    /** What a page may describe, the most specific first; a page itself is none of them. */
    private static final List<String> RESOURCES = List.of(
            "LearningResource",
            "Course",
            "Quiz",
            "Syllabus",
            "VideoObject",
            "AudioObject",
            "ImageObject",
            "Book",
            "PresentationDigitalDocument",
            "HowTo",
            "Article",
            "ScholarlyArticle",
            "SoftwareSourceCode",
            "Dataset",
            "MediaObject",
            "WebPage",
            "CreativeWork");

    private static final String DOI_HOST = "https?://(dx\\.)?doi\\.org/";

    private final Document in;
    private final Vocabularies words;
    private final SchemaOrgParts parts;

    SchemaOrgReader(Document in, Vocabularies words) {
        this.in = in;
        this.words = words;
        this.parts = new SchemaOrgParts(in, words);
    }

    @Nullable
    LearningResource resource(Node root) {
        in.allowUnknownMembers();
        Node described = described(root);
        if (described == null) {
            in.report(root, ReadRules.UNREADABLE_VALUE, Severity.ERROR, "object", root.shape());
            return null;
        }
        return of(described);
    }

    /** The node that is the resource; the others can be referred to. */
    private @Nullable Node described(Node root) {
        Node graph = root.find("@graph");
        if (root.isObject() && graph == null) {
            words.add(root);
            return root;
        }
        if (graph != null) {
            graph.take();
            graph.writtenAs("");
            words.takeTypes(root);
        }
        List<Node> nodes = graph == null ? root.elements() : graph.isArray() ? graph.elements() : List.of(graph);
        nodes.forEach(words::add);
        Node best = null;
        for (Node node : nodes) {
            if (node.isObject() && (best == null || rank(node) < rank(best))) {
                best = node;
            }
        }
        if (best != null) {
            best.take();
            best.writtenAs("");
        }
        for (Node node : nodes) {
            if (node != best) {
                node.take();
                in.report(
                        node,
                        ReadRules.UNKNOWN_MEMBER,
                        rank(node) <= RESOURCES.indexOf("Course") ? Severity.WARNING : Severity.INFO,
                        String.join(" ", words.types(node)));
            }
        }
        return best;
    }

    private int rank(Node node) {
        return words.types(node).stream()
                .mapToInt(RESOURCES::indexOf)
                .filter(place -> place >= 0)
                .min()
                .orElse(RESOURCES.size());
    }

    private LearningResource of(Node node) {
        Node type = node.find("@type");
        if (type == null && !node.has("type")) {
            in.bent(node, ReadRules.MISSING_MEMBER, "@type");
        }
        List<String> types = words.types(node);
        words.takeTypes(node);
        String url = parts.said(words.get(node, "url"));
        String id;
        if (words.id(node) == null && url != null) {
            id = url;
            in.report(node, ReadRules.MISSING_MEMBER, Severity.INFO, "@id");
        } else {
            id = in.idOf(node, "@id", "id");
        }
        LearningResource.Builder resource = LearningResource.builder(id);
        resource.general(general -> {
            types.stream().filter(each -> !each.equals("LearningResource")).forEach(general::additionalType);
            general(node, general.url(url));
        });
        resource.education(education -> education(node, education));
        resource.rights(rights -> rights(node, rights));
        resource.lifecycle(lifecycle -> lifecycle(node, lifecycle));
        resource.technical(technical -> technical
                .encodings(files(node))
                .captions(parts.all(words.get(node, "caption"), parts::media))
                .trailer(parts.one(words.get(node, "trailer"), parts::media))
                .duration(parts.said(words.get(node, "duration"))));
        resource.accessibility(accessibility -> accessibility(node, accessibility));
        resource.relations(relations -> relations(node, relations));
        resource.general(general -> parts.all(words.get(node, "identifier"), each -> identifier(each, id, url))
                .forEach(general::identifier));
        pages(node).forEach(resource::catalogRecord);
        return resource.build();
    }

    private void general(Node node, General.Builder general) {
        parts.texts(words.get(node, "name"), general::name, general::names);
        parts.texts(words.get(node, "description"), general::description, general::descriptions);
        List<Agent> creators = new ArrayList<>(parts.all(words.get(node, "creator"), parts::agent));
        Node author = words.get(node, "author");
        if (author != null && creators.isEmpty()) {
            author.writtenAs("creator");
        }
        parts.all(author, parts::agent).stream()
                .filter(each -> !creators.contains(each))
                .forEach(creators::add);
        general.creators(creators)
                .alternateNames(parts.all(words.get(node, "alternateName"), in::text))
                .image(parts.one(words.get(node, "image"), this::image))
                .languages(parts.all(words.get(node, "inLanguage"), parts::language))
                .keywords(keywords(words.get(node, "keywords")));
    }

    private @Nullable String image(Node node) {
        return parts.said(node.isObject() && !node.has("@id") ? words.get(node, "contentUrl", "url") : node);
    }

    /** Text is divided at its commas; in a list each keyword stands for itself. */
    private List<String> keywords(@Nullable Node node) {
        if (node != null && node.isText()) {
            List<String> keywords = new ArrayList<>();
            for (String keyword : node.text().split(",", -1)) {
                if (!keyword.isBlank()) {
                    keywords.add(keyword.strip());
                }
            }
            return keywords;
        }
        return parts.all(node, each -> {
            if (each.isObject() && words.get(each, "name") != null) {
                words.takeTypes(each);
                return in.text(words.get(each, "name"));
            }
            return parts.said(each);
        });
    }

    private @Nullable ResourceIdentifier identifier(Node node, String id, @Nullable String url) {
        if (node.isObject()) {
            words.takeTypes(node);
            String scheme = in.words(words.get(node, "propertyID"));
            String value = in.words(words.get(node, "value"));
            if (scheme == null || value == null) {
                node.keep();
                return null;
            }
            String code = scheme.toLowerCase(Locale.ROOT);
            return in.made(node, () -> new ResourceIdentifier(code, value));
        }
        String text = in.words(node);
        if (text == null || text.equals(id) || text.equals(url)) {
            if (text != null) {
                node.keep();
            }
            return null;
        }
        String doi = text.replaceFirst(DOI_HOST, "").replaceFirst("(?i)^doi:", "");
        if (doi.startsWith("10.") && doi.contains("/")) {
            return new ResourceIdentifier(ResourceIdentifier.DOI, doi);
        }
        if (text.regionMatches(true, 0, "urn:", 0, 4)) {
            return new ResourceIdentifier(ResourceIdentifier.URN, text);
        }
        node.keep(); // of whose registry it is, is not said
        return null;
    }

    private List<Concept> concepts(Node node, String... names) {
        return parts.all(words.get(node, names), parts::concept);
    }

    private void education(Node node, Education.Builder education) {
        education
                .learningResourceTypes(concepts(node, "learningResourceType"))
                .educationalLevels(concepts(node, "educationalLevel"))
                .subjects(concepts(node, "about"))
                .audiences(concepts(node, "audience"))
                .teaches(concepts(node, "teaches"))
                .assesses(concepts(node, "assesses"))
                .competenciesRequired(concepts(node, "competencyRequired"))
                .educationalUses(concepts(node, "educationalUse"))
                .interactivityType(parts.one(
                        words.get(node, "interactivityType"),
                        each -> parts.concept(
                                each, Vocabulary.find("lrmi-interactivity-type").orElse(null))))
                .typicalAgeRange(parts.said(words.get(node, "typicalAgeRange")))
                .timeRequired(parts.said(words.get(node, "timeRequired")));
        parts.all(words.get(node, "educationalAlignment"), each -> {
            if (!each.isObject()) {
                in.unreadable(each, "object");
                return null;
            }
            parts.alignment(each, (type, concept) -> align(education, type, concept));
            return each;
        });
    }

    private static boolean align(Education.Builder education, String type, Concept concept) {
        switch (type.toLowerCase(Locale.ROOT)) {
            case "teaches" -> education.teaches(concept);
            case "assesses" -> education.assesses(concept);
            case "requires" -> education.competencyRequired(concept);
            case "educationalsubject" -> education.subject(concept);
            case "educationallevel", "educationlevel" -> education.educationalLevel(concept);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void rights(Node node, Rights.Builder rights) {
        Node license = words.get(node, "license", "useRightsUrl");
        List<DeclaredLicense> licenses = parts.all(license, parts::license);
        if (license != null && !licenses.isEmpty()) {
            rights.license(licenses.get(0)).furtherRights(licenses.subList(1, licenses.size()));
            licenses.forEach(each -> LicenseCode.check(in, license, each.notations()));
            if (licenses.size() > 1) {
                List<String> others = licenses.stream()
                        .skip(1)
                        .map(each -> each.notations().get(0))
                        .toList();
                in.report(
                        license,
                        ReadRules.SEVERAL_LICENSES,
                        Severity.WARNING,
                        licenses.get(0).notations().get(0),
                        String.join(", ", others));
            }
        }
        Node year = words.get(node, "copyrightYear");
        Long number = in.whole(year);
        if (number != null && year != null && (number < 0 || number > 9999)) {
            in.lost(year, ReadRules.REFUSED_VALUE, String.valueOf(number), "year");
            number = null;
        }
        rights.copyrightHolders(parts.all(words.get(node, "copyrightHolder"), parts::agent))
                .copyrightYear(number == null ? null : Math.toIntExact(number))
                .copyrightNotice(parts.said(words.get(node, "copyrightNotice")))
                .creditText(parts.said(words.get(node, "creditText")))
                .usageInfo(parts.said(words.get(node, "usageInfo")))
                .acquireLicensePage(parts.said(words.get(node, "acquireLicensePage")))
                .conditionsOfAccess(parts.one(words.get(node, "conditionsOfAccess"), parts::concept))
                .accessibleForFree(in.truth(words.get(node, "isAccessibleForFree")));
    }

    private void lifecycle(Node node, Lifecycle.Builder lifecycle) {
        lifecycle
                .version(parts.said(words.get(node, "version")))
                .created(date(words.get(node, "dateCreated")))
                .published(date(words.get(node, "datePublished")))
                .modified(date(words.get(node, "dateModified")))
                .contributors(parts.all(words.get(node, "contributor"), this::contribution));
        for (String role : ROLES) {
            parts.all(words.get(node, role), parts::agent)
                    .forEach(agent -> lifecycle.contributor(new Contribution(agent, role)));
        }
        lifecycle
                .publishers(parts.all(words.get(node, "publisher"), parts::agent))
                .funders(parts.all(words.get(node, "funder"), parts::agent))
                .grants(parts.all(words.get(node, "funding"), parts::grant));
    }

    private @Nullable PartialDateTime date(@Nullable Node node) {
        Node only = in.single(node, "string");
        return only != null && only.isObject() ? in.dateTime(only.get("@value")) : in.dateTime(only);
    }

    /** Someone, or a {@code Role} that says as what. */
    private @Nullable Contribution contribution(Node node) {
        if (!node.isObject() || !words.types(node).contains("Role")) {
            Agent agent = parts.agent(node);
            return agent == null ? null : Contribution.by(agent);
        }
        words.takeTypes(node);
        String role = parts.said(words.get(node, "roleName"));
        Agent agent = parts.one(words.get(node, "contributor"), parts::agent);
        if (agent == null) {
            in.unreadable(node, "object");
            return null;
        }
        return new Contribution(agent, role);
    }

    private List<MediaObject> files(Node node) {
        List<MediaObject> files = new ArrayList<>(parts.all(words.get(node, "encoding"), parts::media));
        files.addAll(parts.all(words.get(node, "associatedMedia"), parts::media));
        return files;
    }

    private List<String> names(Node node, String member) {
        Node found = words.get(node, member);
        return found != null && found.isText() && found.text().contains(",")
                ? keywords(found)
                : parts.all(found, in::words);
    }

    private void accessibility(Node node, Accessibility.Builder accessibility) {
        accessibility
                .accessModes(names(node, "accessMode"))
                .sufficientModes(parts.all(words.get(node, "accessModeSufficient"), parts::sufficient))
                .features(names(node, "accessibilityFeature"))
                .hazards(names(node, "accessibilityHazard"))
                .controls(names(node, "accessibilityControl"))
                .apis(names(node, "accessibilityAPI"))
                .summary(parts.said(words.get(node, "accessibilitySummary")));
    }

    private void relations(Node node, Relations.Builder relations) {
        List<Derivation> sources = new ArrayList<>(parts.all(words.get(node, "isBasedOn"), parts::source));
        parts.all(words.get(node, "isBasedOnUrl"), parts::source).forEach(source -> {
            if (sources.stream().noneMatch(each -> Objects.equals(each.id(), source.id()))) {
                sources.add(source);
            }
        });
        parts.all(words.get(node, "translationOfWork"), parts::source).forEach(source -> translated(sources, source));
        relations.isBasedOn(sources);
        parts.all(words.get(node, "hasPart"), each -> {
            RelatedWork part = parts.work(each);
            String id = part == null ? null : part.id();
            if (part != null
                    && id != null
                    && !id.isBlank()
                    && part.license() == null
                    && part.creators().isEmpty()) {
                Node name = each.find("name");
                if (name != null) {
                    name.keep();
                }
                relations.hasPart(id);
            } else if (part != null) {
                relations.part(part);
            }
            return part;
        });
        relations.isPartOf(parts.all(words.get(node, "isPartOf"), parts::work));
    }

    /** What was translated is one of the sources, or one more. */
    private static void translated(List<Derivation> sources, Derivation original) {
        for (int i = 0; i < sources.size(); i++) {
            Derivation source = sources.get(i);
            boolean same = original.id() == null
                    ? source.id() == null && Objects.equals(source.name(), original.name())
                    : original.id().equals(source.id());
            if (same) {
                sources.set(i, source.as(Derivation.Relation.TRANSLATION));
                return;
            }
        }
        sources.add(original.as(Derivation.Relation.TRANSLATION));
    }

    /** The page, and with it what is said about the metadata. */
    private List<CatalogRecord> pages(Node node) {
        List<String> pages = parts.all(words.get(node, "mainEntityOfPage"), each -> {
            if (each.isTruth()) {
                each.keep();
                return null;
            }
            return parts.said(each);
        });
        Organization provider = parts.one(words.get(node, "sdPublisher"), parts::organization);
        PartialDateTime modified = date(words.get(node, "sdDatePublished"));
        DeclaredLicense license = parts.one(words.get(node, "sdLicense"), parts::license);
        List<CatalogRecord> records = new ArrayList<>();
        if (!pages.isEmpty() || provider != null || modified != null || license != null) {
            String first = pages.isEmpty() ? null : pages.get(0);
            records.add(new CatalogRecord(first, provider, null, modified, license));
        }
        pages.stream().skip(1).map(CatalogRecord::of).forEach(records::add);
        return records;
    }
}
