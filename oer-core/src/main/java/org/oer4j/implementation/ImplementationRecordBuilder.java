package org.oer4j.implementation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Agent;
import org.oer4j.actor.Identifier;
import org.oer4j.citation.Instrument;
import org.oer4j.place.CountryCode;
import org.oer4j.place.Subdivision;
import org.oer4j.place.UnescoRegion;
import org.oer4j.recommendation.AreaOfAction;
import org.oer4j.recommendation.Level;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.recommendation.Sector;
import org.oer4j.text.LanguageTag;
import org.oer4j.text.LocalizedText;
import org.oer4j.time.PartialDate;

/** Gathers the fields of an implementation record, whatever group they are in; not thread-safe, may build more than once. */
public final class ImplementationRecordBuilder {
    private final String id;
    private final LocalizedText title;
    private @Nullable LocalizedText description;
    private @Nullable LocalizedText problem;
    private @Nullable LocalizedText objectives;
    private General.@Nullable Kind kind;
    private @Nullable Agent lead;
    private final List<General.Participation> participations = new ArrayList<>();
    private @Nullable String url;
    private final List<Identifier> identifiers = new ArrayList<>();
    private @Nullable Level level;
    private final List<CountryCode> countries = new ArrayList<>();
    private final List<Subdivision> subdivisions = new ArrayList<>();
    private final Set<UnescoRegion> regions = EnumSet.noneOf(UnescoRegion.class);
    private final Set<Sector> sectors = EnumSet.noneOf(Sector.class);
    private final List<String> educationLevels = new ArrayList<>();
    private final List<String> educationFields = new ArrayList<>();
    private final List<LanguageTag> languages = new ArrayList<>();
    private final List<String> stakeholderGroups = new ArrayList<>();
    private final List<String> priorityGroups = new ArrayList<>();
    private final Set<Scope.Delivery> delivery = EnumSet.noneOf(Scope.Delivery.class);
    private final List<Scope.Shares> shares = new ArrayList<>();
    private String instrument = Instrument.OER2019;
    private final List<AreaOfAction> areas = new ArrayList<>();
    private final List<ProvisionRef> actions = new ArrayList<>();
    private @Nullable LocalizedText relevance;
    private Alignment.@Nullable Attribution attribution;
    private final List<String> sdgTargets = new ArrayList<>();
    private @Nullable PartialDate plannedStart;
    private @Nullable PartialDate plannedEnd;
    private @Nullable PartialDate actualStart;
    private @Nullable PartialDate actualEnd;
    private Progress.@Nullable Status status;
    private @Nullable LocalizedText statusReason;
    private final List<Completion> completions = new ArrayList<>();
    private final List<Milestone> milestones = new ArrayList<>();
    private final List<Funding> funding = new ArrayList<>();
    private final List<Finances.Total> totals = new ArrayList<>();
    private final List<Finances.ExchangeRate> exchangeRates = new ArrayList<>();
    private final List<BeneficiaryCount> beneficiaries = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<PolicyDocument> policies = new ArrayList<>();
    private final List<String> resourcesProduced = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private Appraisal.@Nullable BestPracticeClaim bestPractice;
    private final List<LocalizedText> lessonsLearned = new ArrayList<>();
    private final List<LocalizedText> challenges = new ArrayList<>();
    private @Nullable LocalizedText nextSteps;
    private Editorial.@Nullable Status editorialStatus;
    private @Nullable Instant created;
    private @Nullable Instant modified;
    private Editorial.@Nullable Provenance provenance;
    private final List<Integer> cycles = new ArrayList<>();
    private final List<Editorial.RelatedRecord> relatedRecords = new ArrayList<>();

    ImplementationRecordBuilder(String id, LocalizedText title) {
        this.id = Objects.requireNonNull(id, "id");
        this.title = Objects.requireNonNull(title, "title");
    }

    static ImplementationRecordBuilder of(ImplementationRecord record) {
        ImplementationRecordBuilder builder =
                new ImplementationRecordBuilder(record.id(), record.general().title());
        builder.copy(record.general());
        builder.copy(record.scope());
        builder.copy(record.alignment());
        builder.copy(record.progress());
        builder.copy(record.finances());
        builder.copy(record.results());
        builder.copy(record.appraisal());
        builder.copy(record.editorial());
        return builder;
    }

