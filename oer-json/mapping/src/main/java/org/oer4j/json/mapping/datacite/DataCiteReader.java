package org.oer4j.json.mapping.datacite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

/** Reads one document. */
final class DataCiteReader {
    private final Document in;
    private final Node root;
    private final List<String> keywords = new ArrayList<>();
    private @Nullable String additionalType;

    DataCiteReader(Document in, Node root) {
        this.in = in;
        this.root = root;
    }

    LearningResource resource() {
        in.allowUnknownMembers();
        Node version = in.required(root, "schemaVersion");
        String schema = in.words(version);
        if (version != null && schema != null && !schema.startsWith(DataCiteValues.SCHEMA_VERSION)) {
            in.bent(version, ReadRules.UNKNOWN_VERSION, schema, DataCiteValues.SCHEMA_VERSION);
        }
        List<ResourceIdentifier> identifiers = new ArrayList<>();
        List<String> addresses = new ArrayList<>();
        in.list(in.required(root, "identifiers"), node -> identifier(node, "identifier", identifiers, addresses));
        in.list(
                root.get("alternateIdentifiers"),
                node -> identifier(node, "alternateIdentifier", identifiers, addresses));
        LearningResource.Builder resource = LearningResource.builder(id(identifiers, addresses));
        resource.general(general -> {
            general(general);
            identifiers.forEach(general::identifier);
            String url = in.words(root.get("url"));
            general.url(url == null && !addresses.isEmpty() ? addresses.get(0) : url);
        });
        resource.education(this::education);
        resource.general(general -> {
            general.keywords(keywords);
            if (additionalType != null) {
                general.additionalType(additionalType);
            }
        });
        resource.rights(this::rights);
        resource.lifecycle(this::lifecycle);
        in.list(root.get("contributors"), node -> contributor(node, resource));
        resource.technical(technical -> {
            in.list(root.get("formats"), in::words)
                    .forEach(format -> technical.encoding(
                            MediaObject.builder().mediaType(format).build()));
            in.list(root.get("sizes"), node -> {
                String size = in.words(node);
                if (size != null
                        && size.matches("P(\\d.*|T\\d.*)")
                        && technical.build().duration() == null) {
                    technical.duration(size);
                } else {
                    node.keep(); // of which file is not said
                }
                return size;
            });
        });
        resource.relations(this::relations);
        return resource.build();
    }

    /** The DOI; else the address; else what else identifies it. */
    private String id(List<ResourceIdentifier> identifiers, List<String> addresses) {
        Node doiNode = root.get("doi");
        Node idNode = root.get("id");
        String doi = DataCiteValues.doi(in.words(doiNode));
        String id = in.words(idNode);
        if (doi == null) {
            doi = DataCiteValues.doi(id);
        }
        for (ResourceIdentifier identifier : identifiers) {
            if (doi == null && identifier.scheme().equals(ResourceIdentifier.DOI)) {
                doi = DataCiteValues.doi(identifier.value());
            }
        }
        if (doi != null) {
            ResourceIdentifier same = new ResourceIdentifier(ResourceIdentifier.DOI, doi);
            if (!identifiers.contains(same)) {
                identifiers.add(0, same);
            }
            return DataCiteValues.DOI_ADDRESS + doi;
        }
        if (id != null) {
            return id;
        }
        if (!addresses.isEmpty()) {
            return addresses.remove(0);
        }
        if (!identifiers.isEmpty()) {
            return identifiers.get(0).value();
        }
        in.report(root, ReadRules.MISSING_MEMBER, Severity.ERROR, "doi");
        return "_:b" + in.line();
    }

    private @Nullable Node identifier(
            Node node, String member, List<ResourceIdentifier> identifiers, List<String> addresses) {
        Node object = in.object(node);
        if (object == null) {
            return null;
        }
        String value = in.words(in.required(object, member));
        String type = in.words(in.required(object, member + "Type"));
        if (value == null || type == null) {
            return null;
        }
        if (type.equalsIgnoreCase("url")) {
            addresses.add(value);
        } else {
            String doi = type.equalsIgnoreCase("doi") ? DataCiteValues.doi(value) : null;
            String stripped = doi == null ? value : doi;
            identifiers.add(new ResourceIdentifier(type.toLowerCase(Locale.ROOT), stripped));
        }
        return object;
    }

