package org.oer4j.examples.cli.report;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.oer4j.conformance.FindingMessages;
import org.oer4j.monitoring.ConsolidatedReport;
import org.oer4j.monitoring.ConsolidatedReport.Denominator;
import org.oer4j.monitoring.ConsolidatedReport.Figure;
import org.oer4j.monitoring.ConsolidatedReport.LeftOut.Reason;
import org.oer4j.monitoring.Coverage;
import org.oer4j.monitoring.NationalReport;
import org.oer4j.monitoring.RecordStatistics;
import org.oer4j.monitoring.Respondents;
import org.oer4j.monitoring.Trend;
import org.oer4j.place.CountryCode;
import org.oer4j.recommendation.AreaOfAction;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.recommendation.Recommendation;
import org.oer4j.time.PartialDate;
import org.oer4j.time.Period;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code summary.json}: every figure of the report. Percentages are numbers from 0 to 100, what is not known is null, and
 * numbers of so few persons that somebody could be recognised are left out.
 */
final class SummaryDocument {
    private static final int ONE_PLACE = 1;

    private final MonitoringInput input;
    private final MonitoringResults results;
    private final Exclusions exclusions;
    private final FindingMessages messages;
    private final Locale locale;

    SummaryDocument(
            MonitoringInput input,
            MonitoringResults results,
            Exclusions exclusions,
            FindingMessages messages,
            Locale locale) {
        this.input = input;
        this.results = results;
        this.exclusions = exclusions;
        this.messages = messages;
        this.locale = locale;
    }

