package org.oer4j.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.oer4j.actor.Coalition;
import org.oer4j.actor.Membership;
import org.oer4j.actor.Organization;
import org.oer4j.actor.Person;
import org.oer4j.actor.PersonalData.Gender;
import org.oer4j.actor.WorkPlanItem;
import org.oer4j.actor.WorkingGroup;
import org.oer4j.monitoring.CoalitionStatistics.Activity;
import org.oer4j.monitoring.CoalitionStatistics.GroupActivity;
import org.oer4j.place.CountryCode;
import org.oer4j.recommendation.AreaOfAction;
import org.oer4j.time.PartialDate;
import org.oer4j.time.Period;

class CoalitionStatisticsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static Membership member(Membership.Role role, String period, String name) {
        return new Membership(Organization.named(name), role, Period.parse(period), null);
    }

    @Test
    void groupsAreAtWorkOrNotOrNobodyKnows() {
        Coalition coalition = Coalition.builder("c", Coalition.Kind.INTERGOVERNMENTAL)
                .workingGroup(WorkingGroup.builder("policy", WorkingGroup.Kind.THEMATIC)
                        .area(AreaOfAction.SUPPORTIVE_POLICY)
                        .period(Period.parse("2020/.."))
                        .membership(member(Membership.Role.CHAIR, "2021/..", "A"))
                        .membership(member(Membership.Role.MEMBER, "2021/..", "B"))
                        .membership(member(Membership.Role.MEMBER, "2021/2026", "C"))
                        .membership(member(Membership.Role.CO_CHAIR, "2021/2022", "D"))
                        .build())
                .workingGroup(WorkingGroup.builder("gone", WorkingGroup.Kind.TRANSVERSAL)
                        .theme("gender")
                        .period(Period.parse("2020/2022"))
                        .build())
                .workingGroup(WorkingGroup.builder("dateless", WorkingGroup.Kind.TRANSVERSAL)
                        .theme("languages")
                        .build())
                .build();
        assertThat(CoalitionStatistics.of(coalition, DAY).groups())
                .containsExactly(
                        new GroupActivity("dateless", WorkingGroup.Kind.TRANSVERSAL, null, Activity.UNKNOWN, 0, 0, 0),
                        new GroupActivity("gone", WorkingGroup.Kind.TRANSVERSAL, null, Activity.NOT_AT_WORK, 0, 0, 0),
                        new GroupActivity(
                                "policy",
                                WorkingGroup.Kind.THEMATIC,
                                AreaOfAction.SUPPORTIVE_POLICY,
                                Activity.AT_WORK,
                                2,
                                1,
                                1));
    }

    @Test
    void membersAreToldByGenderAndRegionWithTheUnknownKept() {
        Coalition.Builder coalition = Coalition.builder("c", Coalition.Kind.NGO_NETWORK);
        for (int i = 0; i < 9; i++) {
            Person.Builder person = Person.builder("Person " + i).country(CountryCode.of("KE"));
            if (i < 8) {
                person.gender(i < 6 ? Gender.FEMALE : Gender.MALE);
            }
            coalition.membership(Membership.since(PartialDate.of(2020), person.build()));
        }
        coalition.membership(Membership.since(PartialDate.of(2020), Organization.named("Nowhere")));
        CoalitionStatistics statistics = CoalitionStatistics.of(coalition.build(), DAY);
        assertThat(statistics.persons().whole()).isEqualTo(9);
        assertThat(statistics.persons().counts())
                .containsOnly(Map.entry("female", 6L), Map.entry("male", 2L), Map.entry("other", 0L));
        assertThat(statistics.persons().unknown()).isEqualTo(1);
        assertThat(statistics.persons().suppressed(5).suppressed()).containsExactly("male", "unknown");
        assertThat(statistics.regions().counts()).containsEntry("AFR", 9L).containsEntry("LAC", 0L);
        assertThat(statistics.regions().unknown()).isEqualTo(1);
        assertThat(statistics.composition().members()).isEqualTo(10);
    }

    @Test
    void theWorkPlanCountsItemsAndMilestones() {
        WorkPlanItem.Milestone done = new WorkPlanItem.Milestone("a", PartialDate.of(2025), PartialDate.of(2026));
        WorkPlanItem.Milestone late = new WorkPlanItem.Milestone("b", PartialDate.of(2025), null);
        WorkPlanItem.Milestone thisYear = new WorkPlanItem.Milestone("c", PartialDate.of(2026), null);
        Coalition coalition = Coalition.builder("c", Coalition.Kind.PLATFORM)
                .workPlan(item(AreaOfAction.CAPACITY_BUILDING, WorkPlanItem.Status.ONGOING, done, late, thisYear))
                .workPlan(item(null, WorkPlanItem.Status.CANCELLED, late))
                .build();
        CoalitionStatistics.WorkPlanProgress plan =
                CoalitionStatistics.of(coalition, DAY).workPlan();
        assertThat(plan.byStatus())
                .hasSize(WorkPlanItem.Status.values().length)
                .containsEntry(WorkPlanItem.Status.ONGOING, 1)
                .containsEntry(WorkPlanItem.Status.COMPLETED, 0);
        assertThat(plan.byArea()).hasSize(5).containsEntry(AreaOfAction.CAPACITY_BUILDING, 1);
        assertThat(plan.withoutArea()).isEqualTo(1);
        assertThat(plan.milestones()).isEqualTo(4);
        assertThat(plan.done()).isEqualTo(1);
        assertThat(plan.overdue()).as("that of the cancelled item is not").isEqualTo(1);
    }

    private static WorkPlanItem item(
            AreaOfAction area, WorkPlanItem.Status status, WorkPlanItem.Milestone... milestones) {
        return new WorkPlanItem("Item", area, null, null, status, List.of(milestones));
    }
}
