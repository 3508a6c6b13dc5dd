package org.oer4j.json.mapping.oer;

import java.util.List;
import org.oer4j.actor.Agent;
import org.oer4j.json.mapping.Form;
import org.oer4j.json.mapping.Forms;
import org.oer4j.json.mapping.ObjectForm;
import org.oer4j.place.CountryCode;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.resource.Accessibility;
import org.oer4j.resource.CatalogRecord;
import org.oer4j.resource.Concept;
import org.oer4j.resource.Contribution;
import org.oer4j.resource.DeclaredLicense;
import org.oer4j.resource.Derivation;
import org.oer4j.resource.Education;
import org.oer4j.resource.Equity;
import org.oer4j.resource.General;
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

/** The form of a resource, group by group; the groups have no object of their own. */
final class ResourceForms {
    /** The id of a part; where the part itself stands there, its id is taken. */
    private static final Form<String> PART = Forms.idOf("id");

    private static final ObjectForm<General> GENERAL = new ObjectForm<>("General") {
        private final Member<String> name = member("name", Forms.text(), General::name);
        private final Member<LocalizedText> names = member("names", ValueForms.LOCALIZED_TEXT, General::names);
        private final Member<List<String>> alternateNames =
                member("alternateName", Forms.list(Forms.text()), General::alternateNames);
        private final Member<String> description = member("description", Forms.text(), General::description);
        private final Member<LocalizedText> descriptions =
                member("descriptions", ValueForms.LOCALIZED_TEXT, General::descriptions);
        private final Member<List<Agent>> creators = member("creator", Forms.list(ActorForms.AGENT), General::creators);
        private final Member<String> url = member("url", Forms.text(), General::url);
        private final Member<String> image = member("image", Forms.text(), General::image);
        private final Member<List<String>> languages =
                member("inLanguage", Forms.list(Forms.text()), General::languages);
        private final Member<List<String>> keywords = member("keywords", Forms.list(Forms.text()), General::keywords);
        private final Member<List<ResourceIdentifier>> identifiers =
                member("identifier", Forms.list(DescriptionForms.RESOURCE_IDENTIFIER), General::identifiers);
        private final Member<List<String>> additionalTypes =
                member("additionalType", Forms.list(Forms.text()), General::additionalTypes);

        @Override
        protected General make(Values in) {
            return General.builder()
                    .name(in.get(name))
                    .names(in.get(names))
                    .alternateNames(in.all(alternateNames))
                    .description(in.get(description))
                    .descriptions(in.get(descriptions))
                    .creators(in.all(creators))
                    .url(in.get(url))
                    .image(in.get(image))
                    .languages(in.all(languages))
                    .keywords(in.all(keywords))
                    .identifiers(in.all(identifiers))
                    .additionalTypes(in.all(additionalTypes))
                    .build();
        }
    };

    private static final ObjectForm<Education> EDUCATION = new ObjectForm<>("Education") {
        private final Member<List<Concept>> learningResourceTypes =
                member("learningResourceType", Forms.list(DescriptionForms.CONCEPT), Education::learningResourceTypes);
        private final Member<List<Concept>> educationalLevels =
                member("educationalLevel", Forms.list(DescriptionForms.CONCEPT), Education::educationalLevels);
        private final Member<List<Concept>> subjects =
                member("about", Forms.list(DescriptionForms.CONCEPT), Education::subjects);
        private final Member<List<Concept>> audiences =
                member("audience", Forms.list(DescriptionForms.CONCEPT), Education::audiences);
        private final Member<List<Concept>> teaches =
                member("teaches", Forms.list(DescriptionForms.CONCEPT), Education::teaches);
        private final Member<List<Concept>> assesses =
                member("assesses", Forms.list(DescriptionForms.CONCEPT), Education::assesses);
        private final Member<List<Concept>> competenciesRequired =
                member("competencyRequired", Forms.list(DescriptionForms.CONCEPT), Education::competenciesRequired);
        private final Member<List<Concept>> educationalUses =
                member("educationalUse", Forms.list(DescriptionForms.CONCEPT), Education::educationalUses);
        private final Member<List<ProvisionRef>> serves =
                member("serves", Forms.list(RecommendationForms.REF), Education::serves);
        private final Member<Concept> interactivityType =
                member("interactivityType", DescriptionForms.CONCEPT, Education::interactivityType);
        private final Member<String> typicalAgeRange =
                member("typicalAgeRange", Forms.text(), Education::typicalAgeRange);
        private final Member<String> timeRequired = member("timeRequired", Forms.text(), Education::timeRequired);

        @Override
        protected Education make(Values in) {
            return Education.builder()
                    .learningResourceTypes(in.all(learningResourceTypes))
                    .educationalLevels(in.all(educationalLevels))
                    .subjects(in.all(subjects))
                    .audiences(in.all(audiences))
                    .teaches(in.all(teaches))
                    .assesses(in.all(assesses))
                    .competenciesRequired(in.all(competenciesRequired))
                    .educationalUses(in.all(educationalUses))
                    .serves(in.all(serves))
                    .interactivityType(in.get(interactivityType))
                    .typicalAgeRange(in.get(typicalAgeRange))
                    .timeRequired(in.get(timeRequired))
                    .build();
        }
    };

