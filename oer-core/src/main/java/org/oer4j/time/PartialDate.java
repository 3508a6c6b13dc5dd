package org.oer4j.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date known to the year, to the month or to the day: {@code 2019}, {@code 2019-11} or {@code 2019-11-25} (ISO 8601,
 * calendar dates with reduced precision).
 *
 * <p>It stands for one day that lies somewhere between {@link #earliest} and {@link #latest}. So of {@code 2019} and
 * {@code 2019-11} neither is certainly before the other, and either possibly is. The natural order is for lists only: by
 * earliest day, the less precise date last.
 *
 * <p>The word is that of the data models of libraries and archives; {@code java.time} has one type per precision.
 *
 * @param year the year, 0 to 9999
 * @param month the month, 1 to 12, or null while only the year is known
 * @param day the day of the month, or null while it is not known
 */
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day) implements Comparable<PartialDate> {
    private static final Comparator<PartialDate> ORDER =
            Comparator.comparing(PartialDate::earliest).thenComparing(PartialDate::latest);
    private static final int YEAR_DIGITS = 4;
    private static final int MONTH_LENGTH = "2019-11".length();
    private static final int DAY_LENGTH = "2019-11-25".length();

    /**
     * Refuses what is on no calendar.
     *
     * @param year the year
     * @param month the month, or null
     * @param day the day of the month, or null
     * @throws IllegalArgumentException if the year has not four digits, if the month or the day does not exist, or if
     *     there is a day without a month
     */
    public PartialDate {
        boolean exists = year >= 0 && year <= 9999;
        if (month == null) {
            exists &= day == null;
        } else {
            exists &= month >= 1 && month <= 12;
            exists = exists && (day == null || YearMonth.of(year, month).isValidDay(day));
        }
        if (!exists) {
            throw new IllegalArgumentException("year " + year + ", month " + month + ", day " + day
                    + " is no date, expected a year, a year and month, or a day of the calendar");
        }
    }

    /**
     * A year.
     *
     * @param year the year, 0 to 9999
     * @return the date
     * @throws IllegalArgumentException if the year has not four digits
     */
    public static PartialDate of(int year) {
        return new PartialDate(year, null, null);
    }

    /**
     * A month.
     *
     * @param year the year, 0 to 9999
     * @param month the month, 1 to 12
     * @return the date
     * @throws IllegalArgumentException if there is no such month
     */
    public static PartialDate of(int year, int month) {
        return new PartialDate(year, month, null);
    }

    /**
     * A day.
     *
     * @param year the year, 0 to 9999
     * @param month the month, 1 to 12
     * @param day the day of the month
     * @return the date
     * @throws IllegalArgumentException if there is no such day
     */
    public static PartialDate of(int year, int month, int day) {
        return new PartialDate(year, month, day);
    }

    /**
     * A day.
     *
     * @param day the day
     * @return the date
     * @throws IllegalArgumentException if its year has not four digits
     */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @param text {@code 2019}, {@code 2019-11} or {@code 2019-11-25}
     * @return the date
     * @throws IllegalArgumentException if the text has another form or names no day of the calendar
     */
    public static PartialDate parse(String text) {
        return find(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + text + "' is no date, expected ISO 8601 such as '2019', '2019-11' or '2019-11-25'"));
    }

    /**
     * Reads text that may be a date.
     *
     * @param text the text
     * @return the date, or empty if the text has another form or names no day of the calendar
     */
    public static Optional<PartialDate> find(String text) {
        Objects.requireNonNull(text, "text");
        if (!hasForm(text)) {
            return Optional.empty();
        }
        int year = Integer.parseInt(text.substring(0, YEAR_DIGITS));
        Integer month = text.length() >= MONTH_LENGTH ? Integer.valueOf(text.substring(5, MONTH_LENGTH)) : null;
        Integer day = text.length() == DAY_LENGTH ? Integer.valueOf(text.substring(8)) : null;
        try {
            return Optional.of(new PartialDate(year, month, day));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean hasForm(String text) {
        if (text.length() != YEAR_DIGITS && text.length() != MONTH_LENGTH && text.length() != DAY_LENGTH) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean hyphen = i == 4 || i == 7;
            if (hyphen ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    /**
     * The first day it can be.
     *
     * @return the day, or the first of the month or of the year
     */
    public LocalDate earliest() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    /**
     * The last day it can be.
     *
     * @return the day, or the last of the month or of the year
     */
    public LocalDate latest() {
        YearMonth last = YearMonth.of(year, month == null ? 12 : month);
        return day == null ? last.atEndOfMonth() : last.atDay(day);
    }

    /**
     * Whether the day is known.
     *
     * @return true for a date to the day
     */
    public boolean isExact() {
        return day != null;
    }

    /**
     * Whether it is before another date, whichever days both turn out to be.
     *
     * @param other the other date
     * @return true if its latest day is before the other's earliest
     */
    public boolean isCertainlyBefore(PartialDate other) {
        return latest().isBefore(other.earliest());
    }

    /**
     * Whether it can be before another date.
     *
     * @param other the other date
     * @return true if its earliest day is before the other's latest
     */
    public boolean isPossiblyBefore(PartialDate other) {
        return earliest().isBefore(other.latest());
    }

    /**
     * Whether it is before a day, whichever day it turns out to be.
     *
     * @param other the day
     * @return true if its latest day is before it
     */
    public boolean isCertainlyBefore(LocalDate other) {
        return latest().isBefore(other);
    }

    /**
     * Whether it is after a day, whichever day it turns out to be.
     *
     * @param other the day
     * @return true if its earliest day is after it
     */
    public boolean isCertainlyAfter(LocalDate other) {
        return earliest().isAfter(other);
    }

    /** Orders by earliest day, then by latest, for lists; says nothing about time where the two overlap. */
    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }

    /** Returns the ISO 8601 text, which {@link #parse} reads back. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(DAY_LENGTH);
        String digits = Integer.toString(year);
        text.append("0".repeat(YEAR_DIGITS - digits.length())).append(digits);
        append(text, month);
        append(text, day);
        return text.toString();
    }

    private static void append(StringBuilder text, @Nullable Integer number) {
        if (number != null) {
            text.append(number < 10 ? "-0" : "-").append(number);
        }
    }
}
