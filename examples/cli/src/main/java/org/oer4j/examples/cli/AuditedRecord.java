package org.oer4j.examples.cli;

import java.util.ArrayList;
import java.util.List;
import org.oer4j.conformance.Finding;
import org.oer4j.conformance.FindingMessages;
import org.oer4j.conformance.Severity;
import org.oer4j.licensing.Reason;
import org.oer4j.licensing.openness.Openness;
import org.oer4j.licensing.openness.OpennessAnswer;
import org.oer4j.licensing.recognition.Recognition;
import org.oer4j.resource.LearningResource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an audit says about one record.
 *
 * @param source where the record stands, and what was met there
 * @param resource the record
 * @param conclusion its licence
 * @param openness whether that is an open licence in the sense of the Recommendation
 */
record AuditedRecord(SourceRecord source, LearningResource resource, Conclusion conclusion, OpennessAnswer openness) {
    private static final String LICENSE = "/license";

    ObjectNode json(ReasonForm reasons) {
        ObjectNode json = Json.object()
                .put("id", resource.id())
                .put("file", source.origin().file())
                .put("line", source.origin().line())
                .put("title", resource.name());
        ArrayNode declared = json.putArray("declared");
        conclusion.notations().forEach(declared::add);
        Recognition recognition = conclusion.recognition();
        RecognitionForm.of(recognition).put(json, RecognitionForm.sentence(recognition, reasons.text()));
        json.put("openness", openness.openness().code());
        json.set("opennessReason", reasons.json(why()));
        ArrayNode problems = json.putArray("problems");
        source.observations().forEach(observation -> problems.add(observation.json()));
        return json;
    }

    List<String> row() {
        return List.of(
                resource.id(),
                resource.name() == null ? "" : resource.name(),
                conclusion.asStated(),
                concluded(),
                openness.openness().code());
    }

    String concluded() {
        return RecognitionForm.of(conclusion.recognition()).shortly();
    }

    /** Everything that an editor should look at, the findings of the model included. */
    List<Observation> observations(List<Finding> findings, FindingMessages messages, ReasonForm reasons) {
        List<Observation> all = new ArrayList<>();
        for (Finding finding : findings) {
            all.add(observation(
                    finding.rule().value(), finding.severity(), finding.pointer(), messages.sentence(finding)));
        }
        Recognition recognition = conclusion.recognition();
        if (!recognition.code().equals("exact")) {
            Severity severity = recognition instanceof Recognition.Contradiction ? Severity.ERROR : Severity.WARNING;
            String text = RecognitionForm.sentence(recognition, reasons.text());
            all.add(observation(recognition.rule().value(), severity, LICENSE, text));
        }
        if (openness.openness() == Openness.NOT_OPEN || openness.openness() == Openness.RESTRICTED) {
            all.add(observation(
                    why().rule().value(), Severity.INFO, LICENSE, reasons.text().sentence(why())));
        }
        return all;
    }

    private Observation observation(String rule, Severity severity, String pointer, String text) {
        return source.origin().observation(resource.id(), rule, severity, pointer, text);
    }

    String opennessReason(ReasonForm reasons) {
        return reasons.text().sentence(why());
    }

    private Reason why() {
        return openness.reasons().get(0);
    }
}
