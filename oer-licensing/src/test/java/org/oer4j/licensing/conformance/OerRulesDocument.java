package org.oer4j.licensing.conformance;

import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVRecord;
import org.oer4j.conformance.Finding;
import org.oer4j.conformance.FindingMessages;
import org.oer4j.conformance.ObjectRule;
import org.oer4j.conformance.RuleId;
import org.oer4j.conformance.Severity;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.Tables;
import org.oer4j.resource.LearningResource;

/** The section of docs/rules.md about the rules of {@link OerProfile}, made from their cases. */
public final class OerRulesDocument {
    private OerRulesDocument() {}

    /** The section, in Markdown. */
    public static String section() {
        FindingMessages english = OerProfile.messages(Locale.ENGLISH);
        List<CSVRecord> cases = Tables.resource("/rules/oer-cases.csv");
        StringBuilder text = new StringBuilder("""
                # Rules about what is called an open educational resource

                The rules of `OerProfile` (package `org.oer4j.licensing.conformance`) look at one resource. They rest on the
                Recommendation of 2019, paragraphs 1 and 2, and V55 on the clause of the source's licence.
                """);
        for (ObjectRule<LearningResource> rule :
                OerProfile.of(LicenseCatalogue.standard()).rules()) {
            String id = rule.id().value();
            text.append("\n## `").append(id).append("`\n\n").append(sentence(english, rule.id()));
            text.append("\n\n| licence | at no cost | parts | sources | outcome | at | evidence |\n"
                    + "|---|---|---|---|---|---|---|\n");
            for (CSVRecord row : cases) {
                if (row.get("rule").equals(id)) {
                    text.append("| ")
                            .append(String.join(
                                    " | ",
                                    row.get("license"),
                                    row.get("free"),
                                    row.get("parts"),
                                    row.get("sources"),
                                    row.get("outcome"),
                                    row.get("pointers"),
                                    row.get("source")))
                            .append(" |\n");
                }
            }
        }
        return text.toString();
    }

    private static String sentence(FindingMessages english, RuleId rule) {
        return english.sentence(
                new Finding(rule, Severity.INFO, null, "", List.of("*licence*", "*licence of the resource*")));
    }
}
