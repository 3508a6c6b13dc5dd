package org.oer4j.examples.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.oer4j.citation.Instrument;
import org.oer4j.examples.cli.page.Block;
import org.oer4j.examples.cli.page.DataTable;
import org.oer4j.examples.cli.page.Document;
import org.oer4j.examples.cli.page.Frame;
import org.oer4j.examples.cli.page.Glossary;
import org.oer4j.examples.cli.page.Run;
import org.oer4j.examples.cli.page.Words;
import org.oer4j.recommendation.AreaOfAction;
import org.oer4j.recommendation.MonitoringProvision;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.recommendation.Recommendation;
import org.oer4j.recommendation.RecommendedAction;
import tools.jackson.databind.JsonNode;

/** Makes the page out of the summary: the sections in their order, and those that say what was counted and what not. */
final class ReportPage extends Parts {
    ReportPage(JsonNode summary, PageTexts texts) {
        super(summary, texts);
    }

    Document document() {
        CoverageParts coverage = new CoverageParts(summary, texts);
        IndicatorParts indicators = new IndicatorParts(summary, texts);
        ListParts lists = new ListParts(summary, texts);
        List<Document.Part> parts = List.of(
                part("about", about()),
                part("respondents", respondents()),
                part("coverage", coverage.byCountry()),
                part("regions", coverage.byRegion()),
                part("areas", coverage.areas()),
                part("indicators", indicators.figures()),
                part("trends", indicators.trends()),
                part("countries", lists.countries()),
                part("gaps", lists.gaps()),
                part("commitments", lists.commitments()),
                part("records", lists.records()),
                part("coalitions", lists.coalitions()),
                part("duplicates", lists.duplicates()),
                part("left-out", leftOut()),
                part("actions", actions()));
        Frame frame = new Frame(
                texts.locale().toLanguageTag(),
                texts.text("title", texts.number("/cycle/number").text()),
                List.of(texts.text("lead", texts.date("/asOf").text())),
                texts.text("skip"),
                texts.text("contents"),
                parts.stream()
                        .map(part -> new Frame.Section(part.id(), part.title()))
                        .toList(),
                List.of(texts.text("footer.made"), texts.text("footer.advice")));
        return new Document(frame, notices(), parts);
    }

    private Document.Part part(String id, List<Block> blocks) {
        return new Document.Part(id, texts.text("section." + id), blocks);
    }

    private List<Words> notices() {
        List<Words> notices = new ArrayList<>();
        if (!summary.at("/notice").isNull()) {
            notices.add(new Words(List.of(Run.of(string("/notice"))), "banner"));
        }
        if (summary.at("/input/examples").longValue() > 0) {
            notices.add(new Words(
                    texts.runs("notice.examples", texts.number("/input/examples"), texts.number("/input/total")),
                    "banner"));
        }
        if (summary.at("/leftOut/objects").longValue() > 0) {
            notices.add(new Words(
                    texts.runs(
                            "notice.left-out",
                            texts.number("/leftOut/objects"),
                            Run.link(texts.text("section.left-out"), "#left-out")),
                    "note stop"));
        }
        return notices;
    }

    private List<Block> about() {
        List<List<DataTable.Cell>> rows = new ArrayList<>();
        rows.add(List.of(cell(texts.text("about.cycle")), cell(texts.number("/cycle/number"))));
        rows.add(List.of(
                cell(texts.text("about.period")),
                cell(texts.date("/cycle/periodStart"), Run.of(" – "), texts.date("/cycle/periodEnd"))));
        rows.add(List.of(
                cell(texts.text("about.questionnaire")),
                cell(texts.date("/cycle/questionnaireStart"), Run.of(" – "), texts.date("/cycle/questionnaireEnd"))));
        rows.add(List.of(cell(texts.text("about.due")), cell(texts.date("/cycle/reportDue"))));
        rows.add(List.of(cell(texts.text("about.session")), cell(string("/cycle/conferenceSession"))));
        rows.add(List.of(cell(texts.text("about.as-of")), cell(texts.date("/asOf"))));
        rows.add(List.of(cell(texts.text("about.members-on")), cell(texts.date("/membersOn"))));
        List<List<DataTable.Cell>> objects = members("/input/objects").stream()
                .map(pointer -> List.of(cell(coded("object", name(pointer))), cell(texts.number(pointer))))
                .toList();
        return List.of(
                new DataTable("dates", texts.text("about.caption"), columns("about.what", "about.value"), rows),
                definition("about.definition"),
                new DataTable("input", texts.text("input.caption"), columns("input.what", "#count"), objects),
                definition(
                        "input.definition",
                        texts.number("/input/recordsOfOtherCycles"),
                        texts.number("/input/reportsElsewhere")));
    }

