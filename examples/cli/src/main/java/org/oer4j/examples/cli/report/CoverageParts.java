package org.oer4j.examples.cli.report;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.oer4j.examples.cli.page.BarChart;
import org.oer4j.examples.cli.page.Block;
import org.oer4j.examples.cli.page.DataTable;
import org.oer4j.examples.cli.page.HeatMap;
import org.oer4j.examples.cli.page.HeatMaps;
import org.oer4j.examples.cli.page.Legend;
import org.oer4j.examples.cli.page.Run;
import org.oer4j.place.UnescoRegion;
import org.oer4j.recommendation.AreaOfAction;
import org.oer4j.recommendation.ProvisionRef;
import tools.jackson.databind.JsonNode;

/** What is done where. */
final class CoverageParts extends Parts {
    /** From how many records on a cell has the shade of its place in this row. */
    private static final long[] SHADES = {1, 2, 3, 5, 10};

    /** In this order the tables fill three columns best. */
    private static final List<UnescoRegion> LAYOUT =
            List.of(UnescoRegion.AFR, UnescoRegion.LAC, UnescoRegion.APAC, UnescoRegion.ARB, UnescoRegion.ENA);

    private static final double PERCENT = 100;

    CoverageParts(JsonNode summary, PageTexts texts) {
        super(summary, texts);
    }

    /** Countries by areas, a table for each region. */
    List<Block> byCountry() {
        List<HeatMap.Column> columns = new ArrayList<>();
        for (AreaOfAction area : AreaOfAction.values()) {
            columns.add(new HeatMap.Column(area.roman(), title(area.ref())));
        }
        Comparator<HeatMap.Row> byName = Comparator.comparing(HeatMap.Row::name, Collator.getInstance(texts.locale()));
        List<HeatMap> maps = new ArrayList<>();
        for (UnescoRegion region : LAYOUT) {
            List<HeatMap.Row> rows = countries(region.name());
            rows.sort(byName);
            maps.add(new HeatMap(
                    "coverage-" + region, texts.text("region." + region), "", texts.text("country"), columns, rows));
        }
        List<HeatMap.Row> elsewhere = countries("");
        if (!elsewhere.isEmpty()) {
            elsewhere.sort(byName);
            maps.add(new HeatMap(
                    "coverage-elsewhere", texts.text("region.none"), "", texts.text("country"), columns, elsewhere));
        }
        return List.of(
                legend(),
                new HeatMaps(maps),
                definition(
                        "coverage.definition",
                        texts.number("/coverage/records"),
                        texts.number("/coverage/unplaced"),
                        texts.number("/coverage/unaligned")));
    }

    /** The rows of a region; of none for the empty text. */
    private List<HeatMap.Row> countries(String region) {
        List<HeatMap.Row> rows = new ArrayList<>();
        for (String pointer : items("/coverage/countries")) {
            List<String> regions = new ArrayList<>();
            summary.at(pointer + "/regions").forEach(one -> regions.add(one.stringValue()));
            if (regions.contains(region) || (regions.isEmpty() && region.isEmpty())) {
                String name = texts.country(string(pointer + "/country"));
                rows.add(new HeatMap.Row(name, cells(pointer, name)));
            }
        }
        return rows;
    }

    private List<HeatMap.Cell> cells(String row, String name) {
        return items(row + "/cells").stream().map(cell -> cell(cell, name)).toList();
    }

    private HeatMap.Cell cell(String pointer, String row) {
        String records = pointer + "/records";
        return switch (string(pointer + "/status")) {
            case "action" -> {
                Run number = texts.number(records);
                yield new HeatMap.Cell(
                        number.text(),
                        texts.text("cell.action", row, number.text()),
                        shade(summary.at(records).longValue()),
                        records);
            }
            case "none" -> new HeatMap.Cell("0", texts.text("cell.none", row), "none", records);
            default -> new HeatMap.Cell(PageTexts.UNKNOWN, texts.text("cell.not-reported", row), "silent");
        };
    }

    private static String shade(long records) {
        int shade = 1;
        for (int i = 0; i < SHADES.length; i++) {
            shade = records >= SHADES[i] ? i + 1 : shade;
        }
        return "level" + shade;
    }

    private Legend legend() {
        return new Legend(List.of(
                new Legend.Item("silent", PageTexts.UNKNOWN, texts.text("legend.silent")),
                new Legend.Item("none", "0", texts.text("legend.none")),
                new Legend.Item("level1", "1", texts.text("legend.one")),
                new Legend.Item("level2", "2", texts.text("legend.two")),
                new Legend.Item("level3", "3–4", texts.text("legend.several")),
                new Legend.Item("level4", "5–9", texts.text("legend.many")),
                new Legend.Item("level5", "10+", texts.text("legend.most"))));
    }

    /** Actions by regions. */
    List<Block> byRegion() {
        List<HeatMap.Column> columns = new ArrayList<>();
        for (UnescoRegion region : UnescoRegion.values()) {
            columns.add(new HeatMap.Column(texts.text("region.short." + region), texts.text("region." + region)));
        }
        List<HeatMap.Row> rows = new ArrayList<>();
        for (String pointer : items("/coverage/provisions")) {
            ProvisionRef ref = ProvisionRef.parse(string(pointer + "/provision"));
            rows.add(new HeatMap.Row(title(ref), regionCells(pointer), "#" + anchor(ref)));
        }
        return List.of(
                legend(),
                new HeatMap(
                        "coverage-regions",
                        texts.text("regions.caption"),
                        texts.text("regions.definition"),
                        texts.text("action"),
                        columns,
                        rows));
    }

    private List<HeatMap.Cell> regionCells(String row) {
        return items(row + "/cells").stream()
                .map(cell -> cell(cell, rowName(string(cell + "/region"))))
                .toList();
    }

    /** The share of respondents that have a record in an area. */
    List<Block> areas() {
        List<BarChart.Bar> bars = new ArrayList<>();
        for (String pointer : items("/areas")) {
            Run percent = texts.percent(pointer + "/percent");
            JsonNode share = summary.at(pointer + "/percent");
            bars.add(new BarChart.Bar(
                    texts.text("area.short." + string(pointer + "/area")),
                    percent.text(),
                    share.isNull() ? 0 : share.doubleValue() / PERCENT,
                    "plain",
                    percent));
        }
        List<List<DataTable.Cell>> rows = items("/areas").stream()
                .map(pointer -> List.of(
                        cell(title(ProvisionRef.parse(string(pointer + "/area")))),
                        cell(texts.number(pointer + "/respondentsWithRecord")),
                        cell(texts.number("/respondents/reported")),
                        cell(texts.percent(pointer + "/percent")),
                        cell(texts.number(pointer + "/records"))))
                .toList();
        return List.of(
                new BarChart(
                        "area-bars",
                        texts.text("areas.title"),
                        texts.text("areas.description"),
                        texts.text("area"),
                        texts.text("areas.share"),
                        bars),
                new DataTable(
                        "area-table",
                        texts.text("areas.caption"),
                        columns("area", "#areas.with", "#areas.of", "#areas.share", "#areas.records"),
                        rows),
                definition("areas.definition"));
    }
}
