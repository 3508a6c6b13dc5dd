package org.oer4j.json.mapping.amb;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Agent;
import org.oer4j.actor.Organization;
import org.oer4j.actor.Person;
import org.oer4j.json.mapping.TokenSink;
import org.oer4j.json.mapping.dialect.Losses;
import org.oer4j.json.mapping.dialect.MemberWriter;
import org.oer4j.resource.Concept;
import org.oer4j.resource.DeclaredLicense;
import org.oer4j.resource.Lifecycle;
import org.oer4j.resource.MediaObject;
import org.oer4j.resource.Vocabulary;
import org.oer4j.text.LanguageTag;
import org.oer4j.text.LocalizedText;
import org.oer4j.time.PartialDateTime;

/** Writes what stands inside AMB's lists: agents, concepts, licences, files. */
final class AmbPartWriter {
    private static final int HIGHEST_LEVEL = 8;

    private final TokenSink out;
    private final MemberWriter writer;
    private final Losses losses;

    AmbPartWriter(TokenSink out, Losses losses) {
        this.out = out;
        this.writer = new MemberWriter(out);
        this.losses = losses;
    }

    /** The two letters that AMB has for a language tag, or null. */
    static @Nullable String twoLetters(String tag) {
        if (!LanguageTag.isWellFormed(tag)) {
            return null;
        }
        String canonical = LanguageTag.of(tag).value();
        int hyphen = canonical.indexOf('-');
        String language = hyphen < 0 ? canonical : canonical.substring(0, hyphen);
        return AmbValues.LANGUAGES.contains(language) ? language : null;
    }

    void leftOut(String pointer, @Nullable String value) {
        if (value != null) {
            losses.leftOut(pointer, value);
        }
    }

    @Nullable
    String uri(String pointer, @Nullable String uri) {
        if (uri != null && !AmbValues.isUri(uri)) {
            losses.leftOut(pointer, uri);
            return null;
        }
        return uri;
    }

    /** A day, or a moment with seconds and an offset in minutes; a year or a month alone cannot be said. */
    @Nullable
    String date(String pointer, @Nullable PartialDateTime date) {
        if (date == null) {
            return null;
        }
        String text = date.toString();
        if (AmbValues.isDate(text)) {
            return text;
        }
        if (date.date().isExact()) {
            losses.reduced(pointer, text, date.date().toString());
            return date.date().toString();
        }
        losses.leftOut(pointer, text);
        return null;
    }

    void agents(String member, String pointer, List<? extends Agent> agents) {
        List<Agent> written = new ArrayList<>();
        List<String> pointers = new ArrayList<>();
        for (int i = 0; i < agents.size(); i++) {
            Agent agent = agents.get(i);
            if (agent.name().isBlank()) {
                losses.leftOut(pointer + "/" + i, String.valueOf(agent.id()));
            } else {
                written.add(agent);
                pointers.add(pointer + "/" + i);
            }
        }
        writer.objects(member, written, (agent, at) -> agent(agent, pointers.get(at)));
    }

    private void agent(Agent agent, String pointer) {
        boolean person = agent instanceof Person;
        writer.text("type", person ? "Person" : "Organization");
        writer.text("id", uri(pointer + "/id", agent.id()));
        writer.text("name", agent.name());
        if (agent instanceof Person one) {
            Organization affiliation = one.affiliation().organization();
            if (affiliation != null && affiliation.name().isBlank()) {
                losses.leftOut(pointer + "/organization", String.valueOf(affiliation.id()));
                affiliation = null;
            } else if (affiliation != null) {
                writer.object("affiliation", affiliation, of -> organization(of, pointer + "/organization"));
            }
            Person plain = Person.builder(one.name())
                    .id(one.id())
                    .organization(one.affiliation().organization())
                    .build();
            rest(pointer, one, plain);
        } else if (agent instanceof Organization one) {
            rest(pointer, one, new Organization(one.name(), one.id()));
        }
    }

    private void organization(Organization organization, String pointer) {
        writer.text("type", "Organization");
        writer.text("id", uri(pointer + "/id", organization.id()));
        writer.text("name", organization.name());
        rest(pointer, organization, new Organization(organization.name(), organization.id()));
    }

    /** Who is more than a name and an id is named once, not field by field. */
    private void rest(String pointer, Agent agent, Agent plain) {
        if (!agent.equals(plain)) {
            losses.leftOut(pointer, agent.name());
        }
    }

