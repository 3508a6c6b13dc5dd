package org.oer4j.examples.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oer4j.licensing.License;
import org.oer4j.licensing.ReasonText;
import org.oer4j.licensing.recognition.Recognition;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The parts of a recognition as the contract of the command line names them.
 *
 * @param result the code of the answer
 * @param license the licence, or the statement that is none
 * @param expression the licences of a stated relation
 * @param family what is known of an ambiguous notation
 * @param candidates the licences it may be, or those that contradict each other
 * @param rule the rule that matched
 */
record RecognitionForm(
        String result,
        @Nullable License license,
        @Nullable String expression,
        @Nullable String family,
        List<License> candidates,
        String rule) {
    static RecognitionForm of(Recognition recognition) {
        License license = null;
        String expression = null;
        String family = null;
        List<License> candidates = List.of();
        if (recognition instanceof Recognition.Exact exact) {
            license = exact.license();
        } else if (recognition instanceof Recognition.Choice choice) {
            expression = choice.expression().toString();
        } else if (recognition instanceof Recognition.Ambiguous ambiguous) {
            family = ambiguous.family();
            candidates = ambiguous.candidates();
        } else if (recognition instanceof Recognition.Contradiction contradiction) {
            candidates = claimed(contradiction);
        } else if (recognition instanceof Recognition.NotALicense statement) {
            license = statement.status();
        }
        return new RecognitionForm(
                recognition.code(),
                license,
                expression,
                family,
                candidates,
                recognition.rule().value());
    }

    void put(ObjectNode target, String sentence) {
        target.put("result", result)
                .put("license", license == null ? null : license.id().value())
                .put("uri", license == null || license.uri().isEmpty() ? null : license.uri())
                .put("expression", expression)
                .put("family", family);
        ArrayNode ids = target.putArray("candidates");
        candidates.forEach(candidate -> ids.add(candidate.id().value()));
        target.put("reason", sentence);
    }

    /** What a person reads in one cell: the licence, or what is known and what is missing. */
    String shortly() {
        String named = named();
        if (named == null) {
            return "(" + result + ")";
        }
        return family == null ? named : named + " (" + result + ")";
    }

    /** The licence, the expression or the family; null where none of them is known. */
    @Nullable
    String named() {
        if (license != null) {
            return license.id().value();
        }
        return expression == null ? family : expression;
    }

    static String sentence(Recognition recognition, ReasonText text) {
        return text.sentence(recognition.rule());
    }

    private static List<License> claimed(Recognition.Contradiction contradiction) {
        return contradiction.claims().stream()
                .flatMap(claim -> claim.fold(List::of, other -> List.<License>of()).stream())
                .distinct()
                .toList();
    }
}
