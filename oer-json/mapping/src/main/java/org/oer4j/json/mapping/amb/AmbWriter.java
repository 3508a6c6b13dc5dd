package org.oer4j.json.mapping.amb;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Agent;
import org.oer4j.json.mapping.TokenSink;
import org.oer4j.json.mapping.dialect.Losses;
import org.oer4j.json.mapping.dialect.MemberWriter;
import org.oer4j.json.mapping.oer.NativeForm;
import org.oer4j.resource.CatalogRecord;
import org.oer4j.resource.Concept;
import org.oer4j.resource.Contribution;
import org.oer4j.resource.DeclaredLicense;
import org.oer4j.resource.Derivation;
import org.oer4j.resource.Education;
import org.oer4j.resource.General;
import org.oer4j.resource.LearningResource;
import org.oer4j.resource.Lifecycle;
import org.oer4j.resource.RelatedWork;
import org.oer4j.text.LanguageTag;
import org.oer4j.text.LocalizedText;
import org.oer4j.time.PartialDateTime;

/** Writes one document, in a fixed order; what the schemas would refuse is left out and named. */
final class AmbWriter {
    /** The members of the native form for which there is a place; the others are named as a whole. */
    private static final Set<String> CARRIED = Set.of(
            ("id name names description descriptions creator contributor license image inLanguage about educationalLevel"
                            + " learningResourceType audience teaches assesses competencyRequired interactivityType"
                            + " conditionsOfAccess isAccessibleForFree keywords dateCreated datePublished dateModified"
                            + " publisher funder funding duration encoding sourceFile caption trailer isBasedOn hasPart"
                            + " part isPartOf mainEntityOfPage additionalType")
                    .split(" ", -1));

    private final AmbVersion version;
    private final Locale preferred;
    private final TokenSink out;
    private final MemberWriter writer;
    private final Losses losses;
    private final AmbPartWriter parts;

    AmbWriter(AmbVersion version, Locale preferred, TokenSink out, Losses losses) {
        this.version = version;
        this.preferred = preferred;
        this.out = out;
        this.writer = new MemberWriter(out);
        this.losses = losses;
        this.parts = new AmbPartWriter(out, losses);
    }

    void write(LearningResource resource) {
        for (String member : NativeForm.membersOf(resource)) {
            if (!CARRIED.contains(member)) {
                losses.leftOut("/" + member, member);
            }
        }
        writer.object(() -> members(resource));
    }

    private void members(LearningResource resource) {
        General general = resource.general();
        Context context = context(general);
        context(context);
        if (!AmbValues.isUri(resource.id())) {
            losses.missing("/id", "id");
        }
        writer.text("id", resource.id());
        types(general.additionalTypes());
        String name = inContext("name", general.name(), general.names(), context);
        if (name == null) {
            losses.missing("/name", "name");
        }
        writer.text("name", name);
        writer.text("description", inContext("description", general.description(), general.descriptions(), context));
        writer.text("image", parts.uri("/image", general.image()));
        parts.agents("creator", "/creator", general.creators());
        contributors(resource.lifecycle().contributors());
        education(resource.education());
        rights(resource);
        writer.texts("inLanguage", languages(general.languages()));
        writer.texts("keywords", general.keywords());
        lifecycle(resource.lifecycle());
        technical(resource);
        sources(resource.relations().isBasedOn());
        parts(resource);
        works(resource.relations().isPartOf());
        pages(resource.catalogRecords());
    }

    /** What the language of the whole document is, and in which tag the record has the text that fits. */
    private record Context(
            @Nullable String language, @Nullable LanguageTag tag) {}

    /** The preferred language among the titles, else among the descriptions; else that of the resource is assumed. */
    private Context context(General general) {
        for (LocalizedText texts : new LocalizedText[] {general.names(), general.descriptions()}) {
            if (texts != null) {
                LanguageTag best = texts.match(preferred).language();
                List<LanguageTag> tags = new ArrayList<>(texts.languages());
                tags.add(0, best);
                for (LanguageTag tag : tags) {
                    String language = AmbPartWriter.twoLetters(tag.value());
                    if (language != null) {
                        return new Context(language, tag);
                    }
                }
            }
        }
        return general.languages().stream()
                .map(AmbPartWriter::twoLetters)
                .filter(Objects::nonNull)
                .findFirst()
                .map(language -> new Context(language, null))
                .orElse(new Context(null, null));
    }

    private void context(Context context) {
        out.field("@context");
        out.startArray();
        out.string(AmbValues.CONTEXT);
        if (context.language == null) {
            losses.missing("/names", "@language");
        } else {
            writer.object(() -> writer.text("@language", context.language));
        }
        out.endArray();
    }

