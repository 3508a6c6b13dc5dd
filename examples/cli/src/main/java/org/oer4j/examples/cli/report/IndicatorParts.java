package org.oer4j.examples.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oer4j.examples.cli.page.Block;
import org.oer4j.examples.cli.page.DataTable;
import org.oer4j.examples.cli.page.LineChart;
import org.oer4j.examples.cli.page.Run;
import org.oer4j.examples.cli.page.SmallMultiples;
import tools.jackson.databind.JsonNode;

/** What the national reports say together, and how it changed. */
final class IndicatorParts extends Parts {
    private static final String RANGE = "range";
    private static final String UNION = "union";

    IndicatorParts(JsonNode summary, PageTexts texts) {
        super(summary, texts);
    }

    List<Block> figures() {
        List<List<DataTable.Cell>> rows = items("/indicators").stream()
                .map(pointer -> List.of(
                        cell(string(pointer + "/name")),
                        new DataTable.Cell(value(pointer + "/respondents", measure(pointer), true)),
                        new DataTable.Cell(yes(pointer + "/respondents", measure(pointer))),
                        cell(texts.number(pointer + "/respondents/denominator")),
                        new DataTable.Cell(value(pointer + "/memberStates", measure(pointer), false)),
                        cell(questions(pointer))))
                .toList();
        return List.of(
                body("indicators.lead"),
                new DataTable(
                        "indicator-table",
                        texts.text("indicators.caption"),
                        columns(
                                "indicator",
                                "#indicators.respondents",
                                "#indicators.yes",
                                "#indicators.denominator",
                                "#indicators.members",
                                "indicators.questions"),
                        rows),
                definition(
                        "indicators.definition",
                        texts.number("/respondents/reported"),
                        texts.number("/respondents/asked"),
                        texts.date("/membersOn")));
    }

    private String measure(String pointer) {
        return string(pointer + "/measure");
    }

    private String questions(String pointer) {
        List<String> codes = new ArrayList<>();
        summary.at(pointer + "/questions").forEach(code -> codes.add(code.stringValue()));
        String list = String.join(", ", codes);
        return switch (measure(pointer)) {
            case RANGE -> texts.text("indicators.range", list);
            case UNION -> texts.text("indicators.union", list);
            default -> codes.size() > 1 ? texts.text("indicators.any", list) : texts.text("indicators.one", list);
        };
    }

    private List<Run> value(String figure, String measure, boolean nearly) {
        List<Run> runs = new ArrayList<>();
        switch (measure) {
            case UNION -> runs.add(texts.number(figure + "/languages"));
            case RANGE -> {
                runs.add(texts.percent(figure + "/low"));
                runs.add(Run.of(" – "));
                runs.add(texts.percent(figure + "/high"));
            }
            default -> {
                runs.add(texts.percent(figure + "/low"));
                JsonNode next = summary.at(figure + "/nearly");
                // what rounds to it says so itself
                if (nearly
                        && !next.isNull()
                        && next.intValue() != summary.at(figure + "/low").intValue()) {
                    runs.addAll(texts.runs("indicators.nearly", texts.percent(figure + "/nearly")));
                }
            }
        }
        return runs;
    }

    private List<Run> yes(String figure, String measure) {
        return measure.equals(RANGE)
                ? List.of(texts.number(figure + "/yesLowest"), Run.of(" – "), texts.number(figure + "/yesHighest"))
                : List.of(texts.number(figure + "/yesLowest"));
    }