    private static final ObjectForm<Rights> RIGHTS = new ObjectForm<>("Rights") {
        private final Member<DeclaredLicense> license =
                member("license", DescriptionForms.DECLARED_LICENSE, Rights::license);
        private final Member<List<DeclaredLicense>> furtherRights =
                member("rights", Forms.list(DescriptionForms.DECLARED_LICENSE), Rights::furtherRights);
        private final Member<List<Agent>> copyrightHolders =
                member("copyrightHolder", Forms.list(ActorForms.AGENT), Rights::copyrightHolders);
        private final Member<Integer> copyrightYear = member("copyrightYear", ValueForms.YEAR, Rights::copyrightYear);
        private final Member<String> copyrightNotice = member("copyrightNotice", Forms.text(), Rights::copyrightNotice);
        private final Member<String> creditText = member("creditText", Forms.text(), Rights::creditText);
        private final Member<String> usageInfo = member("usageInfo", Forms.text(), Rights::usageInfo);
        private final Member<String> acquireLicensePage =
                member("acquireLicensePage", Forms.text(), Rights::acquireLicensePage);
        private final Member<Concept> conditionsOfAccess =
                member("conditionsOfAccess", DescriptionForms.CONCEPT, Rights::conditionsOfAccess);
        private final Member<Boolean> accessibleForFree =
                member("isAccessibleForFree", Forms.truth(), Rights::accessibleForFree);
        private final Member<Rights.Price> price = member("price", DescriptionForms.PRICE, Rights::price);
        private final Member<String> privacyStatement =
                member("privacyStatement", Forms.text(), Rights::privacyStatement);

        @Override
        protected Rights make(Values in) {
            return Rights.builder()
                    .license(in.get(license))
                    .furtherRights(in.all(furtherRights))
                    .copyrightHolders(in.all(copyrightHolders))
                    .copyrightYear(in.get(copyrightYear))
                    .copyrightNotice(in.get(copyrightNotice))
                    .creditText(in.get(creditText))
                    .usageInfo(in.get(usageInfo))
                    .acquireLicensePage(in.get(acquireLicensePage))
                    .conditionsOfAccess(in.get(conditionsOfAccess))
                    .accessibleForFree(in.get(accessibleForFree))
                    .price(in.get(price))
                    .privacyStatement(in.get(privacyStatement))
                    .build();
        }
    };

    private static final ObjectForm<Lifecycle> LIFECYCLE = new ObjectForm<>("Lifecycle") {
        private final Member<String> version = member("version", Forms.text(), Lifecycle::version);
        private final Member<PartialDateTime> created = member("dateCreated", ValueForms.DATE_TIME, Lifecycle::created);
        private final Member<PartialDateTime> published =
                member("datePublished", ValueForms.DATE_TIME, Lifecycle::published);
        private final Member<PartialDateTime> modified =
                member("dateModified", ValueForms.DATE_TIME, Lifecycle::modified);
        private final Member<List<Contribution>> contributors =
                member("contributor", Forms.list(DescriptionForms.CONTRIBUTION), Lifecycle::contributors);
        private final Member<List<Agent>> publishers =
                member("publisher", Forms.list(ActorForms.AGENT), Lifecycle::publishers);
        private final Member<List<Agent>> funders = member("funder", Forms.list(ActorForms.AGENT), Lifecycle::funders);
        private final Member<List<Lifecycle.Grant>> grants =
                member("funding", Forms.list(DescriptionForms.GRANT), Lifecycle::grants);
        private final Member<List<Lifecycle.Change>> changes =
                member("changeLog", Forms.list(DescriptionForms.CHANGE), Lifecycle::changes);

        @Override
        protected Lifecycle make(Values in) {
            return Lifecycle.builder()
                    .version(in.get(version))
                    .created(in.get(created))
                    .published(in.get(published))
                    .modified(in.get(modified))
                    .contributors(in.all(contributors))
                    .publishers(in.all(publishers))
                    .funders(in.all(funders))
                    .grants(in.all(grants))
                    .changes(in.all(changes))
                    .build();
        }
    };

