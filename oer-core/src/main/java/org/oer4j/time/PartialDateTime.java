package org.oer4j.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date known to the year, month or day, or a moment: {@code 2019}, {@code 2019-11}, {@code 2019-11-25} or
 * {@code 2019-11-25T13:30:00+01:00}. The precision is that of the record it comes from.
 *
 * <p>The range of forms is that of the W3C's note "Date and Time Formats", which Dublin Core calls W3CDTF and schema.org
 * "Date or DateTime"; the word continues {@link PartialDate}. A time without an offset from UTC names no moment, and an
 * offset is never invented: of such a time only the day is kept.
 *
 * @param date the date
 * @param time the time of day with its offset, or null while it is not known
 */
public record PartialDateTime(PartialDate date, @Nullable OffsetTime time) implements Comparable<PartialDateTime> {
    private static final Comparator<PartialDateTime> ORDER = Comparator.comparing(PartialDateTime::date)
            .thenComparing(PartialDateTime::time, Comparator.nullsFirst(Comparator.naturalOrder()));
    private static final DateTimeFormatter WITH_A_SPACE = DateTimeFormatter.ofPattern("HH:mm:ss[ ]XX", Locale.ROOT);
    private static final int DAY_LENGTH = "2019-11-25".length();

    /**
     * Refuses a time of no day.
     *
     * @param date the date
     * @param time the time of day, or null
     * @throws IllegalArgumentException if there is a time and the day is not known
     */
    public PartialDateTime {
        Objects.requireNonNull(date, "date");
        if (time != null && !date.isExact()) {
            throw new IllegalArgumentException(
                    "the time '" + time + "' belongs to '" + date + "', expected a date to the day");
        }
    }

    /**
     * A date.
     *
     * @param date the date
     * @return the date without a time
     */
    public static PartialDateTime of(PartialDate date) {
        return new PartialDateTime(date, null);
    }

    /**
     * Reads what {@link #toString} writes, and what others write: a time without seconds, a space for the {@code T}, an
     * offset without its colon ({@code 2022-10-18 14:23:35 +0000}), a time without an offset (of which the day is taken).
     *
     * @param text the text
     * @return the date or moment
     * @throws IllegalArgumentException if the text has another form or names no day of the calendar
     */
    public static PartialDateTime parse(String text) {
        return find(text)
                .orElseThrow(() -> new IllegalArgumentException("'" + text
                        + "' is neither date nor moment, expected ISO 8601 such as '2019', '2019-11', '2019-11-25' or"
                        + " '2019-11-25T13:30:00Z'"));
    }

    /**
     * Reads text that may be a date or a moment.
     *
     * @param text the text, as {@link #parse} takes it
     * @return the date or moment, or empty
     */
    public static Optional<PartialDateTime> find(String text) {
        if (text.length() <= DAY_LENGTH) {
            return PartialDate.find(text).map(PartialDateTime::of);
        }
        char between = text.charAt(DAY_LENGTH);
        Optional<PartialDate> date = PartialDate.find(text.substring(0, DAY_LENGTH));
        if (date.isEmpty() || (between != 'T' && between != 't' && between != ' ')) {
            return Optional.empty();
        }
        return time(date.get(), text.substring(DAY_LENGTH + 1));
    }

    private static Optional<PartialDateTime> time(PartialDate date, String text) {
        for (DateTimeFormatter form : new DateTimeFormatter[] {DateTimeFormatter.ISO_OFFSET_TIME, WITH_A_SPACE}) {
            try {
                return Optional.of(new PartialDateTime(date, OffsetTime.parse(text, form)));
            } catch (DateTimeParseException e) {
                // the next form
            }
        }
        try {
            LocalDateTime.parse(date + "T" + text);
            return Optional.of(of(date));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /**
     * Whether it is before another, whichever days and hours both turn out to be.
     *
     * @param other the other date or moment
     * @return true if its last moment is before the other's first
     */
    public boolean isCertainlyBefore(PartialDateTime other) {
        if (time != null && other.time != null) {
            return instant(date, time).isBefore(instant(other.date, other.time));
        }
        return date.isCertainlyBefore(other.date);
    }

    /**
     * Whether it is after a day, whichever day it turns out to be.
     *
     * @param day the day
     * @return true if its earliest day is after it
     */
    public boolean isCertainlyAfter(LocalDate day) {
        return date.isCertainlyAfter(day);
    }

    private static Instant instant(PartialDate date, OffsetTime time) {
        return date.earliest().atTime(time).toInstant();
    }

    /** Orders by date, then by time, a date without time first; for lists. */
    @Override
    public int compareTo(PartialDateTime other) {
        return ORDER.compare(this, other);
    }

    /** Returns the ISO 8601 text with seconds, which {@link #parse} reads back. */
    @Override
    public String toString() {
        return time == null ? date.toString() : date + "T" + DateTimeFormatter.ISO_OFFSET_TIME.format(time);
    }
}
