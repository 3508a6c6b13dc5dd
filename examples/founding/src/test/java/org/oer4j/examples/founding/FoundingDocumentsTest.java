package org.oer4j.examples.founding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.oer4j.examples.founding.FoundingDocument.CALL;
import static org.oer4j.examples.founding.FoundingDocument.COALITION;
import static org.oer4j.examples.founding.FoundingDocument.NETWORK;
import static org.oer4j.examples.founding.FoundingDocument.SESSION;
import static org.oer4j.examples.founding.FoundingDocument.WEBINAR;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.oer4j.actor.ActorRules;
import org.oer4j.actor.Coalition;
import org.oer4j.actor.Organization;
import org.oer4j.actor.Person;
import org.oer4j.actor.PersonalData;
import org.oer4j.actor.WorkPlanItem;
import org.oer4j.actor.WorkingGroup;
import org.oer4j.commitment.ActorLevel;
import org.oer4j.commitment.CallToAction;
import org.oer4j.commitment.CommitmentRules;
import org.oer4j.commitment.Event;
import org.oer4j.commitment.Event.Outcome.Term;
import org.oer4j.commitment.MeetingCategory;
import org.oer4j.conformance.ConformanceCheck;
import org.oer4j.conformance.Finding;
import org.oer4j.conformance.ObjectRule;
import org.oer4j.conformance.Profile;
import org.oer4j.json.jackson3.OerJson;
import org.oer4j.recommendation.AreaName;
import org.oer4j.recommendation.AreaOfAction;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.recommendation.Recommendation;
import org.oer4j.resource.LearningResource;
import org.oer4j.support.ItemList;
import org.oer4j.support.Reach;
import org.oer4j.support.SharingBack;
import org.oer4j.support.SupportResource;
import org.oer4j.support.SupportRules;
import org.oer4j.support.SupportService;
import org.oer4j.text.LanguageTag;
import org.oer4j.time.PartialDate;
import org.oer4j.time.Period;

/** What a reader of the five documents could ask, answered from their data. */
class FoundingDocumentsTest {
    private static final LocalDate DAY = LocalDate.of(2023, 3, 9);
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private static final Set<String> IN_THE_TEXT =
            Set.of("founding:session/resources", "founding:session/services", "founding:coalition/areas");

    private static List<Finding> findings(Object record, Profile profile) {
        return ConformanceCheck.of(
                        VALIDATOR,
                        profile.with(ActorRules.standard().toArray(ObjectRule[]::new))
                                .with(SupportRules.standard().toArray(ObjectRule[]::new))
                                .with(CommitmentRules.standard().toArray(ObjectRule[]::new)))
                .check(record, DAY)
                .findings();
    }

