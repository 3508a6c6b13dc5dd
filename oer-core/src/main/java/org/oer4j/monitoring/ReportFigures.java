package org.oer4j.monitoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.oer4j.citation.EvidenceGrade;
import org.oer4j.facts.FactTable;
import org.oer4j.facts.FactTable.Row;
import org.oer4j.monitoring.ConsolidatedReport.Definition;
import org.oer4j.monitoring.ConsolidatedReport.Measure;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.text.LocalizedText;

/** Reads the figures of the first consolidated report; once, when somebody asks. */
final class ReportFigures {
    static final List<Definition> STANDARD = load();

    private ReportFigures() {}

    private static List<Definition> load() {
        Map<String, LocalizedText.Builder> names = new LinkedHashMap<>();
        for (Row row : rows("report-figure-names", "code", "language", "name", "source")) {
            names.computeIfAbsent(row.required("code"), code -> LocalizedText.builder())
                    .text(row.required("language"), row.required("name"));
        }
        List<Definition> definitions = new ArrayList<>();
        for (Row row : rows(
                "report-figures",
                "position",
                "code",
                "measure",
                "questions",
                "places",
                "provisions",
                "grade",
                "source")) {
            LocalizedText.Builder name = names.get(row.required("code"));
            if (name == null) {
                throw row.failure("'" + row.get("code") + "' has no row in report-figure-names.tsv, expected its name");
            }
            definitions.add(definition(row, name.build()));
        }
        return List.copyOf(definitions);
    }

    private static Definition definition(Row row, LocalizedText name) {
        try {
            return new Definition(
                    row.required("code"),
                    Measure.valueOf(row.required("measure").toUpperCase(Locale.ROOT)),
                    row.words("questions"),
                    Integer.parseInt(row.required("places")),
                    name,
                    row.words("provisions").stream().map(ProvisionRef::parse).toList(),
                    EvidenceGrade.valueOf(row.required("grade")),
                    row.required("source"));
        } catch (IllegalArgumentException e) {
            throw row.failure(Objects.requireNonNullElse(e.getMessage(), "the row is malformed"));
        }
    }

    private static List<Row> rows(String file, String... columns) {
        return FactTable.load(ReportFigures.class, "/META-INF/oer/" + file + ".tsv", columns)
                .rows();
    }
}
