package org.oer4j.examples.cli.report;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.oer4j.examples.cli.page.Block;
import org.oer4j.examples.cli.page.DataTable;
import org.oer4j.examples.cli.page.Run;
import org.oer4j.examples.cli.page.Subheading;
import org.oer4j.recommendation.ProvisionRef;
import tools.jackson.databind.JsonNode;

/** Countries, gaps, commitments, persons and duplicates. */
final class ListParts extends Parts {
    ListParts(JsonNode summary, PageTexts texts) {
        super(summary, texts);
    }

    List<Block> countries() {
        Collator byName = Collator.getInstance(texts.locale());
        List<List<DataTable.Cell>> rows = items("/countries").stream()
                .sorted(Comparator.comparing(pointer -> texts.country(string(pointer + "/country")), byName))
                .map(pointer -> List.of(
                        cell(texts.country(string(pointer + "/country"))),
                        cell(coded("state", string(pointer + "/state"))),
                        cell(texts.date(pointer + "/submittedOn")),
                        cell(texts.date(pointer + "/certifiedOn")),
                        cell(yesOrNo(pointer + "/late")),
                        cell(yesOrNo(pointer + "/counted"))))
                .toList();
        return List.of(
                new DataTable(
                        "country-table",
                        texts.text("countries.caption"),
                        columns(
                                "country",
                                "countries.state",
                                "countries.submitted",
                                "countries.certified",
                                "countries.late",
                                "countries.counted"),
                        rows),
                definition("countries.definition", texts.date("/cycle/reportDue")));
    }

