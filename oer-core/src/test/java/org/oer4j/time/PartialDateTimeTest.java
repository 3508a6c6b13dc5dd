package org.oer4j.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTimeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019",
                "2019-11",
                "2019-11-25",
                "2019-11-25T13:30:00Z",
                "2019-11-25T13:30:00.5+01:00",
                "0000-01-01T00:00:00-18:00"
            })
    void whatIsPrintedIsRead(String text) {
        assertThat(PartialDateTime.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-10-18 14:23:35 +0000, 2022-10-18T14:23:35Z",
        "2022-10-18 14:23:35+0530, 2022-10-18T14:23:35+05:30",
        "2022-10-18t14:23:35+01:00, 2022-10-18T14:23:35+01:00",
        "2022-10-18T14:23Z, 2022-10-18T14:23:00Z",
    })
    void otherSpellingsOfAMomentAreRead(String text, String canonical) {
        assertThat(PartialDateTime.parse(text)).hasToString(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-07-03T13:13:13", "2019-07-03 13:13:13.25", "2019-07-03T13:13"})
    void ofATimeWithoutOffsetTheDayIsKeptAndNothingInvented(String text) {
        assertThat(PartialDateTime.parse(text)).isEqualTo(PartialDateTime.of(PartialDate.of(2019, 7, 3)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "October 4, 2006",
                "2019-02-30T10:00:00Z",
                "2019-11T10:00:00Z",
                "2019-11-25T25:00:00Z",
                "2019-11-25T10:00:00+99:00",
                "2019-11-25X10:00:00Z",
                "2019-11-25T"
            })
    void whatIsNeitherDateNorMomentIsRefused(String text) {
        assertThat(PartialDateTime.find(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDateTime.parse(text))
                .withMessageStartingWith("'" + text + "' is neither date nor moment");
    }

    @Test
    void aTimeBelongsToADay() {
        OffsetTime noon = OffsetTime.of(LocalTime.NOON, ZoneOffset.UTC);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PartialDateTime(PartialDate.of(2019, 11), noon))
                .withMessage("the time '12:00Z' belongs to '2019-11', expected a date to the day");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-11-25T12:00:00Z, 2019-11-25T13:30:00+01:00, true",
        "2019-11-25T12:00:00Z, 2019-11-25T12:30:00+01:00, false",
        "2019-11-25T12:00:00Z, 2019-11-25, false",
        "2019-11-25T12:00:00Z, 2019-11-26, true",
        "2019, 2020-01, true",
        "2019, 2019-12, false",
    })
    void beforeIsSaidOnlyWhereItIsCertain(String first, String second, boolean before) {
        assertThat(PartialDateTime.parse(first).isCertainlyBefore(PartialDateTime.parse(second)))
                .isEqualTo(before);
    }

    @Test
    void afterADayIsSaidOnlyWhereItIsCertain() {
        LocalDate day = LocalDate.of(2019, 11, 25);
        assertThat(PartialDateTime.parse("2019-11-26").isCertainlyAfter(day)).isTrue();
        assertThat(PartialDateTime.parse("2019-11").isCertainlyAfter(day)).isFalse();
        assertThat(PartialDateTime.parse("2019-11-25T23:59:59Z").isCertainlyAfter(day))
                .isFalse();
    }

    @Test
    void aListIsOrderedByDayThenByTime() {
        assertThat(Stream.of("2019-11-26", "2019-11-25T13:00:00Z", "2019", "2019-11-25", "2019-11-25T12:00:00Z")
                        .map(PartialDateTime::parse)
                        .sorted())
                .extracting(PartialDateTime::toString)
                .containsExactly("2019", "2019-11-25", "2019-11-25T12:00:00Z", "2019-11-25T13:00:00Z", "2019-11-26");
    }

    @Provide
    Arbitrary<PartialDateTime> moments() {
        Arbitrary<OffsetTime> times = Combinators.combine(
                        Arbitraries.longs().between(0, LocalTime.MAX.toNanoOfDay()),
                        Arbitraries.integers().between(-18 * 60, 18 * 60))
                .as((nano, minutes) ->
                        OffsetTime.of(LocalTime.ofNanoOfDay(nano), ZoneOffset.ofTotalSeconds(minutes * 60)));
        return Combinators.combine(Arbitraries.integers().between(0, 3_000_000), times.injectNull(0.2))
                .as((day, time) ->
                        new PartialDateTime(PartialDate.of(LocalDate.of(0, 1, 1).plusDays(day)), time));
    }

    @Property
    void everyMomentIsReadBackAsItWasPrinted(@ForAll("moments") PartialDateTime moment) {
        assertThat(PartialDateTime.parse(moment.toString())).isEqualTo(moment);
    }

    @Property
    void beforeIsOneWay(@ForAll("moments") PartialDateTime one, @ForAll("moments") PartialDateTime other) {
        assertThat(one.isCertainlyBefore(other) && other.isCertainlyBefore(one)).isFalse();
        assertThat(one.isCertainlyBefore(one)).isFalse();
    }
}
