package org.oer4j.conformance;

import java.math.BigDecimal;
import java.util.function.BiFunction;
import org.oer4j.actor.Person;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.resource.Accessibility;
import org.oer4j.resource.Concept;
import org.oer4j.resource.DeclaredLicense;
import org.oer4j.resource.Derivation;
import org.oer4j.resource.Education;
import org.oer4j.resource.LearningResource;
import org.oer4j.resource.Lifecycle;
import org.oer4j.resource.MediaObject;
import org.oer4j.resource.Quality;
import org.oer4j.resource.RelatedWork;
import org.oer4j.resource.Relations;
import org.oer4j.resource.ResourceIdentifier;
import org.oer4j.resource.Rights;
import org.oer4j.resource.Technical;
import org.oer4j.text.LocalizedText;
import org.oer4j.time.PartialDateTime;

/** Makes the resources of a table of cases. */
final class ResourceExamples {
    private ResourceExamples() {}

    static LearningResource resource(Facts facts) {
        LearningResource.Builder resource = LearningResource.builder(facts.take("id", "local:1"));
        facts.each("name", resource::name)
                .each("names", tag -> resource.general(more -> more.names(LocalizedText.of(tag, "Example"))))
                .each("creator", name -> resource.creator(Person.named(name)))
                .each("author", words -> resource.creator(Examples.participant(words)))
                .each("creatorId", id -> resource.creator(new Person("", id)))
                .each("license", words -> resource.license(DeclaredLicense.ofText(words)))
                .each("url", resource::url)
                .each("language", resource::language)
                .each("identifier", id -> resource.general(more -> more.identifier(pair(id, ResourceIdentifier::new))))
                .each("basedOn", id -> resource.isBasedOn(Derivation.from(id)))
                .each("hasPart", resource::hasPart)
                .each("free", free -> resource.isAccessibleForFree(Boolean.valueOf(free)));
        return resource.education(more -> education(facts, more))
                .rights(more -> rights(facts, more))
                .lifecycle(more -> lifecycle(facts, more))
                .technical(more -> technical(facts, more))
                .accessibility(more -> accessibility(facts, more))
                .relations(more -> relations(facts, more))
                .quality(more -> quality(facts, more))
                .build();
    }

    private static void education(Facts facts, Education.Builder education) {
        facts.each("type", code -> education.learningResourceType(pair(code, Concept::of)))
                .each("level", code -> education.educationalLevel(pair(code, Concept::of)))
                .each("subject", code -> education.subject(pair(code, Concept::of)))
                .each("audience", code -> education.audience(pair(code, Concept::of)))
                .each("serves", ref -> education.serves(ProvisionRef.parse(ref)))
                .each("ages", education::typicalAgeRange)
                .each("timeRequired", education::timeRequired);
    }

    private static void rights(Facts facts, Rights.Builder rights) {
        facts.each("access", code -> rights.conditionsOfAccess(pair(code, Concept::of)))
                .each(
                        "price",
                        words -> rights.price(new Rights.Price(
                                new BigDecimal(words.substring(0, words.indexOf(' '))),
                                words.substring(words.indexOf(' ') + 1))));
    }

    private static void lifecycle(Facts facts, Lifecycle.Builder lifecycle) {
        facts.each("created", date -> lifecycle.created(PartialDateTime.parse(date)))
                .each("published", date -> lifecycle.published(PartialDateTime.parse(date)))
                .each("modified", date -> lifecycle.modified(PartialDateTime.parse(date)));
    }

    private static void technical(Facts facts, Technical.Builder technical) {
        facts.each("file", type -> technical.encoding(file().mediaType(type).build()))
                .each(
                        "bareFile",
                        type -> technical.encoding(
                                MediaObject.builder().mediaType(type).build()))
                .each(
                        "player",
                        url -> technical.encoding(
                                MediaObject.builder().embedUrl(url).build()))
                .each(
                        "sourceFile",
                        type -> technical.sourceFile(file().mediaType(type).build()))
                .each(
                        "fileSize",
                        bytes -> technical.encoding(
                                file().size(Long.valueOf(bytes)).build()))
                .each(
                        "bitrate",
                        bits -> technical.encoding(
                                file().bitrate(Long.valueOf(bits)).build()))
                .each(
                        "fileDuration",
                        text -> technical.encoding(file().duration(text).build()))
                .each(
                        "fileLanguage",
                        tag -> technical.encoding(file().language(tag).build()))
                .each("hash", digits -> technical.encoding(file().sha256(digits).build()))
                .each("duration", technical::duration)
                .each("offline", yes -> technical.offlineAvailable(Boolean.valueOf(yes)))
                .each("print", yes -> technical.printAvailable(Boolean.valueOf(yes)));
    }

    private static void accessibility(Facts facts, Accessibility.Builder accessibility) {
        facts.each("mode", accessibility::accessMode)
                .each("sufficient", modes -> accessibility.sufficientModes(modes.split(",", -1)))
                .each("feature", accessibility::feature)
                .each("hazard", accessibility::hazard)
                .each("control", accessibility::control)
                .each("api", accessibility::api)
                .each("conforms", code -> accessibility.conformsTo(pair(code, Concept::of)));
    }

    private static void relations(Facts facts, Relations.Builder relations) {
        facts.each("part", id -> relations.part(RelatedWork.of(id)))
                .each("isPartOf", id -> relations.isPartOf(RelatedWork.of(id)));
    }

    private static void quality(Facts facts, Quality.Builder quality) {
        facts.each("reviewed", yes -> quality.reviewed(Boolean.valueOf(yes)))
                .each(
                        "score",
                        score -> quality.review(
                                new Quality.Review("peer review", null, null, new BigDecimal(score), null)));
    }

    private static MediaObject.Builder file() {
        return MediaObject.builder().contentUrl("https://example.org/file");
    }

    /** {@code scheme:code} */
    private static <T> T pair(String words, BiFunction<String, String, T> make) {
        int colon = words.indexOf(':');
        return make.apply(words.substring(0, colon), words.substring(colon + 1));
    }
}
