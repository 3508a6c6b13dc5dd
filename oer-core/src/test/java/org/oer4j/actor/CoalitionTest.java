package org.oer4j.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.oer4j.actor.PersonalData.Gender;
import org.oer4j.place.CountryCode;
import org.oer4j.place.UnescoRegion;
import org.oer4j.recommendation.AreaOfAction;
import org.oer4j.text.LocalizedText;
import org.oer4j.time.PartialDate;
import org.oer4j.time.Period;

class CoalitionTest {
    private static final LocalDate DAY = LocalDate.of(2023, 3, 9);
    private static final PartialDate BEGAN = PartialDate.of(2020, 3);
    private static final Map<UnescoRegion, CountryCode> SOMEWHERE = Map.of(
            UnescoRegion.AFR, CountryCode.of("KE"),
            UnescoRegion.APAC, CountryCode.of("IN"),
            UnescoRegion.ARB, CountryCode.of("EG"),
            UnescoRegion.ENA, CountryCode.of("DE"),
            UnescoRegion.LAC, CountryCode.of("BR"));

    private static Membership member(Member member) {
        return Membership.since(BEGAN, member);
    }

    /** The OER Dynamic Coalition as its documents describe it, with invented members. */
    private static Coalition dynamicCoalition() {
        Organization unesco = Organization.builder("UNESCO").acronym("UNESCO").build();
        Person chair = Person.builder("Ada Example").consentToPublish(true).build();
        WorkingGroup sustainability = WorkingGroup.builder("iv", WorkingGroup.Kind.THEMATIC)
                .names(LocalizedText.of("en", "Sustainability models"))
                .area(AreaOfAction.SUSTAINABILITY_MODELS)
                .membership(new Membership(
                        chair, Membership.Role.CHAIR, Period.since(BEGAN), Membership.Capacity.INDIVIDUAL))
                .period(Period.since(BEGAN))
                .build();
        return Coalition.builder(
                        "https://example.org/dc",
                        Coalition.Kind.INTERGOVERNMENTAL,
                        Coalition.Kind.IGF_DYNAMIC_COALITION)
                .names(LocalizedText.of("en", "UNESCO OER Dynamic Coalition"))
                .launchedOn(PartialDate.of(2020, 3, 2))
                .url("https://example.org/dc")
                .principle(Coalition.Principle.GENDER_EQUALITY)
                .principle(Coalition.Principle.GEOGRAPHIC_DISTRIBUTION)
                .embodiesArea(AreaOfAction.INTERNATIONAL_COOPERATION)
                .convener(unesco)
                .membership(member(chair))
                .membership(member(new Member.Project("ENCORE+", null, unesco)))
                .governance(new Coalition.GovernanceBody("Advisory group", List.of(member(chair))))
                .workingGroup(sustainability)
                .workPlan(WorkPlanItem.planned("A roadmap"))
                .build();
    }

    @Provide
    Arbitrary<List<Membership>> memberships() {
        Arbitrary<Member> organizations = Combinators.combine(
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.of("DE", "KE", "EG", "IN", "BR", "RU", "LI").injectNull(0.3),
                        Arbitraries.of("libraries", "teachers").list().ofMaxSize(2))
                .as((number, country, groups) -> Organization.builder("Organization " + number)
                        .country(country == null ? null : CountryCode.of(country))
                        .stakeholderGroups(groups)
                        .build());
        Arbitrary<Member> members = Arbitraries.oneOf(PersonTest.persons().map(Member.class::cast), organizations);
        Arbitrary<Period> periods = Arbitraries.of("2020/..", "2020/2022", "2023/..", "../..", "2023-04/..")
                .map(Period::parse);
        return Combinators.combine(members, periods)
                .as((member, period) -> new Membership(member, Membership.Role.MEMBER, period, null))
                .list()
                .ofMaxSize(8)
                .withoutEdgeCases();
    }

    private static Coalition of(List<Membership> memberships) {
        Coalition.Builder builder = Coalition.builder("a", Coalition.Kind.NGO_NETWORK);
        memberships.forEach(builder::membership);
        return builder.build();
    }

    @Property
    void aCopyThroughTheBuilderIsEqual(@ForAll("memberships") List<Membership> memberships) {
        Coalition coalition = dynamicCoalition();
        Coalition.Builder builder = coalition.toBuilder();
        assertThat(builder.build()).isEqualTo(coalition);
        memberships.forEach(builder::membership);
        assertThat(builder.build().toBuilder().build()).isEqualTo(builder.build());
        assertThat(coalition.bodies().memberships())
                .as("the first stays as it was")
                .hasSize(2);
        for (WorkingGroup group : coalition.bodies().workingGroups()) {
            assertThat(group.toBuilder().build()).isEqualTo(group);
        }
    }

