package org.oer4j.implementation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.CheckContext;
import org.oer4j.conformance.ObjectRule;
import org.oer4j.conformance.RuleId;
import org.oer4j.implementation.Completion.Assessor;
import org.oer4j.implementation.Completion.Degree;
import org.oer4j.implementation.Progress.Status;
import org.oer4j.time.PartialDate;

/** The rules about time, status and completion. */
final class ProgressRules {
    private static final String SLIP_DAYS = "implementation.milestone-slip-days";

    private ProgressRules() {}

    static List<ObjectRule<?>> overRecords() {
        return List.of(new PartRule<>(
                RuleId.of("V06"), ImplementationRecord.class, ImplementationRecord::progress, ProgressRules::overdue));
    }

    /** The rules that only a check asks, for any record that has a {@link Progress} among its own members. */
    static <T> List<ObjectRule<T>> over(Class<T> type, Function<T, Progress> progress) {
        return List.of(
                new PartRule<>(
                        RuleId.of("V08"),
                        type,
                        progress,
                        (part, context, answer) -> milestonesOutside(part, context, answer, true)),
                new PartRule<>(
                        RuleId.of("implementation.milestone-slips"),
                        type,
                        progress,
                        (part, context, answer) -> milestonesOutside(part, context, answer, false)),
                new PartRule<>(RuleId.of("V14"), type, progress, ProgressRules::allDone));
    }

    /** Arguments: the planned end, the day. */
    private static void overdue(Progress progress, CheckContext context, PartRule.Answer answer) {
        PartialDate end = progress.plannedEnd();
        if (progress.status() == Status.ONGOING && end != null && end.isCertainlyBefore(context.asOf())) {
            answer.found("/plannedEnd", end.toString(), context.asOf().toString());
        }
    }

    private static void allDone(Progress progress, CheckContext context, PartRule.Answer answer) {
        if (progress.status() == Status.ONGOING
                && !progress.milestones().isEmpty()
                && progress.milestones().stream().allMatch(Milestone::isDone)) {
            answer.found("/status");
        }
    }

    /** Arguments: the date of the milestone, the days by which it is at least outside, the days allowed. */
    private static void milestonesOutside(
            Progress progress, CheckContext context, PartRule.Answer answer, boolean beyondAllowance) {
        int allowed = context.thresholds().get(SLIP_DAYS);
        for (int i = 0; i < progress.milestones().size(); i++) {
            Milestone milestone = progress.milestones().get(i);
            String pointer = "/milestones/" + i + "/";
            outside(progress, milestone.start(), pointer + "start", allowed, answer, beyondAllowance);
            outside(progress, milestone.due(), pointer + "due", allowed, answer, beyondAllowance);
            outside(progress, milestone.done(), pointer + "done", allowed, answer, beyondAllowance);
        }
    }

    private static void outside(
            Progress progress,
            @Nullable PartialDate date,
            String pointer,
            int allowed,
            PartRule.Answer answer,
            boolean beyondAllowance) {
        long days = date == null ? 0 : Math.max(daysBefore(progress, date), daysAfter(progress, date));
        if (days > 0 && days > allowed == beyondAllowance) {
            answer.found(pointer, String.valueOf(date), Long.toString(days), Integer.toString(allowed));
        }
    }

    private static long daysBefore(Progress progress, PartialDate date) {
        LocalDate start = earlier(progress.plannedStart(), progress.actualStart());
        return start == null ? 0 : ChronoUnit.DAYS.between(date.latest(), start);
    }

    private static long daysAfter(Progress progress, PartialDate date) {
        LocalDate end = later(progress.plannedEnd(), progress.actualEnd());
        return end == null ? 0 : ChronoUnit.DAYS.between(end, date.earliest());
    }

    private static @Nullable LocalDate earlier(@Nullable PartialDate a, @Nullable PartialDate b) {
        if (a == null || b == null) {
            return a == null ? (b == null ? null : b.earliest()) : a.earliest();
        }
        return a.earliest().isBefore(b.earliest()) ? a.earliest() : b.earliest();
    }

    private static @Nullable LocalDate later(@Nullable PartialDate a, @Nullable PartialDate b) {
        if (a == null || b == null) {
            return a == null ? (b == null ? null : b.latest()) : a.latest();
        }
        return a.latest().isAfter(b.latest()) ? a.latest() : b.latest();
    }

    /** An end is not before its start, whichever days both turn out to be. */
    static final class EndAfterStart extends FieldsRule<Progress> {
        EndAfterStart() {
            super(RuleId.of("V01"), Progress.class);
        }

        @Override
        public void check(Progress progress, LocalDate today, Consumer<String> fields) {
            if (isBefore(progress.plannedEnd(), progress.plannedStart())) {
                fields.accept("plannedEnd");
            }
            if (isBefore(progress.actualEnd(), progress.actualStart())) {
                fields.accept("actualEnd");
            }
        }
    }

    static boolean isBefore(@Nullable PartialDate end, @Nullable PartialDate start) {
        return end != null && start != null && end.isCertainlyBefore(start);
    }

    /** What is completed says when it ended. */
    static final class CompletedHasEnd extends FieldsRule<Progress> {
        CompletedHasEnd() {
            super(RuleId.of("V02"), Progress.class);
        }

        @Override
        public void check(Progress progress, LocalDate today, Consumer<String> fields) {
            if (progress.status() == Status.COMPLETED && progress.actualEnd() == null) {
                fields.accept("actualEnd");
            }
        }
    }

    /** What is completed did not end after the day of the question. */
    static final class EndedInThePast extends FieldsRule<Progress> {
        EndedInThePast() {
            super(RuleId.of("V03"), Progress.class);
        }

