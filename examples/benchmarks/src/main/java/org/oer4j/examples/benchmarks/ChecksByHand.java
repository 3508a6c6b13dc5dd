package org.oer4j.examples.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.oer4j.actor.Agent;
import org.oer4j.citation.Instrument;
import org.oer4j.place.CountryCode;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.recommendation.Recommendation;
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
import org.oer4j.resource.Quality;
import org.oer4j.resource.RelatedWork;
import org.oer4j.resource.ResourceIdentifier;
import org.oer4j.resource.Rights;
import org.oer4j.text.LanguageTag;
import org.oer4j.text.LocalizedText;
import org.oer4j.text.UriSyntax;
import org.oer4j.time.PartialDateTime;

/**
 * What the constraints of group {@code Default} ask of a resource, as somebody writes it who needs no annotations: names of
 * fields with what is wrong. Of agents it asks name and id, which is all that a credit line has.
 */
final class ChecksByHand {
    private static final Pattern DURATION = Pattern.compile(
            "P(?!$)(\\d+([.,]\\d+)?Y)?(\\d+([.,]\\d+)?M)?"
                    + "(\\d+([.,]\\d+)?W)?(\\d+([.,]\\d+)?D)?(T(?=\\d)(\\d+([.,]\\d+)?H)?(\\d+([.,]\\d+)?M)?(\\d+([.,]\\d+)?S)?)?");
    private static final Pattern MEDIA_TYPE =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}"
                    + "(\\s*;\\s*[A-Za-z0-9!#$&^_.+-]+=(\"[^\"]*\"|[^\\s;\"]+))*");
    private static final Pattern SHA_256 = Pattern.compile("[0-9A-Fa-f]{64}");
    private static final Pattern AGES = Pattern.compile("\\s*(\\d{1,3})\\s*[-–]\\s*(\\d{1,3})\\s*");
    private static final Set<String> HAZARDS = Set.of("flashing", "motionsimulation", "sound");

    private final List<String> problems = new ArrayList<>();

    private ChecksByHand() {}

    static List<String> of(LearningResource resource) {
        ChecksByHand checks = new ChecksByHand();
        checks.text("id", resource.id());
        checks.general(resource.general());
        checks.education(resource.education());
        checks.rights(resource.rights());
        checks.lifecycle(resource.lifecycle());
        resource.technical().encodings().forEach(checks::file);
        resource.technical().sourceFiles().forEach(checks::file);
        resource.technical().captions().forEach(checks::file);
        if (resource.technical().trailer() != null) {
            checks.file(resource.technical().trailer());
        }
        checks.matches("duration", DURATION, resource.technical().duration());
        checks.accessibility(resource.accessibility());
        checks.relations(resource);
        for (CountryCode country : resource.equity().adaptedForCountries()) {
            checks.require(
                    "adaptedForCountry", country.isAssigned() || country.value().equals("XK"));
        }
        checks.texts("adaptedForCommunity", resource.equity().adaptedForCommunities());
        checks.text("languageEndangerment", resource.equity().languageEndangerment());
        checks.quality(resource.quality());
        for (CatalogRecord entry : resource.catalogRecords()) {
            checks.text("mainEntityOfPage", entry.id());
            if (entry.provider() != null) {
                checks.agent(entry.provider());
            }
            checks.license(entry.license());
        }
        return checks.problems;
    }

    private void general(General general) {
        text("name", general.name());
        localized("names", general.names());
        texts("alternateName", general.alternateNames());
        text("description", general.description());
        localized("descriptions", general.descriptions());
        general.creators().forEach(this::agent);
        uri("url", general.url());
        uri("image", general.image());
        general.languages().forEach(tag -> require("inLanguage", LanguageTag.isWellFormed(tag)));
        texts("keywords", general.keywords());
        for (ResourceIdentifier identifier : general.identifiers()) {
            text("identifier", identifier.scheme());
            text("identifier", identifier.value());
            require("identifier", identifier.isWellFormed());
        }
        texts("additionalType", general.additionalTypes());
    }

    private void education(Education education) {
        education.learningResourceTypes().forEach(this::concept);
        education.educationalLevels().forEach(this::concept);
        education.subjects().forEach(this::concept);
        education.audiences().forEach(this::concept);
        education.teaches().forEach(this::concept);
        education.assesses().forEach(this::concept);
        education.competenciesRequired().forEach(this::concept);
        education.educationalUses().forEach(this::concept);
        if (education.interactivityType() != null) {
            concept(education.interactivityType());
        }
        Set<ProvisionRef> seen = new HashSet<>();
        for (ProvisionRef ref : education.serves()) {
            boolean there = !ref.instrument().equals(Instrument.OER2019)
                    || Recommendation.of2019().provisions().find(ref).isPresent();
            require("serves", there && seen.add(ref));
        }
        text("typicalAgeRange", education.typicalAgeRange());
        var ages = education.typicalAgeRange() == null ? null : AGES.matcher(education.typicalAgeRange());
        require(
                "typicalAgeRange",
                ages == null || !ages.matches() || Integer.parseInt(ages.group(1)) <= Integer.parseInt(ages.group(2)));
        matches("timeRequired", DURATION, education.timeRequired());
    }

    private void rights(Rights rights) {
        license(rights.license());
        rights.furtherRights().forEach(this::license);
        rights.copyrightHolders().forEach(this::agent);
        text("copyrightNotice", rights.copyrightNotice());
        text("creditText", rights.creditText());
        uri("usageInfo", rights.usageInfo());
        uri("acquireLicensePage", rights.acquireLicensePage());
        if (rights.conditionsOfAccess() != null) {
            concept(rights.conditionsOfAccess());
        }
        Rights.Price price = rights.price();
        if (price != null) {
            require("price", price.amount().signum() >= 0 && isCurrency(price.currency()));
            Boolean free = rights.accessibleForFree();
            require("price", free == null || free == (price.amount().signum() == 0));
        }
        text("privacyStatement", rights.privacyStatement());
    }

    private void lifecycle(Lifecycle lifecycle) {
        text("version", lifecycle.version());
        PartialDateTime created = lifecycle.created();
        PartialDateTime modified = lifecycle.modified();
        PartialDateTime published = lifecycle.published();
        LocalDate latest = LocalDate.now(ZoneOffset.UTC).plusDays(1);
        require("dateCreated", created == null || !created.isCertainlyAfter(latest));
        require("dateModified", modified == null || !modified.isCertainlyAfter(latest));
        require("dateModified", created == null || modified == null || !modified.isCertainlyBefore(created));
        require("datePublished", created == null || published == null || !published.isCertainlyBefore(created));
        for (Contribution contribution : lifecycle.contributors()) {
            agent(contribution.agent());
            text("role", contribution.role());
        }
        lifecycle.publishers().forEach(this::agent);
        lifecycle.funders().forEach(this::agent);
        for (Lifecycle.Grant grant : lifecycle.grants()) {
            text("funding", grant.id());
            text("funding", grant.name());
            if (grant.funder() != null) {
                agent(grant.funder());
            }
        }
        for (Lifecycle.Change change : lifecycle.changes()) {
            text("changeLog", change.author());
            text("changeLog", change.note());
        }
    }

    private void accessibility(Accessibility accessibility) {
        texts("accessMode", accessibility.accessModes());
        texts("accessibilityFeature", accessibility.features());
        texts("accessibilityHazard", accessibility.hazards());
        texts("accessibilityControl", accessibility.controls());
        texts("accessibilityAPI", accessibility.apis());
        text("accessibilitySummary", accessibility.summary());
        accessibility.conformsTo().forEach(this::concept);
        Set<String> features = folded(accessibility.features());
        require(
                "accessibilityFeature",
                features.size() < 2 || !(features.contains("none") || features.contains("unknown")));
        Set<String> hazards = folded(accessibility.hazards());
        for (String hazard : HAZARDS) {
            int said = (hazards.contains(hazard) ? 1 : 0)
                    + (hazards.contains("no" + hazard + "hazard") ? 1 : 0)
                    + (hazards.contains("unknown" + hazard + "hazard") ? 1 : 0);
            require("accessibilityHazard", said < 2 && !(said > 0 && hazards.contains("unknown")));
        }
    }

    private void relations(LearningResource resource) {
        for (Derivation source : resource.isBasedOn()) {
            text("isBasedOn", source.id());
            text("isBasedOn", source.name());
            license(source.license());
            texts("isBasedOn", source.changes());
            if (source.relation() != null) {
                text("isBasedOn", source.relation().code());
            }
            source.creators().forEach(this::agent);
            require("isBasedOn", !resource.id().equals(source.id()));
        }
        texts("hasPart", resource.hasPart());
        require("hasPart", !resource.hasPart().contains(resource.id()));
        resource.relations().parts().forEach(work -> work(resource.id(), work));
        resource.relations().isPartOf().forEach(work -> work(resource.id(), work));
    }

    private void work(String id, RelatedWork work) {
        text("part", work.id());
        text("part", work.name());
        text("part", work.locator());
        work.creators().forEach(this::agent);
        license(work.license());
        require("part", !id.equals(work.id()));
    }

    private void quality(Quality quality) {
        require(
                "reviewed",
                !Boolean.FALSE.equals(quality.reviewed()) || quality.reviews().isEmpty());
        for (Quality.Review review : quality.reviews()) {
            text("review", review.process());
            texts("review", review.criteria());
            if (review.reviewer() != null) {
                agent(review.reviewer());
            }
            BigDecimal score = review.score();
            require("review", score == null || (score.signum() >= 0 && score.compareTo(BigDecimal.ONE) <= 0));
        }
    }

    private void file(MediaObject file) {
        uri("contentUrl", file.contentUrl());
        uri("embedUrl", file.embedUrl());
        matches("encodingFormat", MEDIA_TYPE, file.mediaType());
        require("contentSize", file.size() == null || file.size() >= 0);
        require("bitrate", file.bitrate() == null || file.bitrate() >= 0);
        matches("sha256", SHA_256, file.sha256());
        matches("duration", DURATION, file.duration());
        require("inLanguage", file.language() == null || LanguageTag.isWellFormed(file.language()));
        text("name", file.name());
        license(file.license());
    }

    private void agent(Agent agent) {
        text("name", agent.name());
        uri("id", agent.id());
    }

    private void license(DeclaredLicense license) {
        if (license != null) {
            uri("license", license.uri());
            text("license", license.assertedAs());
            text("license", license.assertedBy());
            text("license", license.assertedIn());
        }
    }

    private void concept(Concept concept) {
        text("scheme", concept.scheme());
        text("code", concept.code());
        localized("label", concept.label());
    }

    private void localized(String field, LocalizedText text) {
        if (text != null) {
            texts(field, text.texts().values());
        }
    }

    private void texts(String field, Collection<String> texts) {
        for (String text : texts) {
            text(field, text);
        }
    }

    private void text(String field, String text) {
        if (text == null) {
            return;
        }
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            boolean control = Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
            if (control || (c >= 0xD800 && c <= 0xDFFF) || c == 0xFFFE || c == 0xFFFF) {
                problems.add(field);
                return;
            }
        }
    }

    private void uri(String field, String text) {
        require(field, text == null || UriSyntax.isAbsolute(text));
    }

    private void matches(String field, Pattern pattern, String text) {
        require(field, text == null || pattern.matcher(text).matches());
    }

    private void require(String field, boolean kept) {
        if (!kept) {
            problems.add(field);
        }
    }

    private static Set<String> folded(List<String> values) {
        Set<String> folded = new HashSet<>();
        values.forEach(value -> folded.add(value.toLowerCase(Locale.ROOT)));
        return folded;
    }

    private static boolean isCurrency(String code) {
        try {
            return Currency.getInstance(code).getCurrencyCode().equals(code);
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }
}