    /** The text in the language of the context; where no language is said, that of the context is assumed. */
    private @Nullable String inContext(
            String member, @Nullable String untagged, @Nullable LocalizedText tagged, Context context) {
        LanguageTag chosen = null;
        if (tagged != null) {
            for (LanguageTag tag : tagged.languages()) {
                boolean same = tag.equals(context.tag);
                if (same || (chosen == null && isOf(tag, context.language))) {
                    chosen = tag;
                }
            }
            for (LanguageTag tag : tagged.languages()) {
                String pointer = "/" + member + "s/" + tag.value();
                if (!tag.equals(chosen)) {
                    losses.leftOut(pointer, String.valueOf(tagged.texts().get(tag)));
                } else if (!tag.value().equals(context.language)) {
                    losses.reduced(pointer, tag.value(), String.valueOf(context.language));
                }
            }
        }
        if (chosen != null && tagged != null) {
            if (untagged != null) {
                losses.leftOut("/" + member, untagged);
            }
            return tagged.texts().get(chosen);
        }
        if (untagged != null && !untagged.isBlank()) {
            losses.reduced("/" + member, untagged, "@language " + context.language);
        }
        return untagged;
    }

    private static boolean isOf(LanguageTag tag, @Nullable String language) {
        return language != null && language.equals(AmbPartWriter.twoLetters(tag.value()));
    }

    private void types(List<String> additional) {
        List<String> types = new ArrayList<>();
        types.add(AmbValues.LEARNING_RESOURCE);
        for (int i = 0; i < additional.size(); i++) {
            String type = additional.get(i);
            if (!AmbValues.TYPES.contains(type) || type.equals(AmbValues.LEARNING_RESOURCE)) {
                losses.leftOut("/additionalType/" + i, type);
            } else {
                types.add(type);
            }
        }
        writer.texts("type", types);
    }

    private void contributors(List<Contribution> contributors) {
        List<Agent> agents = new ArrayList<>();
        for (int i = 0; i < contributors.size(); i++) {
            agents.add(contributors.get(i).agent());
            parts.leftOut("/contributor/" + i + "/role", contributors.get(i).role());
        }
        parts.agents("contributor", "/contributor", agents);
    }

    private void education(Education education) {
        concepts("about", education.subjects(), AmbValues::isSubject);
        concepts("learningResourceType", education.learningResourceTypes(), AmbValues::isResourceType);
        parts.concepts("educationalLevel", education.educationalLevels(), true, AmbValues::isLevel);
        parts.concepts("audience", education.audiences(), true, id -> true);
        parts.concepts("teaches", education.teaches(), false, id -> true);
        parts.concepts("assesses", education.assesses(), false, id -> true);
        parts.concepts("competencyRequired", education.competenciesRequired(), false, id -> true);
        parts.concept("interactivityType", education.interactivityType(), AmbValues.INTERACTIVITY_TYPES::contains);
    }

    /** Without a concept of AMB's own vocabularies the whole list would be invalid. */
    private void concepts(String member, List<Concept> concepts, Predicate<String> own) {
        boolean any = concepts.stream()
                .map(AmbPartWriter::address)
                .flatMap(Optional::stream)
                .anyMatch(own);
        parts.concepts(member, concepts, true, id -> any);
    }

    private void rights(LearningResource resource) {
        DeclaredLicense license = resource.license();
        parts.license("license", "/license", license);
        parts.concept(
                "conditionsOfAccess", resource.rights().conditionsOfAccess(), AmbValues.CONDITIONS_OF_ACCESS::contains);
        writer.truth("isAccessibleForFree", resource.isAccessibleForFree());
    }

    private List<String> languages(List<String> tags) {
        List<String> languages = new ArrayList<>();
        for (int i = 0; i < tags.size(); i++) {
            String tag = tags.get(i);
            String language = AmbPartWriter.twoLetters(tag);
            if (language == null || (!language.equals(tag) && languages.contains(language))) {
                losses.leftOut("/inLanguage/" + i, tag);
            } else {
                if (!language.equals(tag)) {
                    losses.reduced("/inLanguage/" + i, tag, language);
                }
                languages.add(language);
            }
        }
        return languages;
    }

    private void lifecycle(Lifecycle lifecycle) {
        date("dateCreated", "/dateCreated", lifecycle.created());
        date("datePublished", "/datePublished", lifecycle.published());
        date("dateModified", "/dateModified", lifecycle.modified());
        parts.agents("publisher", "/publisher", lifecycle.publishers());
        parts.funders(lifecycle.funders(), lifecycle.grants());
    }