    private static List<String> rules(Object record) {
        return findings(record, Profile.PUBLISHABLE).stream()
                .map(finding -> finding.rule().value())
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void isReadStrictlyAndWrittenBackAsItStands(FoundingDocument document) {
        List<Object> records = document.records();
        assertThat(records).isNotEmpty();
        assertThat(records.stream().map(OerJson.create()::write).toList()).isEqualTo(document.lines());
    }

    @ParameterizedTest
    @EnumSource
    void breaksNoRuleThatADraftMustKeep(FoundingDocument document) {
        for (Object record : document.records()) {
            List<Finding> found = findings(record, Profile.DRAFT);
            // of a coalition whose members are not known nobody can say which regions lack
            found = found.stream()
                    .filter(finding -> !finding.rule().value().equals("V73"))
                    .toList();
            assertThat(found).as("%s", record).isEmpty();
        }
    }

    /** What is missing in the data is missing in the documents. */
    @Test
    void lacksOnlyWhatTheDocumentsDoNotSay() {
        assertThat(rules(CALL.the(CallToAction.class))).containsExactly("commitment.missing-date");
        assertThat(rules(WEBINAR.the(Event.class))).isEmpty();
        assertThat(rules(SESSION.the(Event.class)))
                .containsExactlyInAnyOrder("commitment.missing-title", "commitment.missing-period");
        assertThat(rules(NETWORK.the(Coalition.class)))
                .containsExactlyInAnyOrder("actor.missing-convener", "actor.missing-launch");
        Set<String> ofTheLists = new TreeSet<>();
        for (FoundingDocument document : FoundingDocument.values()) {
            document.records(ItemList.class).forEach(list -> ofTheLists.addAll(rules(list)));
        }
        assertThat(ofTheLists).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void holdsNoAddressOfAPersonAndNoMemoryOfOurs(FoundingDocument document) {
        assertThat(String.join("\n", document.lines())).doesNotContain("@").doesNotContain("\"email\"");
        for (ItemList list : document.records(ItemList.class)) {
            assertThat(list.complete()).as(list.id()).isEqualTo(list.id().equals("founding:coalition/areas"));
            assertThat(list.items().isEmpty()).as(list.id()).isEqualTo(!IN_THE_TEXT.contains(list.id()));
            assertThat(list.source()).isNotBlank();
        }
    }

    @Test
    void theNetworkHelpsWithSixThemesTheFiveAreasAndMonitoringAndItsPartnersAreNotInTheText() {
        List<ItemList> lists = NETWORK.records(ItemList.class);
        List<ProvisionRef> themes =
                lists.stream().flatMap(list -> list.about().stream()).toList();
        assertThat(themes)
                .containsExactly(
                        AreaOfAction.CAPACITY_BUILDING.ref(),
                        AreaOfAction.SUPPORTIVE_POLICY.ref(),
                        AreaOfAction.INCLUSIVE_EQUITABLE_QUALITY.ref(),
                        AreaOfAction.SUSTAINABILITY_MODELS.ref(),
                        AreaOfAction.INTERNATIONAL_COOPERATION.ref(),
                        ProvisionRef.parse("16"));
        assertThat(themes)
                .allSatisfy(
                        theme -> assertThat(Recommendation.of2019().provisions().find(theme))
                                .isPresent());
        assertThat(lists)
                .filteredOn(list -> "Organization".equals(list.itemType()))
                .singleElement()
                .satisfies(partners -> {
                    assertThat(partners.complete()).isFalse();
                    assertThat(partners.items()).isEmpty();
                });
        // the name under which it is known today is not in the announcement
        assertThat(String.join("\n", NETWORK.lines())).doesNotContain("Network of Open Organizations");
        SupportService questions = NETWORK.the(SupportService.class);
        assertThat(questions.provider().id())
                .isEqualTo(NETWORK.the(Coalition.class).id());
        assertThat(questions.kind()).isEqualTo(SupportService.Kind.HELP_DESK);
        assertThat(questions.reach().scope()).isEqualTo(Reach.Scope.GLOBAL);
    }

    @Test
    void theNetworkIsToMeetIn2020AndTwoPeopleOfCreativeCommonsGiveMoreInformation() {
        assertThat(NETWORK.the(Coalition.class).workPlan()).singleElement().satisfies(meeting -> {
            assertThat(meeting.planned()).isEqualTo(Period.parse("2020/2020"));
            assertThat(meeting.status()).isEqualTo(WorkPlanItem.Status.PLANNED);
        });
        assertThat(NETWORK.records(Person.class))
                .allSatisfy(person -> assertThat(person.forPublication()).contains(person))
                .extracting(
                        Person::name,
                        person -> person.personal().publicFunction().title())
                .containsExactly(
                        tuple("Cable Green", "Interim CEO & Director of Open Education, Creative Commons"),
                        tuple("Jennryn Wetzler", "Assistant Director of Open Education, Creative Commons"));
    }

    @Test
    void governmentsNeedTwelveKindsOfResourcesAndCapacityBuildingOnThreeAspects() {
        assertThat(SESSION.records(SupportResource.class))
                .extracting(SupportResource::kind)
                .containsExactlyElementsOf(EnumSet.range(SupportResource.Kind.HANDOUT, SupportResource.Kind.FAQ))
                .hasSize(12);
        assertThat(SESSION.records(SupportResource.class))
                .extracting(SupportResource::status)
                .containsOnly(SupportResource.Status.NEEDED);
        SupportService service = SESSION.the(SupportService.class);
        assertThat(service.kind()).isEqualTo(SupportService.Kind.TRAINING);
        assertThat(service.aspects()).containsExactly(SupportService.Aspect.values());
    }

    @Test
    void theShortTermOutcomesOfTheSessionAreItsFourListsAndTheyAreSharedBackWithTwoCoalitions() {
        Event session = SESSION.the(Event.class);
        assertThat(session.programme().outcomes(Term.SHORT))
                .extracting(Event.Outcome::produces)
                .containsExactly(
                        List.of("founding:session/needs"),
                        List.of("founding:session/resources", "founding:session/services"),
                        List.of("founding:session/partners"),
                        List.of("founding:session/collaborators"));
        assertThat(session.programme().outcomes(Term.LONG))
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.text().in(Locale.ENGLISH))
                        .contains("openly accessible in the public interest"));
        List<String> lists =
                SESSION.records(ItemList.class).stream().map(ItemList::id).toList();
        assertThat(SESSION.records(SharingBack.class))
                .extracting(SharingBack::coalition, SharingBack::records)
                .containsExactly(
                        tuple(SESSION.the(Organization.class).id(), lists),
                        tuple(SESSION.the(Coalition.class).id(), lists));
        assertThat(SESSION.the(Organization.class).name()).isEqualTo("Network of Open Organizations");
        assertThat(SESSION.the(Coalition.class).charter().names().in(Locale.ENGLISH))
                .isEqualTo("Creative Commons Open Education Platform");
    }

