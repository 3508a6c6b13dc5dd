package org.oer4j.json.mapping.schemaorg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Agent;
import org.oer4j.actor.Organization;
import org.oer4j.actor.Person;
import org.oer4j.json.mapping.TokenSink;
import org.oer4j.json.mapping.dialect.MemberWriter;
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
import org.oer4j.resource.ResourceIdentifier;
import org.oer4j.resource.Rights;
import org.oer4j.text.LocalizedText;
import org.oer4j.text.UriSyntax;

/** Writes one document, in a fixed order. */
final class SchemaOrgWriter {
    private final TokenSink out;
    private final MemberWriter writer;

    SchemaOrgWriter(TokenSink out) {
        this.out = out;
        this.writer = new MemberWriter(out);
    }

    void write(LearningResource resource) {
        writer.object(() -> {
            writer.text("@context", "https://schema.org");
            List<String> types = new ArrayList<>(List.of("LearningResource"));
            types.addAll(resource.general().additionalTypes());
            if (types.size() == 1) {
                writer.text("@type", types.get(0));
            } else {
                writer.texts("@type", types);
            }
            writer.text("@id", resource.id());
            general(resource.general());
            lifecycle(resource.lifecycle());
            education(resource.education());
            files(resource);
            accessibility(resource.accessibility());
            rights(resource.rights());
            relations(resource);
            pages(resource.catalogRecords());
        });
    }

    private void general(General general) {
        writer.text("url", general.url());
        identifiers(general.identifiers());
        texts("name", general.name(), general.names());
        writer.texts("alternateName", general.alternateNames());
        texts("description", general.description(), general.descriptions());
        writer.text("image", general.image());
        writer.texts("inLanguage", general.languages());
        writer.texts("keywords", general.keywords());
        agents("creator", general.creators());
    }

    private void identifiers(List<ResourceIdentifier> identifiers) {
        if (identifiers.isEmpty()) {
            return;
        }
        out.field("identifier");
        out.startArray();
        for (ResourceIdentifier identifier : identifiers) {
            String value = identifier.value();
            boolean urn = identifier.scheme().equals(ResourceIdentifier.URN);
            if (identifier.scheme().equals(ResourceIdentifier.DOI) && value.matches("10\\.[^\\s/]+/.+")) {
                out.string("https://doi.org/" + value);
            } else if (urn && value.regionMatches(true, 0, "urn:", 0, 4)) {
                out.string(value);
            } else {
                writer.object(() -> {
                    writer.text("@type", "PropertyValue");
                    writer.text("propertyID", identifier.scheme());
                    writer.text("value", value);
                });
            }
        }
        out.endArray();
    }

    /** Text whose language is not said stands first. */
    private void texts(String member, @Nullable String untagged, @Nullable LocalizedText tagged) {
        if (tagged == null) {
            writer.text(member, untagged);
            return;
        }
        out.field(member);
        out.startArray();
        if (untagged != null) {
            out.string(untagged);
        }
        tagged.texts().forEach((language, text) -> tagged(language.value(), text));
        out.endArray();
    }

    private void tagged(String language, String text) {
        writer.object(() -> {
            writer.text("@language", language);
            writer.text("@value", text);
        });
    }

    private void agents(String member, List<? extends Agent> agents) {
        writer.objects(member, agents, (agent, at) -> agent(agent));
    }

    private void agent(Agent agent) {
        writer.text("@type", agent instanceof Organization ? "Organization" : "Person");
        writer.text("@id", agent.id());
        writer.text("name", agent.name().isBlank() ? null : agent.name());
        if (agent instanceof Person person) {
            writer.object("affiliation", person.affiliation().organization(), this::agent);
        }
    }

    private void lifecycle(Lifecycle lifecycle) {
        contributors(lifecycle.contributors());
        agents("publisher", lifecycle.publishers());
        agents("funder", lifecycle.funders());
        writer.objects("funding", lifecycle.grants(), (grant, at) -> {
            writer.text("@type", "Grant");
            writer.text("identifier", grant.id());
            writer.text("name", grant.name());
            writer.object("funder", grant.funder(), this::agent);
        });
        writer.textOf("dateCreated", lifecycle.created());
        writer.textOf("datePublished", lifecycle.published());
        writer.textOf("dateModified", lifecycle.modified());
        writer.text("version", lifecycle.version());
    }

