package org.oer4j.monitoring;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Coalition;
import org.oer4j.actor.WorkPlanItem;
import org.oer4j.commitment.Commitment;
import org.oer4j.implementation.ImplementationRecord;
import org.oer4j.implementation.Milestone;
import org.oer4j.implementation.Progress;
import org.oer4j.place.CountryCode;
import org.oer4j.time.PartialDate;

/**
 * What is still to be done and by when. A date that is known to the month or year is due on its last day, so nothing is
 * called overdue that may not be.
 *
 * <pre>{@code
 * Deadlines deadlines = Deadlines.collector()
 *         .reports(respondents, members, LocalDate.of(2027, 3, 1))
 *         .accept(commitment)
 *         .result(asOf);
 * deadlines.overdue();
 * }</pre>
 *
 * @param asOf the day of the question
 * @param deadlines what is to be done, the earliest first
 */
public record Deadlines(LocalDate asOf, List<Deadline> deadlines) {
    private static final Set<Progress.Status> OVER =
            EnumSet.of(Progress.Status.COMPLETED, Progress.Status.CANCELLED, Progress.Status.DISCONTINUED);

    /**
     * Copies the list.
     *
     * @param asOf the day of the question
     * @param deadlines what is to be done
     */
    public Deadlines {
        Objects.requireNonNull(asOf, "asOf");
        deadlines = List.copyOf(deadlines);
    }

    /**
     * Begins to collect.
     *
     * @return a collector without deadlines
     */
    public static Collector collector() {
        return new Collector();
    }

    /**
     * What certainly should be done already.
     *
     * @return the deadlines that have passed, the earliest first
     */
    public List<Deadline> overdue() {
        return deadlines.stream().filter(deadline -> deadline.daysLeft() < 0).toList();
    }

    /**
     * What is to be done soon.
     *
     * @param days how many days from the day of the question; 0 asks for that day
     * @return the deadlines that have not passed and do within these days, the earliest first
     */
    public List<Deadline> within(int days) {
        return deadlines.stream()
                .filter(deadline -> deadline.daysLeft() >= 0 && deadline.daysLeft() <= days)
                .toList();
    }

    /**
     * When to remind of what is to be done.
     *
     * @param daysBefore how many days before a deadline, each for a reminder
     * @return the reminders on the day of the question or later, in the order of their days
     */
    public List<Reminder> reminders(Collection<Integer> daysBefore) {
        List<Reminder> reminders = new ArrayList<>();
        for (Deadline deadline : deadlines) {
            for (int days : new TreeSet<>(daysBefore)) {
                LocalDate on = deadline.due().latest().minusDays(days);
                if (!on.isBefore(asOf)) {
                    reminders.add(new Reminder(on, deadline));
                }
            }
        }
        reminders.sort(Comparator.comparing(Reminder::on).thenComparing(Reminder::deadline, Deadline.EARLIEST_FIRST));
        return List.copyOf(reminders);
    }

    /** What is to be done. */
    public enum Kind {
        /** A country is to report. */
        REPORT,
        /** What a record describes is to end. */
        IMPLEMENTATION,
        /** A commitment is to be kept. */
        COMMITMENT,
        /** A milestone of a record or commitment is to be reached. */
        MILESTONE,
        /** An item of a coalition's work plan, or a milestone of it, is to be done. */
        WORK_PLAN
    }

    /**
     * Something to be done by a day.
     *
     * @param kind what
     * @param subject whose: the id of the record, commitment or coalition; the code of the country for a report
     * @param pointer where in it, as a JSON Pointer such as {@code /milestones/2}; empty for the whole
     * @param due when, as it was given
     * @param daysLeft how many days are left at most; below 0 for days overdue at least
     */
    public record Deadline(Kind kind, String subject, String pointer, PartialDate due, long daysLeft) {
        static final Comparator<Deadline> EARLIEST_FIRST = Comparator.comparingLong(Deadline::daysLeft)
                .thenComparing(Deadline::kind)
                .thenComparing(Deadline::subject)
                .thenComparing(Deadline::pointer, Comparator.comparingInt(String::length))
                .thenComparing(Deadline::pointer)
                .thenComparing(Deadline::due);

