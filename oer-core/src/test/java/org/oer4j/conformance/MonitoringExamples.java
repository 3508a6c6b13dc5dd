package org.oer4j.conformance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.oer4j.actor.Organization;
import org.oer4j.actor.Person;
import org.oer4j.monitoring.Answer;
import org.oer4j.monitoring.Answer.Choice;
import org.oer4j.monitoring.NationalReport;
import org.oer4j.monitoring.NationalReport.State;
import org.oer4j.place.CountryCode;
import org.oer4j.text.LanguageTag;
import org.oer4j.text.LocalizedText;

/** The records of {@code org.oer4j.monitoring} in the tables of cases. */
final class MonitoringExamples {
    static final Map<String, Function<Facts, Object>> TYPES = Map.of("NationalReport", MonitoringExamples::report);

    private MonitoringExamples() {}

    private static NationalReport report(Facts facts) {
        NationalReport.Builder report = NationalReport.builder(
                        "report",
                        Integer.parseInt(facts.take("cycle", "1")),
                        CountryCode.of(facts.take("country", "KE")))
                .state(State.valueOf(SupportExamples.constant(facts.take("state", "draft"))))
                .submittedOn(SupportExamples.date(facts, "submitted"))
                .certifiedOn(SupportExamples.date(facts, "certified"))
                .consultation(SupportExamples.text(facts, "consultation"));
        facts.each("instrument", report::instrument)
                .each("language", tag -> report.language(LanguageTag.of(tag)))
                .each("preparedBy", name -> report.preparedBy(Organization.named(name)))
                .each("contact", name -> report.contact(person(name)))
                .each("certifiedBy", name -> report.certifiedBy(person(name)))
                .each("answer", words -> report.answer(answer(words)));
        return report.build();
    }

    private static Person person(String name) {
        return Person.builder(name).consentToPublish(true).build();
    }

    /** {@code Q6 yes}, {@code Q7 text a round table}, {@code 13.b.languages in sw}, {@code Q9 number 3}. */
    private static Answer answer(String words) {
        String[] parts = words.split(" ", 3);
        return switch (parts[1]) {
            case "text" -> Answer.of(parts[0], LocalizedText.of("en", parts[2]));
            case "in" -> Answer.of(parts[0], List.of(LanguageTag.of(parts[2])));
            case "number" -> new Answer(parts[0], null, null, List.of(), new BigDecimal(parts[2]), List.of());
            default -> Answer.of(parts[0], Choice.valueOf(SupportExamples.constant(parts[1])));
        };
    }
}
