package org.oer4j.json.mapping.dublincore;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Agent;
import org.oer4j.json.mapping.TokenSink;
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
import org.oer4j.text.LanguageTag;
import org.oer4j.text.LocalizedText;

/** Writes one record as DSpace has it: keys with lists of objects. */
final class DublinCoreWriter {
    private final MemberWriter writer;
    private final Locale preferred;

    DublinCoreWriter(TokenSink out, Locale preferred) {
        this.writer = new MemberWriter(out);
        this.preferred = preferred;
    }

    private record Value(String text, @Nullable String language) {}

    void write(LearningResource resource) {
        writer.object(() -> {
            general(resource);
            lifecycle(resource.lifecycle());
            education(resource);
            List<MediaObject> files = resource.technical().encodings();
            texts(
                    "dc.format.mimetype",
                    files.stream().map(MediaObject::mediaType).toList());
            texts(
                    "dc.format.extent",
                    files.stream()
                            .map(MediaObject::size)
                            .map(size -> size == null ? null : DublinCoreReader.extent(size))
                            .toList());
            rights(resource.rights());
            texts(
                    "dc.relation.isbasedon",
                    resource.isBasedOn().stream().map(DublinCoreWriter::named).toList());
            texts("dc.relation.haspart", resource.hasPart());
            texts(
                    "dc.relation.ispartof",
                    resource.relations().isPartOf().stream()
                            .map(DublinCoreWriter::named)
                            .toList());
        });
    }

    private static @Nullable String named(Derivation source) {
        return source.id() == null ? source.name() : source.id();
    }

    private static @Nullable String named(RelatedWork work) {
        return work.id() == null ? work.name() : work.id();
    }

    private void texts(String key, List<? extends @Nullable String> texts) {
        values(
                key,
                texts.stream()
                        .map(text -> text == null ? null : new Value(text, null))
                        .toList());
    }

    private void values(String key, List<? extends @Nullable Value> values) {
        List<Value> said = new ArrayList<>();
        for (Value value : values) {
            if (value != null && !value.text.isBlank()) {
                said.add(value);
            }
        }
        writer.objects(key, said, (value, at) -> {
            writer.text("value", value.text);
            writer.text("language", value.language);
        });
    }

    /** The preferred language first. */
    private List<Value> inLanguages(@Nullable String untagged, @Nullable LocalizedText tagged) {
        List<Value> values = new ArrayList<>();
        if (tagged != null) {
            LanguageTag best = tagged.match(preferred).language();
            values.add(new Value(Objects.requireNonNull(tagged.texts().get(best)), best.value()));
            tagged.texts().forEach((language, text) -> {
                if (!language.equals(best)) {
                    values.add(new Value(text, language.value()));
                }
            });
        }
        if (untagged != null) {
            values.add(0, new Value(untagged, null));
        }
        return values;
    }

    private void general(LearningResource resource) {
        General general = resource.general();
        List<String> addresses = new ArrayList<>(List.of(resource.id()));
        if (general.url() != null && !general.url().equals(resource.id())) {
            addresses.add(general.url());
        }
        List<ResourceIdentifier> identifiers = general.identifiers();
        identifiers.stream()
                .filter(each -> each.scheme().equals(ResourceIdentifier.HANDLE))
                .forEach(each -> addresses.add(each.value()));
        texts("dc.identifier.uri", addresses);
        for (String scheme : List.of("doi", "isbn", "issn", "urn")) {
            texts(
                    "dc.identifier." + scheme,
                    identifiers.stream()
                            .filter(each -> each.scheme().equals(scheme))
                            .map(ResourceIdentifier::value)
                            .toList());
        }
        List<Value> titles = inLanguages(general.name(), general.names());
        int main = Math.min(titles.size(), general.name() != null && general.names() != null ? 2 : 1);
        values("dc.title", titles.subList(0, main));
        List<Value> others = new ArrayList<>(titles.subList(main, titles.size()));
        general.alternateNames().forEach(name -> others.add(new Value(name, null)));
        values("dc.title.alternative", others);
        values("dc.description.abstract", inLanguages(general.description(), general.descriptions()));
        agents("dc.contributor.author", general.creators());
        texts("dc.language.iso", general.languages());
        List<Value> subjects = new ArrayList<>();
        general.keywords().forEach(keyword -> subjects.add(new Value(keyword, null)));
        for (Concept subject : resource.education().subjects()) {
            Value value = words(subject);
            if (value != null && subjects.stream().noneMatch(each -> each.text.equals(value.text))) {
                subjects.add(value);
            }
        }
        values("dc.subject", subjects);
    }

