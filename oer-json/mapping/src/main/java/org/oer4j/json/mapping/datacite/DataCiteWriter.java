package org.oer4j.json.mapping.datacite;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Agent;
import org.oer4j.actor.Organization;
import org.oer4j.actor.Person;
import org.oer4j.json.mapping.TokenSink;
import org.oer4j.json.mapping.dialect.Losses;
import org.oer4j.json.mapping.dialect.MemberWriter;
import org.oer4j.resource.Concept;
import org.oer4j.resource.Contribution;
import org.oer4j.resource.DeclaredLicense;
import org.oer4j.resource.Derivation;
import org.oer4j.resource.General;
import org.oer4j.resource.LearningResource;
import org.oer4j.resource.Lifecycle;
import org.oer4j.resource.MediaObject;
import org.oer4j.resource.RelatedWork;
import org.oer4j.resource.ResourceIdentifier;
import org.oer4j.resource.Rights;
import org.oer4j.resource.Vocabulary;
import org.oer4j.text.LanguageTag;
import org.oer4j.text.LocalizedText;
import org.oer4j.time.PartialDateTime;

/** Writes one document that the schema of kernel 4.3 accepts; its lists never hold the same twice. */
final class DataCiteWriter {
    private final MemberWriter writer;
    private final Losses losses;
    private final Locale preferred;

    DataCiteWriter(TokenSink out, Losses losses, Locale preferred) {
        this.writer = new MemberWriter(out);
        this.losses = losses;
        this.preferred = preferred;
    }

    private record Text(String text, @Nullable String language) {}

    private record Identifier(String value, String type) {}

    private record Related(String id, String relation) {}

    private record Role(Agent agent, String type) {}

    void write(LearningResource resource) {
        writer.object(() -> {
            writer.text("schemaVersion", DataCiteValues.SCHEMA_VERSION);
            identifiers(resource);
            writer.object("types", resource, this::types);
            titles(resource.general());
            creators(resource.creators());
            contributors(resource);
            lifecycle(resource.lifecycle());
            List<String> languages = resource.languages();
            writer.text("language", languages.isEmpty() ? null : languages.get(0));
            subjects(resource);
            writer.objects(
                    "descriptions",
                    texts(resource.general().description(), resource.general().descriptions()),
                    (text, at) -> {
                        writer.text("description", text.text);
                        writer.text("descriptionType", "Abstract");
                        writer.text("lang", text.language);
                    });
            files(resource);
            rights(resource.rights());
            related(resource);
            funding(resource.lifecycle());
        });
    }

    private void identifiers(LearningResource resource) {
        Set<Identifier> main = new LinkedHashSet<>();
        Set<Identifier> others = new LinkedHashSet<>();
        String doi = DataCiteValues.doi(resource.id());
        if (doi != null) {
            main.add(new Identifier(DataCiteValues.DOI_ADDRESS + doi, "DOI"));
        }
        for (ResourceIdentifier identifier : resource.general().identifiers()) {
            boolean isDoi = identifier.scheme().equals(ResourceIdentifier.DOI);
            String its = isDoi ? DataCiteValues.doi(identifier.value()) : null;
            if (its != null) {
                main.add(new Identifier(DataCiteValues.DOI_ADDRESS + its, "DOI"));
            } else {
                others.add(
                        new Identifier(identifier.value(), identifier.scheme().toUpperCase(Locale.ROOT)));
            }
        }
        if (main.isEmpty()) {
            main.add(new Identifier(resource.id(), "URL"));
        } else {
            String url = resource.url() == null && doi == null ? resource.id() : resource.url();
            if (url != null) {
                others.add(new Identifier(url, "URL"));
            }
        }
        writer.objects("identifiers", main, (identifier, at) -> {
            writer.text("identifier", identifier.value);
            writer.text("identifierType", identifier.type);
        });
        writer.objects("alternateIdentifiers", others, (identifier, at) -> {
            writer.text("alternateIdentifier", identifier.value);
            writer.text("alternateIdentifierType", identifier.type);
        });
    }

    /** Where nothing is said of the kind, it is what every such record is. */
    private void types(LearningResource resource) {
        List<Concept> kinds = resource.education().learningResourceTypes();
        String kind = kinds.isEmpty() ? null : words(kinds.get(0));
        writer.text("resourceType", kind == null ? "LearningResource" : kind);
        writer.text(
                "resourceTypeGeneral",
                resource.general().additionalTypes().stream()
                        .filter(DataCiteValues.WRITTEN_TYPES::contains)
                        .findFirst()
                        .orElse(DataCiteValues.UNSPECIFIC));
    }

    private @Nullable String words(Concept concept) {
        LocalizedText label = concept.label();
        return label == null ? concept.code() : label.in(preferred);
    }