        /**
         * Refuses nothing but null.
         *
         * @param kind what
         * @param subject whose
         * @param pointer where in it
         * @param due when
         * @param daysLeft how many days are left at most
         */
        public Deadline {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(pointer, "pointer");
            Objects.requireNonNull(due, "due");
        }
    }

    /**
     * That somebody is to be reminded.
     *
     * @param on the day
     * @param deadline of what
     */
    public record Reminder(LocalDate on, Deadline deadline) {
        /**
         * Refuses nothing but null.
         *
         * @param on the day
         * @param deadline of what
         */
        public Reminder {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(deadline, "deadline");
        }
    }

    /**
     * Gathers what is to be done. Not thread-safe; collectors of parts can be combined in any order, and what is handed over
     * twice counts once.
     */
    public static final class Collector {
        private final Set<Open> open = new HashSet<>();

        private Collector() {}

        /**
         * Adds the reports that did not come.
         *
         * @param respondents those who reported
         * @param asked those who were asked to
         * @param due when the reports are due
         * @return this collector
         */
        public Collector reports(Respondents respondents, Collection<CountryCode> asked, LocalDate due) {
            for (CountryCode country : respondents.missing(asked)) {
                add(Kind.REPORT, country.value(), "", PartialDate.of(due));
            }
            return this;
        }

        /**
         * Adds the end and the milestones of a record that is neither completed nor given up.
         *
         * @param record the record
         * @return this collector
         */
        public Collector accept(ImplementationRecord record) {
            add(Kind.IMPLEMENTATION, record.id(), record.progress());
            return this;
        }

        /**
         * Adds the due date and the milestones of a commitment that is neither completed nor given up.
         *
         * @param commitment the commitment
         * @return this collector
         */
        public Collector accept(Commitment commitment) {
            add(Kind.COMMITMENT, commitment.id(), commitment.progress());
            return this;
        }

        /**
         * Adds what a coalition's work plan says is planned or under way.
         *
         * @param coalition the coalition
         * @return this collector
         */
        public Collector accept(Coalition coalition) {
            for (int i = 0; i < coalition.workPlan().size(); i++) {
                WorkPlanItem item = coalition.workPlan().get(i);
                if (CoalitionStatistics.isOver(item)) {
                    continue;
                }
                String pointer = "/workPlan/" + i;
                if (item.planned() != null) {
                    add(Kind.WORK_PLAN, coalition.id(), pointer, item.planned().end());
                }
                for (int j = 0; j < item.milestones().size(); j++) {
                    WorkPlanItem.Milestone step = item.milestones().get(j);
                    if (step.done() == null) {
                        add(Kind.WORK_PLAN, coalition.id(), pointer + "/milestones/" + j, step.due());
                    }
                }
            }
            return this;
        }

        private void add(Kind kind, String subject, Progress progress) {
            if (progress.status() != null && OVER.contains(progress.status())) {
                return;
            }
            if (progress.actualEnd() == null) {
                add(kind, subject, "", progress.plannedEnd());
            }
            for (int i = 0; i < progress.milestones().size(); i++) {
                Milestone step = progress.milestones().get(i);
                if (!step.isDone() && (step.status() == null || !OVER.contains(step.status()))) {
                    add(Kind.MILESTONE, subject, "/milestones/" + i, step.due());
                }
            }
        }

        private void add(Kind kind, String subject, String pointer, @Nullable PartialDate due) {
            if (due != null) {
                open.add(new Open(kind, subject, pointer, due));
            }
        }

        /**
         * Adds what another collector gathered.
         *
         * @param other the other collector
         * @return this collector
         */
        public Collector combine(Collector other) {
            open.addAll(other.open);
            return this;
        }

        /**
         * What is to be done, seen from a day.
         *
         * @param asOf the day
         * @return the deadlines
         */
        public Deadlines result(LocalDate asOf) {
            SortedSet<Deadline> deadlines = new TreeSet<>(Deadline.EARLIEST_FIRST);
            for (Open one : open) {
                long days = ChronoUnit.DAYS.between(asOf, one.due.latest());
                deadlines.add(new Deadline(one.kind, one.subject, one.pointer, one.due, days));
            }
            return new Deadlines(asOf, List.copyOf(deadlines));
        }

        private record Open(Kind kind, String subject, String pointer, PartialDate due) {}
    }
}