    /** Funders; then the grants, of which AMB has the funder, or the scheme where there is none. */
    void funders(List<Agent> funders, List<Lifecycle.Grant> grants) {
        Set<Agent> agents = new LinkedHashSet<>();
        List<Lifecycle.Grant> schemes = new ArrayList<>();
        for (int i = 0; i < funders.size(); i++) {
            Agent funder = funders.get(i);
            if (funder.name().isBlank() || !agents.add(funder)) {
                losses.leftOut("/funder/" + i, funder.name().isBlank() ? String.valueOf(funder.id()) : funder.name());
            }
        }
        for (int i = 0; i < grants.size(); i++) {
            Lifecycle.Grant grant = grants.get(i);
            Agent funder = grant.funder();
            String pointer = "/funding/" + i;
            if (funder != null && !funder.name().isBlank()) {
                agents.add(funder);
                losses.reduced(
                        pointer, String.valueOf(grant.name() == null ? grant.id() : grant.name()), funder.name());
            } else if (funder == null && grant.name() != null) {
                schemes.add(grant);
                uri(pointer + "/id", grant.id());
            } else {
                losses.leftOut(pointer, String.valueOf(grant.id()));
            }
        }
        if (agents.isEmpty() && schemes.isEmpty()) {
            return;
        }
        out.field("funder");
        out.startArray();
        List<Agent> all = List.copyOf(agents);
        for (int i = 0; i < all.size(); i++) {
            funder(all.get(i), funders.indexOf(all.get(i)));
        }
        for (Lifecycle.Grant scheme : schemes) {
            writer.object(() -> {
                String id = scheme.id();
                writer.text("type", "FundingScheme");
                writer.text("id", id != null && AmbValues.isUri(id) ? id : null);
                writer.text("name", scheme.name());
            });
        }
        out.endArray();
    }

    private void funder(Agent funder, int place) {
        String pointer = place < 0 ? "/funding" : "/funder/" + place;
        writer.object(() -> {
            writer.text("type", funder instanceof Person ? "Person" : "Organization");
            writer.text("id", uri(pointer + "/id", funder.id()));
            writer.text("name", funder.name());
            rest(
                    pointer,
                    funder,
                    funder instanceof Person
                            ? new Person(funder.name(), funder.id())
                            : new Organization(funder.name(), funder.id()));
        });
    }

    void provider(String pointer, @Nullable Organization provider) {
        if (provider == null) {
            return;
        }
        String id = provider.id();
        if (id == null || !AmbValues.isUri(id)) {
            losses.leftOut(pointer, provider.name());
            return;
        }
        writer.object("provider", provider, of -> {
            writer.text("id", id);
            writer.text("name", of.name().isBlank() ? null : of.name());
            rest(pointer, of, new Organization(of.name(), id));
        });
    }

