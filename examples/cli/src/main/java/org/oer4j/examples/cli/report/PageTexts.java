package org.oer4j.examples.cli.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.oer4j.examples.cli.page.Run;
import org.oer4j.place.CountryCode;
import org.oer4j.time.PartialDate;
import tools.jackson.databind.JsonNode;

/** The sentences of the page, and how numbers, dates and countries are written, in one language. */
final class PageTexts {
    /** Stands where nothing is known. */
    static final String UNKNOWN = "–";

    private static final Set<String> LANGUAGES = Set.of("en", "fr", "es");
    private static final String FILE = "page";
    /** Private use: no sentence holds them, and what is put in stands as runs of its own. */
    private static final char BEFORE = '\uE000';

    private static final char AFTER = '\uE001';

    private final Locale locale;
    private final Properties sentences = new Properties();
    private final JsonNode summary;

    /**
     * Reads the sentences.
     *
     * @param asked the language asked for; one that is not spoken gives English
     * @param summary where the figures come from
     */
    PageTexts(Locale asked, JsonNode summary) {
        this.locale = spoken(asked);
        this.summary = summary;
        load("");
        if (!locale.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            load("_" + locale.getLanguage());
        }
    }

    /** The language of the page when this one is asked for. */
    static Locale spoken(Locale asked) {
        return LANGUAGES.contains(asked.getLanguage()) ? asked : Locale.ENGLISH;
    }

    private void load(String suffix) {
        String file = FILE + suffix + ".properties";
        try (InputStream in = PageTexts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("'" + file + "' is missing beside " + PageTexts.class.getName());
            }
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Locale locale() {
        return locale;
    }

    boolean has(String key) {
        return sentences.containsKey(key);
    }

    /** A text without figures. */
    String text(String key, Object... arguments) {
        String pattern = sentences.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("'" + key + "' has no words, expected a key of page.properties");
        }
        return new MessageFormat(pattern, locale).format(arguments);
    }

    /** A sentence with figures and links, which stay apart from the words. */
    List<Run> runs(String key, Run... arguments) {
        Object[] places = new Object[arguments.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = "" + BEFORE + i + AFTER;
        }
        String sentence = text(key, places);
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int before = sentence.indexOf(BEFORE); before >= 0; before = sentence.indexOf(BEFORE, from)) {
            if (before > from) {
                runs.add(Run.of(sentence.substring(from, before)));
            }
            int after = sentence.indexOf(AFTER, before);
            runs.add(arguments[Integer.parseInt(sentence.substring(before + 1, after))]);
            from = after + 1;
        }
        if (from < sentence.length()) {
            runs.add(Run.of(sentence.substring(from)));
        }
        return runs;
    }

    /** A whole number of the summary. */
    Run number(String pointer) {
        return figure(pointer, "number");
    }

    /** A percentage of the summary. */
    Run percent(String pointer) {
        return figure(pointer, "percent");
    }

    /** A difference of percentages, with its sign. */
    Run points(String pointer) {
        return figure(pointer, "points");
    }

    /** A date of the summary, as exact as it is known. */
    Run date(String pointer) {
        return figure(pointer, "date");
    }

    private Run figure(String pointer, String unit) {
        JsonNode value = summary.at(pointer);
        if (value.isMissingNode()) {
            throw new IllegalArgumentException("'" + pointer + "' is not in the summary, expected one of its members");
        }
        return new Run(written(value, unit), pointer, unit, null);
    }

    private String written(JsonNode value, String unit) {
        if (value.isNull()) {
            return UNKNOWN;
        }
        return switch (unit) {
            case "number" -> number(value.decimalValue());
            case "percent" -> percent(value.decimalValue());
            case "points" -> points(value.decimalValue());
            case "date" -> date(PartialDate.parse(value.stringValue()));
            default ->
                throw new IllegalArgumentException(
                        "the unit '" + unit + "' is unknown, expected number, percent, points or date");
        };
    }

    String number(BigDecimal value) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }

    private String percent(BigDecimal value) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMinimumFractionDigits(Math.max(0, value.scale()));
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        return format.format(value.movePointLeft(2));
    }

    private String points(BigDecimal value) {
        DecimalFormat format = new DecimalFormat("+0.0;−0.0", DecimalFormatSymbols.getInstance(locale));
        return format.format(value);
    }

    private String date(PartialDate date) {
        if (date.isExact()) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(locale)
                    .format(date.earliest());
        }
        return date.earliest().getMonth() == date.latest().getMonth()
                ? DateTimeFormatter.ofPattern(sentences.getProperty("date.month"), locale)
                        .format(date.earliest())
                : Integer.toString(date.year());
    }

    /** The name of a country: the library's in English, else the JDK's. */
    String country(String code) {
        if (locale.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            return CountryCode.of(code).englishName().orElse(code);
        }
        return new Locale("", code).getDisplayCountry(locale);
    }
}