    /** Roles have properties of their own, where that keeps the order; else each is said of the contribution. */
    private void contributors(List<Contribution> contributors) {
        List<Contribution> byRole = contributors.stream()
                .sorted(Comparator.comparingInt(each -> SchemaOrgReader.ROLES.indexOf(String.valueOf(each.role()))))
                .toList();
        boolean keepsOrder = byRole.equals(contributors);
        writer.objects(
                "contributor",
                contributors.stream()
                        .filter(each -> !keepsOrder || !SchemaOrgReader.ROLES.contains(String.valueOf(each.role())))
                        .toList(),
                (each, at) -> contribution(each));
        for (String role : keepsOrder ? SchemaOrgReader.ROLES : List.<String>of()) {
            agents(
                    role,
                    contributors.stream()
                            .filter(each -> role.equals(each.role()))
                            .map(Contribution::agent)
                            .toList());
        }
    }

    private void contribution(Contribution contribution) {
        if (contribution.role() == null) {
            agent(contribution.agent());
        } else {
            writer.text("@type", "Role");
            writer.text("roleName", contribution.role());
            writer.object("contributor", contribution.agent(), this::agent);
        }
    }

    private void education(Education education) {
        concepts("about", education.subjects());
        concepts("learningResourceType", education.learningResourceTypes());
        concepts("educationalLevel", education.educationalLevels());
        concepts("audience", education.audiences());
        concepts("teaches", education.teaches());
        concepts("assesses", education.assesses());
        concepts("competencyRequired", education.competenciesRequired());
        concepts("educationalUse", education.educationalUses());
        writer.object("interactivityType", education.interactivityType(), this::concept);
        writer.text("typicalAgeRange", education.typicalAgeRange());
        writer.text("timeRequired", education.timeRequired());
    }

    private void concepts(String member, List<Concept> concepts) {
        writer.objects(member, concepts, (concept, at) -> concept(concept));
    }

    private void concept(Concept concept) {
        writer.text("@type", "DefinedTerm");
        String uri = concept.findUri().orElse(null);
        String scheme = concept.scheme();
        if (uri != null) {
            writer.text("@id", uri);
        } else {
            writer.text("inDefinedTermSet", scheme == null ? null : Schemes.name(scheme));
            writer.text("termCode", concept.code());
        }
        LocalizedText label = concept.label();
        if (label != null) {
            texts("name", null, label);
        }
    }

    private void files(LearningResource resource) {
        media("encoding", resource.technical().encodings());
        media("caption", resource.technical().captions());
        writer.object("trailer", resource.technical().trailer(), this::media);
        writer.text("duration", resource.technical().duration());
    }

    private void media(String member, List<MediaObject> files) {
        writer.objects(member, files, (file, at) -> media(file));
    }

    private void media(MediaObject file) {
        writer.text("@type", "MediaObject");
        writer.text("name", file.name());
        writer.text("contentUrl", file.contentUrl());
        writer.text("embedUrl", file.embedUrl());
        writer.text("encodingFormat", file.mediaType());
        writer.text("contentSize", file.size() == null || file.size() < 0 ? null : file.size() + " B");
        writer.text("bitrate", file.bitrate() == null ? null : file.bitrate().toString());
        writer.text("sha256", file.sha256());
        writer.text("duration", file.duration());
        writer.text("inLanguage", file.language());
        license("license", file.license());
    }

    private void accessibility(Accessibility accessibility) {
        writer.texts("accessMode", accessibility.accessModes());
        writer.objects("accessModeSufficient", accessibility.sufficientModes(), (set, at) -> {
            writer.text("@type", "ItemList");
            writer.texts("itemListElement", set.modes());
        });
        writer.texts("accessibilityFeature", accessibility.features());
        writer.texts("accessibilityHazard", accessibility.hazards());
        writer.texts("accessibilityControl", accessibility.controls());
        writer.texts("accessibilityAPI", accessibility.apis());
        writer.text("accessibilitySummary", accessibility.summary());
    }