    @Test
    void theSessionBeginsWithAnOverviewOfTheWorkOfBoth() {
        assertThat(SESSION.the(Event.class).programme().stocktakes())
                .singleElement()
                .extracting(overview -> overview.subject().in(Locale.ENGLISH))
                .asString()
                .contains("Network of Open Organizations", "Creative Commons Open Education Platform");
    }

    @Test
    void theTimeFrameOfTheCollaborationIsOneToTwoYears() {
        assertThat(SESSION.the(Event.class).programme().outcomes(Term.SHORT))
                .last()
                .extracting(Event.Outcome::horizon)
                .isEqualTo(new Event.Horizon(java.time.Period.ofYears(1), java.time.Period.ofYears(2)));
    }

    @Test
    void everyListThatAnOutcomeNamesAndEveryItemOfAListIsThere() {
        Set<String> ids = new TreeSet<>();
        SESSION.records(ItemList.class).forEach(list -> ids.add(list.id()));
        SESSION.records(SupportResource.class).forEach(resource -> ids.add(resource.id()));
        SESSION.records(SupportService.class).forEach(service -> ids.add(service.id()));
        Set<String> named = new TreeSet<>();
        SESSION.records(ItemList.class).forEach(list -> named.addAll(list.items()));
        SESSION.the(Event.class).programme().outcomes().forEach(outcome -> named.addAll(outcome.produces()));
        assertThat(named).isEqualTo(ids);
    }

    @Test
    void areaFiveHasNoWorkingGroupBecauseTheCoalitionItselfEmbodiesIt() {
        Coalition coalition = COALITION.the(Coalition.class);
        Set<AreaOfAction> without = EnumSet.allOf(AreaOfAction.class);
        coalition.bodies().workingGroups().stream().map(WorkingGroup::area).forEach(without::remove);
        assertThat(coalition.bodies().workingGroups()).hasSize(4);
        assertThat(without).containsExactly(AreaOfAction.INTERNATIONAL_COOPERATION);
        assertThat(coalition.charter().embodiesArea()).isEqualTo(AreaOfAction.INTERNATIONAL_COOPERATION);
    }

