package org.oer4j.monitoring;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oer4j.citation.EvidenceGrade;
import org.oer4j.citation.Instrument;
import org.oer4j.conformance.NativeName;
import org.oer4j.text.PlainText;
import org.oer4j.time.PartialDate;
import org.oer4j.time.Period;

/**
 * One round of reporting on an instrument: Member States report on the Recommendation every four years (operative clause
 * 4, and the resolution that was adopted with it).
 *
 * <p>{@link #of} gives what is known of a cycle and computes the rest by {@link #byRule}; each date says in
 * {@link #bases} how well it is established. A National Commission that has been told other dates overrides them with
 * {@link #withQuestionnaire} and {@link #withReportDue}, or makes a cycle of its own.
 *
 * @param number the number of the cycle, from 1
 * @param instrument the code of the instrument that is reported on
 * @param period the time that is reported on
 * @param questionnaire when the questionnaire is open, or null
 * @param boardSession the session of the Executive Board that approved the questionnaire, such as {@code 214 EX}, or null
 * @param conferenceSession the session of the General Conference to which the consolidated report goes, such as
 *     {@code 42 C}, or null
 * @param reportDue by when reports are due: the last day that it can be counts; or null
 * @param documentCode the code of the consolidated report before the General Conference, or null
 * @param bases where the dates and sessions come from, in the order of their facts
 */