    private void copy(General general) {
        description = general.description();
        problem = general.problem();
        objectives = general.objectives();
        kind = general.kind();
        lead = general.lead();
        participations.addAll(general.participations());
        url = general.url();
        identifiers.addAll(general.identifiers());
    }

    private void copy(Scope scope) {
        level = scope.level();
        countries.addAll(scope.countries());
        subdivisions.addAll(scope.subdivisions());
        regions.addAll(scope.regions());
        sectors.addAll(scope.sectors());
        educationLevels.addAll(scope.educationLevels());
        educationFields.addAll(scope.educationFields());
        languages.addAll(scope.languages());
        stakeholderGroups.addAll(scope.stakeholderGroups());
        priorityGroups.addAll(scope.priorityGroups());
        delivery.addAll(scope.delivery());
        shares.addAll(scope.shares());
    }

    private void copy(Alignment alignment) {
        instrument = alignment.instrument();
        areas.addAll(alignment.areas());
        actions.addAll(alignment.actions());
        relevance = alignment.relevance();
        attribution = alignment.attribution();
        sdgTargets.addAll(alignment.sdgTargets());
    }

    private void copy(Progress progress) {
        plannedStart = progress.plannedStart();
        plannedEnd = progress.plannedEnd();
        actualStart = progress.actualStart();
        actualEnd = progress.actualEnd();
        status = progress.status();
        statusReason = progress.statusReason();
        completions.addAll(progress.completions());
        milestones.addAll(progress.milestones());
    }

    private void copy(Finances finances) {
        funding.addAll(finances.funding());
        totals.addAll(finances.totals());
        exchangeRates.addAll(finances.exchangeRates());
    }

    private void copy(Results results) {
        beneficiaries.addAll(results.beneficiaries());
        indicators.addAll(results.indicators());
        policies.addAll(results.policies());
        resourcesProduced.addAll(results.resourcesProduced());
    }

    private void copy(Appraisal appraisal) {
        evidence.addAll(appraisal.evidence());
        bestPractice = appraisal.bestPractice();
        lessonsLearned.addAll(appraisal.lessonsLearned());
        challenges.addAll(appraisal.challenges());
        nextSteps = appraisal.nextSteps();
    }

    private void copy(Editorial editorial) {
        editorialStatus = editorial.editorialStatus();
        created = editorial.created();
        modified = editorial.modified();
        provenance = editorial.provenance();
        cycles.addAll(editorial.cycles());
        relatedRecords.addAll(editorial.relatedRecords());
    }

    /**
     * Sets what is done.
     *
     * @param description the value, or null for none
     * @return this builder
     */
    public ImplementationRecordBuilder description(@Nullable LocalizedText description) {
        this.description = description;
        return this;
    }

    /**
     * Sets what made it necessary.
     *
     * @param problem the value, or null for none
     * @return this builder
     */
    public ImplementationRecordBuilder problem(@Nullable LocalizedText problem) {
        this.problem = problem;
        return this;
    }

    /**
     * Sets what it should bring about, laid down beforehand (16.a).
     *
     * @param objectives the value, or null for none
     * @return this builder
     */
    public ImplementationRecordBuilder objectives(@Nullable LocalizedText objectives) {
        this.objectives = objectives;
        return this;
    }

    /**
     * Sets what kind of measure it is.
     *
     * @param kind the value, or null for none
     * @return this builder
     */
    public ImplementationRecordBuilder kind(General.@Nullable Kind kind) {
        this.kind = kind;
        return this;
    }

    /**
     * Sets who answers for it.
     *
     * @param lead the value, or null for none
     * @return this builder
     */
    public ImplementationRecordBuilder lead(@Nullable Agent lead) {
        this.lead = lead;
        return this;
    }

    /**
     * Adds one participation: who else takes part, and as what.
     *
     * @param participation one more
     * @return this builder
     */
    public ImplementationRecordBuilder participation(General.Participation participation) {
        participations.add(participation);
        return this;
    }

    /**
     * Sets where it presents itself.
     *
     * @param url the value, or null for none
     * @return this builder
     */
    public ImplementationRecordBuilder url(@Nullable String url) {
        this.url = url;
        return this;
    }