    private @Nullable Value words(Concept concept) {
        LocalizedText label = concept.label();
        if (label == null) {
            return coded(concept);
        }
        LocalizedText.Match match = label.match(preferred);
        String language = match.language().value();
        return new Value(match.text(), language.equals("und") ? null : language);
    }

    private static @Nullable Value coded(Concept concept) {
        String uri = concept.findUri().orElse(null);
        for (Map.Entry<String, String> scheme : DublinCoreReader.SCHEMES.entrySet()) {
            if (scheme.getValue().equals(concept.scheme()) && concept.code() != null) {
                return new Value(scheme.getKey() + concept.code(), null);
            }
        }
        String code = uri == null ? concept.code() : uri;
        return code == null ? null : new Value(code, null);
    }

    private void agents(String key, List<? extends Agent> agents) {
        texts(key, agents.stream().map(Agent::name).toList());
    }

    private void lifecycle(Lifecycle lifecycle) {
        date("dc.date.created", lifecycle.created());
        date("dc.date.issued", lifecycle.published());
        date("dcterms.modified", lifecycle.modified());
        agents("dc.publisher", lifecycle.publishers());
        List<Contribution> contributors = lifecycle.contributors();
        agents(
                "dc.contributor",
                contributors.stream()
                        .filter(each -> each.role() == null)
                        .map(Contribution::agent)
                        .toList());
        for (String role : DublinCoreReader.ROLES) {
            agents(
                    "dc.contributor." + role,
                    contributors.stream()
                            .filter(each -> each.role() != null && role.equals(DublinCoreReader.lower(each.role())))
                            .map(Contribution::agent)
                            .toList());
        }
        texts(
                "dc.description.sponsorship",
                lifecycle.grants().stream().map(DublinCoreWriter::words).toList());
        texts("dc.description.version", lifecycle.version() == null ? List.of() : List.of(lifecycle.version()));
    }

    private static String words(Lifecycle.Grant grant) {
        Agent funder = grant.funder();
        List<String> words = new ArrayList<>();
        if (funder != null) {
            words.add(funder.name());
        }
        if (grant.id() != null) {
            words.add(grant.id());
        } else if (grant.name() != null) {
            words.add(grant.name());
        }
        return String.join(", ", words);
    }

    private void date(String key, @Nullable Object date) {
        texts(key, date == null ? List.of() : List.of(date.toString()));
    }

    private void education(LearningResource resource) {
        values(
                "dcterms.educationLevel",
                resource.education().educationalLevels().stream()
                        .map(this::codedOrWords)
                        .toList());
        values(
                "dcterms.audience",
                resource.education().audiences().stream()
                        .map(this::codedOrWords)
                        .toList());
        values(
                "dc.type",
                resource.education().learningResourceTypes().stream()
                        .map(this::words)
                        .toList());
    }

    private @Nullable Value codedOrWords(Concept concept) {
        Value coded = coded(concept);
        return coded == null ? words(concept) : coded;
    }

    /**
     * Words and addresses are two lists, and whoever reads them pairs them by their number. So those licences are written
     * that say as much as the first one, words, an address or both: of others the words would be given to a strange address.
     */
    private void rights(Rights rights) {
        DeclaredLicense first = rights.license();
        if (first != null) {
            List<DeclaredLicense> licenses = new ArrayList<>(List.of(first));
            rights.furtherRights().stream()
                    .filter(further -> (further.uri() == null) == (first.uri() == null)
                            && (further.assertedAs() == null) == (first.assertedAs() == null))
                    .forEach(licenses::add);
            texts(
                    "dc.rights",
                    licenses.stream().map(DeclaredLicense::assertedAs).toList());
            texts("dc.rights.uri", licenses.stream().map(DeclaredLicense::uri).toList());
        }
        agents("dc.rights.holder", rights.copyrightHolders());
        Concept access = rights.conditionsOfAccess();
        if (access != null) {
            Value value = codedOrWords(access);
            values("dcterms.accessRights", value == null ? List.of() : List.of(value));
        }
    }
}