    /** The preferred language first. */
    private List<Text> texts(@Nullable String untagged, @Nullable LocalizedText tagged) {
        List<Text> texts = new ArrayList<>();
        if (tagged != null) {
            LanguageTag best = tagged.match(preferred).language();
            texts.add(new Text(Objects.requireNonNull(tagged.texts().get(best)), best.value()));
            tagged.texts().forEach((language, text) -> {
                if (!language.equals(best)) {
                    texts.add(new Text(text, language.value()));
                }
            });
        }
        if (untagged != null && !untagged.isBlank()) {
            texts.add(0, new Text(untagged, null));
        }
        return texts;
    }

    private void titles(General general) {
        List<Text> titles = texts(general.name(), general.names());
        if (titles.isEmpty()) {
            losses.missing("/name", "titles");
        }
        Set<String> alternatives = new LinkedHashSet<>(general.alternateNames());
        int main = titles.size();
        alternatives.forEach(name -> titles.add(new Text(name, null)));
        writer.objects("titles", titles, (title, at) -> {
            writer.text("title", title.text);
            boolean translated = at > 0 && title.language != null;
            writer.text("titleType", at >= main ? "AlternativeTitle" : translated ? "TranslatedTitle" : null);
            writer.text("lang", title.language);
        });
    }

    private void creators(List<Agent> creators) {
        Set<Agent> named = new LinkedHashSet<>();
        creators.stream().filter(agent -> !agent.name().isBlank()).forEach(named::add);
        if (named.isEmpty()) {
            losses.missing("/creator", "creators");
        }
        writer.objects("creators", named, (agent, at) -> agent(agent));
    }

    private void agent(Agent agent) {
        writer.text("name", agent.name());
        writer.text("nameType", agent instanceof Person ? "Personal" : "Organizational");
        String id = agent.id();
        writer.objects("nameIdentifiers", id == null || id.isBlank() ? List.<String>of() : List.of(id), (one, at) -> {
            writer.text("nameIdentifier", one);
            writer.text("nameIdentifierScheme", registry(one));
        });
        if (agent instanceof Person person) {
            Organization organization = person.affiliation().organization();
            writer.objects(
                    "affiliation",
                    organization == null || organization.name().isBlank()
                            ? List.<Organization>of()
                            : List.of(organization),
                    (one, at) -> {
                        writer.text("name", one.name());
                        writer.text("affiliationIdentifier", one.id());
                        writer.text("affiliationIdentifierScheme", one.id() == null ? null : registry(one.id()));
                    });
        }
    }

    private static String registry(String id) {
        if (id.startsWith("https://orcid.org/")) {
            return "ORCID";
        }
        if (id.startsWith("https://ror.org/")) {
            return "ROR";
        }
        return id.startsWith("https://isni.org/") ? "ISNI" : "URL";
    }

    private void contributors(LearningResource resource) {
        Set<Role> roles = new LinkedHashSet<>();
        for (Contribution contribution : resource.lifecycle().contributors()) {
            String role = contribution.role();
            String type = DataCiteValues.CONTRIBUTORS.stream()
                    .filter(each -> each.equalsIgnoreCase(role))
                    .findFirst()
                    .orElse(DataCiteValues.UNSPECIFIC);
            roles.add(new Role(contribution.agent(), type));
        }
        resource.rights().copyrightHolders().forEach(agent -> roles.add(new Role(agent, DataCiteValues.RIGHTS_HOLDER)));
        roles.removeIf(role -> role.agent.name().isBlank());
        writer.objects("contributors", roles, (role, at) -> {
            agent(role.agent);
            writer.text("contributorType", role.type);
        });
    }

    private void lifecycle(Lifecycle lifecycle) {
        List<Agent> publishers = lifecycle.publishers();
        if (publishers.isEmpty() || publishers.get(0).name().isBlank()) {
            losses.missing("/publisher", "publisher");
        } else {
            writer.text("publisher", publishers.get(0).name());
        }
        PartialDateTime published = lifecycle.published();
        if (published == null) {
            losses.missing("/datePublished", "publicationYear");
        } else {
            writer.text(
                    "publicationYear",
                    String.format(Locale.ROOT, "%04d", published.date().year()));
        }
        List<Text> dates = new ArrayList<>();
        date(dates, lifecycle.created(), "Created");
        date(dates, published, "Issued");
        date(dates, lifecycle.modified(), "Updated");
        writer.objects("dates", dates, (date, at) -> {
            writer.text("date", date.text);
            writer.text("dateType", date.language);
        });
        writer.text("version", lifecycle.version());
    }

    private static void date(List<Text> dates, @Nullable PartialDateTime date, String type) {
        if (date != null) {
            dates.add(new Text(date.toString(), type));
        }
    }