public record MonitoringCycle(
        int number,
        @PlainText String instrument,
        Period period,
        @Nullable Period questionnaire,
        @PlainText @Nullable String boardSession,
        @PlainText @Nullable String conferenceSession,
        @Nullable PartialDate reportDue,
        @PlainText @Nullable String documentCode,
        @NativeName("basis") List<@Valid Basis> bases)
        implements Comparable<MonitoringCycle> {
    private static final Comparator<MonitoringCycle> ORDER = Comparator.comparing(MonitoringCycle::instrument)
            .thenComparingInt(MonitoringCycle::number)
            .thenComparing(MonitoringCycle::period)
            .thenComparing(MonitoringCycle::toString);

    /**
     * Sorts the bases; null becomes empty.
     *
     * @param number the number of the cycle, from 1
     * @param instrument the code of the instrument
     * @param period the time that is reported on
     * @param questionnaire when the questionnaire is open, or null
     * @param boardSession the session of the Executive Board, or null
     * @param conferenceSession the session of the General Conference, or null
     * @param reportDue by when reports are due, or null
     * @param documentCode the code of the consolidated report, or null
     * @param bases where the dates and sessions come from
     * @throws IllegalArgumentException if the number is below 1 or the instrument is blank
     */
    public MonitoringCycle {
        if (number < 1) {
            throw new IllegalArgumentException("the number of the cycle is " + number + ", expected 1 or more");
        }
        if (Objects.requireNonNull(instrument, "instrument").isBlank()) {
            throw new IllegalArgumentException(
                    "the instrument '" + instrument + "' is blank, expected a code such as OER2019");
        }
        Objects.requireNonNull(period, "period");
        bases = bases == null ? List.of() : bases.stream().sorted().toList();
    }

    /**
     * A cycle of the Recommendation: what is known of it, and the rest by the four-year rule.
     *
     * @param number the number of the cycle, from 1
     * @return the cycle
     * @throws IllegalArgumentException if the number is below 1, or so high that its year has not four digits
     */
    public static MonitoringCycle of(int number) {
        return CycleRule.known(byRule(Instrument.get(Instrument.OER2019), number));
    }

    /**
     * A cycle by arithmetic alone: it lasts four years from the adoption on, its report goes to the second session of
     * the General Conference after the one before (which meets every other year), and its questionnaire is open from 18
     * to 12 months before. Every date is a {@linkplain EvidenceGrade#PROPOSED proposal} of this library.
     *
     * @param instrument an instrument with a day of adoption
     * @param number the number of the cycle, from 1
     * @return the cycle
     * @throws IllegalArgumentException if the number is below 1 or too high, or the instrument was adopted on no known
     *     day
     */
    public static MonitoringCycle byRule(Instrument instrument, int number) {
        return CycleRule.compute(instrument, number);
    }

    /**
     * The cycle of the Recommendation in whose time a day lies.
     *
     * @param day the day
     * @return the cycle, or empty before the adoption
     */
    public static Optional<MonitoringCycle> at(LocalDate day) {
        return CycleRule.numberAt(Instrument.get(Instrument.OER2019), day).map(MonitoringCycle::of);
    }

    /**
     * This cycle with another window of the questionnaire.
     *
     * @param window when it is open
     * @param grade how well that is established
     * @param source where it was found
     * @return a new cycle
     * @throws IllegalArgumentException if the source is blank
     */
    public MonitoringCycle withQuestionnaire(Period window, EvidenceGrade grade, String source) {
        Objects.requireNonNull(window, "window");
        return new MonitoringCycle(
                number,
                instrument,
                period,
                window,
                boardSession,
                conferenceSession,
                reportDue,
                documentCode,
                with(new Basis(Fact.QUESTIONNAIRE, grade, source)));
    }

    /**
     * This cycle with another day on which reports are due.
     *
     * @param due by when they are due
     * @param grade how well that is established
     * @param source where it was found
     * @return a new cycle
     * @throws IllegalArgumentException if the source is blank
     */
    public MonitoringCycle withReportDue(PartialDate due, EvidenceGrade grade, String source) {
        Objects.requireNonNull(due, "due");
        return new MonitoringCycle(
                number,
                instrument,
                period,
                questionnaire,
                boardSession,
                conferenceSession,
                due,
                documentCode,
                with(new Basis(Fact.REPORT_DUE, grade, source)));
    }

    List<Basis> with(Basis basis) {
        List<Basis> others = new ArrayList<>(bases);
        others.removeIf(other -> other.fact() == basis.fact());
        others.add(basis);
        return others;
    }

    /**
     * Where the collection of reports stands on a day.
     *
     * @param day the day
     * @return the phase, or empty while nobody has said when the questionnaire is open
     */
    public Optional<Phase> phaseOn(LocalDate day) {
        if (questionnaire == null) {
            return Optional.empty();
        }
        if (questionnaire.possiblyContains(day)) {
            return Optional.of(Phase.OPEN);
        }
        PartialDate end = questionnaire.end();
        return Optional.of(end != null && end.isCertainlyBefore(day) ? Phase.CLOSED : Phase.UPCOMING);
    }

    /**
     * What the basis of a fact is.
     *
     * @param fact the fact
     * @return the basis, or empty where none is given
     */
    public Optional<Basis> basis(Fact fact) {
        return bases.stream().filter(basis -> basis.fact() == fact).findFirst();
    }

    /** Orders by instrument and number. */
    @Override
    public int compareTo(MonitoringCycle other) {
        return ORDER.compare(this, other);
    }

    /** Where the collection of reports stands. */
    public enum Phase {
        /** The questionnaire is not yet open. */
        UPCOMING,
        /** Reports are taken; while only a month or a year is known, during the whole of it. */
        OPEN,
        /** The questionnaire is closed. */
        CLOSED
    }

    /** A fact about a cycle that has a basis of its own. */
    public enum Fact {
        /** {@link MonitoringCycle#boardSession}. */
        BOARD_SESSION,
        /** {@link MonitoringCycle#conferenceSession}. */
        CONFERENCE_SESSION,
        /** {@link MonitoringCycle#documentCode}. */
        DOCUMENT_CODE,
        /** {@link MonitoringCycle#period}. */
        PERIOD,
        /** {@link MonitoringCycle#questionnaire}. */
        QUESTIONNAIRE,
        /** {@link MonitoringCycle#reportDue}. */
        REPORT_DUE
    }

    /**
     * Where a fact about a cycle comes from. Own word: the specs say "grade" and "source" and have no word for both.
     *
     * @param fact the fact
     * @param grade how well it is established
     * @param source where it was found, or the rule by which it was computed
     */
    public record Basis(
            Fact fact, EvidenceGrade grade, @PlainText String source) implements Comparable<Basis> {
        private static final Comparator<Basis> ORDER =
                Comparator.comparing(Basis::fact).thenComparing(Basis::grade).thenComparing(Basis::source);

        /**
         * Refuses a blank source.
         *
         * @param fact the fact
         * @param grade how well it is established
         * @param source where it was found
         * @throws IllegalArgumentException if the source is blank
         */
        public Basis {
            Objects.requireNonNull(fact, "fact");
            Objects.requireNonNull(grade, "grade");
            if (Objects.requireNonNull(source, "source").isBlank()) {
                throw new IllegalArgumentException(
                        "the source '" + source + "' of " + fact + " is blank, expected where it was found");
            }
        }

        /** Orders by fact. */
        @Override
        public int compareTo(Basis other) {
            return ORDER.compare(this, other);
        }
    }
}