    private List<Block> respondents() {
        List<List<DataTable.Cell>> rows = new ArrayList<>();
        Stream.concat(Stream.of("/respondents"), items("/respondents/regions").stream())
                .forEach(pointer -> rows.add(List.of(
                        cell(pointer.equals("/respondents") ? texts.text("all") : rowName(string(pointer + "/region"))),
                        cell(texts.number(pointer + "/reported")),
                        cell(texts.number(pointer + "/asked")),
                        cell(texts.percent(pointer + "/percent")))));
        return List.of(
                body(
                        "respondents.rate",
                        texts.number("/respondents/reported"),
                        texts.number("/respondents/asked"),
                        texts.percent("/respondents/percent")),
                body(
                        "respondents.rest",
                        texts.number("/respondents/late"),
                        texts.number("/respondents/notCounted/not-certified"),
                        texts.number("/respondents/notCounted/not-a-member-state")),
                new DataTable(
                        "rates",
                        texts.text("respondents.caption"),
                        columns("region", "#respondents.reported", "#respondents.asked", "#respondents.share"),
                        rows),
                definition("respondents.definition", texts.date("/membersOn")));
    }

    private List<Block> leftOut() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(body("left-out.count", texts.number("/leftOut/objects")));
        byRule("left-out-rules", "left-out.rules", "/leftOut/byRule", blocks);
        List<List<DataTable.Cell>> items = items("/leftOut/items").stream()
                .map(pointer -> List.of(
                        cell(string(pointer + "/id")),
                        cell(string(pointer + "/type")),
                        cell(string(pointer + "/rule")),
                        cell(string(pointer + "/pointer")),
                        cell(string(pointer + "/text"))))
                .toList();
        if (!items.isEmpty()) {
            blocks.add(new DataTable(
                    "left-out-items",
                    texts.text("left-out.items"),
                    columns("id", "object", "rule", "left-out.pointer", "left-out.text"),
                    items));
        }
        byRule("errors", "left-out.errors", "/leftOut/errorsInCounted", blocks);
        byRule("warnings", "left-out.warnings", "/leftOut/warnings", blocks);
        blocks.add(definition("left-out.definition"));
        return blocks;
    }

    private void byRule(String id, String caption, String pointer, List<Block> blocks) {
        List<List<DataTable.Cell>> rows = members(pointer).stream()
                .map(member -> List.of(cell(name(member)), cell(texts.number(member))))
                .toList();
        if (!rows.isEmpty()) {
            blocks.add(new DataTable(id, texts.text(caption), columns("rule", "#count"), rows));
        }
    }

    private List<Block> actions() {
        List<Glossary.Item> items = new ArrayList<>();
        for (AreaOfAction area : Recommendation.of2019().areas()) {
            items.add(item(area.ref(), ""));
            for (RecommendedAction action : Recommendation.of2019().actionsIn(area)) {
                items.add(item(action.ref(), gist(action)));
            }
        }
        items.add(new Glossary.Item("action-16", "16 " + texts.text("provision.16"), ""));
        for (MonitoringProvision provision : Recommendation.of2019().monitoring()) {
            var gist = provision.gist().match(texts.locale());
            items.add(item(provision.ref(), gist.fallback() ? "" : gist.text()));
        }
        return List.of(body("actions.lead", Run.of(Instrument.OER2019)), new Glossary(items));
    }

    /** In a language in which nobody put it into words the title stands alone. */
    private String gist(RecommendedAction action) {
        var gist = action.gist().match(texts.locale());
        return gist.fallback() ? "" : gist.text();
    }

    private Glossary.Item item(ProvisionRef ref, String text) {
        return new Glossary.Item(anchor(ref), title(ref), text);
    }
}
