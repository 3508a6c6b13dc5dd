package org.oer4j.json.mapping.oer;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Agent;
import org.oer4j.actor.Organization;
import org.oer4j.json.mapping.Form;
import org.oer4j.json.mapping.Forms;
import org.oer4j.json.mapping.ObjectForm;
import org.oer4j.resource.CatalogRecord;
import org.oer4j.resource.Concept;
import org.oer4j.resource.Contribution;
import org.oer4j.resource.DeclaredLicense;
import org.oer4j.resource.Derivation;
import org.oer4j.resource.Lifecycle;
import org.oer4j.resource.MediaObject;
import org.oer4j.resource.Quality;
import org.oer4j.resource.RelatedWork;
import org.oer4j.resource.ResourceIdentifier;
import org.oer4j.resource.Rights;
import org.oer4j.text.LocalizedText;
import org.oer4j.text.UriSyntax;
import org.oer4j.time.PartialDate;
import org.oer4j.time.PartialDateTime;

/** The forms of what a resource is described with: licences, sources, concepts, files. */
final class DescriptionForms {
    static final ObjectForm<DeclaredLicense> DECLARED_LICENSE = new ObjectForm<>("DeclaredLicense") {
        private final Member<String> uri = member("uri", Forms.text(), DeclaredLicense::uri);
        private final Member<String> assertedAs = member("assertedAs", Forms.text(), DeclaredLicense::assertedAs);
        private final Member<String> assertedBy = member("assertedBy", Forms.text(), DeclaredLicense::assertedBy);
        private final Member<String> assertedIn = member("assertedIn", Forms.text(), DeclaredLicense::assertedIn);
        private final Member<PartialDateTime> assertedOn =
                member("assertedOn", ValueForms.DATE_TIME, DeclaredLicense::assertedOn);
        private final Member<PartialDate> effectiveFrom =
                member("effectiveFrom", TimeForms.DATE, DeclaredLicense::effectiveFrom);

        @Override
        protected @Nullable DeclaredLicense make(Values in) {
            String address = in.get(uri);
            String words = in.get(assertedAs);
            if ((address == null || address.isBlank()) && (words == null || words.isBlank())) {
                in.missing(uri);
                return null;
            }
            return new DeclaredLicense(
                    address, words, in.get(assertedBy), in.get(assertedIn), in.get(assertedOn), in.get(effectiveFrom));
        }

        @Override
        protected DeclaredLicense ofText(String words) {
            return UriSyntax.isWebAddress(words) ? DeclaredLicense.ofUri(words) : DeclaredLicense.ofText(words);
        }
    };

    static final ObjectForm<Concept> CONCEPT = new ObjectForm<>("Concept") {
        private final Member<String> scheme = member("scheme", Forms.words(), Concept::scheme);
        private final Member<String> code = member("code", Forms.words(), Concept::code);
        private final Member<LocalizedText> label = member("label", ValueForms.LOCALIZED_TEXT, Concept::label);

        @Override
        protected @Nullable Concept make(Values in) {
            if (in.get(code) == null && in.get(label) == null) {
                in.missing(code);
                return null;
            }
            return new Concept(in.get(scheme), in.get(code), in.get(label));
        }

        @Override
        protected Concept ofText(String words) {
            return UriSyntax.isAbsolute(words) ? Concept.ofUri(words) : Concept.ofLabel(ValueForms.undetermined(words));
        }
    };

    static final ObjectForm<ResourceIdentifier> RESOURCE_IDENTIFIER = new ObjectForm<>("ResourceIdentifier") {
        private final Member<String> scheme = required("scheme", Forms.words(), ResourceIdentifier::scheme);
        private final Member<String> value = required("value", Forms.words(), ResourceIdentifier::value);

        @Override
        protected ResourceIdentifier make(Values in) {
            return new ResourceIdentifier(in.the(scheme), in.the(value));
        }
    };

