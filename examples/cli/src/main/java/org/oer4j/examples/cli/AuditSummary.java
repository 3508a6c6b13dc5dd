package org.oer4j.examples.cli;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.remix.RemixEvaluator;
import tools.jackson.databind.node.ObjectNode;

/** Counts over an audit. */
final class AuditSummary {
    private final Map<String, Integer> results = new LinkedHashMap<>();
    private final Map<String, Integer> licenses = new LinkedHashMap<>();
    private final Map<String, Integer> openness = new LinkedHashMap<>();
    private final Map<String, Integer> opennessReasons = new LinkedHashMap<>();
    private final Map<String, Integer> findings = new LinkedHashMap<>();
    private int records;
    private int unreadable;

    void add(AuditedRecord record, String opennessReason) {
        records++;
        count(opennessReasons, opennessReason);
        count(results, record.conclusion().recognition().code());
        count(licenses, record.concluded());
        count(openness, record.openness().openness().code());
    }

    void addUnreadable() {
        unreadable++;
    }

    void add(Observation observation) {
        count(findings, observation.rule());
    }

    int read() {
        return records + unreadable;
    }

    ObjectNode json() {
        LicenseCatalogue catalogue = LicenseCatalogue.standard();
        ObjectNode json = Json.object()
                .put("catalogue", catalogue.version())
                .put("rules", RemixEvaluator.of(catalogue).rulesVersion())
                .put("records", records)
                .put("unreadable", unreadable);
        put(json, "results", results);
        put(json, "licenses", licenses);
        put(json, "openness", openness);
        put(json, "findings", findings);
        return json;
    }

    void print(Output out) {
        out.line(records + " records" + (unreadable == 0 ? "" : ", and " + unreadable + " that could not be read"));
        print(out, "By result", results);
        print(out, "By licence", licenses);
        print(out, "By openness", openness);
        print(out, "Why, by the Recommendation's paragraphs 1 and 2", opennessReasons);
    }

    private static void print(Output out, String title, Map<String, Integer> counts) {
        if (!counts.isEmpty()) {
            out.line("");
            out.line(title);
            ranked(counts).forEach(entry -> out.line(String.format("%7d  %s", entry.getValue(), entry.getKey())));
        }
    }

    private static void put(ObjectNode json, String name, Map<String, Integer> counts) {
        ObjectNode object = json.putObject(name);
        ranked(counts).forEach(entry -> object.put(entry.getKey(), entry.getValue()));
    }

    /** The most frequent first. */
    private static List<Map.Entry<String, Integer>> ranked(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }

    private static void count(Map<String, Integer> counts, String key) {
        counts.merge(key, 1, Integer::sum);
    }
}
