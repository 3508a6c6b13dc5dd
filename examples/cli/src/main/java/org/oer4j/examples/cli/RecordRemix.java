package org.oer4j.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.Verdict;
import org.oer4j.licensing.attribution.AttributionDuties;
import org.oer4j.licensing.attribution.AttributionFormat;
import org.oer4j.licensing.attribution.AttributionFormatter;
import org.oer4j.licensing.attribution.Credit;
import org.oer4j.licensing.attribution.CreditedLicense;
import org.oer4j.licensing.attribution.CreditedWork;
import org.oer4j.licensing.recognition.LicenseRecognizer;
import org.oer4j.licensing.recognition.Recognition;
import org.oer4j.licensing.remix.RemixPlan;
import org.oer4j.licensing.remix.Source;
import org.oer4j.resource.LearningResource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Records as the sources of a remix, with their credit. */
final class RecordRemix {
    private static final int ID_WIDTH = 52;
    private static final int LICENSE_WIDTH = 40;

    private final List<Work> works = new ArrayList<>();
    private final AttributionDuties duties = AttributionDuties.standard();
    private final AttributionFormatter formatter = AttributionFormatter.in(Locale.ENGLISH);

    private record Work(LearningResource resource, Conclusion conclusion) {}

    RecordRemix(List<LearningResource> resources) {
        LicenseRecognizer recognizer = LicenseRecognizer.of(LicenseCatalogue.standard());
        for (LearningResource resource : resources) {
            Conclusion conclusion = Conclusion.of(resource.license(), recognizer);
            if (conclusion.recognition() instanceof Recognition.Contradiction) {
                throw BadInputException.of(
                        "record '" + resource.id() + "': licence",
                        String.join("' and '", conclusion.notations()),
                        "is a contradiction",
                        "a URI and words that name the same licence");
            }
            works.add(new Work(resource, conclusion));
        }
    }

    List<Source> sources() {
        return works.stream()
                .map(work -> Source.of(work.resource().id(), work.conclusion().recognition()))
                .toList();
    }

    void printWorks(Output out) {
        out.line("Works");
        List<List<String>> rows = works.stream()
                .map(work -> List.of(
                        work.resource().id(),
                        RecognitionForm.of(work.conclusion().recognition()).shortly(),
                        "as written: " + written(work.conclusion())))
                .toList();
        Columns.lines(rows, ID_WIDTH, LICENSE_WIDTH, Columns.UNLIMITED).forEach(line -> out.line("  " + line));
        out.line("");
    }

    /** Credit is for those who use the works, so only where that is permitted. */
    void printCredits(RemixPlan plan, Output out) {
        if (plan.verdict() instanceof Verdict.Permitted) {
            out.line("");
            out.line("Credit");
            works.forEach(work -> out.line("  " + credit(work)));
        }
    }

    void putCredits(ObjectNode answer) {
        ArrayNode credits = answer.putArray("credits");
        for (Work work : works) {
            credits.addObject().put("record", work.resource().id()).put("attribution", credit(work));
        }
    }

    private String credit(Work work) {
        LearningResource resource = work.resource();
        CreditedLicense license =
                CreditedLicense.of(resource.license(), work.conclusion().recognition());
        Credit credit = Credit.of(CreditedWork.of(resource), license);
        return formatter.format(duties.attribute(credit), AttributionFormat.TEXT);
    }

    private static String written(Conclusion conclusion) {
        return conclusion.notations().isEmpty() ? "(nothing)" : String.join(" | ", conclusion.notations());
    }
}
