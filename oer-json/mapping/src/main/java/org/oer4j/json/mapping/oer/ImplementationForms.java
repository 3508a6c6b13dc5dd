package org.oer4j.json.mapping.oer;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.oer4j.actor.Agent;
import org.oer4j.actor.Identifier;
import org.oer4j.citation.Instrument;
import org.oer4j.implementation.Alignment;
import org.oer4j.implementation.Appraisal;
import org.oer4j.implementation.BeneficiaryCount;
import org.oer4j.implementation.Completion;
import org.oer4j.implementation.CurrencyCode;
import org.oer4j.implementation.Editorial;
import org.oer4j.implementation.Evidence;
import org.oer4j.implementation.Finances;
import org.oer4j.implementation.Funding;
import org.oer4j.implementation.General;
import org.oer4j.implementation.ImplementationRecord;
import org.oer4j.implementation.Indicator;
import org.oer4j.implementation.Milestone;
import org.oer4j.implementation.Money;
import org.oer4j.implementation.PolicyDocument;
import org.oer4j.implementation.Progress;
import org.oer4j.implementation.Results;
import org.oer4j.implementation.Scope;
import org.oer4j.json.mapping.Form;
import org.oer4j.json.mapping.Forms;
import org.oer4j.json.mapping.ObjectForm;
import org.oer4j.place.CountryCode;
import org.oer4j.place.Subdivision;
import org.oer4j.place.UnescoRegion;
import org.oer4j.recommendation.AreaOfAction;
import org.oer4j.recommendation.Level;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.recommendation.Sector;
import org.oer4j.resource.DeclaredLicense;
import org.oer4j.text.LanguageTag;
import org.oer4j.text.LocalizedText;
import org.oer4j.time.PartialDate;

/** The form of implementation records: the members of all groups side by side. */
final class ImplementationForms {
    private static final Form<Instant> INSTANT = Forms.value(
            "ISO 8601 instant such as 2026-11-21T16:00:00Z", ImplementationForms::instant, Instant::toString, null);

    private static final Form<Integer> CYCLE =
            Forms.as(Forms.integer(), ImplementationForms::cycle, Integer::longValue);