    @Test
    void theCoalitionIsGuidedByThreePrinciplesAndComesFromAStatementOfMinisters() {
        Coalition coalition = COALITION.the(Coalition.class);
        assertThat(coalition.charter().principles())
                .containsExactly(
                        Coalition.Principle.GENDER_EQUALITY,
                        Coalition.Principle.GEOGRAPHIC_DISTRIBUTION,
                        Coalition.Principle.OPEN_PARTICIPATION);
        assertThat(coalition.charter().launchedOn()).isEqualTo(PartialDate.of(2020, 3, 2));
        assertThat(coalition.charter().origins())
                .extracting(Coalition.Origin::step, Coalition.Origin::period)
                .containsExactly(
                        tuple(Coalition.Origin.Step.CONCEIVED, null),
                        tuple(Coalition.Origin.Step.REFERENCED, Period.parse("2019-04/2019-04")),
                        tuple(Coalition.Origin.Step.ENDORSED, Period.parse("2019-05-27/2019-05-28")));
        assertThat(coalition.charter().origins().get(0).text().in(Locale.ENGLISH))
                .contains("14 ministers");
        assertThat(COALITION.records(Event.class))
                .extracting(Event::id)
                .startsWith(coalition.charter().origins().stream()
                        .map(Coalition.Origin::record)
                        .filter(record -> record != null)
                        .toArray(String[]::new));
        assertThat(coalition.bodies().memberships()).isEmpty();
        // the page has a vision and a role, and no plan
        assertThat(coalition.workPlan()).isEmpty();
    }

    @Test
    void theWorkingGroupsAndTheAreasAreNamedAsThePageNamesThem() {
        assertThat(COALITION.the(Coalition.class).bodies().workingGroups())
                .allSatisfy(group -> assertThat(group.names().in(Locale.ENGLISH))
                        .isEqualToIgnoringCase(name(group.area(), AreaName.NameSet.WORKING_GROUP)));
        assertThat(COALITION.records(ItemList.class))
                .filteredOn(ItemList::complete)
                .singleElement()
                .extracting(ItemList::items)
                .isEqualTo(Arrays.stream(AreaOfAction.values())
                        .map(area -> area.ref().toString())
                        .toList());
        assertThat(AreaOfAction.values())
                .extracting(area -> name(area, AreaName.NameSet.COALITION))
                .containsExactly(
                        "Building the capacity of stakeholders to create, access, re-use, adapt and redistribute OER",
                        "Developing supportive policy for OER",
                        "Encouraging inclusive and equitable quality OER",
                        "Nurturing the creation of sustainability models for OER",
                        "Promoting and reinforcing international cooperation in OER");
    }

    private static String name(AreaOfAction area, AreaName.NameSet set) {
        return area.names(set).orElseThrow().in(Locale.ENGLISH);
    }

    @Test
    void theLaunchAndTheConsultationHaveAReportInTwoLanguagesEach() {
        assertThat(COALITION.records(LearningResource.class))
                .extracting(LearningResource::name, report -> report.languages().get(0))
                .containsExactly(
                        tuple("Final Report of the Launch", "en"),
                        tuple("Rapport final de lancement", "fr"),
                        tuple("OER Dynamic Coalition Online Consultation July 2020", "en"),
                        tuple(
                                "Rapport des Consultations de la Coalition dynamique de l’UNESCO pour les REL de juillet 2020",
                                "fr"));
        assertThat(COALITION.records(Event.class))
                .filteredOn(event -> !event.programme().outcomes().isEmpty())
                .extracting(event -> event.setting().period())
                .containsExactly(Period.parse("2020-03-02/2020-03-02"), Period.parse("2020-07/2020-07"));
    }

    @Test
    void twoAssistantDirectorsGeneralSignedTheCallInTheirFunctions() {
        CallToAction call = CALL.the(CallToAction.class);
        assertThat(call.signatories())
                .extracting(
                        signature -> signature.signatory().name(),
                        signature -> signature.function().in(Locale.ENGLISH))
                .containsExactly(
                        tuple("Moez Chakchouk", "Assistant Director-General for Communication and Information"),
                        tuple("Stefania Giannini", "Assistant Director-General for Education"));
        assertThat(call.signatories()).allSatisfy(signature -> {
            PersonalData personal = ((Person) signature.signatory()).personal();
            assertThat(personal.consentToPublish()).isFalse();
            assertThat(personal.publicFunction()).isNotNull();
        });
    }