    private static final ObjectForm<Technical> TECHNICAL = new ObjectForm<>("Technical") {
        private final Member<List<MediaObject>> encodings =
                member("encoding", Forms.list(DescriptionForms.MEDIA_OBJECT), Technical::encodings);
        private final Member<List<MediaObject>> sourceFiles =
                member("sourceFile", Forms.list(DescriptionForms.MEDIA_OBJECT), Technical::sourceFiles);
        private final Member<List<MediaObject>> captions =
                member("caption", Forms.list(DescriptionForms.MEDIA_OBJECT), Technical::captions);
        private final Member<MediaObject> trailer =
                member("trailer", DescriptionForms.MEDIA_OBJECT, Technical::trailer);
        private final Member<String> duration = member("duration", Forms.text(), Technical::duration);
        private final Member<Boolean> offlineAvailable =
                member("offlineAvailable", Forms.truth(), Technical::offlineAvailable);
        private final Member<Boolean> printAvailable =
                member("printAvailable", Forms.truth(), Technical::printAvailable);

        @Override
        protected Technical make(Values in) {
            return Technical.builder()
                    .encodings(in.all(encodings))
                    .sourceFiles(in.all(sourceFiles))
                    .captions(in.all(captions))
                    .trailer(in.get(trailer))
                    .duration(in.get(duration))
                    .offlineAvailable(in.get(offlineAvailable))
                    .printAvailable(in.get(printAvailable))
                    .build();
        }
    };

    private static final ObjectForm<Accessibility> ACCESSIBILITY = new ObjectForm<>("Accessibility") {
        private final Member<List<String>> accessModes =
                member("accessMode", Forms.list(Forms.text()), Accessibility::accessModes);
        private final Member<List<Accessibility.SufficientModes>> sufficientModes =
                member("accessModeSufficient", Forms.list(ValueForms.SUFFICIENT_MODES), Accessibility::sufficientModes);
        private final Member<List<String>> features =
                member("accessibilityFeature", Forms.list(Forms.text()), Accessibility::features);
        private final Member<List<String>> hazards =
                member("accessibilityHazard", Forms.list(Forms.text()), Accessibility::hazards);
        private final Member<List<String>> controls =
                member("accessibilityControl", Forms.list(Forms.text()), Accessibility::controls);
        private final Member<List<String>> apis =
                member("accessibilityAPI", Forms.list(Forms.text()), Accessibility::apis);
        private final Member<String> summary = member("accessibilitySummary", Forms.text(), Accessibility::summary);
        private final Member<List<Concept>> conformsTo =
                member("conformsTo", Forms.list(DescriptionForms.CONCEPT), Accessibility::conformsTo);

        @Override
        protected Accessibility make(Values in) {
            return Accessibility.builder()
                    .accessModes(in.all(accessModes))
                    .sufficientModes(in.all(sufficientModes))
                    .features(in.all(features))
                    .hazards(in.all(hazards))
                    .controls(in.all(controls))
                    .apis(in.all(apis))
                    .summary(in.get(summary))
                    .conformsTo(in.all(conformsTo))
                    .build();
        }
    };

