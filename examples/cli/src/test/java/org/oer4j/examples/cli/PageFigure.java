package org.oer4j.examples.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.text.ParseException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * A figure as it stands in the page.
 *
 * @param pointer where it claims to stand in the summary
 * @param unit number, percent, points or date; of a cell of a heat map none
 * @param text as it is read
 */
record PageFigure(String pointer, String unit, String text) {
    /** Whether a reader of the language takes the text for the value of the summary. */
    boolean says(JsonNode summary, Locale locale) {
        JsonNode value = summary.at(pointer);
        if (value.isMissingNode()) {
            return false;
        }
        if (value.isNull()) {
            return text.equals("–");
        }
        return switch (unit) {
            case "date" -> isDate(value.stringValue(), locale);
            case "percent" ->
                parsed(NumberFormat.getPercentInstance(locale), text)
                                .movePointRight(2)
                                .compareTo(value.decimalValue())
                        == 0;
            case "points" -> {
                String unsigned = text.replace("+", "").replace("−", "");
                BigDecimal amount = parsed(NumberFormat.getNumberInstance(locale), unsigned);
                yield (text.startsWith("−") ? amount.negate() : amount).compareTo(value.decimalValue()) == 0;
            }
            default -> parsed(NumberFormat.getNumberInstance(locale), text).compareTo(value.decimalValue()) == 0;
        };
    }

    private boolean isDate(String date, Locale locale) {
        boolean exact = date.length() == "2031-12-15".length();
        return exact
                ? LocalDate.parse(
                                text,
                                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                        .withLocale(locale))
                        .toString()
                        .equals(date)
                : text.endsWith(date.substring(0, 4));
    }

    private static BigDecimal parsed(NumberFormat format, String text) {
        try {
            Number number = format.parse(text);
            return new BigDecimal(number.toString()).setScale(6, RoundingMode.HALF_UP);
        } catch (ParseException e) {
            throw new AssertionError("'" + text + "' is no number", e);
        }
    }
}