    List<Block> gaps() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(body(
                "gaps.needs",
                texts.number("/needs/answered"),
                texts.number("/needs/partlyAnswered"),
                texts.number("/needs/unanswered")));
        List<List<DataTable.Cell>> kinds = members("/gaps/countries/byKind").stream()
                .map(pointer -> List.of(
                        cell(coded("gap", name(pointer))),
                        cell(texts.number(pointer)),
                        cell(texts.number("/gaps/regions/byKind/" + name(pointer)))))
                .toList();
        blocks.add(new DataTable(
                "gap-kinds",
                texts.text("gaps.kinds"),
                columns("gaps.kind", "#gaps.in-countries", "#gaps.in-regions"),
                kinds));
        gaps("/gaps/regions", "gaps-regions", "gaps.regions", blocks);
        gaps("/gaps/countries", "gaps-countries", "gaps.countries", blocks);
        blocks.add(definition("gaps.definition"));
        return blocks;
    }

    private void gaps(String pointer, String id, String title, List<Block> blocks) {
        blocks.add(new Subheading(id, texts.text(title)));
        List<List<DataTable.Cell>> rows = items(pointer + "/first").stream()
                .map(gap -> List.of(
                        cell(rowName(string(gap + "/row"))),
                        provision(gap + "/provision"),
                        cell(coded("gap", string(gap + "/kind"))),
                        cell(list(gap + "/records")),
                        cell(texts.number(gap + "/score"))))
                .toList();
        blocks.add(body(
                "gaps.shown", Run.of(texts.number(BigDecimal.valueOf(rows.size()))), texts.number(pointer + "/total")));
        blocks.add(new DataTable(
                id + "-table",
                texts.text(title + ".caption"),
                columns("gaps.where", "action", "gaps.kind", "gaps.records", "#gaps.score"),
                rows));
    }

    private DataTable.Cell provision(String pointer) {
        if (summary.at(pointer).isNull()) {
            return cell(PageTexts.UNKNOWN);
        }
        ProvisionRef ref = ProvisionRef.parse(string(pointer));
        return cell(Run.link(title(ref), "#" + anchor(ref)));
    }

    private String list(String pointer) {
        if (summary.at(pointer).isEmpty()) {
            return PageTexts.UNKNOWN;
        }
        return StreamSupport.stream(summary.at(pointer).spliterator(), false)
                .map(JsonNode::stringValue)
                .collect(Collectors.joining(", "));
    }

    List<Block> commitments() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(body(
                "commitments.lead",
                texts.number("/commitments/total"),
                texts.percent("/commitments/highCompletionPercent"),
                texts.number("/commitments/unjudged")));
        blocks.add(new DataTable(
                "commitment-outcomes",
                texts.text("commitments.outcomes"),
                columns("commitments.outcome", "#count"),
                members("/commitments/byOutcome").stream()
                        .map(pointer -> List.of(cell(coded("outcome", name(pointer))), cell(texts.number(pointer))))
                        .toList()));
        List<List<DataTable.Cell>> rows = items("/commitments/first").stream()
                .map(pointer -> List.of(
                        cell(string(pointer + "/title")),
                        cell(coded("outcome", string(pointer + "/outcome"))),
                        cell(coded("degree", string(pointer + "/degree"))),
                        cell(texts.date(pointer + "/due")),
                        cell(texts.number(pointer + "/daysLate")),
                        cell(texts.number(pointer + "/records")),
                        cell(texts.number(pointer + "/evidenced"))))
                .toList();
        blocks.add(new DataTable(
                "commitment-table",
                texts.text("commitments.caption"),
                columns(
                        "commitments.commitment",
                        "commitments.outcome",
                        "commitments.degree",
                        "commitments.due",
                        "#commitments.days-late",
                        "#commitments.records",
                        "#commitments.evidenced"),
                rows));
        blocks.add(definition("commitments.definition"));
        return blocks;
    }

    List<Block> records() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(body(
                "records.lead",
                texts.number("/records/total"),
                texts.number("/records/evidenced"),
                texts.number("/records/countries"),
                texts.number("/records/languages")));
        List<List<DataTable.Cell>> rows = new ArrayList<>();
        for (String pointer : items("/records/beneficiaries")) {
            rows.add(List.of(
                    cell(coded("beneficiaries", string(pointer + "/category"))),
                    cell(coded("measured", string(pointer + "/measured"))),
                    cell(texts.number(pointer + "/total")),
                    cell(texts.number(pointer + "/estimated")),
                    new DataTable.Cell(breakdowns(pointer + "/breakdowns"))));
        }
        blocks.add(new DataTable(
                "beneficiaries",
                texts.text("beneficiaries.caption"),
                columns(
                        "beneficiaries.category",
                        "beneficiaries.measured",
                        "#beneficiaries.total",
                        "#beneficiaries.estimated",
                        "beneficiaries.breakdown"),
                rows));
        blocks.add(definition("beneficiaries.definition"));
        blocks.add(new DataTable(
                "money",
                texts.text("money.caption"),
                columns("money.currency", "money.kind", "#money.amount"),
                items("/records/money").stream()
                        .map(pointer -> List.of(
                                cell(string(pointer + "/currency")),
                                cell(coded("money", string(pointer + "/kind"))),
                                cell(texts.number(pointer + "/amount"))))
                        .toList()));
        blocks.add(definition("money.definition"));
        return blocks;
    }

    private List<Run> breakdowns(String pointer) {
        List<Run> runs = new ArrayList<>();
        for (String dimension : members(pointer)) {
            runs.addAll(disaggregation(dimension, coded("dimension", name(dimension)), runs.isEmpty()));
        }
        return runs;
    }

    /** The numbers of a whole; one that is not shown is said to be suppressed, and is not zero. */
    private List<Run> disaggregation(String pointer, String title, boolean first) {
        List<Run> runs = new ArrayList<>();
        runs.add(Run.of((first ? "" : "; ") + title));
        String gap = texts.text("colon");
        for (String value : members(pointer + "/counts")) {
            runs.add(Run.of(gap + coded("value", name(value)) + " "));
            runs.add(texts.number(value));
            gap = ", ";
        }
        for (JsonNode value : summary.at(pointer + "/suppressed")) {
            runs.add(Run.of(gap + texts.text("suppressed", coded("value", value.stringValue()))));
            gap = ", ";
        }
        if (!summary.at(pointer + "/unknown").isNull()) {
            runs.add(Run.of(gap + texts.text("value.unknown") + " "));
            runs.add(texts.number(pointer + "/unknown"));
        }
        return runs;
    }

    List<Block> coalitions() {
        List<List<DataTable.Cell>> rows = items("/coalitions").stream()
                .map(pointer -> List.of(
                        cell(string(pointer + "/coalition")),
                        cell(texts.number(pointer + "/members")),
                        cell(texts.number(pointer + "/groups")),
                        new DataTable.Cell(
                                disaggregation(pointer + "/regions", texts.text("coalitions.by-region"), true)),
                        new DataTable.Cell(
                                disaggregation(pointer + "/persons", texts.text("coalitions.by-gender"), true))))
                .toList();
        return List.of(
                new DataTable(
                        "coalition-table",
                        texts.text("coalitions.caption"),
                        columns(
                                "coalition",
                                "#coalitions.members",
                                "#coalitions.groups",
                                "coalitions.regions",
                                "coalitions.persons"),
                        rows),
                definition("coalitions.definition", texts.date("/asOf")));
    }

    List<Block> duplicates() {
        List<List<DataTable.Cell>> rows = items("/duplicates/first").stream()
                .map(pointer -> List.of(
                        cell(string(pointer + "/first")),
                        cell(string(pointer + "/second")),
                        new DataTable.Cell(reasons(pointer + "/reasons")),
                        cell(texts.percent(pointer + "/score"))))
                .toList();
        return List.of(
                body("duplicates.lead", texts.number("/duplicates/pairs"), texts.number("/duplicates/records")),
                new DataTable(
                        "duplicate-table",
                        texts.text("duplicates.caption"),
                        columns("duplicates.first", "duplicates.second", "duplicates.reasons", "#duplicates.score"),
                        rows),
                definition("duplicates.definition"));
    }

    private List<Run> reasons(String pointer) {
        List<Run> runs = new ArrayList<>();
        for (String reason : items(pointer)) {
            runs.add(Run.of((runs.isEmpty() ? "" : ", ") + coded("duplicate", string(reason + "/kind")) + " "));
            runs.add(texts.percent(reason + "/percent"));
        }
        return runs;
    }
}
