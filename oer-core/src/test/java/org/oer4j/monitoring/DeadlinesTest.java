package org.oer4j.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oer4j.monitoring.SampleRecords.CHILE;
import static org.oer4j.monitoring.SampleRecords.FRANCE;
import static org.oer4j.monitoring.SampleRecords.KENYA;
import static org.oer4j.monitoring.SampleRecords.record;
import static org.oer4j.monitoring.SampleRecords.words;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.oer4j.actor.Coalition;
import org.oer4j.actor.WorkPlanItem;
import org.oer4j.commitment.Commitment;
import org.oer4j.implementation.ImplementationRecord;
import org.oer4j.implementation.Milestone;
import org.oer4j.implementation.Progress;
import org.oer4j.monitoring.Deadlines.Deadline;
import org.oer4j.monitoring.Deadlines.Kind;
import org.oer4j.monitoring.Deadlines.Reminder;
import org.oer4j.time.PartialDate;
import org.oer4j.time.Period;

class DeadlinesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static Milestone step(String due, Progress.Status status) {
        return Milestone.builder(words("Step"))
                .due(due == null ? null : PartialDate.parse(due))
                .status(status)
                .build();
    }

    @Test
    void aReportIsDueFromThoseWhoDidNotGiveIt() {
        Deadlines deadlines = Deadlines.collector()
                .reports(Respondents.of(2, List.of(KENYA)), List.of(FRANCE, KENYA, CHILE), DAY.plusDays(40))
                .result(DAY);
        assertThat(deadlines.deadlines())
                .containsExactly(
                        new Deadline(Kind.REPORT, "CL", "", PartialDate.parse("2026-12-31"), 40),
                        new Deadline(Kind.REPORT, "FR", "", PartialDate.parse("2026-12-31"), 40));
        assertThat(deadlines.within(39)).isEmpty();
        assertThat(deadlines.within(40)).hasSize(2);
        assertThat(deadlines.overdue()).isEmpty();
    }

    @Test
    void aMonthIsOverdueWhenItIsOver() {
        ImplementationRecord october =
                record("a").plannedEnd(PartialDate.parse("2026-10")).build();
        ImplementationRecord november =
                record("b").plannedEnd(PartialDate.parse("2026-11")).build();
        Deadlines deadlines =
                Deadlines.collector().accept(october).accept(november).result(DAY);
        assertThat(deadlines.overdue())
                .containsExactly(new Deadline(Kind.IMPLEMENTATION, "a", "", PartialDate.parse("2026-10"), -21));
        assertThat(deadlines.within(9)).extracting(Deadline::subject).containsExactly("b");
    }

    @Test
    void whatIsDoneOrGivenUpHasNoDeadline() {
        Deadlines deadlines = Deadlines.collector()
                .accept(record("a")
                        .plannedEnd(PartialDate.of(2020))
                        .status(Progress.Status.COMPLETED)
                        .milestone(step("2020", null))
                        .build())
                .accept(record("b")
                        .plannedEnd(PartialDate.of(2020))
                        .actualEnd(PartialDate.of(2021))
                        .milestone(step("2027", Progress.Status.COMPLETED))
                        .milestone(step("2027", Progress.Status.CANCELLED))
                        .milestone(step("2027", Progress.Status.ONGOING))
                        .milestone(step(null, Progress.Status.ONGOING))
                        .build())
                .result(DAY);
        assertThat(deadlines.deadlines())
                .extracting(deadline -> deadline.kind() + " " + deadline.subject() + deadline.pointer())
                .containsExactly("MILESTONE b/milestones/2");
    }

    @Test
    void commitmentsAndWorkPlansHaveDeadlinesToo() {
        Commitment commitment = Commitment.builder("c")
                .progress(new Progress(
                        null, PartialDate.of(2027), null, null, Progress.Status.ONGOING, null, List.of(), List.of()))
                .build();
        Coalition coalition = Coalition.builder("coalition", Coalition.Kind.NGO_NETWORK)
                .workPlan(new WorkPlanItem(
                        "Done", null, null, Period.parse("2020/2021"), WorkPlanItem.Status.COMPLETED, List.of()))
                .workPlan(new WorkPlanItem(
                        "Going on",
                        null,
                        null,
                        Period.parse("2025/2026-11"),
                        WorkPlanItem.Status.ONGOING,
                        List.of(
                                new WorkPlanItem.Milestone("First", PartialDate.of(2025), PartialDate.of(2025)),
                                new WorkPlanItem.Milestone("Second", PartialDate.of(2025), null))))
                .build();
        assertThat(Deadlines.collector()
                        .accept(commitment)
                        .accept(coalition)
                        .result(DAY)
                        .deadlines())
                .extracting(deadline -> deadline.kind() + " " + deadline.pointer())
                .containsExactly("WORK_PLAN /workPlan/1/milestones/1", "WORK_PLAN /workPlan/1", "COMMITMENT ");
    }

    @Test
    void remindersComeBeforeTheDayAndNotInThePast() {
        Deadlines deadlines = Deadlines.collector()
                .reports(Respondents.of(2, List.of()), List.of(KENYA), DAY.plusDays(30))
                .result(DAY);
        assertThat(deadlines.reminders(List.of(90, 30, 0, 7)))
                .extracting(Reminder::on)
                .containsExactly(DAY, DAY.plusDays(23), DAY.plusDays(30));
    }

    @Provide
    Arbitrary<List<ImplementationRecord>> records() {
        return SampleRecords.records();
    }

    @Property(tries = 200)
    void anyOrderAndAnyPartitionAndEverythingTwiceGiveTheSame(
            @ForAll("records") List<ImplementationRecord> records, @ForAll long seed) {
        Deadlines.Collector all = Deadlines.collector();
        records.forEach(all::accept);
        Deadlines.Collector first = Deadlines.collector();
        Deadlines.Collector second = Deadlines.collector();
        for (ImplementationRecord record : SampleRecords.shuffled(records, seed)) {
            ((record.hashCode() & 1) == 0 ? first : second).accept(record);
            second.accept(record);
        }
        Deadlines expected = all.result(DAY);
        assertThat(first.combine(second).result(DAY)).isEqualTo(expected);
        assertThat(expected.overdue().size()
                        + expected.within(Integer.MAX_VALUE).size())
                .isEqualTo(expected.deadlines().size());
    }
}
