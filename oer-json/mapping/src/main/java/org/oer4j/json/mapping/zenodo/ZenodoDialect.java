package org.oer4j.json.mapping.zenodo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Agent;
import org.oer4j.actor.Organization;
import org.oer4j.actor.Person;
import org.oer4j.conformance.Severity;
import org.oer4j.json.mapping.ReadRules;
import org.oer4j.json.mapping.TokenSink;
import org.oer4j.json.mapping.dialect.Document;
import org.oer4j.json.mapping.dialect.Losses;
import org.oer4j.json.mapping.dialect.MemberWriter;
import org.oer4j.json.mapping.dialect.Node;
import org.oer4j.json.mapping.readback.HtmlText;
import org.oer4j.json.mapping.readback.PersonalName;
import org.oer4j.json.mapping.readback.ReadBackDialect;
import org.oer4j.resource.Concept;
import org.oer4j.resource.DeclaredLicense;
import org.oer4j.resource.Derivation;
import org.oer4j.resource.LearningResource;
import org.oer4j.resource.MediaObject;
import org.oer4j.resource.RelatedWork;
import org.oer4j.resource.Relations;
import org.oer4j.resource.ResourceIdentifier;
import org.oer4j.text.LocalizedText;
import org.oer4j.text.UriSyntax;

/**
 * A record of Zenodo's interface, or a page of results, of which the first is read and the others are reported.
 *
 * <p>The DOI is the id. The right of access stands beside the licence and is none. The description is HTML; its words are
 * read, and the HTML is kept. Only what Zenodo's form for deposits has is written.
 */
public final class ZenodoDialect extends ReadBackDialect {
    /** The dialect. */
    public static final ZenodoDialect ZENODO = new ZenodoDialect();

    private static final String DOI_ADDRESS = "https://doi.org/";

    private ZenodoDialect() {
        super("zenodo");
    }

    @Override
    protected @Nullable LearningResource resource(Node root, Document in) {
        Node hits = root.get("hits");
        Node list = hits == null ? null : hits.get("hits");
        Node record = root;
        if (hits != null && list != null) {
            hits.writtenAs("");
            list.writtenAs("");
            List<Node> all = list.elements();
            for (Node other : all.subList(Math.min(1, all.size()), all.size())) {
                other.take();
                in.lost(other, ReadRules.UNREADABLE_VALUE, "object", "array");
            }
            record = all.isEmpty() ? list : all.get(0).take();
        }
        if (record == null || !record.isObject()) {
            in.report(root, ReadRules.UNREADABLE_VALUE, Severity.ERROR, "object", root.shape());
            return null;
        }
        record.writtenAs("");
        in.allowUnknownMembers();
        return read(record, in);
    }

    private static LearningResource read(Node record, Document in) {
        Node metadata = in.object(in.required(record, "metadata"));
        String doi = in.words(record.get("doi"));
        if (doi == null && metadata != null) {
            doi = in.words(metadata.get("doi"));
        } else if (metadata != null && metadata.get("doi") != null) {
            in.words(metadata.get("doi"));
        }
        String number = in.words(record.get("id"));
        in.words(record.get("doi_url"));
        if (doi == null && number == null) {
            in.report(record, ReadRules.MISSING_MEMBER, Severity.ERROR, "doi");
        }
        String id = doi != null ? DOI_ADDRESS + doi : number != null ? number : "_:b" + in.line();
        LearningResource.Builder resource = LearningResource.builder(id);
        if (doi != null) {
            String value = doi;
            resource.general(general -> general.identifier(new ResourceIdentifier(ResourceIdentifier.DOI, value)));
        }
        Node links = in.object(record.get("links"));
        if (links != null) {
            resource.url(in.words(links.getAny("self_html", "html")));
        }
        in.text(record.get("title"));
        if (metadata != null) {
            metadata(metadata, in, resource);
        }
        resource.technical(technical -> technical.encodings(in.list(record.get("files"), file -> file(file, in))));
        return resource.build();
    }

    private static @Nullable MediaObject file(Node node, Document in) {
        Node file = in.object(node);
        if (file == null) {
            return null;
        }
        Node links = in.object(file.get("links"));
        return MediaObject.builder()
                .name(in.words(file.getAny("key", "filename")))
                .size(in.whole(file.getAny("size", "filesize")))
                .contentUrl(links == null ? null : in.words(links.getAny("self", "download")))
                .build();
    }

    private static void metadata(Node metadata, Document in, LearningResource.Builder resource) {
        resource.name(in.text(in.required(metadata, "title")));
        Node descriptionNode = metadata.get("description");
        String html = in.text(descriptionNode);
        if (html != null && descriptionNode != null) {
            if (HtmlText.isMarkedUp(html)) {
                descriptionNode.keep();
            }
            resource.general(general -> general.description(HtmlText.of(html)));
        }
        resource.creators(in.list(in.required(metadata, "creators"), node -> creator(node, in)));
        resource.general(general -> general.keywords(in.oneOrMany(metadata.get("keywords"), in::words)));
        resource.lifecycle(lifecycle -> lifecycle
                .published(in.dateTime(metadata.get("publication_date")))
                .version(in.words(metadata.get("version"))));
        String language = in.words(metadata.get("language"));
        if (language != null) {
            resource.language(language);
        }
        Node licenseNode = metadata.get("license");
        String license = in.words(licenseNode != null && licenseNode.isObject() ? licenseNode.get("id") : licenseNode);
        if (license != null) {
            resource.license(
                    UriSyntax.isAbsolute(license) ? DeclaredLicense.ofUri(license) : DeclaredLicense.ofText(license));
        }
        String access = in.words(metadata.get("access_right"));
        if (access != null) {
            resource.rights(rights -> rights.conditionsOfAccess(Concept.ofLabel(LocalizedText.of("en", access))));
        }
        resource.relations(
                relations -> in.list(metadata.get("related_identifiers"), node -> related(node, in, relations)));
    }