    private void rights(Rights rights) {
        List<DeclaredLicense> licenses = new ArrayList<>();
        if (rights.license() != null) {
            licenses.add(rights.license());
            licenses.addAll(rights.furtherRights());
        }
        if (licenses.size() == 1) {
            license("license", licenses.get(0));
        } else if (!licenses.isEmpty()) {
            out.field("license");
            out.startArray();
            licenses.forEach(this::license);
            out.endArray();
        }
        agents("copyrightHolder", rights.copyrightHolders());
        Integer year = rights.copyrightYear();
        writer.whole("copyrightYear", year == null ? null : Long.valueOf(year));
        writer.text("copyrightNotice", rights.copyrightNotice());
        writer.text("creditText", rights.creditText());
        writer.text("usageInfo", rights.usageInfo());
        writer.text("acquireLicensePage", rights.acquireLicensePage());
        Concept access = rights.conditionsOfAccess();
        if (access != null) {
            String uri = access.findUri().orElse(null);
            if (uri != null && access.label() == null) {
                writer.text("conditionsOfAccess", uri);
            } else {
                writer.object("conditionsOfAccess", access, this::concept);
            }
        }
        writer.truth("isAccessibleForFree", rights.accessibleForFree());
    }

    private void license(String member, @Nullable DeclaredLicense license) {
        if (license != null) {
            out.field(member);
            license(license);
        }
    }

    /** An address alone stands as text, words and an address as a work. */
    private void license(DeclaredLicense license) {
        String uri = license.uri();
        if (license.assertedAs() == null && uri != null && UriSyntax.isAbsolute(uri)) {
            out.string(uri);
            return;
        }
        writer.object(() -> {
            writer.text("@type", "CreativeWork");
            writer.text("url", uri);
            writer.text("name", license.assertedAs());
        });
    }

    private void relations(LearningResource resource) {
        List<Derivation> sources = resource.isBasedOn();
        writer.objects(
                "isBasedOn",
                sources,
                (source, at) -> work(source.id(), source.name(), source.creators(), source.license()));
        writer.objects(
                "translationOfWork",
                sources.stream()
                        .filter(source -> Derivation.Relation.TRANSLATION.equals(source.relation()))
                        .filter(source -> source.id() != null || source.name() != null)
                        .toList(),
                (source, at) -> {
                    writer.text("@id", source.id());
                    writer.text("name", source.id() == null ? source.name() : null);
                });
        List<Consumer<MemberWriter>> parts = new ArrayList<>();
        resource.hasPart().forEach(id -> parts.add(each -> work(id, null, List.of(), null)));
        for (RelatedWork part : resource.relations().parts()) {
            parts.add(each -> work(part.id(), part.name(), part.creators(), part.license()));
        }
        writer.objects("hasPart", parts, (part, at) -> part.accept(writer));
        writer.objects(
                "isPartOf",
                resource.relations().isPartOf(),
                (work, at) -> work(work.id(), work.name(), work.creators(), work.license()));
    }

    private void work(
            @Nullable String id, @Nullable String name, List<Agent> creators, @Nullable DeclaredLicense license) {
        writer.text("@type", "CreativeWork");
        writer.text("@id", id);
        writer.text("name", name);
        agents("creator", creators);
        license("license", license);
    }

    /** The first page has what is said about the metadata. */
    private void pages(List<CatalogRecord> pages) {
        writer.texts(
                "mainEntityOfPage",
                pages.stream().map(CatalogRecord::id).filter(Objects::nonNull).toList());
        if (!pages.isEmpty()) {
            CatalogRecord first = pages.get(0);
            writer.object("sdPublisher", first.provider(), this::agent);
            writer.textOf("sdDatePublished", first.modified());
            license("sdLicense", first.license());
        }
    }
}