        @Override
        public void check(Progress progress, LocalDate today, Consumer<String> fields) {
            PartialDate end = progress.actualEnd();
            if (progress.status() == Status.COMPLETED && end != null && end.isCertainlyAfter(today)) {
                fields.accept("actualEnd");
            }
        }
    }

    /** What is planned has not begun. */
    static final class PlannedHasNotBegun extends FieldsRule<Progress> {
        PlannedHasNotBegun() {
            super(RuleId.of("V04"), Progress.class);
        }

        @Override
        public void check(Progress progress, LocalDate today, Consumer<String> fields) {
            if (progress.status() == Status.PLANNED && progress.actualStart() != null) {
                fields.accept("actualStart");
            }
        }
    }

    /** What is ongoing has not ended. */
    static final class OngoingHasNotEnded extends FieldsRule<Progress> {
        OngoingHasNotEnded() {
            super(RuleId.of("V05"), Progress.class);
        }

        @Override
        public void check(Progress progress, LocalDate today, Consumer<String> fields) {
            if (progress.status() == Status.ONGOING && progress.actualEnd() != null) {
                fields.accept("actualEnd");
            }
        }
    }

    /** What is ongoing says when it began. */
    static final class OngoingHasStart extends FieldsRule<Progress> {
        OngoingHasStart() {
            super(RuleId.of("implementation.missing-start"), Progress.class);
        }

        @Override
        public void check(Progress progress, LocalDate today, Consumer<String> fields) {
            if (progress.status() == Status.ONGOING && progress.actualStart() == null) {
                fields.accept("actualStart");
            }
        }
    }

    /** What stands still or was given up says why. */
    static final class StopIsReasoned extends FieldsRule<Progress> {
        StopIsReasoned() {
            super(RuleId.of("V09"), Progress.class);
        }

        @Override
        public void check(Progress progress, LocalDate today, Consumer<String> fields) {
            Status status = progress.status();
            boolean stopped = status == Status.SUSPENDED || status == Status.CANCELLED || status == Status.DISCONTINUED;
            if (stopped && progress.statusReason() == null) {
                fields.accept("statusReason");
            }
        }
    }

    /** What was last found, by either side, is not the contrary of the status. */
    static final class FoundAsTheStatusSays extends FieldsRule<Progress> {
        FoundAsTheStatusSays() {
            super(RuleId.of("V13"), Progress.class);
        }

        @Override
        public void check(Progress progress, LocalDate today, Consumer<String> fields) {
            contradictions(progress.status(), progress.completions(), fields);
        }
    }

    private static void contradictions(@Nullable Status status, List<Completion> completions, Consumer<String> fields) {
        for (int i = 0; i < completions.size(); i++) {
            Degree degree = completions.get(i).degree();
            // that others find nothing of what is said to be completed is a disagreement, and has a rule of its own
            boolean self = completions.get(i).assessor() == Assessor.SELF;
            boolean contrary = degree == Degree.COMPLETE
                    ? status == Status.PLANNED || status == Status.CANCELLED
                    : degree == Degree.NOT_STARTED && status == Status.COMPLETED && self;
            if (contrary && isLatest(completions, i)) {
                fields.accept("completions[" + i + "].degree");
            }
        }
    }

    /** What a side said before its last word may have been true then. */
    static boolean isLatest(List<Completion> completions, int index) {
        Assessor assessor = completions.get(index).assessor();
        return completions.subList(index + 1, completions.size()).stream()
                .noneMatch(later -> later.assessor() == assessor);
    }

    /** A milestone is neither due nor done before work on it begins. */
    static final class MilestoneInOrder extends FieldsRule<Milestone> {
        MilestoneInOrder() {
            super(RuleId.of("V01"), Milestone.class);
        }

        @Override
        public void check(Milestone milestone, LocalDate today, Consumer<String> fields) {
            if (isBefore(milestone.due(), milestone.start())) {
                fields.accept("due");
            }
            if (isBefore(milestone.done(), milestone.start())) {
                fields.accept("done");
            }
        }
    }

    /** A milestone was not done after the day of the question. */
    static final class MilestoneDoneInThePast extends FieldsRule<Milestone> {
        MilestoneDoneInThePast() {
            super(RuleId.of("V03"), Milestone.class);
        }

        @Override
        public void check(Milestone milestone, LocalDate today, Consumer<String> fields) {
            PartialDate done = milestone.done();
            if (done != null && done.isCertainlyAfter(today)) {
                fields.accept("done");
            }
        }
    }

    /** A milestone that is planned was not done. */
    static final class PlannedMilestoneIsNotDone extends FieldsRule<Milestone> {
        PlannedMilestoneIsNotDone() {
            super(RuleId.of("V04"), Milestone.class);
        }

        @Override
        public void check(Milestone milestone, LocalDate today, Consumer<String> fields) {
            if (milestone.status() == Status.PLANNED && milestone.done() != null) {
                fields.accept("done");
            }
        }
    }

    /** A milestone that is ongoing was not done. */
    static final class OngoingMilestoneIsNotDone extends FieldsRule<Milestone> {
        OngoingMilestoneIsNotDone() {
            super(RuleId.of("V05"), Milestone.class);
        }

        @Override
        public void check(Milestone milestone, LocalDate today, Consumer<String> fields) {
            if (milestone.status() == Status.ONGOING && milestone.done() != null) {
                fields.accept("done");
            }
        }
    }

    /** What was last found of a milestone is not the contrary of its status. */
    static final class MilestoneFoundAsTheStatusSays extends FieldsRule<Milestone> {
        MilestoneFoundAsTheStatusSays() {
            super(RuleId.of("V13"), Milestone.class);
        }

        @Override
        public void check(Milestone milestone, LocalDate today, Consumer<String> fields) {
            contradictions(milestone.status(), milestone.completions(), fields);
        }
    }
}