    @Test
    void whatWasHandedInIsCopied() {
        List<Membership> members = new ArrayList<>(List.of(member(Person.named("Ada Example"))));
        Set<Coalition.Kind> kinds = EnumSet.of(Coalition.Kind.PLATFORM);
        Coalition.Bodies bodies = new Coalition.Bodies(null, members, null, null);
        Coalition.GovernanceBody body = new Coalition.GovernanceBody("Advisory group", members);
        Coalition.Charter charter = new Coalition.Charter(null, kinds, null, null, null, null, null);
        WorkingGroup group = new WorkingGroup("a", null, WorkingGroup.Kind.THEMATIC, null, null, members, null);
        List<WorkPlanItem.Milestone> steps =
                new ArrayList<>(List.of(new WorkPlanItem.Milestone("a draft", PartialDate.of(2020), null)));
        WorkPlanItem item = new WorkPlanItem("a plan", null, null, null, WorkPlanItem.Status.ONGOING, steps);
        members.clear();
        kinds.clear();
        steps.clear();
        assertThat(bodies.memberships()).hasSize(1).isUnmodifiable();
        assertThat(body.memberships()).hasSize(1).isUnmodifiable();
        assertThat(group.memberships()).hasSize(1).isUnmodifiable();
        assertThat(item.milestones()).hasSize(1).isUnmodifiable();
        assertThat(charter.kinds()).containsExactly(Coalition.Kind.PLATFORM).isUnmodifiable();
    }