    private void subjects(LearningResource resource) {
        List<Runnable> subjects = new ArrayList<>();
        for (Concept subject : new LinkedHashSet<>(resource.education().subjects())) {
            subjects.add(() -> subject(subject));
        }
        for (String keyword : new LinkedHashSet<>(resource.general().keywords())) {
            subjects.add(() -> writer.text("subject", keyword));
        }
        writer.objects("subjects", subjects, (subject, at) -> subject.run());
    }

    private void subject(Concept subject) {
        LocalizedText label = subject.label();
        String uri = subject.findUri().filter(DataCiteValues::isUri).orElse(null);
        LocalizedText.Match match = label == null ? null : label.match(preferred);
        String code = String.valueOf(uri == null ? subject.code() : uri);
        writer.text("subject", match == null ? code : match.text());
        if (uri == null) {
            String scheme = subject.scheme();
            writer.text("subjectScheme", Vocabulary.ISCED_F_2013.equals(scheme) ? "ISCED-F 2013" : scheme);
            writer.text("classificationCode", subject.code());
        } else {
            writer.text("valueUri", uri);
        }
        String language = match == null ? "und" : match.language().value();
        writer.text("lang", language.equals("und") ? null : language);
    }

    private void files(LearningResource resource) {
        Set<String> formats = new LinkedHashSet<>();
        Set<String> sizes = new LinkedHashSet<>();
        for (MediaObject file : resource.technical().encodings()) {
            if (file.mediaType() != null) {
                formats.add(file.mediaType());
            }
            if (file.size() != null) {
                sizes.add(file.size() + " B");
            }
        }
        if (resource.technical().duration() != null) {
            sizes.add(resource.technical().duration());
        }
        writer.texts("formats", formats);
        writer.texts("sizes", sizes);
    }

    private void rights(Rights rights) {
        Set<DeclaredLicense> licenses = new LinkedHashSet<>();
        if (rights.license() != null) {
            licenses.add(rights.license());
            licenses.addAll(rights.furtherRights());
        }
        writer.objects("rightsList", licenses, (license, at) -> {
            String words = license.assertedAs();
            boolean isId = words != null && words.matches("[A-Za-z][A-Za-z0-9]*[-.][A-Za-z0-9.+-]*");
            writer.text("rights", isId ? null : words);
            writer.text("rightsUri", DataCiteValues.isUri(license.uri()) ? license.uri() : null);
            writer.text("rightsIdentifier", isId ? words : null);
        });
    }

    private void related(LearningResource resource) {
        Set<Related> related = new LinkedHashSet<>();
        for (Derivation source : resource.isBasedOn()) {
            related(related, source.id(), "IsDerivedFrom");
        }
        resource.hasPart().forEach(id -> related(related, id, "HasPart"));
        for (RelatedWork whole : resource.relations().isPartOf()) {
            related(related, whole.id(), "IsPartOf");
        }
        writer.objects("relatedIdentifiers", related, (one, at) -> {
            String doi = DataCiteValues.doi(one.id);
            writer.text("relatedIdentifier", doi == null ? one.id : doi);
            boolean urn = one.id.regionMatches(true, 0, "urn:", 0, 4);
            writer.text("relatedIdentifierType", doi != null ? "DOI" : urn ? "URN" : "URL");
            writer.text("relationType", one.relation);
        });
    }

    private static void related(Set<Related> related, @Nullable String id, String relation) {
        if (id != null && DataCiteValues.isUri(id)) {
            related.add(new Related(id, relation));
        }
    }

    private void funding(Lifecycle lifecycle) {
        Set<Lifecycle.Grant> grants = new LinkedHashSet<>();
        lifecycle.funders().forEach(funder -> grants.add(new Lifecycle.Grant(null, null, funder)));
        grants.addAll(lifecycle.grants());
        grants.removeIf(grant -> grant.funder() == null || grant.funder().name().isBlank());
        writer.objects("fundingReferences", grants, (grant, at) -> {
            Agent funder = Objects.requireNonNull(grant.funder());
            writer.text("funderName", funder.name());
            String id = funder.id();
            writer.text("funderIdentifier", id);
            if (id != null) {
                String registry = registry(id);
                boolean crossref = id.contains("doi.org/10.13039/");
                boolean listed = registry.equals("ROR") || registry.equals("ISNI");
                writer.text(
                        "funderIdentifierType",
                        crossref ? "Crossref Funder ID" : listed ? registry : DataCiteValues.UNSPECIFIC);
            }
            boolean address = DataCiteValues.isUri(grant.id());
            writer.text("awardNumber", address ? null : grant.id());
            writer.text("awardUri", address ? grant.id() : null);
            writer.text("awardTitle", grant.name());
        });
    }
}