    private static final ObjectForm<General.Participation> PARTICIPATION = new ObjectForm<>("Participation") {
        private final Member<Agent> agent = required("agent", ActorForms.AGENT, General.Participation::agent);
        private final Member<General.Role> role =
                required("role", Forms.code(General.Role.class), General.Participation::role);

        @Override
        protected General.Participation make(Values in) {
            return new General.Participation(in.the(agent), in.the(role));
        }
    };
    private static final ObjectForm<Scope.Shares> SHARES = new ObjectForm<>("Shares") {
        private final Member<String> dimension = required("dimension", Forms.words(), Scope.Shares::dimension);
        private final Member<Map<String, BigDecimal>> percentages =
                required("percentages", ResultForms.codes(Forms.decimal()), Scope.Shares::percentages);
        private final Member<Boolean> exclusive = member("exclusive", Forms.truth(), Scope.Shares::exclusive);

        @Override
        protected Scope.Shares make(Values in) {
            return new Scope.Shares(in.the(dimension), in.the(percentages), in.or(exclusive, false));
        }
    };
    private static final ObjectForm<Finances.Total> TOTAL = new ObjectForm<>("Total") {
        private final Member<Funding.Kind> kind =
                required("kind", Forms.code(Funding.Kind.class), Finances.Total::kind);
        private final Member<Money> money = required("money", ProgressForms.MONEY, Finances.Total::money);

        @Override
        protected Finances.Total make(Values in) {
            return new Finances.Total(in.the(kind), in.the(money));
        }
    };
    private static final ObjectForm<Finances.ExchangeRate> EXCHANGE_RATE = new ObjectForm<>("ExchangeRate") {
        private final Member<CurrencyCode> from = required("from", ProgressForms.CURRENCY, Finances.ExchangeRate::from);
        private final Member<CurrencyCode> to = required("to", ProgressForms.CURRENCY, Finances.ExchangeRate::to);
        private final Member<BigDecimal> rate = required("rate", Forms.decimal(), Finances.ExchangeRate::rate);
        private final Member<PartialDate> on = required("on", TimeForms.DATE, Finances.ExchangeRate::on);
        private final Member<String> source = member("source", Forms.text(), Finances.ExchangeRate::source);

        @Override
        protected Finances.ExchangeRate make(Values in) {
            return new Finances.ExchangeRate(in.the(from), in.the(to), in.the(rate), in.the(on), in.get(source));
        }
    };
    private static final ObjectForm<Appraisal.BestPracticeClaim> BEST_PRACTICE_CLAIM =
            new ObjectForm<>("BestPracticeClaim") {
                private final Member<LocalizedText> reason =
                        member("reason", TextForms.TEXTS, Appraisal.BestPracticeClaim::reason);
                private final Member<Completion.Assessor> assessor = member(
                        "assessor", Forms.code(Completion.Assessor.class), Appraisal.BestPracticeClaim::assessor);
                private final Member<Agent> assessedBy =
                        member("assessedBy", ActorForms.AGENT, Appraisal.BestPracticeClaim::assessedBy);

                @Override
                protected Appraisal.BestPracticeClaim make(Values in) {
                    return new Appraisal.BestPracticeClaim(in.get(reason), in.get(assessor), in.get(assessedBy));
                }
            };
    private static final ObjectForm<Editorial.Provenance> PROVENANCE = new ObjectForm<>("Provenance") {
        private final Member<String> source = required("source", Forms.words(), Editorial.Provenance::source);
        private final Member<PartialDate> retrieved =
                member("retrieved", TimeForms.DATE, Editorial.Provenance::retrieved);
        private final Member<DeclaredLicense> license =
                member("license", DescriptionForms.DECLARED_LICENSE, Editorial.Provenance::license);

        @Override
        protected Editorial.Provenance make(Values in) {
            return new Editorial.Provenance(in.the(source), in.get(retrieved), in.get(license));
        }
    };
    private static final ObjectForm<Editorial.RelatedRecord> RELATED_RECORD = new ObjectForm<>("RelatedRecord") {
        private final Member<Editorial.Relation> relation = required(
                "relation",
                ProgressForms.open("relation", Editorial.Relation::new, Editorial.Relation::code),
                Editorial.RelatedRecord::relation);
        private final Member<String> id = required("id", Forms.words(), Editorial.RelatedRecord::id);

        @Override
        protected Editorial.RelatedRecord make(Values in) {
            return new Editorial.RelatedRecord(in.the(relation), in.the(id));
        }
    };

