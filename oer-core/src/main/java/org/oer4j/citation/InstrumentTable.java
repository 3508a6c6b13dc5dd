package org.oer4j.citation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oer4j.citation.Instrument.Adoption;
import org.oer4j.citation.Instrument.Kind;
import org.oer4j.facts.FactTable;
import org.oer4j.facts.FactTable.Row;
import org.oer4j.text.LanguageTag;
import org.oer4j.text.LocalizedText;

/** Reads the known instruments and their titles. */
final class InstrumentTable {
    private InstrumentTable() {}

    static List<Instrument> load() {
        Map<String, LocalizedText.Builder> titles = new HashMap<>();
        for (Row row : FactTable.load(
                        InstrumentTable.class,
                        "/META-INF/oer/instrument-titles.tsv",
                        "instrument",
                        "language",
                        "title",
                        "source")
                .rows()) {
            titles.computeIfAbsent(row.required("instrument"), code -> LocalizedText.builder())
                    .text(row.required("language"), row.required("title"));
        }
        List<Instrument> instruments = new ArrayList<>();
        for (Row row : FactTable.load(
                        InstrumentTable.class,
                        "/META-INF/oer/instruments.tsv",
                        "code",
                        "kind",
                        "version",
                        "adopted",
                        "body",
                        "session",
                        "document",
                        "place",
                        "languages",
                        "follows",
                        "supersedes",
                        "source")
                .rows()) {
            instruments.add(instrument(row, titles));
        }
        return List.copyOf(instruments);
    }

    private static Instrument instrument(Row row, Map<String, LocalizedText.Builder> titles) {
        LocalizedText.Builder title = titles.get(row.required("code"));
        if (title == null) {
            throw row.failure("'" + row.get("code") + "' has no row in instrument-titles.tsv, expected one");
        }
        try {
            return new Instrument(
                    row.get("code"),
                    Kind.valueOf(row.required("kind").toUpperCase(Locale.ROOT).replace('-', '_')),
                    title.build(),
                    row.required("version"),
                    adoption(row),
                    row.words("languages").stream().map(LanguageTag::of).toList(),
                    row.words("follows"),
                    row.words("supersedes"),
                    row.required("source"));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw row.failure(String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable Adoption adoption(Row row) {
        if (row.get("body").isEmpty()) {
            return null;
        }
        String on = row.get("adopted");
        return new Adoption(
                on.isEmpty() ? null : LocalDate.parse(on),
                row.get("body"),
                orNull(row, "session"),
                orNull(row, "document"),
                orNull(row, "place"));
    }

    private static @Nullable String orNull(Row row, String column) {
        String text = row.get(column);
        return text.isEmpty() ? null : text;
    }
}
