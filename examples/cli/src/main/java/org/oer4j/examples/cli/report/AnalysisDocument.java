package org.oer4j.examples.cli.report;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.oer4j.commitment.Commitment;
import org.oer4j.conformance.Thresholds;
import org.oer4j.monitoring.CoalitionStatistics;
import org.oer4j.monitoring.CommitmentTracking;
import org.oer4j.monitoring.Duplicates;
import org.oer4j.monitoring.GapAnalysis;
import org.oer4j.monitoring.RecordStatistics;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What {@code summary.json} says of gaps, commitments, coalitions, people and duplicates. */
final class AnalysisDocument {
    /** How many gaps of a table, pairs of duplicates and commitments are listed; gaps.csv has all gaps. */
    static final int MOST_ROWS = 40;

    private static final int ONE_PLACE = 1;

    private final MonitoringInput input;
    private final MonitoringResults results;
    private final Locale locale;
    private final Thresholds thresholds = Thresholds.proposed();

    AnalysisDocument(MonitoringInput input, MonitoringResults results, Locale locale) {
        this.input = input;
        this.results = results;
        this.locale = locale;
    }

    ObjectNode gaps() {
        ObjectNode json = SummaryDocument.object();
        json.set("countries", gaps(results.countryGaps()));
        json.set("regions", gaps(results.regionGaps()));
        return json;
    }

    private static ObjectNode gaps(GapAnalysis analysis) {
        ObjectNode json = SummaryDocument.object().put("total", analysis.gaps().size());
        ObjectNode kinds = json.putObject("byKind");
        for (GapAnalysis.Kind kind : GapAnalysis.Kind.values()) {
            kinds.put(SummaryDocument.code(kind), analysis.of(kind).size());
        }
        ArrayNode first = json.putArray("first");
        analysis.gaps().stream().limit(MOST_ROWS).forEach(gap -> {
            ObjectNode one = SummaryDocument.object()
                    .put("kind", SummaryDocument.code(gap.kind()))
                    .put("row", gap.row())
                    .put("provision", SummaryDocument.text(gap.provision()))
                    .put("status", gap.status() == null ? null : SummaryDocument.code(gap.status()))
                    .put("score", gap.score());
            one.set("records", SummaryDocument.texts(gap.records()));
            first.add(one);
        });
        return json;
    }

    ObjectNode needs() {
        GapAnalysis.NeedStatistics needs = results.countryGaps().needs();
        ObjectNode json = SummaryDocument.object();
        json.set("byStatus", SummaryDocument.counts(needs.byStatus()));
        return json.put("answered", needs.answered())
                .put("partlyAnswered", needs.partlyAnswered())
                .put("unanswered", needs.unanswered())
                .put("idleOffers", needs.idle().size());
    }

    ObjectNode commitments() {
        CommitmentTracking tracking = results.commitments();
        Map<String, String> titles = new TreeMap<>();
        input.all(Commitment.class).forEach(commitment -> {
            var title = commitment.undertaking().title();
            titles.put(commitment.id(), title == null ? commitment.id() : title.in(locale));
        });
        ObjectNode json =
                SummaryDocument.object().put("total", tracking.tracks().size());
        ObjectNode outcomes = json.putObject("byOutcome");
        for (CommitmentTracking.Outcome outcome : CommitmentTracking.Outcome.values()) {
            outcomes.put(SummaryDocument.code(outcome), tracking.count(outcome));
        }
        json.put(
                "highCompletionPercent",
                tracking.percentOfHighCompletion(ONE_PLACE).orElse(null));
        json.put("unjudged", tracking.unjudged());
        ArrayNode first = json.putArray("first");
        tracking.tracks().stream().limit(MOST_ROWS).forEach(track -> {
            ObjectNode one = SummaryDocument.object()
                    .put("commitment", track.commitment())
                    .put("title", titles.get(track.commitment()))
                    .put("outcome", SummaryDocument.code(track.outcome()))
                    .put("degree", track.degree() == null ? null : SummaryDocument.code(track.degree()))
                    .put("due", SummaryDocument.text(track.due()))
                    .put("daysLate", track.daysLate())
                    .put("records", track.records().size())
                    .put("evidenced", track.evidenced());
            first.add(one);
        });
        return json;
    }

    ArrayNode coalitions() {
        ArrayNode coalitions = SummaryDocument.array();
        for (CoalitionStatistics statistics : results.coalitions()) {
            ObjectNode json = SummaryDocument.object()
                    .put("coalition", statistics.coalition())
                    .put("members", statistics.composition().members())
                    .put("groups", statistics.groups().size());
            int least = thresholds.get(RecordStatistics.LEAST_CELL);
            json.set("regions", disaggregation(statistics.regions().suppressed(least)));
            json.set("persons", disaggregation(statistics.persons().suppressed(least)));
            coalitions.add(json);
        }
        return coalitions;
    }

    private static ObjectNode disaggregation(RecordStatistics.Disaggregation whole) {
        ObjectNode json = SummaryDocument.object().put("whole", whole.whole());
        json.set("counts", SummaryDocument.counts(whole.counts()));
        json.put(
                "unknown",
                whole.suppressed().contains(RecordStatistics.Disaggregation.UNKNOWN) ? null : whole.unknown());
        json.set("suppressed", SummaryDocument.texts(whole.suppressed()));
        return json;
    }

    ObjectNode records() {
        RecordStatistics statistics = results.summary().statistics();
        ObjectNode json = SummaryDocument.object()
                .put("total", statistics.records())
                .put("evidenced", statistics.evidenced())
                .put("countries", statistics.countries().size())
                .put("languages", statistics.languages().size());
        ArrayNode beneficiaries = json.putArray("beneficiaries");
        statistics.beneficiaries().stream()
                .map(one -> one.suppressed(thresholds))
                .forEach(one -> {
                    ObjectNode row = SummaryDocument.object()
                            .put("category", one.category())
                            .put("measured", one.measured())
                            .put("total", one.total())
                            .put("estimated", one.estimated());
                    ObjectNode breakdowns = row.putObject("breakdowns");
                    one.breakdowns().forEach((dimension, whole) -> breakdowns.set(dimension, disaggregation(whole)));
                    beneficiaries.add(row);
                });
        ArrayNode money = json.putArray("money");
        statistics
                .money()
                .sums()
                .forEach((kind, sums) -> sums.forEach((currency, sum) -> money.add(SummaryDocument.object()
                        .put("kind", SummaryDocument.code(kind))
                        .put("currency", currency.toString())
                        .put("amount", plain(sum)))));
        return json;
    }

    private static BigDecimal plain(BigDecimal sum) {
        BigDecimal stripped = sum.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    ObjectNode duplicates() {
        Duplicates duplicates = results.summary().duplicates();
        ObjectNode json = SummaryDocument.object()
                .put("records", duplicates.records())
                .put("pairs", duplicates.pairs().size())
                .put("complete", duplicates.complete())
                .put("crowded", duplicates.crowded());
        ArrayNode first = json.putArray("first");
        duplicates.pairs().stream().limit(MOST_ROWS).forEach(pair -> {
            ObjectNode one = SummaryDocument.object()
                    .put("first", pair.first())
                    .put("second", pair.second())
                    .put("score", pair.score());
            ArrayNode reasons = one.putArray("reasons");
            pair.reasons()
                    .forEach(reason -> reasons.add(SummaryDocument.object()
                            .put("kind", SummaryDocument.code(reason.kind()))
                            .put("percent", reason.percent())));
            first.add(one);
        });
        return json;
    }
}