    static final ObjectForm<Derivation> DERIVATION = new ObjectForm<>("Derivation") {
        private final Member<String> id = member("id", Forms.text(), Derivation::id);
        private final Member<String> name = member("name", Forms.text(), Derivation::name);
        private final Member<DeclaredLicense> license = member("license", DECLARED_LICENSE, Derivation::license);
        private final Member<List<String>> changes = member("changes", Forms.list(Forms.text()), Derivation::changes);
        private final Member<Derivation.Relation> relation =
                member("relation", ValueForms.RELATION, Derivation::relation);
        private final Member<List<Agent>> creator =
                member("creator", Forms.list(ActorForms.AGENT), Derivation::creators);

        @Override
        protected @Nullable Derivation make(Values in) {
            boolean some = in.get(id) != null || in.get(name) != null || in.get(license) != null;
            if (!some
                    && in.all(changes).isEmpty()
                    && in.get(relation) == null
                    && in.all(creator).isEmpty()) {
                in.missing(id);
                return null;
            }
            return new Derivation(
                    in.get(id), in.get(name), in.get(license), in.all(changes), in.get(relation), in.all(creator));
        }

        @Override
        protected Derivation ofText(String words) {
            return UriSyntax.isAbsolute(words) ? Derivation.from(words) : new Derivation(null, words, null, List.of());
        }
    };

    static final ObjectForm<RelatedWork> RELATED_WORK = new ObjectForm<>("RelatedWork") {
        private final Member<String> id = member("id", Forms.text(), RelatedWork::id);
        private final Member<String> name = member("name", Forms.text(), RelatedWork::name);
        private final Member<List<Agent>> creator =
                member("creator", Forms.list(ActorForms.AGENT), RelatedWork::creators);
        private final Member<DeclaredLicense> license = member("license", DECLARED_LICENSE, RelatedWork::license);
        private final Member<String> locator = member("locator", Forms.text(), RelatedWork::locator);

        @Override
        protected RelatedWork make(Values in) {
            return new RelatedWork(in.get(id), in.get(name), in.all(creator), in.get(license), in.get(locator));
        }

        @Override
        protected RelatedWork ofText(String words) {
            return UriSyntax.isAbsolute(words)
                    ? RelatedWork.of(words)
                    : new RelatedWork(null, words, List.of(), null, null);
        }
    };

    static final Form<Contribution> CONTRIBUTION =
            ActorForms.AGENT.with("role", Forms.text(), Contribution::new, Contribution::agent, Contribution::role);

    static final ObjectForm<MediaObject> MEDIA_OBJECT = new ObjectForm<>("MediaObject") {
        private final Member<String> contentUrl = member("contentUrl", Forms.text(), MediaObject::contentUrl);
        private final Member<String> embedUrl = member("embedUrl", Forms.text(), MediaObject::embedUrl);
        private final Member<String> mediaType = member("encodingFormat", Forms.text(), MediaObject::mediaType);
        private final Member<Long> size = member("contentSize", Forms.integer(), MediaObject::size);
        private final Member<Long> bitrate = member("bitrate", Forms.integer(), MediaObject::bitrate);
        private final Member<String> sha256 = member("sha256", Forms.text(), MediaObject::sha256);
        private final Member<String> duration = member("duration", Forms.text(), MediaObject::duration);
        private final Member<String> language = member("inLanguage", Forms.text(), MediaObject::language);
        private final Member<String> name = member("name", Forms.text(), MediaObject::name);
        private final Member<DeclaredLicense> license = member("license", DECLARED_LICENSE, MediaObject::license);

        @Override
        protected MediaObject make(Values in) {
            return MediaObject.builder()
                    .contentUrl(in.get(contentUrl))
                    .embedUrl(in.get(embedUrl))
                    .mediaType(in.get(mediaType))
                    .size(in.get(size))
                    .bitrate(in.get(bitrate))
                    .sha256(in.get(sha256))
                    .duration(in.get(duration))
                    .language(in.get(language))
                    .name(in.get(name))
                    .license(in.get(license))
                    .build();
        }

        @Override
        protected @Nullable MediaObject ofText(String words) {
            return UriSyntax.isAbsolute(words)
                    ? MediaObject.builder().contentUrl(words).build()
                    : null;
        }
    };