    List<Block> trends() {
        List<String> cycles = items("/panel/cycles");
        if (cycles.size() < 2) {
            return List.of(body("trends.none"));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(body(
                "trends.panel",
                texts.number("/panel/size"),
                texts.number("/panel/newcomers"),
                texts.number("/panel/dropouts")));
        blocks.add(new DataTable(
                "trend-cycles",
                texts.text("trends.cycles"),
                columns("cycle", "#trends.year", "#respondents.reported", "trends.members-on"),
                cycles.stream()
                        .map(pointer -> List.of(
                                cell(texts.number(pointer + "/cycle")),
                                cell(summary.at(pointer + "/year").asString()),
                                cell(texts.number(pointer + "/respondents")),
                                cell(texts.date(pointer + "/membersOn"))))
                        .toList()));
        blocks.add(charts(cycles));
        blocks.add(table(cycles));
        blocks.add(definition("trends.definition"));
        return blocks;
    }

    private SmallMultiples charts(List<String> cycles) {
        List<SmallMultiples.Chart> charts = new ArrayList<>();
        for (String pointer : items("/indicators")) {
            String name = string(pointer + "/name");
            switch (measure(pointer)) {
                case UNION -> {
                    // a number of languages has no place on a scale of percentages; it stands in the table
                }
                case RANGE -> {
                    charts.add(chart(pointer, "low", texts.text("trends.lowest", name)));
                    charts.add(chart(pointer, "high", texts.text("trends.highest", name)));
                }
                default -> charts.add(chart(pointer, "low", name));
            }
        }
        return new SmallMultiples(
                "trend-lines",
                texts.text("trends.title"),
                cycles.stream()
                        .map(pointer -> summary.at(pointer + "/year").asString())
                        .toList(),
                List.of(texts.text("trends.full"), texts.text("trends.constant")),
                charts);
    }

    private SmallMultiples.Chart chart(String pointer, String bound, String title) {
        LineChart.Line full = line(pointer, "full", bound, "trends.full");
        LineChart.Line panel = line(pointer, "panel", bound, "trends.constant");
        String id = "trend-" + string(pointer + "/code") + "-" + bound;
        String description =
                texts.text("trends.description", String.join(", ", full.texts()), String.join(", ", panel.texts()));
        return new SmallMultiples.Chart(id, title, description, List.of(full, panel));
    }

    private LineChart.Line line(String indicator, String set, String bound, String key) {
        List<@Nullable Double> values = new ArrayList<>();
        List<String> written = new ArrayList<>();
        for (String cycle : items(indicator + "/cycles")) {
            String pointer = cycle + "/" + set + "/" + bound;
            JsonNode value = summary.at(pointer);
            values.add(value.isNull() ? null : value.doubleValue());
            written.add(texts.percent(pointer).text());
        }
        return new LineChart.Line(texts.text(key), values, written);
    }

    private DataTable table(List<String> cycles) {
        List<DataTable.Column> columns = new ArrayList<>(columns("indicator"));
        for (String cycle : cycles) {
            String year = summary.at(cycle + "/year").asString();
            columns.add(new DataTable.Column(texts.text("trends.full-in", year), true));
            columns.add(new DataTable.Column(texts.text("trends.panel-in", year), true));
        }
        columns.addAll(columns("#trends.change-full", "#trends.change-panel"));
        List<List<DataTable.Cell>> rows = new ArrayList<>();
        for (String pointer : items("/indicators")) {
            List<DataTable.Cell> row = new ArrayList<>();
            row.add(cell(string(pointer + "/name")));
            for (String cycle : items(pointer + "/cycles")) {
                row.add(new DataTable.Cell(value(cycle + "/full", measure(pointer), false)));
                row.add(new DataTable.Cell(value(cycle + "/panel", measure(pointer), false)));
            }
            row.add(new DataTable.Cell(change(pointer, "full")));
            row.add(new DataTable.Cell(change(pointer, "panel")));
            rows.add(row);
        }
        return new DataTable("trend-table", texts.text("trends.caption"), columns, rows);
    }

    /** Of a range the smallest and the largest change of its questions; languages are counted and not shared. */
    private List<Run> change(String indicator, String set) {
        if (measure(indicator).equals(UNION)) {
            return List.of(Run.of(PageTexts.UNKNOWN));
        }
        List<String> changes = items(indicator + "/change").stream()
                .map(pointer -> pointer + "/" + set)
                .filter(pointer -> !summary.at(pointer).isNull())
                .sorted(Comparator.comparing(pointer -> summary.at(pointer).decimalValue()))
                .toList();
        if (changes.isEmpty()) {
            return List.of(Run.of(PageTexts.UNKNOWN));
        }
        Run least = texts.points(changes.get(0));
        return changes.size() == 1
                ? List.of(least)
                : Stream.of(least, Run.of(" … "), texts.points(changes.get(changes.size() - 1)))
                        .toList();
    }
}
