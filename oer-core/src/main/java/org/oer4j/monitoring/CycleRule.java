package org.oer4j.monitoring;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oer4j.citation.EvidenceGrade;
import org.oer4j.citation.Instrument;
import org.oer4j.citation.Instrument.Adoption;
import org.oer4j.facts.FactTable;
import org.oer4j.facts.FactTable.Row;
import org.oer4j.monitoring.MonitoringCycle.Basis;
import org.oer4j.monitoring.MonitoringCycle.Fact;
import org.oer4j.time.PartialDate;
import org.oer4j.time.Period;

/** The four-year rule, and what is known of cycles better than by it. */
final class CycleRule {
    private static final int YEARS = 4;
    private static final int SESSIONS = 2; // the General Conference meets every other year
    private static final int LAST_CYCLE = 1000;
    private static final int QUESTIONNAIRE_OPENS = 18;
    private static final int QUESTIONNAIRE_CLOSES = 12;
    private static final String CONFERENCE = " C";
    private static final String RULE = "four years a cycle from the adoption on";
    private static final String FILE = "/META-INF/oer/monitoring-cycles.tsv";
    private static final List<Row> KNOWN = FactTable.load(
                    CycleRule.class, FILE, "instrument", "cycle", "fact", "value", "grade", "source")
            .rows();

    private CycleRule() {}

    static MonitoringCycle compute(Instrument instrument, int number) {
        if (number < 1 || number > LAST_CYCLE) {
            throw new IllegalArgumentException(
                    "the number of the cycle is " + number + ", expected one from 1 to " + LAST_CYCLE);
        }
        LocalDate adopted = adopted(instrument);
        LocalDate end = adopted.plusYears((long) YEARS * number);
        YearMonth month = YearMonth.from(end);
        Period period = Period.of(
                PartialDate.of(adopted.plusYears((long) YEARS * (number - 1))), PartialDate.of(end.minusDays(1)));
        List<Basis> bases = new ArrayList<>();
        for (Fact fact : List.of(Fact.PERIOD, Fact.QUESTIONNAIRE, Fact.REPORT_DUE)) {
            bases.add(new Basis(fact, EvidenceGrade.PROPOSED, RULE));
        }
        String session = session(instrument, number);
        if (session != null) {
            bases.add(new Basis(Fact.CONFERENCE_SESSION, EvidenceGrade.PROPOSED, RULE));
        }
        return new MonitoringCycle(
                number,
                instrument.code(),
                period,
                Period.of(date(month.minusMonths(QUESTIONNAIRE_OPENS)), date(month.minusMonths(QUESTIONNAIRE_CLOSES))),
                null,
                session,
                date(month),
                null,
                bases);
    }

    private static LocalDate adopted(Instrument instrument) {
        Adoption adoption = instrument.adoption();
        if (adoption == null || adoption.on() == null) {
            throw new IllegalArgumentException("'" + instrument.code()
                    + "' was adopted on no known day, expected an instrument from whose adoption years can be counted");
        }
        return adoption.on();
    }

    private static PartialDate date(YearMonth month) {
        return PartialDate.of(month.getYear(), month.getMonthValue());
    }

    /** {@code 40 C} and the first cycle give {@code 42 C}. */
    private static @Nullable String session(Instrument instrument, int number) {
        Adoption adoption = instrument.adoption();
        String session = adoption == null ? null : adoption.session();
        if (session == null || !session.matches("[0-9]{1,4} C")) {
            return null;
        }
        int first = Integer.parseInt(session.substring(0, session.length() - CONFERENCE.length()));
        return first + SESSIONS * number + CONFERENCE;
    }

    static Optional<Integer> numberAt(Instrument instrument, LocalDate day) {
        LocalDate adopted = adopted(instrument);
        return day.isBefore(adopted)
                ? Optional.empty()
                : Optional.of(Math.toIntExact(ChronoUnit.YEARS.between(adopted, day) / YEARS) + 1);
    }

    /** The cycle of that number, where the instrument is one that is reported on. */
    static Optional<MonitoringCycle> find(String instrument, int number) {
        return instrument.equals(Instrument.OER2019) && number >= 1 && number <= LAST_CYCLE
                ? Optional.of(MonitoringCycle.of(number))
                : Optional.empty();
    }

    /** The cycle, with what is known better in the place of what was computed. */
    static MonitoringCycle known(MonitoringCycle computed) {
        MonitoringCycle cycle = computed;
        for (Row row : KNOWN) {
            if (row.required("instrument").equals(cycle.instrument())
                    && row.required("cycle").equals(String.valueOf(cycle.number()))) {
                cycle = with(cycle, row);
            }
        }
        return cycle;
    }

    private static MonitoringCycle with(MonitoringCycle cycle, Row row) {
        try {
            Fact fact =
                    Fact.valueOf(row.required("fact").toUpperCase(Locale.ROOT).replace('-', '_'));
            String value = row.required("value");
            List<Basis> bases =
                    cycle.with(new Basis(fact, EvidenceGrade.valueOf(row.required("grade")), row.required("source")));
            return new MonitoringCycle(
                    cycle.number(),
                    cycle.instrument(),
                    fact == Fact.PERIOD ? Period.parse(value) : cycle.period(),
                    fact == Fact.QUESTIONNAIRE ? Period.parse(value) : cycle.questionnaire(),
                    fact == Fact.BOARD_SESSION ? value : cycle.boardSession(),
                    fact == Fact.CONFERENCE_SESSION ? value : cycle.conferenceSession(),
                    fact == Fact.REPORT_DUE ? PartialDate.parse(value) : cycle.reportDue(),
                    fact == Fact.DOCUMENT_CODE ? value : cycle.documentCode(),
                    bases);
        } catch (IllegalArgumentException e) {
            throw row.failure(Objects.requireNonNullElse(e.getMessage(), "the row is malformed"));
        }
    }
}