    private static final ObjectForm<Relations> RELATIONS = new ObjectForm<>("Relations") {
        private final Member<List<Derivation>> isBasedOn =
                member("isBasedOn", Forms.list(DescriptionForms.DERIVATION), Relations::isBasedOn);
        private final Member<List<String>> hasPart = member("hasPart", Forms.list(PART), Relations::hasPart);
        private final Member<List<RelatedWork>> parts =
                member("part", Forms.list(DescriptionForms.RELATED_WORK), Relations::parts);
        private final Member<List<RelatedWork>> isPartOf =
                member("isPartOf", Forms.list(DescriptionForms.RELATED_WORK), Relations::isPartOf);

        @Override
        protected Relations make(Values in) {
            return Relations.builder()
                    .isBasedOn(in.all(isBasedOn))
                    .hasPart(in.all(hasPart))
                    .parts(in.all(parts))
                    .isPartOf(in.all(isPartOf))
                    .build();
        }
    };

    private static final ObjectForm<Equity> EQUITY = new ObjectForm<>("Equity") {
        private final Member<Boolean> genderSensitivityReviewed =
                member("genderSensitivityReviewed", Forms.truth(), Equity::genderSensitivityReviewed);
        private final Member<List<CountryCode>> adaptedForCountries =
                member("adaptedForCountry", Forms.list(PlaceForms.COUNTRY), Equity::adaptedForCountries);
        private final Member<List<String>> adaptedForCommunities =
                member("adaptedForCommunity", Forms.list(Forms.text()), Equity::adaptedForCommunities);
        private final Member<Boolean> indigenousLanguage =
                member("indigenousLanguage", Forms.truth(), Equity::indigenousLanguage);
        private final Member<String> languageEndangerment =
                member("languageEndangerment", Forms.text(), Equity::languageEndangerment);

        @Override
        protected Equity make(Values in) {
            return Equity.builder()
                    .genderSensitivityReviewed(in.get(genderSensitivityReviewed))
                    .adaptedForCountries(in.all(adaptedForCountries))
                    .adaptedForCommunities(in.all(adaptedForCommunities))
                    .indigenousLanguage(in.get(indigenousLanguage))
                    .languageEndangerment(in.get(languageEndangerment))
                    .build();
        }
    };

    private static final ObjectForm<Quality> QUALITY = new ObjectForm<>("Quality") {
        private final Member<Boolean> reviewed = member("reviewed", Forms.truth(), Quality::reviewed);
        private final Member<List<Quality.Review>> reviews =
                member("review", Forms.list(DescriptionForms.REVIEW), Quality::reviews);

        @Override
        protected Quality make(Values in) {
            return Quality.builder()
                    .reviewed(in.get(reviewed))
                    .reviews(in.all(reviews))
                    .build();
        }
    };

    static final ObjectForm<LearningResource> LEARNING_RESOURCE = new ObjectForm<>("LearningResource") {
        private final Member<String> id = required("id", Forms.words(), LearningResource::id);
        private final Group<General> general = group(GENERAL, LearningResource::general);
        private final Group<Education> education = group(EDUCATION, LearningResource::education);
        private final Group<Rights> rights = group(RIGHTS, LearningResource::rights);
        private final Group<Lifecycle> lifecycle = group(LIFECYCLE, LearningResource::lifecycle);
        private final Group<Technical> technical = group(TECHNICAL, LearningResource::technical);
        private final Group<Accessibility> accessibility = group(ACCESSIBILITY, LearningResource::accessibility);
        private final Group<Relations> relations = group(RELATIONS, LearningResource::relations);
        private final Group<Equity> equity = group(EQUITY, LearningResource::equity);
        private final Group<Quality> quality = group(QUALITY, LearningResource::quality);
        private final Member<List<CatalogRecord>> mainEntityOfPage = member(
                "mainEntityOfPage", Forms.list(DescriptionForms.CATALOG_RECORD), LearningResource::catalogRecords);

        {
            // what nearly every record has, in the order of version 1 of the form
            writeFirst(
                    "id",
                    "name",
                    "creator",
                    "license",
                    "url",
                    "inLanguage",
                    "isBasedOn",
                    "hasPart",
                    "isAccessibleForFree");
        }

        @Override
        protected LearningResource make(Values in) {
            return new LearningResource(
                    in.the(id),
                    in.the(general),
                    in.the(education),
                    in.the(rights),
                    in.the(lifecycle),
                    in.the(technical),
                    in.the(accessibility),
                    in.the(relations),
                    in.the(equity),
                    in.the(quality),
                    in.all(mainEntityOfPage));
        }
    };

    private ResourceForms() {}
}
