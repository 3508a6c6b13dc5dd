package org.oer4j.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A span of days from a start to an end, both included, either of them perhaps open: {@code 2019-11/2023},
 * {@code 2020-03-02/..} (ISO 8601-2).
 *
 * <p>An open end means that the span goes on, an open start that it reaches back without limit. Not
 * {@link java.time.Period}, which is an amount of time; the word is that of IATI and of UNESCO's monitoring cycle.
 *
 * @param start the first day, or null where it is open
 * @param end the last day, or null where it is open
 */
public record Period(@Nullable PartialDate start, @Nullable PartialDate end) implements Comparable<Period> {
    private static final String OPEN = "..";
    private static final char TO = '/';
    private static final Comparator<Period> ORDER = Comparator.comparing(Period::earliestStart)
            .thenComparing(Period::latestEnd)
            .thenComparing(Period::toString);

    /**
     * Refuses a span that ends before it starts.
     *
     * @param start the first day, or null
     * @param end the last day, or null
     * @throws IllegalArgumentException if the end is certainly before the start
     */
    public Period {
        if (start != null && end != null && end.isCertainlyBefore(start)) {
            throw new IllegalArgumentException(
                    "the end '" + end + "' is before the start '" + start + "', expected the same day or a later one");
        }
    }

    /**
     * A span with two ends.
     *
     * @param start the first day
     * @param end the last day
     * @return the span
     * @throws IllegalArgumentException if the end is certainly before the start
     */
    public static Period of(PartialDate start, PartialDate end) {
        return new Period(Objects.requireNonNull(start, "start"), Objects.requireNonNull(end, "end"));
    }

    /**
     * A span that goes on.
     *
     * @param start the first day
     * @return the span
     */
    public static Period since(PartialDate start) {
        return new Period(Objects.requireNonNull(start, "start"), null);
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @param text two dates with a slash between, {@code ..} for an open one
     * @return the span
     * @throws IllegalArgumentException if the text has another form or the end is certainly before the start
     */
    public static Period parse(String text) {
        int slash = text.indexOf(TO);
        String start = slash < 0 ? "" : text.substring(0, slash);
        String end = slash < 0 ? "" : text.substring(slash + 1);
        if (!isEnd(start) || !isEnd(end)) {
            throw new IllegalArgumentException("'" + text
                    + "' is no period, expected two dates with a slash between, such as '2019-11/2023' or '2020/..'");
        }
        return new Period(end(start), end(end));
    }

    private static boolean isEnd(String text) {
        return text.equals(OPEN) || PartialDate.find(text).isPresent();
    }

    private static @Nullable PartialDate end(String text) {
        return text.equals(OPEN) ? null : PartialDate.parse(text);
    }

    /**
     * The last day, where there is one.
     *
     * @return the end, or empty while the span goes on
     */
    public Optional<PartialDate> findEnd() {
        return Optional.ofNullable(end);
    }

    /**
     * Whether a day lies in the span, whichever days its ends turn out to be.
     *
     * @param day the day
     * @return true if the span has certainly begun and certainly not ended
     */
    public boolean certainlyContains(LocalDate day) {
        return !latestStart().isAfter(day) && !earliestEnd().isBefore(day);
    }

    /**
     * Whether a day can lie in the span.
     *
     * @param day the day
     * @return false if the span certainly begins later or certainly ended earlier
     */
    public boolean possiblyContains(LocalDate day) {
        return !earliestStart().isAfter(day) && !latestEnd().isBefore(day);
    }

    /**
     * Whether the two have a day in common, whichever days their ends turn out to be.
     *
     * @param other another span
     * @return true if they certainly overlap; {@code 2019/2020} and {@code 2020/2021} only possibly do
     */
    public boolean certainlyOverlaps(Period other) {
        return !latestStart().isAfter(other.earliestEnd())
                && !other.latestStart().isAfter(earliestEnd());
    }

    /**
     * Whether the two can have a day in common.
     *
     * @param other another span
     * @return false if one certainly ends before the other begins
     */
    public boolean possiblyOverlaps(Period other) {
        return !earliestStart().isAfter(other.latestEnd())
                && !other.earliestStart().isAfter(latestEnd());
    }

    private LocalDate earliestStart() {
        return start == null ? LocalDate.MIN : start.earliest();
    }

    private LocalDate latestEnd() {
        return end == null ? LocalDate.MAX : end.latest();
    }

    /** In 2020/2020-03 the start is no later than March. */
    private LocalDate latestStart() {
        LocalDate latest = start == null ? LocalDate.MIN : start.latest();
        return latest.isAfter(latestEnd()) ? latestEnd() : latest;
    }

    private LocalDate earliestEnd() {
        LocalDate earliest = end == null ? LocalDate.MAX : end.earliest();
        return earliest.isBefore(earliestStart()) ? earliestStart() : earliest;
    }

    /** Orders by start, then by end, an open start first and an open end last; for lists. */
    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }

    /** Returns the ISO 8601-2 text, which {@link #parse} reads back. */
    @Override
    public String toString() {
        return (start == null ? OPEN : start.toString()) + TO + (end == null ? OPEN : end.toString());
    }
}