    /**
     * Adds one identifier: what other systems call it, such as IATI.
     *
     * @param identifier one more
     * @return this builder
     */
    public ImplementationRecordBuilder identifier(Identifier identifier) {
        identifiers.add(identifier);
        return this;
    }

    /**
     * Sets at which level it takes place.
     *
     * @param level the value, or null for none
     * @return this builder
     */
    public ImplementationRecordBuilder level(@Nullable Level level) {
        this.level = level;
        return this;
    }

    /**
     * Adds one country: the countries, the first one first.
     *
     * @param country one more
     * @return this builder
     */
    public ImplementationRecordBuilder country(CountryCode country) {
        countries.add(country);
        return this;
    }

    /**
     * Adds one subdivision: the parts of countries.
     *
     * @param subdivision one more
     * @return this builder
     */
    public ImplementationRecordBuilder subdivision(Subdivision subdivision) {
        subdivisions.add(subdivision);
        return this;
    }

    /**
     * Adds one region: the regions as wholes.
     *
     * @param region one more
     * @return this builder
     */
    public ImplementationRecordBuilder region(UnescoRegion region) {
        regions.add(region);
        return this;
    }

    /**
     * Adds one sector: the sectors of learning.
     *
     * @param sector one more
     * @return this builder
     */
    public ImplementationRecordBuilder sector(Sector sector) {
        sectors.add(sector);
        return this;
    }

    /**
     * Adds one education level: the levels of education: ISCED 2011, 0 to 8, or 9 for not elsewhere
     * classified.
     *
     * @param educationLevel one more
     * @return this builder
     */
    public ImplementationRecordBuilder educationLevel(String educationLevel) {
        educationLevels.add(educationLevel);
        return this;
    }

    /**
     * Adds one education field: the fields of education: ISCED-F 2013, broad, narrow or detailed.
     *
     * @param educationField one more
     * @return this builder
     */
    public ImplementationRecordBuilder educationField(String educationField) {
        educationFields.add(educationField);
        return this;
    }

    /**
     * Adds one language: the languages in which it works, tags in canonical case.
     *
     * @param language one more
     * @return this builder
     */
    public ImplementationRecordBuilder language(LanguageTag language) {
        languages.add(language);
        return this;
    }

    /**
     * Adds one stakeholder group: the groups of stakeholders involved, by the codes of paragraph 4.
     *
     * @param stakeholderGroup one more
     * @return this builder
     */
    public ImplementationRecordBuilder stakeholderGroup(String stakeholderGroup) {
        stakeholderGroups.add(stakeholderGroup);
        return this;
    }

    /**
     * Adds one priority group: the groups of paragraph 13 whom it is meant to reach, such as {@code
     * remote-rural}.
     *
     * @param priorityGroup one more
     * @return this builder
     */
    public ImplementationRecordBuilder priorityGroup(String priorityGroup) {
        priorityGroups.add(priorityGroup);
        return this;
    }

    /**
     * Adds one delivery: the ways in which it can be used; none while that is not said.
     *
     * @param delivery one more
     * @return this builder
     */
    public ImplementationRecordBuilder delivery(Scope.Delivery delivery) {
        this.delivery.add(delivery);
        return this;
    }

    /**
     * Adds one share: how it divides among countries, sectors or priorities.
     *
     * @param share one more
     * @return this builder
     */
    public ImplementationRecordBuilder share(Scope.Shares share) {
        shares.add(share);
        return this;
    }

    /**
     * Sets the code of the instrument whose numbering the references use.
     *
     * @param instrument a code such as OER2019
     * @return this builder
     */
    public ImplementationRecordBuilder instrument(String instrument) {
        this.instrument = instrument;
        return this;
    }

    /**
     * Adds one area: the areas of action it serves.
     *
     * @param area one more
     * @return this builder
     */
    public ImplementationRecordBuilder area(AreaOfAction area) {
        areas.add(area);
        return this;
    }

    /**
     * Adds one action: the actions and monitoring provisions it serves.
     *
     * @param action one more
     * @return this builder
     */
    public ImplementationRecordBuilder action(ProvisionRef action) {
        actions.add(action);
        return this;
    }

    /**
     * Sets how it serves them.
     *
     * @param relevance the value, or null for none
     * @return this builder
     */
    public ImplementationRecordBuilder relevance(@Nullable LocalizedText relevance) {
        this.relevance = relevance;
        return this;
    }