    private @Nullable String language(@Nullable Node node) {
        String tag = in.words(node);
        if (tag != null && node != null && !LanguageTag.isWellFormed(tag)) {
            in.lost(node, ReadRules.REFUSED_VALUE, tag, "BCP 47");
            return null;
        }
        return tag;
    }

    private void general(General.Builder general) {
        Texts titles = new Texts();
        in.list(in.required(root, "titles"), node -> {
            Node object = in.object(node);
            if (object == null) {
                return null;
            }
            String kind = in.words(object.get("titleType"));
            String title = in.words(in.required(object, "title"));
            String tag = language(object.get("lang"));
            boolean main = kind == null || (kind.equals("TranslatedTitle") && tag != null);
            if (title != null && !(main && titles.add(tag, title))) {
                if ("AlternativeTitle".equals(kind) && tag == null) {
                    general.alternateName(title);
                } else {
                    node.keep();
                }
            }
            return object;
        });
        general.name(titles.untagged).names(titles.tagged);
        Texts descriptions = new Texts();
        in.list(root.get("descriptions"), node -> {
            Node object = in.object(node);
            if (object == null) {
                return null;
            }
            String kind = in.words(object.get("descriptionType"));
            String description = in.words(object.get("description"));
            boolean taken = description != null
                    && "Abstract".equals(kind)
                    && descriptions.add(language(object.get("lang")), description);
            if (!taken) {
                node.keep();
            }
            return object;
        });
        general.description(descriptions.untagged).descriptions(descriptions.tagged);
        general.creators(in.list(in.required(root, "creators"), this::agent));
        String language = in.words(root.get("language"));
        if (language != null) {
            general.language(language);
        }
    }

    /** Text without a language, and text with one; the first of each stands. */
    private static final class Texts {
        private @Nullable String untagged;
        private @Nullable LocalizedText tagged;

        boolean add(@Nullable String language, String text) {
            boolean fresh = language == null
                    ? untagged == null
                    : tagged == null || tagged.find(LanguageTag.of(language)).isEmpty();
            if (fresh && language == null) {
                untagged = text;
            } else if (fresh && language != null) {
                tagged = tagged == null ? LocalizedText.of(language, text) : tagged.with(language, text);
            }
            return fresh;
        }
    }

    private @Nullable Agent agent(Node node) {
        Node object = in.object(node);
        if (object == null) {
            return null;
        }
        String kind = in.words(object.get("nameType"));
        String given = in.words(object.get("givenName"));
        String family = in.words(object.get("familyName"));
        String written = in.words(in.required(object, "name"));
        List<String> ids = in.list(object.get("nameIdentifiers"), this::nameIdentifier);
        List<Organization> affiliations = in.oneOrMany(object.get("affiliation"), this::affiliation);
        String id = ids.isEmpty() ? null : ids.get(0);
        if ("Organizational".equals(kind)) {
            return in.made(object, () -> new Organization(written == null ? "" : written, id));
        }
        String spoken = written == null ? "" : PersonalName.natural(written);
        String name = given != null && family != null ? given + " " + family : spoken;
        return in.made(
                object,
                () -> Person.builder(name)
                        .id(id)
                        .organization(affiliations.isEmpty() ? null : affiliations.get(0))
                        .build());
    }

    /** An address; the number alone where the registry is ORCID. */
    private @Nullable String nameIdentifier(Node node) {
        Node object = in.object(node);
        if (object == null) {
            return null;
        }
        String id = in.words(object.get("nameIdentifier"));
        String scheme = in.words(object.get("nameIdentifierScheme"));
        in.words(object.get("schemeUri"));
        if (id != null && "ORCID".equalsIgnoreCase(scheme) && DataCiteValues.isOrcid(id)) {
            return "https://orcid.org/" + id;
        }
        return id;
    }

    private @Nullable Organization affiliation(Node node) {
        if (node.isText()) {
            return in.words(node) == null ? null : Organization.named(node.text());
        }
        Node object = in.object(node);
        if (object == null) {
            return null;
        }
        String name = in.words(object.get("name"));
        String id = in.words(object.get("affiliationIdentifier"));
        in.words(object.get("affiliationIdentifierScheme"));
        in.words(object.get("schemeUri"));
        return in.made(object, () -> new Organization(name == null ? "" : name, id));
    }