    @Test
    void nonsenseIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Coalition.builder("a").build())
                .withMessageContaining("expected at least one kind");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Member.Committee(" ", null, null))
                .withMessageContaining("name ' '");
        assertThatIllegalArgumentException().isThrownBy(() -> WorkPlanItem.planned(""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Coalition.Principle(""));
    }

    @Test
    void chairsAreFoundAmongTheMembers() {
        WorkingGroup group = dynamicCoalition().bodies().workingGroups().get(0);
        assertThat(group.chairs())
                .extracting(membership -> membership.member().name())
                .containsExactly("Ada Example");
    }

    @Test
    void theSameMemberIsKnownByIdElseByKindAndName() {
        Member withId = new Organization("Example School", "https://example.org/s");
        assertThat(withId.isSameAs(new Organization("Example Schools", "https://example.org/s")))
                .isTrue();
        assertThat(withId.isSameAs(new Organization("Example School", "https://example.org/t")))
                .isFalse();
        assertThat(withId.isSameAs(Organization.named("Example School"))).isTrue();
        assertThat(withId.isSameAs(new Member.Project("Example School", null, null)))
                .isFalse();
    }

    @Test
    void theCompositionCountsTheMembersOfTheDay() {
        CoalitionComposition composition = CoalitionComposition.of(
                of(List.of(
                        member(Person.builder("A")
                                .country(CountryCode.of("KE"))
                                .gender(Gender.FEMALE)
                                .build()),
                        member(Person.builder("B")
                                .organization(Organization.builder("X")
                                        .country(CountryCode.of("RU"))
                                        .build())
                                .gender(Gender.NOT_DISCLOSED)
                                .build()),
                        member(Organization.builder("C")
                                .country(CountryCode.of("BR"))
                                .stakeholderGroup("libraries")
                                .stakeholderGroup("museums")
                                .build()),
                        member(new Member.Project("D", null, null)),
                        new Membership(
                                Organization.named("E"), Membership.Role.MEMBER, Period.parse("2020/2022"), null),
                        new Membership(
                                Organization.named("F"), Membership.Role.MEMBER, Period.parse("2023/.."), null))),
                DAY);
        assertThat(composition.members()).as("E has left").isEqualTo(4);
        assertThat(composition.undated().members())
                .as("F began some day in 2023")
                .isEqualTo(1);
        assertThat(composition.byRegion())
                .containsExactly(
                        Map.entry(UnescoRegion.AFR, 1),
                        Map.entry(UnescoRegion.APAC, 1),
                        Map.entry(UnescoRegion.ARB, 0),
                        Map.entry(UnescoRegion.ENA, 1),
                        Map.entry(UnescoRegion.LAC, 1));
        assertThat(composition.regionUnknown()).isEqualTo(1);
        assertThat(composition.persons()).isEqualTo(2);
        assertThat(composition.byGender()).containsEntry(Gender.FEMALE, 1).containsEntry(Gender.MALE, 0);
        assertThat(composition.genderUnknown()).isEqualTo(1);
        assertThat(composition.largestPossibleShare(Gender.MALE)).isEqualTo(50);
        assertThat(composition.byKind())
                .containsEntry("person", 2)
                .containsEntry("organization", 1)
                .containsEntry("project", 1)
                .containsEntry("committee", 0);
        assertThat(composition.byStakeholderGroup()).containsOnly(Map.entry("libraries", 1), Map.entry("museums", 1));
        assertThat(composition.certainlyMissingRegions())
                .as("the project may come from there")
                .isEmpty();
    }

    @Property
    void nobodyIsLostAndTheUnknownIsKept(@ForAll("memberships") List<Membership> memberships) {
        CoalitionComposition composition = CoalitionComposition.of(of(memberships), DAY);
        assertThat(composition.byKind().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(composition.members());
        assertThat(composition.byGender().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum()
                        + composition.genderUnknown())
                .isEqualTo(composition.persons());
        int inRegions = composition.byRegion().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        assertThat(inRegions + composition.regionUnknown()).isGreaterThanOrEqualTo(composition.members());
        assertThat(composition.members() + composition.undated().members()).isLessThanOrEqualTo(memberships.size());
        assertThat(composition.byStakeholderGroup().isEmpty()
                        || composition.stakeholderGroupUnknown()
                                < composition.byKind().get("organization"))
                .isTrue();
        for (Gender gender : List.of(Gender.FEMALE, Gender.MALE, Gender.OTHER)) {
            assertThat(composition.largestPossibleShare(gender)).isBetween(0, 100);
        }
    }

    /** The same coalition with nothing left open: who was a member that day, and of which region and gender. */
    private static CoalitionComposition settled(
            List<Membership> memberships,
            Predicate<Member> undatedBelongs,
            Supplier<UnescoRegion> region,
            Supplier<Gender> gender) {
        List<Membership> settled = new ArrayList<>();
        for (Membership membership : memberships) {
            boolean certain = membership.period().certainlyContains(DAY);
            boolean possible = membership.period().possiblyContains(DAY);
            if (certain || (possible && undatedBelongs.test(membership.member()))) {
                settled.add(member(settled(membership.member(), region, gender)));
            }
        }
        return CoalitionComposition.of(of(settled), DAY);
    }

    private static Member settled(Member member, Supplier<UnescoRegion> region, Supplier<Gender> gender) {
        boolean placed =
                CoalitionComposition.of(of(List.of(member(member))), DAY).regionUnknown() == 0;
        if (member instanceof Person person) {
            Person.Builder builder = person.toBuilder();
            if (!placed) {
                builder.affiliation(new Affiliation(null, null, null, region.get()));
            }
            return isUnknown(person) ? builder.gender(gender.get()).build() : builder.build();
        }
        return placed
                ? member
                : ((Organization) member)
                        .toBuilder().country(SOMEWHERE.get(region.get())).build();
    }

    private static boolean isUnknown(Person person) {
        Gender gender = person.personal().gender();
        return gender == null || gender == Gender.NOT_DISCLOSED;
    }

    @Property
    void whatIsCertainHoldsHoweverTheUnknownTurnsOut(
            @ForAll("memberships") List<Membership> memberships, @ForAll Random random) {
        CoalitionComposition composition = CoalitionComposition.of(of(memberships), DAY);
        CoalitionComposition settled = settled(
                memberships,
                member -> random.nextBoolean(),
                () -> UnescoRegion.values()[random.nextInt(UnescoRegion.values().length)],
                () -> Gender.values()[random.nextInt(3)]);
        assertThat(settled.genderUnknown() + settled.regionUnknown()).isZero();
        assertThat(composition.certainlyMissingRegions())
                .allMatch(region -> settled.byRegion().get(region) == 0);
        for (Gender gender : List.of(Gender.FEMALE, Gender.MALE, Gender.OTHER)) {
            assertThat(settled.byGender().get(gender) * 100)
                    .isLessThanOrEqualTo(composition.largestPossibleShare(gender) * settled.persons());
        }
    }

    @Property
    void whatIsNotCertainCanTurnOutOtherwise(@ForAll("memberships") List<Membership> memberships) {
        CoalitionComposition composition = CoalitionComposition.of(of(memberships), DAY);
        for (UnescoRegion region : UnescoRegion.values()) {
            CoalitionComposition fullest = settled(memberships, member -> true, () -> region, () -> Gender.OTHER);
            assertThat(composition.certainlyMissingRegions().contains(region))
                    .isEqualTo(fullest.members() > 0 && fullest.byRegion().get(region) == 0);
        }
        for (Gender gender : List.of(Gender.FEMALE, Gender.MALE, Gender.OTHER)) {
            CoalitionComposition most = settled(
                    memberships,
                    member -> member instanceof Person person
                            && (isUnknown(person) || person.personal().gender() == gender),
                    () -> UnescoRegion.AFR,
                    () -> gender);
            int share = most.persons() == 0
                    ? 100
                    : (int) Math.ceil(100.0 * most.byGender().get(gender) / most.persons());
            assertThat(composition.largestPossibleShare(gender)).isEqualTo(share);
        }
    }

    @Test
    void aMemberStateHasItsMembershipsAndRegions() {
        MemberState us = MemberState.find(CountryCode.of("US")).orElseThrow();
        assertThat(us.memberships()).hasSize(2).isUnmodifiable();
        assertThat(us.regions()).containsExactly(UnescoRegion.ENA).isUnmodifiable();
        assertThat(us.isPossiblyMemberOn(LocalDate.of(2019, 11, 25))).isFalse();
        assertThat(us.isPossiblyMemberOn(LocalDate.of(2023, 11, 15))).isTrue();
        assertThat(MemberState.find(CountryCode.of("LI"))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MemberState(CountryCode.of("LI"), Set.of(), List.of()))
                .withMessageContaining("'LI'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MemberState(CountryCode.of("LI"), Set.of(), us.memberships()))
                .withMessageContaining("'US'");
    }
}