    /**
     * Sets whether it came about through the Recommendation.
     *
     * @param attribution the value, or null for none
     * @return this builder
     */
    public ImplementationRecordBuilder attribution(Alignment.@Nullable Attribution attribution) {
        this.attribution = attribution;
        return this;
    }

    /**
     * Adds one sdg target: goals and targets of the 2030 Agenda, such as {@code 4} or {@code 4.a}.
     *
     * @param sdgTarget one more
     * @return this builder
     */
    public ImplementationRecordBuilder sdgTarget(String sdgTarget) {
        sdgTargets.add(sdgTarget);
        return this;
    }

    /**
     * Sets when it should begin.
     *
     * @param plannedStart the value, or null for none
     * @return this builder
     */
    public ImplementationRecordBuilder plannedStart(@Nullable PartialDate plannedStart) {
        this.plannedStart = plannedStart;
        return this;
    }

    /**
     * Sets when it should end.
     *
     * @param plannedEnd the value, or null for none
     * @return this builder
     */
    public ImplementationRecordBuilder plannedEnd(@Nullable PartialDate plannedEnd) {
        this.plannedEnd = plannedEnd;
        return this;
    }

    /**
     * Sets when it began.
     *
     * @param actualStart the value, or null for none
     * @return this builder
     */
    public ImplementationRecordBuilder actualStart(@Nullable PartialDate actualStart) {
        this.actualStart = actualStart;
        return this;
    }

    /**
     * Sets when it ended.
     *
     * @param actualEnd the value, or null for none
     * @return this builder
     */
    public ImplementationRecordBuilder actualEnd(@Nullable PartialDate actualEnd) {
        this.actualEnd = actualEnd;
        return this;
    }

    /**
     * Sets where it stands.
     *
     * @param status the value, or null for none
     * @return this builder
     */
    public ImplementationRecordBuilder status(Progress.@Nullable Status status) {
        this.status = status;
        return this;
    }

    /**
     * Sets why it was suspended, cancelled or discontinued.
     *
     * @param statusReason the value, or null for none
     * @return this builder
     */
    public ImplementationRecordBuilder statusReason(@Nullable LocalizedText statusReason) {
        this.statusReason = statusReason;
        return this;
    }

    /**
     * Adds one completion: how far it was found to be done, by whom and when, the latest last.
     *
     * @param completion one more
     * @return this builder
     */
    public ImplementationRecordBuilder completion(Completion completion) {
        completions.add(completion);
        return this;
    }

    /**
     * Adds one milestone: its steps.
     *
     * @param milestone one more
     * @return this builder
     */
    public ImplementationRecordBuilder milestone(Milestone milestone) {
        milestones.add(milestone);
        return this;
    }

    /**
     * Adds one funding: what was foreseen, promised and spent.
     *
     * @param funding one more
     * @return this builder
     */
    public ImplementationRecordBuilder funding(Funding funding) {
        this.funding.add(funding);
        return this;
    }

    /**
     * Adds one total: sums as the source states them.
     *
     * @param total one more
     * @return this builder
     */
    public ImplementationRecordBuilder total(Finances.Total total) {
        totals.add(total);
        return this;
    }

    /**
     * Adds one exchange rate: the rates that the stated sums rest on.
     *
     * @param exchangeRate one more
     * @return this builder
     */
    public ImplementationRecordBuilder exchangeRate(Finances.ExchangeRate exchangeRate) {
        exchangeRates.add(exchangeRate);
        return this;
    }

    /**
     * Adds one beneficiaries: whom it reached.
     *
     * @param beneficiaries one more
     * @return this builder
     */
    public ImplementationRecordBuilder beneficiaries(BeneficiaryCount beneficiaries) {
        this.beneficiaries.add(beneficiaries);
        return this;
    }

    /**
     * Adds one indicator: what was measured.
     *
     * @param indicator one more
     * @return this builder
     */
    public ImplementationRecordBuilder indicator(Indicator indicator) {
        indicators.add(indicator);
        return this;
    }

    /**
     * Adds one policy: the policies, laws and strategies that it made or rests on.
     *
     * @param policy one more
     * @return this builder
     */
    public ImplementationRecordBuilder policy(PolicyDocument policy) {
        policies.add(policy);
        return this;
    }