    @Test
    void theCallRestsOnTwoFiguresDefinesTwoTermsAndHasNamesOfItsOwnForTheAreas() {
        CallToAction.Content content = CALL.the(CallToAction.class).content();
        assertThat(content.figures())
                .extracting(figure -> figure.value().longValueExact(), CallToAction.ContextFigure::unit)
                .containsExactly(tuple(1_570_000_000L, "learners"), tuple(191L, "countries"));
        assertThat(content.definitions())
                .extracting(definition -> definition.term().in(Locale.ENGLISH))
                .containsExactly("Open Educational Resources (OER)", "Open license");
        assertThat(content.areaTerms())
                .hasSize(5)
                .allSatisfy(term ->
                        assertThat(term.area().names(AreaName.NameSet.CALL)).contains(term.names()));
        assertThat(content.areaTerms().get(0).names()).isNotEqualTo(AreaOfAction.CAPACITY_BUILDING.names());
        assertThat(content.addressees())
                .hasSize(20)
                .allSatisfy(code -> assertThat(Recommendation.of2019().findStakeholder(code))
                        .as(code)
                        .isPresent());
        assertThat(content.coalitions())
                .containsExactly(
                        COALITION.the(Coalition.class).id(),
                        CALL.the(Coalition.class).id());
        assertThat(CALL.the(Coalition.class).charter().names().in(Locale.ENGLISH))
                .isEqualTo("Covid 19 Global Education Coalition");
    }

    @Test
    void theWebinarTakesStockOfImplementationByGovernmentsAndInstitutionsInFrenchAndEnglish() {
        Event webinar = WEBINAR.the(Event.class);
        // what civil society contributes is an objective; stock is taken of the other two
        assertThat(webinar.programme().stocktakes()).singleElement().satisfies(stocktake -> {
            assertThat(stocktake.levels()).containsExactly(ActorLevel.GOVERNMENT, ActorLevel.INSTITUTION);
            assertThat(stocktake.subject().in(Locale.ENGLISH)).contains("best practices");
            assertThat(stocktake.basis().in(Locale.ENGLISH)).contains("monitoring report");
        });
        assertThat(webinar.programme().objectives())
                .hasSize(2)
                .anySatisfy(
                        objective -> assertThat(objective.in(Locale.ENGLISH)).contains("civil society"));
        assertThat(webinar.setting().languages()).containsExactly(LanguageTag.of("fr"), LanguageTag.of("en"));
    }

    @Test
    void zeynepVarogluModeratesTheWebinarAndUnescoOrganizesIt() {
        assertThat(WEBINAR.the(Event.class).roles())
                .extracting(Event.Participation::role, role -> role.agent().name())
                .containsExactly(
                        tuple(Event.Participation.Role.ORGANIZER, "UNESCO"),
                        tuple(Event.Participation.Role.MODERATOR, "Zeynep Varoglu"));
        Event.Participation moderator = WEBINAR.the(Event.class).roles().get(1);
        String function = "Programme Specialist, Communication and Information";
        assertThat(moderator.function().in(Locale.ENGLISH)).isEqualTo(function);
        Person person = (Person) moderator.agent();
        assertThat(person.personal().publicFunction().title()).isEqualTo(function);
        assertThat(person.forPublication()).contains(person);
    }

    /** It is called a webinar and was held in a room; arrangement and title are two facts. */
    @Test
    void theWebinarIsASeminarInPersonInRoomEight() {
        Event webinar = WEBINAR.the(Event.class);
        assertThat(webinar.meetingCategory()).isEqualTo(MeetingCategory.VII);
        assertThat(webinar.meetingCategory().isRepresentative()).isFalse();
        assertThat(webinar.setting().arrangement()).isEqualTo(Event.Arrangement.IN_PERSON);
        assertThat(webinar.setting().rooms()).containsExactly("Room VIII");
        assertThat(webinar.setting().period()).isEqualTo(Period.parse("2023-03-09/2023-03-09"));
    }
}