    ObjectNode json(@Nullable String notice) {
        AnalysisDocument analyses = new AnalysisDocument(input, results, locale);
        ObjectNode json = object();
        json.put("instrument", results.last().dates().instrument());
        json.set("cycle", cycle());
        json.put("asOf", results.asOf().toString());
        json.put("membersOn", results.last().membersOn().toString());
        json.put("notice", notice);
        json.set("input", input());
        json.set("respondents", respondents());
        json.set("areas", areas());
        json.set("coverage", coverage());
        json.set("panel", panel());
        json.set("indicators", indicators());
        json.set("countries", countries());
        json.set("gaps", analyses.gaps());
        json.set("needs", analyses.needs());
        json.set("commitments", analyses.commitments());
        json.set("coalitions", analyses.coalitions());
        json.set("records", analyses.records());
        json.set("duplicates", analyses.duplicates());
        json.set("leftOut", leftOut());
        return json;
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    static <T> ArrayNode texts(Collection<T> values) {
        ArrayNode array = array();
        values.forEach(value -> array.add(value.toString()));
        return array;
    }

    static ObjectNode counts(Map<?, ? extends Number> counts) {
        ObjectNode json = object();
        counts.forEach((key, count) -> json.put(code(key), count.longValue()));
        return json;
    }

    static String code(Object key) {
        return key instanceof Enum<?> one ? one.name().toLowerCase(Locale.ROOT).replace('_', '-') : key.toString();
    }

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private ObjectNode cycle() {
        var dates = results.last().dates();
        Period window = dates.questionnaire();
        return object().put("number", dates.number())
                .put("periodStart", text(dates.period().start()))
                .put("periodEnd", text(dates.period().end()))
                .put("questionnaireStart", window == null ? null : text(window.start()))
                .put("questionnaireEnd", window == null ? null : text(window.end()))
                .put("conferenceSession", dates.conferenceSession())
                .put("boardSession", dates.boardSession())
                .put("reportDue", text(dates.reportDue()))
                .put("documentCode", dates.documentCode());
    }

    private ObjectNode input() {
        ObjectNode json = object();
        json.set("objects", counts(input.objects()));
        json.put(
                "total",
                input.objects().values().stream().mapToLong(Long::longValue).sum());
        json.put("examples", input.examples());
        json.put("recordsOfOtherCycles", input.ofOtherCycles());
        json.put("reportsElsewhere", input.reportsElsewhere());
        return json;
    }

    private ObjectNode respondents() {
        Respondents respondents = results.respondents();
        ObjectNode json = rate(respondents.rate(results.members()));
        json.set("countries", texts(respondents.countries()));
        json.put(
                "late",
                results.last().reports().certified().values().stream()
                        .filter(this::isLate)
                        .filter(report -> respondents.contains(report.filing().country()))
                        .count());
        ObjectNode notCounted = object();
        for (Reason reason : Reason.values()) {
            notCounted.put(
                    code(reason),
                    results.last().full().leftOut().stream()
                            .filter(one -> one.why() == reason)
                            .count());
        }
        json.set("notCounted", notCounted);
        ArrayNode regions = json.putArray("regions");
        respondents
                .ratesByRegion(results.members())
                .forEach((region, rate) -> regions.add(rate(rate).put("region", region.name())));
        return json;
    }

    private static ObjectNode rate(Respondents.Rate rate) {
        return object().put("reported", rate.reported())
                .put("asked", rate.asked())
                .put("percent", rate.percent(ONE_PLACE).orElse(null));
    }

    private boolean isLate(NationalReport report) {
        return report.isLate(results.last().dates(), results.asOf());
    }

    private ArrayNode areas() {
        ArrayNode areas = array();
        Coverage countries = results.summary().coverage(Coverage.Rows.COUNTRY);
        var byArea = results.summary().statistics().byDimension().get(RecordStatistics.Dimension.AREA);
        for (AreaOfAction area : Recommendation.of2019().areas()) {
            long respondents = countries.cells().stream()
                    .filter(cell -> cell.column().equals(area.ref()) && cell.records() > 0)
                    .filter(cell -> results.respondents().contains(CountryCode.of(cell.row())))
                    .count();
            areas.add(object().put("area", area.roman())
                    .put("respondentsWithRecord", respondents)
                    .put(
                            "percent",
                            countries
                                    .percentOfRespondents(area.ref(), ONE_PLACE)
                                    .orElse(null))
                    .put(
                            "records",
                            byArea == null ? 0 : byArea.count(area.name()).orElse(0)));
        }
        return areas;
    }

    private ObjectNode coverage() {
        Coverage countries = results.summary().coverage(Coverage.Rows.COUNTRY);
        Coverage regions = results.summary().coverage(Coverage.Rows.REGION);
        ObjectNode json = object();
        json.put("records", countries.records());
        json.put("unplaced", countries.unplaced());
        json.put("unaligned", countries.unaligned());
        Map<String, ObjectNode> rows = new TreeMap<>();
        for (Coverage.Cell cell : countries.cells()) {
            if (cell.column().item().isEmpty()) {
                ObjectNode row = rows.computeIfAbsent(cell.row(), this::country);
                row.withArray("cells")
                        .add(object().put("area", cell.column().place())
                                .put("status", code(cell.status()))
                                .put("records", cell.records()));
            }
        }
        json.putArray("countries").addAll(rows.values());
        ArrayNode provisions = json.putArray("provisions");
        for (ProvisionRef column : Coverage.columns()) {
            if (!column.item().isEmpty()) {
                ObjectNode row = object().put("provision", column.toString());
                for (Coverage.Cell cell : regions.cells()) {
                    if (cell.column().equals(column)) {
                        row.withArray("cells")
                                .add(object().put("region", cell.row())
                                        .put("status", code(cell.status()))
                                        .put("records", cell.records())
                                        .put("countries", cell.countries().size())
                                        .put("respondents", cell.respondents()));
                    }
                }
                provisions.add(row);
            }
        }
        return json;
    }

    private ObjectNode country(String code) {
        CountryCode country = CountryCode.of(code);
        ObjectNode row = object().put("country", code);
        row.set("regions", texts(country.regions()));
        return row.put("memberState", results.members().contains(country))
                .put("reported", results.respondents().contains(country));
    }

    private ObjectNode panel() {
        ObjectNode json = object();
        json.put("size", results.panel().size());
        json.set("countries", texts(results.panel()));
        ArrayNode cycles = json.putArray("cycles");
        for (MonitoringResults.Cycle cycle : results.cycles()) {
            cycles.add(object().put("cycle", cycle.dates().number())
                    .put("year", year(cycle))
                    .put("membersOn", cycle.membersOn().toString())
                    .put("respondents", cycle.full().respondents().size()));
        }
        Trend trend = results.trend();
        json.put("newcomers", trend == null ? null : trend.newcomers().size());
        json.put("dropouts", trend == null ? null : trend.dropouts().size());
        return json;
    }

    private static @Nullable Integer year(MonitoringResults.Cycle cycle) {
        PartialDate due = cycle.dates().reportDue();
        return due == null ? null : due.year();
    }

    private ArrayNode indicators() {
        ArrayNode indicators = array();
        ConsolidatedReport last = results.last().full();
        for (Figure figure : last.figures()) {
            boolean all = figure.denominator().kind() == Denominator.Kind.RESPONDENTS
                    && figure.denominator().region() == null;
            if (all) {
                ObjectNode json = object().put("code", figure.definition().code())
                        .put("measure", code(figure.definition().measure()))
                        .put("name", figure.definition().name().in(locale));
                json.set("questions", texts(figure.definition().questions()));
                json.set("provisions", texts(figure.definition().provisions()));
                json.set("respondents", figure(figure));
                last.figure(figure.definition().code(), Denominator.Kind.MEMBER_STATES, null)
                        .ifPresent(of -> json.set("memberStates", figure(of)));
                json.set("cycles", cycles(figure.definition().code()));
                json.set("change", change(figure.definition()));
                indicators.add(json);
            }
        }
        return indicators;
    }

    private static ObjectNode figure(Figure figure) {
        boolean union = figure.definition().measure() == ConsolidatedReport.Measure.UNION;
        ObjectNode json = object().put("denominator", figure.denominator().size())
                .put(
                        "yesLowest",
                        figure.lowest().map(ConsolidatedReport.Count::yes).orElse(null))
                .put(
                        "yesHighest",
                        figure.highest().map(ConsolidatedReport.Count::yes).orElse(null))
                .put("low", figure.low().orElse(null))
                .put("high", figure.high().orElse(null))
                .put("nearly", figure.nearly().orElse(null));
        if (union) {
            json.put("languages", figure.languages().size());
        }
        return json;
    }

    private ArrayNode cycles(String code) {
        ArrayNode cycles = array();
        for (MonitoringResults.Cycle cycle : results.cycles()) {
            ObjectNode json = object().put("cycle", cycle.dates().number());
            json.set("full", figure(cycle.full().figure(code)));
            json.set("panel", figure(cycle.panel().figure(code)));
            cycles.add(json);
        }
        return cycles;
    }

    /** For each question of a range, in the order of the definition; for a share there is one. */
    private ArrayNode change(ConsolidatedReport.Definition definition) {
        ArrayNode changes = array();
        Trend trend = results.trend();
        if (trend != null) {
            trend.lines().stream()
                    .filter(line -> line.definition().code().equals(definition.code()))
                    .forEach(line -> changes.add(
                            object().put("full", line.full().points(ONE_PLACE).orElse(null))
                                    .put("panel", line.panel().points(ONE_PLACE).orElse(null))));
        }
        return changes;
    }

    private ArrayNode countries() {
        ArrayNode countries = array();
        for (NationalReport report : results.last().reports().reports()) {
            CountryCode country = report.filing().country();
            countries.add(object().put("country", country.value())
                    .put("report", report.id())
                    .put("state", code(report.filing().state()))
                    .put("submittedOn", text(report.filing().submittedOn()))
                    .put("certifiedOn", text(report.filing().certifiedOn()))
                    .put("late", isLate(report))
                    .put("counted", results.respondents().contains(country)));
        }
        return countries;
    }

    private ObjectNode leftOut() {
        ObjectNode json = object().put("objects", exclusions.objects());
        json.set("byRule", counts(exclusions.reasons()));
        json.set("errorsInCounted", counts(exclusions.kept()));
        json.set("warnings", counts(exclusions.warnings()));
        ArrayNode items = json.putArray("items");
        for (LeftOut item : exclusions.items()) {
            items.add(object().put("rule", item.rule())
                    .put("type", item.type())
                    .put("id", item.id())
                    .put("pointer", item.finding().pointer())
                    .put("text", messages.sentence(item.finding())));
        }
        return json;
    }
}