    /** A licence is written as it is stated; the words beside its address have no place. */
    void license(String member, String pointer, @Nullable DeclaredLicense license) {
        if (license == null) {
            return;
        }
        String uri = license.uri();
        boolean writable = uri != null && AmbValues.isUri(uri) && AmbValues.isLicense(uri);
        if (writable) {
            writer.object(member, uri, id -> writer.text("id", id));
            leftOut(pointer + "/assertedAs", license.assertedAs());
            leftOut(pointer + "/assertedBy", license.assertedBy());
            leftOut(pointer + "/assertedIn", license.assertedIn());
            leftOut(pointer + "/assertedOn", text(license.assertedOn()));
            leftOut(pointer + "/effectiveFrom", text(license.effectiveFrom()));
        } else {
            losses.leftOut(pointer, uri == null ? String.valueOf(license.assertedAs()) : uri);
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** The address of a concept; ISCED 2011 has its exact match in AMB's own levels. */
    static Optional<String> address(Concept concept) {
        if (Vocabulary.ISCED_2011.equals(concept.scheme())) {
            return Optional.ofNullable(concept.code())
                    .filter(code ->
                            code.length() == 1 && code.charAt(0) >= '0' && code.charAt(0) <= '0' + HIGHEST_LEVEL)
                    .map(code -> AmbValues.EDUCATIONAL_LEVEL + "level_" + code);
        }
        return concept.findUri().filter(AmbValues::isUri);
    }

    void concepts(String member, List<Concept> concepts, boolean typed, Predicate<String> valid) {
        List<Concept> written = new ArrayList<>();
        List<String> pointers = new ArrayList<>();
        for (int i = 0; i < concepts.size(); i++) {
            if (isWritable(concepts.get(i), "/" + member + "/" + i, valid)) {
                written.add(concepts.get(i));
                pointers.add("/" + member + "/" + i);
            }
        }
        writer.objects(member, written, (concept, at) -> concept(concept, pointers.get(at), typed));
    }

    void concept(String member, @Nullable Concept concept, Predicate<String> valid) {
        if (concept != null && isWritable(concept, "/" + member, valid)) {
            writer.object(member, concept, one -> concept(one, "/" + member, true));
        }
    }

    private boolean isWritable(Concept concept, String pointer, Predicate<String> valid) {
        boolean writable = address(concept).filter(valid).isPresent();
        if (!writable) {
            losses.leftOut(pointer, concept.code() == null ? String.valueOf(concept.label()) : concept.code());
        }
        return writable;
    }

    private void concept(Concept concept, String pointer, boolean typed) {
        String address = address(concept).orElseThrow();
        if (!Concept.ofUri(address).equals(new Concept(concept.scheme(), concept.code(), null))) {
            losses.reduced(pointer, concept.scheme() + " " + concept.code(), address);
        }
        writer.text("type", typed ? "Concept" : null);
        writer.text("id", address);
        writer.languageMap("prefLabel", label(pointer + "/label", concept.label()));
    }

    /** A label in languages of two letters; the first of several that become the same stands. */
    private @Nullable LocalizedText label(String pointer, @Nullable LocalizedText label) {
        if (label == null) {
            return null;
        }
        LocalizedText written = null;
        for (LanguageTag tag : label.languages()) {
            String text = Objects.requireNonNull(label.texts().get(tag));
            String language = twoLetters(tag.value());
            if (language == null
                    || (!language.equals(tag.value()) && label.texts().containsKey(LanguageTag.of(language)))
                    || (written != null
                            && written.find(LanguageTag.of(language)).isPresent())) {
                losses.leftOut(pointer + "/" + tag.value(), text);
                continue;
            }
            if (!language.equals(tag.value())) {
                losses.reduced(pointer + "/" + tag.value(), tag.value(), language);
            }
            written = written == null ? LocalizedText.of(language, text) : written.with(language, text);
        }
        return written;
    }

    /** The files, and behind them the source files, which AMB does not tell from them. */
    void encodings(List<MediaObject> encodings, List<MediaObject> sourceFiles) {
        List<MediaObject> written = new ArrayList<>();
        List<String> pointers = new ArrayList<>();
        for (int i = 0; i < encodings.size(); i++) {
            collect(encodings.get(i), "/encoding/" + i, written, pointers);
        }
        for (int i = 0; i < sourceFiles.size(); i++) {
            if (collect(sourceFiles.get(i), "/sourceFile/" + i, written, pointers)) {
                losses.reduced("/sourceFile/" + i, "sourceFile", "encoding");
            }
        }
        writer.objects("encoding", written, (media, at) -> {
            writer.text("type", "MediaObject");
            media(media, pointers.get(at));
        });
    }

    private boolean collect(MediaObject media, String pointer, List<MediaObject> written, List<String> pointers) {
        boolean found = isUri(media.contentUrl()) || isUri(media.embedUrl());
        if (found) {
            written.add(media);
            pointers.add(pointer);
        } else {
            losses.leftOut(pointer, String.valueOf(media.contentUrl()));
        }
        return found;
    }

    private static boolean isUri(@Nullable String uri) {
        return uri != null && AmbValues.isUri(uri);
    }

    void trailer(@Nullable MediaObject trailer) {
        if (trailer != null && collect(trailer, "/trailer", new ArrayList<>(), new ArrayList<>())) {
            writer.object("trailer", trailer, media -> {
                writer.text("type", AmbParts.isAudio(media.mediaType()) ? "AudioObject" : "VideoObject");
                media(media, "/trailer");
            });
        }
    }

    private void media(MediaObject media, String pointer) {
        writer.text("contentUrl", uri(pointer + "/contentUrl", media.contentUrl()));
        writer.text("embedUrl", uri(pointer + "/embedUrl", media.embedUrl()));
        matched("encodingFormat", pointer, media.mediaType(), AmbValues::isMediaType);
        matched("contentSize", pointer, text(media.size()), AmbValues::isDigits);
        matched("bitrate", pointer, text(media.bitrate()), AmbValues::isDigits);
        matched("sha256", pointer, media.sha256(), AmbValues::isSha256);
        leftOut(pointer + "/duration", media.duration());
        leftOut(pointer + "/inLanguage", media.language());
        nameAndLicense(media, pointer);
    }

    private void nameAndLicense(MediaObject media, String pointer) {
        leftOut(pointer + "/name", media.name());
        DeclaredLicense license = media.license();
        leftOut(
                pointer + "/license",
                license == null ? null : license.notations().get(0));
    }

    private void matched(String member, String pointer, @Nullable String value, Predicate<String> form) {
        if (value != null && form.test(value)) {
            writer.text(member, value);
        } else {
            leftOut(pointer + "/" + member, value);
        }
    }

    void captions(List<MediaObject> captions) {
        List<MediaObject> written = new ArrayList<>();
        List<String> pointers = new ArrayList<>();
        for (int i = 0; i < captions.size(); i++) {
            if (isUri(captions.get(i).contentUrl())) {
                written.add(captions.get(i));
                pointers.add("/caption/" + i);
            } else {
                losses.leftOut("/caption/" + i, String.valueOf(captions.get(i).contentUrl()));
            }
        }
        writer.objects("caption", written, (caption, at) -> caption(caption, pointers.get(at)));
    }

    private void caption(MediaObject caption, String pointer) {
        writer.text("type", "MediaObject");
        writer.text("id", caption.contentUrl());
        writer.text("encodingFormat", caption.mediaType());
        String tag = caption.language();
        String language = tag == null ? null : twoLetters(tag);
        if (tag != null && language == null) {
            losses.leftOut(pointer + "/inLanguage", tag);
        } else if (tag != null && !tag.equals(language)) {
            losses.reduced(pointer + "/inLanguage", tag, String.valueOf(language));
        }
        writer.text("inLanguage", language);
        leftOut(pointer + "/embedUrl", caption.embedUrl());
        leftOut(pointer + "/contentSize", text(caption.size()));
        leftOut(pointer + "/bitrate", text(caption.bitrate()));
        leftOut(pointer + "/sha256", caption.sha256());
        leftOut(pointer + "/duration", caption.duration());
        nameAndLicense(caption, pointer);
    }
}
