package org.oer4j.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.time.api.Dates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    /** Years, months and days, close together so that they often overlap. */
    static Arbitrary<PartialDate> dates() {
        Arbitrary<LocalDate> days = Dates.dates().between(LocalDate.of(2019, 1, 1), LocalDate.of(2021, 12, 31));
        return Arbitraries.oneOf(
                days.map(PartialDate::of),
                days.map(day -> PartialDate.of(day.getYear(), day.getMonthValue())),
                days.map(day -> PartialDate.of(day.getYear())));
    }

    private static Stream<LocalDate> days(PartialDate date) {
        return date.earliest().datesUntil(date.latest().plusDays(1));
    }

    @Provide
    Arbitrary<PartialDate> closeDates() {
        return dates();
    }

    @Provide
    Arbitrary<PartialDate> anyDates() {
        Arbitrary<LocalDate> days = Dates.dates().between(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));
        return Arbitraries.oneOf(
                days.map(PartialDate::of),
                days.map(day -> PartialDate.of(day.getYear(), day.getMonthValue())),
                days.map(day -> PartialDate.of(day.getYear())));
    }

    @ParameterizedTest
    @CsvSource({
        "2019,2019-01-01,2019-12-31",
        "2020-02,2020-02-01,2020-02-29",
        "2019-11-25,2019-11-25,2019-11-25",
        "0000,0000-01-01,0000-12-31"
    })
    void itLiesBetweenItsEarliestAndItsLatestDay(String text, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.parse(text);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date).hasToString(text);
        assertThat(date.isExact()).isEqualTo(earliest.equals(latest));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "19",
                "2019-",
                "2019-1",
                "2019-13",
                "2019-00",
                "2019-02-29",
                "2019-11-31",
                "2019/11",
                "20191125",
                "-2019",
                "+2019",
                "12019",
                "2019-11-25T00:00",
                "２０１９",
                " 2019"
            })
    void otherTextIsNoDate(String text) {
        assertThat(PartialDate.find(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessageStartingWith("'" + text + "' is no date");
    }

    @Test
    void aDayWithoutAMonthOrAFifthDigitIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PartialDate(2019, null, 3))
                .withMessageContaining("month null, day 3");
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(10000));
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(2019, 13, 1));
    }

    @Test
    void aYearAndAMonthOfItAreNeitherCertainlyBefore() {
        PartialDate year = PartialDate.of(2019);
        PartialDate month = PartialDate.of(2019, 11);
        assertThat(year.isCertainlyBefore(month)).isFalse();
        assertThat(month.isCertainlyBefore(year)).isFalse();
        assertThat(year.isPossiblyBefore(month)).isTrue();
        assertThat(month.isPossiblyBefore(year)).isTrue();
        assertThat(month).as("the year begins earlier").isGreaterThan(year);
        assertThat(month.isCertainlyBefore(LocalDate.of(2019, 12, 1))).isTrue();
        assertThat(month.isCertainlyAfter(LocalDate.of(2019, 10, 31))).isTrue();
        assertThat(month.isCertainlyAfter(LocalDate.of(2019, 11, 1))).isFalse();
    }

    @Property
    boolean parsingGivesBackWhatWasPrinted(@ForAll("anyDates") PartialDate date) {
        return PartialDate.parse(date.toString()).equals(date);
    }

    @Property
    void noTextThrowsAnythingElse(
            @ForAll @CharRange(from = '0', to = '3') @CharRange(from = '-', to = '-') @StringLength(max = 10)
                    String text) {
        PartialDate.find(text).ifPresent(date -> assertThat(date).hasToString(text));
    }

    @Property
    void certainlyBeforeIsBeforeForEveryDayAndPossiblyForSome(
            @ForAll("closeDates") PartialDate a, @ForAll("closeDates") PartialDate b) {
        assertThat(a.isCertainlyBefore(b)).isEqualTo(days(a).allMatch(x -> days(b).allMatch(x::isBefore)));
        assertThat(a.isPossiblyBefore(b)).isEqualTo(days(a).anyMatch(x -> days(b).anyMatch(x::isBefore)));
        if (a.isCertainlyBefore(b)) {
            assertThat(a.isPossiblyBefore(b)).isTrue();
            assertThat(b.isPossiblyBefore(a)).isFalse();
            assertThat(a).isLessThan(b);
        }
    }

    @Property
    boolean certainlyBeforeIsTransitive(
            @ForAll("closeDates") PartialDate a,
            @ForAll("closeDates") PartialDate b,
            @ForAll("closeDates") PartialDate c) {
        return !(a.isCertainlyBefore(b) && b.isCertainlyBefore(c)) || a.isCertainlyBefore(c);
    }

    @Property
    void theOrderOfListsAgreesWithEquality(@ForAll("closeDates") PartialDate a, @ForAll("closeDates") PartialDate b) {
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    }
}
