package org.oer4j.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Coalition;
import org.oer4j.actor.CoalitionComposition;
import org.oer4j.actor.Membership;
import org.oer4j.actor.WorkPlanItem;
import org.oer4j.actor.WorkingGroup;
import org.oer4j.monitoring.RecordStatistics.Disaggregation;
import org.oer4j.recommendation.AreaOfAction;
import org.oer4j.time.PartialDate;
import org.oer4j.time.Period;

/**
 * A coalition on a day: who its members are, which working groups are at work, and how far its plan is.
 *
 * @param coalition its id
 * @param composition who its members are
 * @param groups its working groups, by id
 * @param workPlan how far its plan is
 */
public record CoalitionStatistics(
        String coalition, CoalitionComposition composition, List<GroupActivity> groups, WorkPlanProgress workPlan) {
    /**
     * Copies the list.
     *
     * @param coalition its id
     * @param composition who its members are
     * @param groups its working groups
     * @param workPlan how far its plan is
     */
    public CoalitionStatistics {
        Objects.requireNonNull(coalition, "coalition");
        Objects.requireNonNull(composition, "composition");
        groups = List.copyOf(groups);
        Objects.requireNonNull(workPlan, "workPlan");
    }

    /**
     * Counts.
     *
     * @param coalition the coalition
     * @param asOf the day
     * @return the coalition on that day
     */
    public static CoalitionStatistics of(Coalition coalition, LocalDate asOf) {
        List<GroupActivity> groups = new ArrayList<>();
        for (WorkingGroup group : coalition.bodies().workingGroups()) {
            groups.add(GroupActivity.of(group, asOf));
        }
        groups.sort(Comparator.comparing(GroupActivity::group));
        return new CoalitionStatistics(
                coalition.id(),
                CoalitionComposition.of(coalition, asOf),
                groups,
                WorkPlanProgress.of(coalition.workPlan(), asOf));
    }

    static boolean isOver(WorkPlanItem item) {
        return item.status() == WorkPlanItem.Status.COMPLETED || item.status() == WorkPlanItem.Status.CANCELLED;
    }

    /**
     * The members that are persons, by gender. Show numbers of persons with {@link Disaggregation#suppressed} only.
     *
     * @return gender in lower case to number
     */
    public Disaggregation persons() {
        SortedMap<String, Long> counts = new TreeMap<>();
        composition
                .byGender()
                .forEach((gender, number) -> counts.put(gender.name().toLowerCase(Locale.ROOT), number.longValue()));
        return new Disaggregation(composition.persons(), counts, composition.genderUnknown(), new TreeSet<>());
    }

    /**
     * The members by region.
     *
     * @return region to number; a member of a country in two regions counts in both
     */
    public Disaggregation regions() {
        SortedMap<String, Long> counts = new TreeMap<>();
        composition.byRegion().forEach((region, number) -> counts.put(region.name(), number.longValue()));
        return new Disaggregation(composition.members(), counts, composition.regionUnknown(), new TreeSet<>());
    }

    /** Whether a group is at work. */
    public enum Activity {
        /** It certainly is. */
        AT_WORK,
        /** It certainly is not: not yet, or no more. */
        NOT_AT_WORK,
        /** Its time is not known well enough. */
        UNKNOWN
    }

    /**
     * A working group on a day.
     *
     * @param group its id
     * @param kind thematic or transversal
     * @param area its area, or null
     * @param activity whether it is at work
     * @param members how many members it certainly has
     * @param undated how many more it may have, whose time is not known well enough
     * @param chairs how many of the certain members lead it
     */
    public record GroupActivity(
            String group,
            WorkingGroup.Kind kind,
            @Nullable AreaOfAction area,
            Activity activity,
            int members,
            int undated,
            int chairs) {
        /**
         * Refuses nothing but null.
         *
         * @param group its id
         * @param kind thematic or transversal
         * @param area its area, or null
         * @param activity whether it is at work
         * @param members how many members it certainly has
         * @param undated how many more it may have
         * @param chairs how many of the certain members lead it
         */
        public GroupActivity {
            Objects.requireNonNull(group, "group");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(activity, "activity");
        }

        private static GroupActivity of(WorkingGroup group, LocalDate asOf) {
            int members = 0;
            int undated = 0;
            int chairs = 0;
            for (Membership membership : group.memberships()) {
                if (membership.period().certainlyContains(asOf)) {
                    members++;
                    chairs += membership.role().isChair() ? 1 : 0;
                } else if (membership.period().possiblyContains(asOf)) {
                    undated++;
                }
            }
            return new GroupActivity(
                    group.id(), group.kind(), group.area(), activity(group.period(), asOf), members, undated, chairs);
        }

        private static Activity activity(@Nullable Period period, LocalDate asOf) {
            if (period == null) {
                return Activity.UNKNOWN;
            }
            if (period.certainlyContains(asOf)) {
                return Activity.AT_WORK;
            }
            return period.possiblyContains(asOf) ? Activity.UNKNOWN : Activity.NOT_AT_WORK;
        }
    }

    /**
     * How far a work plan is.
     *
     * @param byStatus how many items there are of each status; every status is there
     * @param byArea how many items there are of each area; every area is there
     * @param withoutArea how many items name no area
     * @param milestones how many milestones the items have
     * @param done how many of them are done
     * @param overdue how many of those not done, of items neither completed nor cancelled, certainly were due before the day
     */
    public record WorkPlanProgress(
            Map<WorkPlanItem.Status, Integer> byStatus,
            Map<AreaOfAction, Integer> byArea,
            int withoutArea,
            int milestones,
            int done,
            int overdue) {
        /**
         * Copies the maps.
         *
         * @param byStatus how many items there are of each status
         * @param byArea how many items there are of each area
         * @param withoutArea how many items name no area
         * @param milestones how many milestones the items have
         * @param done how many of them are done
         * @param overdue how many are overdue
         */
        public WorkPlanProgress {
            byStatus = Collections.unmodifiableMap(new TreeMap<>(byStatus));
            byArea = Collections.unmodifiableMap(new TreeMap<>(byArea));
        }

        private static WorkPlanProgress of(List<WorkPlanItem> items, LocalDate asOf) {
            Map<WorkPlanItem.Status, Integer> byStatus = new EnumMap<>(WorkPlanItem.Status.class);
            List.of(WorkPlanItem.Status.values()).forEach(status -> byStatus.put(status, 0));
            Map<AreaOfAction, Integer> byArea = new EnumMap<>(AreaOfAction.class);
            List.of(AreaOfAction.values()).forEach(area -> byArea.put(area, 0));
            int withoutArea = 0;
            int milestones = 0;
            int done = 0;
            int overdue = 0;
            for (WorkPlanItem item : items) {
                byStatus.merge(item.status(), 1, Integer::sum);
                AreaOfAction area = item.area();
                if (area == null) {
                    withoutArea++;
                } else {
                    byArea.merge(area, 1, Integer::sum);
                }
                for (WorkPlanItem.Milestone step : item.milestones()) {
                    milestones++;
                    done += step.done() == null ? 0 : 1;
                    PartialDate due = step.due();
                    boolean open = step.done() == null && !isOver(item);
                    overdue += open && due != null && due.isCertainlyBefore(asOf) ? 1 : 0;
                }
            }
            return new WorkPlanProgress(byStatus, byArea, withoutArea, milestones, done, overdue);
        }
    }
}
