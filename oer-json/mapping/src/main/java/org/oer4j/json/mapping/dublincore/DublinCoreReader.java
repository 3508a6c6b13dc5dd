package org.oer4j.json.mapping.dublincore;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Agent;
import org.oer4j.actor.Organization;
import org.oer4j.actor.Person;
import org.oer4j.conformance.Severity;
import org.oer4j.json.mapping.ReadRules;
import org.oer4j.json.mapping.dialect.Document;
import org.oer4j.json.mapping.dialect.Node;
import org.oer4j.json.mapping.readback.LicenseCode;
import org.oer4j.json.mapping.readback.PersonalName;
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
import org.oer4j.text.LanguageTag;
import org.oer4j.text.LocalizedText;
import org.oer4j.text.UriSyntax;
import org.oer4j.time.PartialDateTime;

/** Reads one record. */
final class DublinCoreReader {
    /** Who contributed as what; {@code author} is the creator. */
    static final List<String> ROLES = List.of("editor", "illustrator", "advisor", "other", "translator");

    static final Map<String, String> SCHEMES =
            Map.of("ISCED 2011: ", Vocabulary.ISCED_2011, "ISCED-F 2013: ", Vocabulary.ISCED_F_2013);

    private static final String EXTENT_UNIT = " bytes";

    private final Document in;
    private final Node root;

    DublinCoreReader(Document in, Node root) {
        this.in = in;
        this.root = root;
    }

    /** One value of a key. */
    private record Value(Node at, String text, @Nullable String language) {}

    LearningResource resource() {
        in.allowUnknownMembers();
        List<Value> addresses = values("dc.identifier.uri", "dcterms.identifier", "dc.identifier", "identifier");
        Value first = addresses.stream()
                .filter(value -> UriSyntax.isAbsolute(value.text))
                .findFirst()
                .orElse(addresses.isEmpty() ? null : addresses.get(0));
        String id;
        if (first == null) {
            in.report(root, ReadRules.MISSING_MEMBER, Severity.ERROR, "dc.identifier.uri");
            id = "_:b" + in.line();
        } else {
            id = first.text;
        }
        LearningResource.Builder resource = LearningResource.builder(id);
        resource.general(general -> {
            general(general);
            for (Value value : addresses) {
                if (!value.equals(first)) {
                    address(general, value);
                }
            }
            if (general.build().url() == null && UriSyntax.isWebAddress(id)) {
                general.url(id);
            }
        });
        resource.education(this::education);
        resource.rights(this::rights);
        resource.lifecycle(this::lifecycle);
        resource.technical(technical -> {
            for (Value value : values("dc.format.mimetype", "dc.format", "dcterms.format", "format")) {
                if (value.text.matches("[\\w.+-]+/[\\w.+-]+")) {
                    technical.encoding(
                            MediaObject.builder().mediaType(value.text).build());
                } else {
                    value.at.keep();
                }
            }
            for (Value value : values("dc.format.extent", "dcterms.extent")) {
                value.at.keep(); // of which file is not said
            }
        });
        resource.relations(this::relations);
        return resource.build();
    }

    /** The values of the first of several keys that is there; text, objects, and lists of both. */
    private List<Value> values(String key, String... others) {
        List<String> names = new ArrayList<>();
        for (String name : others) {
            names.add(name);
        }
        for (String name : List.copyOf(names)) {
            names.add(name.replaceFirst("\\.", ":"));
        }
        names.add(key.replaceFirst("\\.", ":"));
        return in.oneOrMany(root.getAny(key, names.toArray(new String[0])), node -> {
            boolean object = node.isObject();
            String text = in.words(object ? node.get("value") : node);
            String language = object ? in.text(node.getAny("language", "lang")) : null;
            return text == null ? null : new Value(node, text.strip(), language == null ? null : tag(language));
        });
    }

    /** DSpace writes {@code en_US}, and {@code *} where no language is meant. */
    private static @Nullable String tag(String language) {
        String tag = language.replace('_', '-');
        return LanguageTag.isWellFormed(tag) ? tag : null;
    }

    private <T> List<T> all(Function<Value, ? extends @Nullable T> made, String key, String... others) {
        List<T> all = new ArrayList<>();
        for (Value value : values(key, others)) {
            T one = in.made(value.at, () -> made.apply(value));
            if (one != null) {
                all.add(one);
            }
        }
        return all;
    }