    static final ObjectForm<Rights.Price> PRICE = new ObjectForm<>("Price") {
        private final Member<BigDecimal> amount = required("amount", Forms.decimal(), Rights.Price::amount);
        private final Member<String> currency = required("currency", Forms.text(), Rights.Price::currency);

        @Override
        protected Rights.Price make(Values in) {
            return new Rights.Price(in.the(amount), in.the(currency));
        }
    };

    static final ObjectForm<Lifecycle.Grant> GRANT = new ObjectForm<>("Grant") {
        private final Member<String> id = member("id", Forms.text(), Lifecycle.Grant::id);
        private final Member<String> name = member("name", Forms.text(), Lifecycle.Grant::name);
        private final Member<Agent> funder = member("funder", ActorForms.AGENT, Lifecycle.Grant::funder);

        @Override
        protected Lifecycle.Grant make(Values in) {
            return new Lifecycle.Grant(in.get(id), in.get(name), in.get(funder));
        }

        @Override
        protected Lifecycle.Grant ofText(String words) {
            return new Lifecycle.Grant(null, words, null);
        }
    };

    static final ObjectForm<Lifecycle.Change> CHANGE = new ObjectForm<>("Change") {
        private final Member<PartialDateTime> date = member("date", ValueForms.DATE_TIME, Lifecycle.Change::date);
        private final Member<String> author = member("author", Forms.text(), Lifecycle.Change::author);
        private final Member<String> log = required("log", Forms.words(), Lifecycle.Change::note);

        @Override
        protected Lifecycle.Change make(Values in) {
            return new Lifecycle.Change(in.get(date), in.get(author), in.the(log));
        }

        @Override
        protected Lifecycle.Change ofText(String words) {
            return new Lifecycle.Change(null, null, words);
        }
    };

    static final ObjectForm<Quality.Review> REVIEW = new ObjectForm<>("Review") {
        private final Member<String> process = member("process", Forms.text(), Quality.Review::process);
        private final Member<Agent> reviewer = member("reviewer", ActorForms.AGENT, Quality.Review::reviewer);
        private final Member<PartialDate> date = member("date", TimeForms.DATE, Quality.Review::date);
        private final Member<BigDecimal> score = member("score", Forms.decimal(), Quality.Review::score);
        private final Member<List<String>> criteria =
                member("criteria", Forms.list(Forms.text()), Quality.Review::criteria);

        @Override
        protected Quality.Review make(Values in) {
            return new Quality.Review(in.get(process), in.get(reviewer), in.get(date), in.get(score), in.all(criteria));
        }
    };

    static final ObjectForm<CatalogRecord> CATALOG_RECORD = new ObjectForm<>("CatalogRecord") {
        private final Member<String> id = member("id", Forms.text(), CatalogRecord::id);
        private final Member<Organization> provider =
                member("provider", ActorForms.ORGANIZATION, CatalogRecord::provider);
        private final Member<PartialDateTime> dateCreated =
                member("dateCreated", ValueForms.DATE_TIME, CatalogRecord::created);
        private final Member<PartialDateTime> dateModified =
                member("dateModified", ValueForms.DATE_TIME, CatalogRecord::modified);
        private final Member<DeclaredLicense> sdLicense = member("sdLicense", DECLARED_LICENSE, CatalogRecord::license);

        @Override
        protected CatalogRecord make(Values in) {
            return new CatalogRecord(
                    in.get(id), in.get(provider), in.get(dateCreated), in.get(dateModified), in.get(sdLicense));
        }

        @Override
        protected CatalogRecord ofText(String words) {
            return CatalogRecord.of(words);
        }
    };

    private DescriptionForms() {}
}