    private void date(String member, String pointer, @Nullable PartialDateTime date) {
        writer.text(member, parts.date(pointer, date));
    }

    private void technical(LearningResource resource) {
        String duration = resource.technical().duration();
        if (duration != null && !AmbValues.isDuration(duration)) {
            losses.leftOut("/duration", duration);
        } else {
            writer.text("duration", duration);
        }
        parts.encodings(resource.technical().encodings(), resource.technical().sourceFiles());
        parts.captions(resource.technical().captions());
        parts.trailer(resource.technical().trailer());
    }

    private void sources(List<Derivation> sources) {
        List<Derivation> written = new ArrayList<>();
        List<String> pointers = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            Derivation source = sources.get(i);
            String pointer = "/isBasedOn/" + i;
            boolean named = source.name() != null;
            if (named || (version == AmbVersion.DRAFT && source.id() != null && AmbValues.isUri(source.id()))) {
                written.add(source);
                pointers.add(pointer);
            } else {
                losses.leftOut(pointer, String.valueOf(source.id()));
            }
        }
        writer.objects("isBasedOn", written, (source, at) -> source(source, pointers.get(at)));
    }

    private void source(Derivation source, String pointer) {
        writer.text("id", parts.uri(pointer + "/id", source.id()));
        writer.text("name", source.name());
        parts.agents("creator", pointer + "/creator", source.creators());
        parts.license("license", pointer + "/license", source.license());
        if (!source.changes().isEmpty()) {
            losses.leftOut(pointer + "/changes", String.join(" ", source.changes()));
        }
        Derivation.Relation relation = source.relation();
        parts.leftOut(pointer + "/relation", relation == null ? null : relation.code());
    }

    /** The parts of the resource, and behind them the works of others in it, of which AMB has the id only. */
    private void parts(LearningResource resource) {
        List<String> ids = new ArrayList<>();
        List<String> own = resource.hasPart();
        for (int i = 0; i < own.size(); i++) {
            if (AmbValues.isUri(own.get(i))) {
                ids.add(own.get(i));
            } else {
                losses.leftOut("/hasPart/" + i, own.get(i));
            }
        }
        List<RelatedWork> others = resource.relations().parts();
        for (int i = 0; i < others.size(); i++) {
            String id = others.get(i).id();
            if (id != null && AmbValues.isUri(id) && !ids.contains(id)) {
                ids.add(id);
                losses.reduced("/part/" + i, String.valueOf(others.get(i).name()), "hasPart " + id);
            } else {
                losses.leftOut(
                        "/part/" + i, String.valueOf(id == null ? others.get(i).name() : id));
            }
        }
        writer.objects("hasPart", ids, (id, at) -> writer.text("id", id));
    }

    private void works(List<RelatedWork> works) {
        List<RelatedWork> written = new ArrayList<>();
        List<String> pointers = new ArrayList<>();
        for (int i = 0; i < works.size(); i++) {
            RelatedWork work = works.get(i);
            if (work.id() != null && AmbValues.isUri(work.id())) {
                written.add(work);
                pointers.add("/isPartOf/" + i);
            } else {
                losses.leftOut("/isPartOf/" + i, String.valueOf(work.id() == null ? work.name() : work.id()));
            }
        }
        writer.objects("isPartOf", written, (work, at) -> {
            writer.text("id", work.id());
            writer.text("name", work.name());
            parts.agents("creator", pointers.get(at) + "/creator", work.creators());
            parts.license("license", pointers.get(at) + "/license", work.license());
            parts.leftOut(pointers.get(at) + "/locator", work.locator());
        });
    }

    private void pages(List<CatalogRecord> pages) {
        List<CatalogRecord> written = new ArrayList<>();
        List<String> pointers = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            String id = pages.get(i).id();
            if (id != null && AmbValues.isUri(id)) {
                written.add(pages.get(i));
                pointers.add("/mainEntityOfPage/" + i);
            } else {
                losses.leftOut("/mainEntityOfPage/" + i, String.valueOf(id));
            }
        }
        writer.objects("mainEntityOfPage", written, (page, at) -> {
            writer.text("type", "WebContent");
            writer.text("id", page.id());
            parts.provider(pointers.get(at) + "/provider", page.provider());
            date("dateCreated", pointers.get(at) + "/dateCreated", page.created());
            date("dateModified", pointers.get(at) + "/dateModified", page.modified());
            parts.license("license", pointers.get(at) + "/sdLicense", page.license());
        });
    }
}