    private void general(General.Builder general) {
        LocalizedText titles = null;
        String untagged = null;
        for (Value title : values("dc.title", "dcterms.title", "title")) {
            if (title.language == null && untagged == null) {
                untagged = title.text;
            } else if (title.language == null || !isNew(titles, title.language)) {
                general.alternateName(title.text);
            } else {
                titles = with(titles, title.language, title.text);
            }
        }
        for (Value title : values("dc.title.alternative", "dcterms.alternative")) {
            if (title.language != null && titles != null && isNew(titles, title.language)) {
                titles = with(titles, title.language, title.text); // the title in another language
            } else {
                general.alternateName(title.text);
            }
        }
        general.name(untagged).names(titles);
        LocalizedText descriptions = null;
        String plain = null;
        for (Value about : values(
                "dc.description.abstract",
                "dcterms.abstract",
                "dc.description",
                "dcterms.description",
                "description")) {
            if (about.language != null && isNew(descriptions, about.language)) {
                descriptions = with(descriptions, about.language, about.text);
            } else if (about.language == null && plain == null) {
                plain = about.text;
            } else {
                about.at.keep();
            }
        }
        general.description(plain)
                .descriptions(descriptions)
                .creators(all(
                        DublinCoreReader::person, "dc.contributor.author", "dc.creator", "dcterms.creator", "creator"))
                .languages(all(
                        value -> LanguageTag.isWellFormed(value.text.replace('_', '-'))
                                ? value.text.replace('_', '-')
                                : value.text,
                        "dc.language.iso",
                        "dc.language",
                        "dcterms.language",
                        "language"))
                .keywords(all(Value::text, "dc.subject", "dcterms.subject", "subject"));
        for (String scheme : List.of("doi", "isbn", "issn", "urn")) {
            all(value -> new ResourceIdentifier(scheme, doi(scheme, value.text)), "dc.identifier." + scheme)
                    .forEach(general::identifier);
        }
    }

    private static String doi(String scheme, String value) {
        return scheme.equals("doi") ? value.replaceFirst("^https?://(dx\\.)?doi\\.org/|^(?i:doi:)", "") : value;
    }

    private static boolean isNew(@Nullable LocalizedText texts, String language) {
        return texts == null || texts.find(LanguageTag.of(language)).isEmpty();
    }

    private static LocalizedText with(@Nullable LocalizedText texts, String language, String text) {
        return texts == null ? LocalizedText.of(language, text) : texts.with(language, text);
    }

    private static Agent person(Value value) {
        return Person.named(PersonalName.natural(value.text));
    }

    /** A further address: that of a registry, or the one where the resource is found. */
    private void address(General.Builder general, Value value) {
        if (value.text.matches("https?://(dx\\.)?doi\\.org/10\\..+")) {
            general.identifier(new ResourceIdentifier(ResourceIdentifier.DOI, doi("doi", value.text)));
        } else if (value.text.matches("https?://hdl\\.handle\\.net/.+")) {
            general.identifier(new ResourceIdentifier(ResourceIdentifier.HANDLE, value.text));
        } else if (UriSyntax.isWebAddress(value.text) && general.build().url() == null) {
            general.url(value.text);
        } else {
            value.at.keep();
        }
    }

    /** An address, a code with the name of its vocabulary before it, or words. */
    private static Concept concept(Value value) {
        if (UriSyntax.isAbsolute(value.text) && value.text.indexOf(' ') < 0) {
            return Concept.ofUri(value.text);
        }
        for (Map.Entry<String, String> scheme : SCHEMES.entrySet()) {
            if (value.text.startsWith(scheme.getKey())
                    && value.text.length() > scheme.getKey().length()) {
                return Concept.of(
                        scheme.getValue(), value.text.substring(scheme.getKey().length()));
            }
        }
        return Concept.ofLabel(LocalizedText.of(value.language == null ? "und" : value.language, value.text));
    }

    private void education(Education.Builder education) {
        education
                .learningResourceTypes(all(DublinCoreReader::concept, "dc.type", "dcterms.type", "type"))
                .educationalLevels(all(DublinCoreReader::concept, "dcterms.educationLevel"))
                .audiences(all(DublinCoreReader::concept, "dcterms.audience", "dc.audience"));
    }