    /**
     * Adds one resource produced: the ids of the learning resources that it made.
     *
     * @param resourceProduced one more
     * @return this builder
     */
    public ImplementationRecordBuilder resourceProduced(String resourceProduced) {
        resourcesProduced.add(resourceProduced);
        return this;
    }

    /**
     * Adds one evidence: from what others can see that it is so.
     *
     * @param evidence one more
     * @return this builder
     */
    public ImplementationRecordBuilder evidence(Evidence evidence) {
        this.evidence.add(evidence);
        return this;
    }

    /**
     * Sets that it is put forward as best practice.
     *
     * @param bestPractice the value, or null for none
     * @return this builder
     */
    public ImplementationRecordBuilder bestPractice(Appraisal.@Nullable BestPracticeClaim bestPractice) {
        this.bestPractice = bestPractice;
        return this;
    }

    /**
     * Adds one lesson learned: what was learnt.
     *
     * @param lessonLearned one more
     * @return this builder
     */
    public ImplementationRecordBuilder lessonLearned(LocalizedText lessonLearned) {
        lessonsLearned.add(lessonLearned);
        return this;
    }

    /**
     * Adds one challenge: what stood in the way.
     *
     * @param challenge one more
     * @return this builder
     */
    public ImplementationRecordBuilder challenge(LocalizedText challenge) {
        challenges.add(challenge);
        return this;
    }

    /**
     * Sets what is to be done next.
     *
     * @param nextSteps the value, or null for none
     * @return this builder
     */
    public ImplementationRecordBuilder nextSteps(@Nullable LocalizedText nextSteps) {
        this.nextSteps = nextSteps;
        return this;
    }

    /**
     * Sets how far it has been edited.
     *
     * @param editorialStatus the value, or null for none
     * @return this builder
     */
    public ImplementationRecordBuilder editorialStatus(Editorial.@Nullable Status editorialStatus) {
        this.editorialStatus = editorialStatus;
        return this;
    }

    /**
     * Sets when the record was made.
     *
     * @param created the value, or null for none
     * @return this builder
     */
    public ImplementationRecordBuilder created(@Nullable Instant created) {
        this.created = created;
        return this;
    }

    /**
     * Sets when the record was last changed.
     *
     * @param modified the value, or null for none
     * @return this builder
     */
    public ImplementationRecordBuilder modified(@Nullable Instant modified) {
        this.modified = modified;
        return this;
    }

    /**
     * Sets where its content comes from.
     *
     * @param provenance the value, or null for none
     * @return this builder
     */
    public ImplementationRecordBuilder provenance(Editorial.@Nullable Provenance provenance) {
        this.provenance = provenance;
        return this;
    }

    /**
     * Adds one cycle: the numbers of the monitoring cycles in which it was reported.
     *
     * @param cycle one more
     * @return this builder
     */
    public ImplementationRecordBuilder cycle(Integer cycle) {
        cycles.add(cycle);
        return this;
    }

    /**
     * Adds one related record: the records it hangs together with.
     *
     * @param relatedRecord one more
     * @return this builder
     */
    public ImplementationRecordBuilder relatedRecord(Editorial.RelatedRecord relatedRecord) {
        relatedRecords.add(relatedRecord);
        return this;
    }

    /**
     * Makes the record.
     *
     * @return the record
     * @throws IllegalArgumentException if the id or a code is blank or a cycle is below one
     */
    public ImplementationRecord build() {
        return new ImplementationRecord(
                id,
                new General(title, description, problem, objectives, kind, lead, participations, url, identifiers),
                new Scope(
                        level,
                        countries,
                        subdivisions,
                        regions,
                        sectors,
                        educationLevels,
                        educationFields,
                        languages,
                        stakeholderGroups,
                        priorityGroups,
                        delivery,
                        shares),
                new Alignment(instrument, areas, actions, relevance, attribution, sdgTargets),
                new Progress(
                        plannedStart,
                        plannedEnd,
                        actualStart,
                        actualEnd,
                        status,
                        statusReason,
                        completions,
                        milestones),
                new Finances(funding, totals, exchangeRates),
                new Results(beneficiaries, indicators, policies, resourcesProduced),
                new Appraisal(evidence, bestPractice, lessonsLearned, challenges, nextSteps),
                new Editorial(editorialStatus, created, modified, provenance, cycles, relatedRecords));
    }
}