    private static @Nullable Agent creator(Node node, Document in) {
        Node object = in.object(node);
        if (object == null) {
            return null;
        }
        String name = in.words(in.required(object, "name"));
        String orcid = in.words(object.get("orcid"));
        String affiliation = in.words(object.get("affiliation"));
        boolean number = orcid != null && orcid.matches("(\\d{4}-){3}\\d{3}[\\dX]");
        String id = number ? "https://orcid.org/" + orcid : orcid;
        return in.made(
                object,
                () -> Person.builder(name == null ? "" : PersonalName.natural(name))
                        .id(id)
                        .organization(affiliation == null ? null : Organization.named(affiliation))
                        .build());
    }

    private static @Nullable Node related(Node node, Document in, Relations.Builder relations) {
        Node object = in.object(node);
        if (object == null) {
            return null;
        }
        String value = in.words(object.get("identifier"));
        String relation = in.words(object.get("relation"));
        String scheme = in.words(object.get("scheme"));
        boolean doi = "doi".equals(scheme) && value != null && value.startsWith("10.");
        String id = doi ? DOI_ADDRESS + value : value;
        if (id == null || relation == null || !UriSyntax.isAbsolute(id)) {
            node.keep();
            return object;
        }
        switch (relation.toLowerCase(Locale.ROOT)) {
            case "isderivedfrom" -> relations.isBasedOn(Derivation.from(id));
            case "haspart" -> relations.hasPart(id);
            case "ispartof" -> relations.isPartOf(RelatedWork.of(id));
            default -> node.keep();
        }
        return object;
    }

    @Override
    protected void document(LearningResource resource, TokenSink sink, Losses losses) {
        MemberWriter writer = new MemberWriter(sink);
        writer.object(() -> {
            String doi = resource.general().identifiers().stream()
                    .filter(each -> each.scheme().equals(ResourceIdentifier.DOI))
                    .map(ResourceIdentifier::value)
                    .findFirst()
                    .orElse(null);
            writer.text("doi", doi);
            writer.text("id", doi == null ? resource.id() : null);
            writer.object("metadata", resource, each -> metadata(writer, each));
            writer.object("links", resource.url(), url -> writer.text("self_html", url));
            writer.objects("files", resource.technical().encodings(), (file, at) -> {
                writer.text("key", file.name());
                writer.whole("size", file.size());
                writer.object("links", file.contentUrl(), url -> writer.text("self", url));
            });
        });
        if (resource.name() == null && resource.general().names() == null) {
            losses.missing("/name", "title");
        }
        if (resource.creators().isEmpty()) {
            losses.missing("/creator", "creators");
        }
    }

    private static void metadata(MemberWriter writer, LearningResource resource) {
        LocalizedText names = resource.general().names();
        LocalizedText descriptions = resource.general().descriptions();
        writer.text("title", names == null ? resource.name() : names.in(Locale.ENGLISH));
        String description = descriptions == null ? resource.general().description() : descriptions.in(Locale.ENGLISH);
        writer.text(
                "description",
                description == null
                        ? null
                        : description.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
        writer.objects("creators", resource.creators(), (creator, at) -> {
            writer.text("name", creator.name().isBlank() ? null : creator.name());
            writer.text("orcid", creator.id());
            Organization affiliation =
                    creator instanceof Person person ? person.affiliation().organization() : null;
            writer.text("affiliation", affiliation == null ? null : affiliation.name());
        });
        writer.texts("keywords", resource.general().keywords());
        writer.textOf("publication_date", resource.lifecycle().published());
        writer.text("version", resource.lifecycle().version());
        writer.text(
                "language",
                resource.languages().isEmpty() ? null : resource.languages().get(0));
        DeclaredLicense license = resource.license();
        writer.object(
                "license",
                license,
                one -> writer.text("id", one.notations().get(one.notations().size() - 1)));
        Concept access = resource.rights().conditionsOfAccess();
        LocalizedText label = access == null ? null : access.label();
        writer.text("access_right", label == null ? null : label.in(Locale.ENGLISH));
        List<String[]> related = new ArrayList<>();
        resource.isBasedOn().forEach(source -> related.add(new String[] {source.id(), "isDerivedFrom"}));
        resource.hasPart().forEach(id -> related.add(new String[] {id, "hasPart"}));
        resource.relations().isPartOf().forEach(whole -> related.add(new String[] {whole.id(), "isPartOf"}));
        writer.objects(
                "related_identifiers",
                related.stream().filter(each -> UriSyntax.isAbsolute(each[0])).toList(),
                (each, at) -> {
                    writer.text("identifier", each[0]);
                    writer.text("relation", each[1]);
                });
    }
}