    private @Nullable Node contributor(Node node, LearningResource.Builder resource) {
        Agent agent = agent(node);
        if (agent == null) {
            return null;
        }
        Node typeNode = in.required(node, "contributorType");
        String type = in.words(typeNode);
        if (DataCiteValues.RIGHTS_HOLDER.equals(type)) {
            resource.rights(rights -> rights.copyrightHolder(agent));
        } else {
            String role = DataCiteValues.UNSPECIFIC.equals(type) ? null : type;
            resource.lifecycle(lifecycle -> lifecycle.contributor(new Contribution(agent, role)));
        }
        return node;
    }

    private void education(Education.Builder education) {
        Node types = in.object(in.required(root, "types"));
        if (types != null) {
            String kind = in.words(types.get("resourceType"));
            if (kind != null && !kind.equals("LearningResource")) {
                education.learningResourceType(Concept.ofLabel(LocalizedText.of("und", kind)));
            }
            Node general = in.required(types, "resourceTypeGeneral");
            String word = in.words(general);
            if (word != null && general != null) {
                in.listed(general, word, DataCiteValues.TYPES);
                additionalType = word.equals(DataCiteValues.UNSPECIFIC) ? null : word;
            }
        }
        in.list(root.get("subjects"), node -> {
            Node object = in.object(node);
            if (object != null) {
                subject(object, education);
            }
            return object;
        });
    }

    private void subject(Node object, Education.Builder education) {
        String words = in.words(in.required(object, "subject"));
        String scheme = in.words(object.get("subjectScheme"));
        String address = in.words(object.get("valueUri"));
        Node codeNode = object.get("classificationCode");
        String code = in.words(codeNode);
        Node schemeUri = object.get("schemeUri");
        if (schemeUri != null && address == null) {
            schemeUri.keep();
        }
        if (words == null) {
            return;
        }
        if (scheme == null && address == null && code == null) {
            keywords.add(words);
            return;
        }
        String tag = language(object.get("lang"));
        boolean coded = words.equals(code) || words.equals(address);
        LocalizedText label = coded ? null : LocalizedText.of(tag == null ? "und" : tag, words);
        Concept concept = in.made(object, () -> {
            if (address != null && UriSyntax.isAbsolute(address)) {
                Concept term = Concept.ofUri(address);
                return new Concept(term.scheme(), term.code(), label);
            }
            return new Concept(scheme == null ? null : vocabulary(scheme), code == null ? address : code, label);
        });
        if (concept != null) {
            education.subject(concept);
        }
    }

    static String vocabulary(String scheme) {
        return scheme.equals("ISCED-F 2013") ? Vocabulary.ISCED_F_2013 : scheme;
    }

    private void rights(Rights.Builder rights) {
        Node list = root.get("rightsList");
        List<DeclaredLicense> stated = in.list(list, node -> {
            Node object = in.object(node);
            return object == null ? null : license(object);
        });
        if (list != null && !stated.isEmpty()) {
            rights.license(stated.get(0)).furtherRights(stated.subList(1, stated.size()));
            if (stated.size() > 1) {
                List<String> others = stated.stream()
                        .skip(1)
                        .map(each -> each.notations().get(0))
                        .toList();
                String first = stated.get(0).notations().get(0);
                in.report(list, ReadRules.SEVERAL_LICENSES, Severity.WARNING, first, String.join(", ", others));
            }
        }
    }

    private @Nullable DeclaredLicense license(Node object) {
        String uri = in.words(object.getAny("rightsUri", "rightsURI"));
        String identifier = in.words(object.get("rightsIdentifier"));
        Node nameNode = object.get("rights");
        String name = in.words(nameNode);
        if (nameNode != null && identifier != null) {
            nameNode.keep();
        }
        for (String beside : List.of("rightsIdentifierScheme", "schemeUri", "lang")) {
            Node node = object.get(beside);
            if (node != null) {
                node.keep();
            }
        }
        List<@Nullable String> statements = new ArrayList<>();
        statements.add(identifier);
        statements.add(uri);
        statements.add(name);
        LicenseCode.check(in, object, statements);
        return in.made(object, () -> new DeclaredLicense(uri, identifier == null ? name : identifier));
    }