    private void rights(Rights.Builder rights) {
        List<Value> words = new ArrayList<>();
        List<Value> addresses = new ArrayList<>(values("dc.rights.uri", "dcterms.license", "dc.rights.license"));
        Concept access = null;
        for (Value value : values("dcterms.accessRights", "dc.rights.accessRights")) {
            if (access == null) {
                access = concept(value);
            } else {
                value.at.keep();
            }
        }
        for (Value value : values("dc.rights", "dcterms.rights", "rights")) {
            boolean accessRight = value.text.startsWith("info:eu-repo/semantics/")
                    || value.text.matches("https?://purl\\.org/coar/access_right/.+");
            if (accessRight && access == null) {
                access = concept(value);
            } else if (UriSyntax.isWebAddress(value.text)) {
                addresses.add(value);
            } else {
                words.add(value);
            }
        }
        rights.conditionsOfAccess(access)
                .copyrightHolders(all(DublinCoreReader::person, "dc.rights.holder", "dcterms.rightsHolder"));
        List<DeclaredLicense> stated = stated(words, addresses);
        if (!stated.isEmpty()) {
            rights.license(stated.get(0)).furtherRights(stated.subList(1, stated.size()));
        }
    }

    private List<DeclaredLicense> stated(List<Value> words, List<Value> addresses) {
        List<DeclaredLicense> stated = new ArrayList<>();
        if (words.size() == addresses.size()) {
            for (int i = 0; i < words.size(); i++) {
                Value address = addresses.get(i);
                LicenseCode.check(in, address.at, List.of(address.text, words.get(i).text));
                stated.add(new DeclaredLicense(address.text, words.get(i).text));
            }
        } else {
            addresses.forEach(address -> stated.add(new DeclaredLicense(address.text, null)));
            words.forEach(word -> stated.add(DeclaredLicense.ofText(word.text)));
            List<String> all = new ArrayList<>();
            stated.forEach(each -> all.addAll(each.notations()));
            if (!addresses.isEmpty()) {
                LicenseCode.check(in, addresses.get(0).at, all);
            }
        }
        if (stated.size() > 1) {
            List<String> others =
                    stated.stream().skip(1).map(each -> each.notations().get(0)).toList();
            Value first = addresses.isEmpty() ? words.get(0) : addresses.get(0);
            String[] arguments = {stated.get(0).notations().get(0), String.join(", ", others)};
            in.report(first.at, ReadRules.SEVERAL_LICENSES, Severity.WARNING, arguments);
        }
        return stated;
    }

    private @Nullable PartialDateTime date(String key, String... others) {
        PartialDateTime date = null;
        for (Value value : values(key, others)) {
            if (date != null) {
                value.at.keep();
                continue;
            }
            date = PartialDateTime.find(value.text).orElse(null);
            if (date == null) {
                in.lost(value.at, ReadRules.REFUSED_VALUE, value.text, "ISO 8601");
            }
        }
        return date;
    }

    private void lifecycle(Lifecycle.Builder lifecycle) {
        lifecycle
                .created(date("dc.date.created", "dcterms.created"))
                .published(date("dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "date"))
                .modified(date("dcterms.modified", "dc.date.modified", "dc.date.updated"))
                .publishers(
                        all(value -> Organization.named(value.text), "dc.publisher", "dcterms.publisher", "publisher"))
                .contributors(all(
                        value -> Contribution.by(person(value)),
                        "dc.contributor",
                        "dcterms.contributor",
                        "contributor"))
                .grants(all(value -> new Lifecycle.Grant(null, value.text, null), "dc.description.sponsorship"));
        for (String role : ROLES) {
            all(value -> new Contribution(person(value), role), "dc.contributor." + role)
                    .forEach(lifecycle::contributor);
        }
        for (Value value : values("dc.description.version", "dc.version")) {
            lifecycle.version(value.text);
        }
    }

    private void relations(Relations.Builder relations) {
        relations
                .isBasedOn(all(
                        value -> UriSyntax.isAbsolute(value.text)
                                ? Derivation.from(value.text)
                                : new Derivation(null, value.text, null, List.of()),
                        "dc.relation.isbasedon",
                        "dcterms.source",
                        "dc.source",
                        "source"))
                .hasPart(all(Value::text, "dc.relation.haspart", "dcterms.hasPart"))
                .isPartOf(all(
                        value -> UriSyntax.isAbsolute(value.text)
                                ? RelatedWork.of(value.text)
                                : new RelatedWork(null, value.text, List.of(), null, null),
                        "dc.relation.ispartof",
                        "dcterms.isPartOf"));
    }

    static String extent(long bytes) {
        return bytes + EXTENT_UNIT;
    }

    static String lower(String role) {
        return role.toLowerCase(Locale.ROOT);
    }
}
