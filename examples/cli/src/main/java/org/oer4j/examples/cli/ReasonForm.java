package org.oer4j.examples.cli;

import java.util.List;
import java.util.Locale;
import org.oer4j.licensing.Obligation;
import org.oer4j.licensing.Reason;
import org.oer4j.licensing.ReasonText;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How reasons and duties are written, with their sentences in a language. */
record ReasonForm(ReasonText text) {
    static ReasonForm in(Locale locale) {
        return new ReasonForm(ReasonText.in(locale));
    }

    void put(ObjectNode target, List<Reason> reasons) {
        ArrayNode list = target.putArray("reasons");
        reasons.forEach(reason -> list.add(json(reason)));
    }

    ObjectNode json(Reason reason) {
        return Json.object()
                .put("rule", reason.rule().value())
                .put("clause", reason.clause().toString())
                .put("text", text.sentence(reason));
    }

    ObjectNode json(Obligation obligation) {
        return Json.object()
                .put("duty", obligation.duty().value())
                .put("license", obligation.license().id().value())
                .put("clause", obligation.clause().toString())
                .put("text", text.sentence(obligation));
    }

    List<List<String>> rows(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> List.of(reason.clause().toString(), text.sentence(reason)))
                .toList();
    }

    List<List<String>> dutyRows(List<Obligation> obligations) {
        return obligations.stream()
                .map(duty -> List.of(duty.clause().toString(), text.sentence(duty)))
                .toList();
    }
}
