package org.oer4j.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    /** A span of exact days that a period with partial ends may turn out to be. */
    private record Days(LocalDate start, LocalDate end) {
        boolean overlaps(Days other) {
            return !start.isAfter(other.end) && !other.start.isAfter(end);
        }
    }

    @Provide
    Arbitrary<Period> periods() {
        Arbitrary<@Nullable PartialDate> ends = PartialDateTest.dates().injectNull(0.2);
        return Combinators.combine(ends, ends)
                .filter((start, end) -> start == null || end == null || !end.isCertainlyBefore(start))
                .as(Period::new);
    }

    /** The extreme days each end can be; what holds for these holds for all between. */
    private static List<Days> readings(Period period) {
        List<LocalDate> starts = ends(period.start(), LocalDate.MIN);
        List<LocalDate> ends = ends(period.end(), LocalDate.MAX);
        return Stream.concat(starts.stream(), ends.stream())
                .flatMap(start -> Stream.concat(starts.stream(), ends.stream()).map(end -> new Days(start, end)))
                .filter(days -> !days.start.isAfter(days.end))
                .filter(days -> canBe(period.start(), days.start, LocalDate.MIN))
                .filter(days -> canBe(period.end(), days.end, LocalDate.MAX))
                .toList();
    }

    private static List<LocalDate> ends(@Nullable PartialDate date, LocalDate open) {
        return date == null ? List.of(open) : List.of(date.earliest(), date.latest());
    }

    private static boolean canBe(@Nullable PartialDate date, LocalDate day, LocalDate open) {
        return date == null ? day.equals(open) : !day.isBefore(date.earliest()) && !day.isAfter(date.latest());
    }

    @Test
    void anEndBeforeTheStartIsRefusedOnlyWhereItIsCertain() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse("2020-03/2020-02"))
                .withMessage("the end '2020-02' is before the start '2020-03', expected the same day or a later one");
        assertThat(Period.parse("2020-03/2020")).hasToString("2020-03/2020");
        assertThat(Period.parse("2020/2020-03")).hasToString("2020/2020-03");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2020", "/", "2020/", "/2020", "2020/2021/2022", "2020/...", "2020 / 2021", "a/b"})
    void otherTextIsNoPeriod(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse(text))
                .withMessageStartingWith("'" + text + "' is no period");
    }

    @ParameterizedTest
    @CsvSource({
        "2019/2020,2020/2021,false,true",
        "2019/2020-06,2020-06-01/2021,true,true",
        "2019/2021,2020/..,true,true",
        "2019/2021,2020-06/..,true,true",
        "../2019,2020/..,false,false",
        "../..,2020/2020,true,true",
        "2020/2020,2020/2020,false,true",
        "2020/2020-03,2020-03-31/2020,false,true",
        "2020/2020-03-31,2020-01-01/2020-03-31,true,true"
    })
    void overlapIsCertainOrPossible(Period a, Period b, boolean certain, boolean possible) {
        assertThat(a.certainlyOverlaps(b)).isEqualTo(certain);
        assertThat(b.certainlyOverlaps(a)).isEqualTo(certain);
        assertThat(a.possiblyOverlaps(b)).isEqualTo(possible);
        assertThat(b.possiblyOverlaps(a)).isEqualTo(possible);
    }

    @Test
    void anOpenEndGoesOn() {
        Period ongoing = Period.since(PartialDate.of(2020, 3));
        assertThat(ongoing.findEnd()).isEmpty();
        assertThat(ongoing.certainlyContains(LocalDate.of(2026, 11, 21))).isTrue();
        assertThat(ongoing.certainlyContains(LocalDate.of(2020, 3, 15))).isFalse();
        assertThat(ongoing.possiblyContains(LocalDate.of(2020, 3, 15))).isTrue();
        assertThat(ongoing.possiblyContains(LocalDate.of(2020, 2, 29))).isFalse();
        assertThat(Period.of(PartialDate.of(2019), PartialDate.of(2020)).findEnd())
                .contains(PartialDate.of(2020));
    }

    @Property
    boolean parsingGivesBackWhatWasPrinted(@ForAll("periods") Period period) {
        return Period.parse(period.toString()).equals(period);
    }

    @Property
    void overlapIsWhatTheDaysSay(@ForAll("periods") Period a, @ForAll("periods") Period b) {
        List<Days> ofA = readings(a);
        List<Days> ofB = readings(b);
        assertThat(ofA).isNotEmpty();
        assertThat(a.certainlyOverlaps(b))
                .isEqualTo(ofA.stream().allMatch(x -> ofB.stream().allMatch(x::overlaps)));
        assertThat(a.possiblyOverlaps(b))
                .isEqualTo(ofA.stream().anyMatch(x -> ofB.stream().anyMatch(x::overlaps)));
    }

    @Property
    void aDayIsContainedAsThePeriodOfThatDayOverlaps(
            @ForAll("periods") Period period, @ForAll("periods") Period other) {
        LocalDate day = other.start() == null
                ? LocalDate.of(2020, 2, 29)
                : other.start().latest();
        Period ofTheDay = Period.of(PartialDate.of(day), PartialDate.of(day));
        assertThat(period.certainlyContains(day)).isEqualTo(period.certainlyOverlaps(ofTheDay));
        assertThat(period.possiblyContains(day)).isEqualTo(period.possiblyOverlaps(ofTheDay));
    }

    @Property
    void theOrderOfListsAgreesWithEquality(@ForAll("periods") Period a, @ForAll("periods") Period b) {
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    }
}