    static final ObjectForm<ImplementationRecord> IMPLEMENTATION_RECORD = new ObjectForm<>("ImplementationRecord") {
        private final Member<String> id = required("id", Forms.words(), ImplementationRecord::id);
        private final Member<LocalizedText> title =
                required("title", TextForms.TEXTS, record -> record.general().title());
        private final Member<LocalizedText> description = member(
                "description", TextForms.TEXTS, record -> record.general().description());
        private final Member<LocalizedText> problem =
                member("problem", TextForms.TEXTS, record -> record.general().problem());
        private final Member<LocalizedText> objectives =
                member("objectives", TextForms.TEXTS, record -> record.general().objectives());
        private final Member<General.Kind> kind = member(
                "kind",
                ProgressForms.open("kind of measure", General.Kind::new, General.Kind::code),
                record -> record.general().kind());
        private final Member<Agent> lead =
                member("lead", ActorForms.AGENT, record -> record.general().lead());
        private final Member<List<General.Participation>> participations = member(
                "participations",
                Forms.list(PARTICIPATION),
                record -> record.general().participations());
        private final Member<String> url =
                member("url", Forms.text(), record -> record.general().url());
        private final Member<List<Identifier>> identifiers = member(
                "identifiers",
                Forms.list(ActorForms.IDENTIFIER),
                record -> record.general().identifiers());
        private final Member<Level> level = member(
                "level", RecommendationForms.LEVEL, record -> record.scope().level());
        private final Member<List<CountryCode>> countries = member(
                "countries",
                Forms.list(PlaceForms.COUNTRY),
                record -> record.scope().countries());
        private final Member<List<Subdivision>> subdivisions = member(
                "subdivisions",
                Forms.list(PlaceForms.SUBDIVISION),
                record -> record.scope().subdivisions());
        private final Member<Set<UnescoRegion>> regions = member(
                "regions",
                Forms.set(PlaceForms.REGION),
                record -> record.scope().regions());
        private final Member<Set<Sector>> sectors = member(
                "sectors",
                Forms.set(RecommendationForms.SECTOR),
                record -> record.scope().sectors());
        private final Member<List<String>> educationLevels = member(
                "educationLevels",
                Forms.list(Forms.words()),
                record -> record.scope().educationLevels());
        private final Member<List<String>> educationFields = member(
                "educationFields",
                Forms.list(Forms.words()),
                record -> record.scope().educationFields());
        private final Member<List<LanguageTag>> languages = member(
                "inLanguage",
                Forms.list(TextForms.LANGUAGE),
                record -> record.scope().languages());
        private final Member<List<String>> stakeholderGroups = member(
                "stakeholderGroups",
                Forms.list(Forms.words()),
                record -> record.scope().stakeholderGroups());
        private final Member<List<String>> priorityGroups = member(
                "priorityGroups",
                Forms.list(Forms.words()),
                record -> record.scope().priorityGroups());
        private final Member<Set<Scope.Delivery>> delivery = member(
                "delivery",
                Forms.set(Forms.code(Scope.Delivery.class)),
                record -> record.scope().delivery());
        private final Member<List<Scope.Shares>> shares =
                member("shares", Forms.list(SHARES), record -> record.scope().shares());
        private final Member<String> instrument =
                member("instrument", Forms.words(), record -> record.alignment().instrument());
        private final Member<List<AreaOfAction>> areas = member(
                "areas",
                Forms.list(RecommendationForms.AREA),
                record -> record.alignment().areas());
        private final Member<List<ProvisionRef>> actions = member(
                "actions",
                Forms.list(RecommendationForms.REF),
                record -> record.alignment().actions());
        private final Member<LocalizedText> relevance = member(
                "relevance", TextForms.TEXTS, record -> record.alignment().relevance());
        private final Member<Alignment.Attribution> attribution = member(
                "attribution",
                Forms.code(Alignment.Attribution.class),
                record -> record.alignment().attribution());
        private final Member<List<String>> sdgTargets = member(
                "sdgTargets",
                Forms.list(Forms.words()),
                record -> record.alignment().sdgTargets());
        private final Member<PartialDate> plannedStart = member(
                "plannedStart", TimeForms.DATE, record -> record.progress().plannedStart());
        private final Member<PartialDate> plannedEnd =
                member("plannedEnd", TimeForms.DATE, record -> record.progress().plannedEnd());
        private final Member<PartialDate> actualStart = member(
                "actualStart", TimeForms.DATE, record -> record.progress().actualStart());
        private final Member<PartialDate> actualEnd =
                member("actualEnd", TimeForms.DATE, record -> record.progress().actualEnd());
        private final Member<Progress.Status> status = member(
                "status", ProgressForms.STATUS, record -> record.progress().status());
        private final Member<LocalizedText> statusReason = member(
                "statusReason", TextForms.TEXTS, record -> record.progress().statusReason());
        private final Member<List<Completion>> completions = member(
                "completions",
                Forms.list(ProgressForms.COMPLETION),
                record -> record.progress().completions());
        private final Member<List<Milestone>> milestones = member(
                "milestones",
                Forms.list(ProgressForms.MILESTONE),
                record -> record.progress().milestones());
        private final Member<List<Funding>> funding = member(
                "funding",
                Forms.list(ProgressForms.FUNDING),
                record -> record.finances().funding());
        private final Member<List<Finances.Total>> totals =
                member("totals", Forms.list(TOTAL), record -> record.finances().totals());
        private final Member<List<Finances.ExchangeRate>> exchangeRates = member(
                "exchangeRates",
                Forms.list(EXCHANGE_RATE),
                record -> record.finances().exchangeRates());
        private final Member<List<BeneficiaryCount>> beneficiaries = member(
                "beneficiaries",
                Forms.list(ResultForms.BENEFICIARY_COUNT),
                record -> record.results().beneficiaries());
        private final Member<List<Indicator>> indicators = member(
                "indicators",
                Forms.list(ResultForms.INDICATOR),
                record -> record.results().indicators());
        private final Member<List<PolicyDocument>> policies = member(
                "policies",
                Forms.list(ResultForms.POLICY_DOCUMENT),
                record -> record.results().policies());
        private final Member<List<String>> resourcesProduced = member(
                "resourcesProduced",
                Forms.list(Forms.idOf("id")),
                record -> record.results().resourcesProduced());
        private final Member<List<Evidence>> evidence = member(
                "evidence",
                Forms.list(ProgressForms.EVIDENCE),
                record -> record.appraisal().evidence());
        private final Member<Appraisal.BestPracticeClaim> bestPractice = member(
                "bestPractice",
                BEST_PRACTICE_CLAIM,
                record -> record.appraisal().bestPractice());
        private final Member<List<LocalizedText>> lessonsLearned = member(
                "lessonsLearned",
                Forms.list(TextForms.TEXTS),
                record -> record.appraisal().lessonsLearned());
        private final Member<List<LocalizedText>> challenges = member(
                "challenges",
                Forms.list(TextForms.TEXTS),
                record -> record.appraisal().challenges());
        private final Member<LocalizedText> nextSteps = member(
                "nextSteps", TextForms.TEXTS, record -> record.appraisal().nextSteps());
        private final Member<Editorial.Status> editorialStatus = member(
                "editorialStatus",
                Forms.code(Editorial.Status.class),
                record -> record.editorial().editorialStatus());
        private final Member<Instant> created =
                member("created", INSTANT, record -> record.editorial().created());
        private final Member<Instant> modified =
                member("modified", INSTANT, record -> record.editorial().modified());
        private final Member<Editorial.Provenance> provenance =
                member("provenance", PROVENANCE, record -> record.editorial().provenance());
        private final Member<List<Integer>> cycles =
                member("cycles", Forms.list(CYCLE), record -> record.editorial().cycles());
        private final Member<List<Editorial.RelatedRecord>> relatedRecords = member(
                "relatedRecords",
                Forms.list(RELATED_RECORD),
                record -> record.editorial().relatedRecords());

        @Override
        protected ImplementationRecord make(Values in) {
            return new ImplementationRecord(
                    in.the(id),
                    new General(
                            in.the(title),
                            in.get(description),
                            in.get(problem),
                            in.get(objectives),
                            in.get(kind),
                            in.get(lead),
                            in.all(participations),
                            in.get(url),
                            in.all(identifiers)),
                    new Scope(
                            in.get(level),
                            in.all(countries),
                            in.all(subdivisions),
                            in.or(regions, Set.of()),
                            in.or(sectors, Set.of()),
                            in.all(educationLevels),
                            in.all(educationFields),
                            in.all(languages),
                            in.all(stakeholderGroups),
                            in.all(priorityGroups),
                            in.or(delivery, Set.of()),
                            in.all(shares)),
                    new Alignment(
                            in.or(instrument, Instrument.OER2019),
                            in.all(areas),
                            in.all(actions),
                            in.get(relevance),
                            in.get(attribution),
                            in.all(sdgTargets)),
                    new Progress(
                            in.get(plannedStart),
                            in.get(plannedEnd),
                            in.get(actualStart),
                            in.get(actualEnd),
                            in.get(status),
                            in.get(statusReason),
                            in.all(completions),
                            in.all(milestones)),
                    new Finances(in.all(funding), in.all(totals), in.all(exchangeRates)),
                    new Results(in.all(beneficiaries), in.all(indicators), in.all(policies), in.all(resourcesProduced)),
                    new Appraisal(
                            in.all(evidence),
                            in.get(bestPractice),
                            in.all(lessonsLearned),
                            in.all(challenges),
                            in.get(nextSteps)),
                    new Editorial(
                            in.get(editorialStatus),
                            in.get(created),
                            in.get(modified),
                            in.get(provenance),
                            in.all(cycles),
                            in.all(relatedRecords)));
        }
    };

    private ImplementationForms() {}

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException notOne) {
            throw new IllegalArgumentException(notOne);
        }
    }

    private static Integer cycle(Long number) {
        if (number < 1 || number > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "the cycle " + number + " is none, expected 1 for the first or a later one");
        }
        return number.intValue();
    }
}