    private void lifecycle(Lifecycle.Builder lifecycle) {
        in.list(root.get("dates"), node -> {
            Node object = in.object(node);
            if (object == null) {
                return null;
            }
            String kind = in.words(in.required(object, "dateType"));
            String text = in.words(in.required(object, "date"));
            PartialDateTime date =
                    text == null ? null : PartialDateTime.find(text).orElse(null);
            Lifecycle so = lifecycle.build();
            Node information = object.get("dateInformation");
            if (information != null) {
                information.keep();
            }
            if (date != null && "Created".equals(kind) && so.created() == null) {
                lifecycle.created(date);
            } else if (date != null && "Issued".equals(kind) && so.published() == null) {
                lifecycle.published(date);
            } else if (date != null && "Updated".equals(kind) && so.modified() == null) {
                lifecycle.modified(date);
            } else {
                node.keep();
            }
            return object;
        });
        Node yearNode = in.required(root, "publicationYear");
        PartialDateTime year = in.dateTime(yearNode);
        PartialDateTime issued = lifecycle.build().published();
        if (issued == null) {
            lifecycle.published(year);
        } else if (year != null
                && yearNode != null
                && year.date().year() != issued.date().year()) {
            in.lost(yearNode, ReadRules.REFUSED_VALUE, year.toString(), issued.toString());
        }
        Node publisher = in.required(root, "publisher");
        if (publisher != null && publisher.isObject()) {
            String name = in.words(in.required(publisher, "name"));
            String id = in.words(publisher.get("publisherIdentifier"));
            if (name != null) {
                lifecycle.publisher(new Organization(name, id));
            }
        } else {
            String name = in.words(publisher);
            if (name != null) {
                lifecycle.publisher(Organization.named(name));
            }
        }
        lifecycle.version(in.words(root.get("version")));
        in.list(root.get("fundingReferences"), node -> {
            Node object = in.object(node);
            if (object != null) {
                funding(object, lifecycle);
            }
            return object;
        });
    }

    private void funding(Node object, Lifecycle.Builder lifecycle) {
        String name = in.words(in.required(object, "funderName"));
        String id = in.words(object.get("funderIdentifier"));
        in.words(object.get("funderIdentifierType"));
        String number = in.words(object.get("awardNumber"));
        Node addressNode = object.getAny("awardUri", "awardURI");
        String address = in.words(addressNode);
        if (addressNode != null && number != null) {
            addressNode.keep();
        }
        String title = in.words(object.get("awardTitle"));
        Organization funder = in.made(object, () -> new Organization(name == null ? "" : name, id));
        String award = number == null ? address : number;
        if (funder != null && award == null && title == null) {
            lifecycle.funder(funder);
        } else if (funder != null) {
            lifecycle.grant(new Lifecycle.Grant(award, title, funder));
        }
    }

    private void relations(Relations.Builder relations) {
        in.list(root.get("relatedIdentifiers"), node -> {
            Node object = in.object(node);
            if (object == null) {
                return null;
            }
            String value = in.words(in.required(object, "relatedIdentifier"));
            String type = in.words(in.required(object, "relatedIdentifierType"));
            String relation = in.words(in.required(object, "relationType"));
            String doi = "DOI".equals(type) ? DataCiteValues.doi(value) : null;
            String id = doi == null ? value : DataCiteValues.DOI_ADDRESS + doi;
            if (id == null || relation == null || !UriSyntax.isAbsolute(id)) {
                node.keep();
                return object;
            }
            switch (relation) {
                case "IsDerivedFrom" -> relations.isBasedOn(Derivation.from(id));
                case "IsTranslationOf" ->
                    relations.isBasedOn(Derivation.from(id).as(Derivation.Relation.TRANSLATION));
                case "HasPart" -> relations.hasPart(id);
                case "IsPartOf" -> relations.isPartOf(RelatedWork.of(id));
                default -> node.keep();
            }
            return object;
        });
    }
}
