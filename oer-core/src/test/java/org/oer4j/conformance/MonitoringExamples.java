package org.oer4j.conformance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.oer4j.actor.Organization;
import org.oer4j.actor.Person;
import org.oer4j.implementation.ImplementationRecord;
import org.oer4j.implementation.Progress;
import org.oer4j.monitoring.Answer;
import org.oer4j.monitoring.Answer.Choice;
import org.oer4j.monitoring.NationalReport;
import org.oer4j.monitoring.NationalReport.State;
import org.oer4j.monitoring.NationalReports;
import org.oer4j.place.CountryCode;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.text.LanguageTag;
import org.oer4j.text.LocalizedText;

/** The records of {@code org.oer4j.monitoring} in the tables of cases. */
final class MonitoringExamples {
    static final Map<String, Function<Facts, Object>> TYPES = Map.of(
            "NationalReport", MonitoringExamples::report,
            "NationalReports", MonitoringExamples::reports);

    /** What was done in Kenya in the first cycle: a law is in force, and a strategy is planned. */
    static final List<ImplementationRecord> RECORDS = List.of(
            record("law", "12.a", Progress.Status.ONGOING), record("strategy", "13.a", Progress.Status.PLANNED));

    private MonitoringExamples() {}

    private static ImplementationRecord record(String id, String action, Progress.Status status) {
        return ImplementationRecord.builder(id, LocalizedText.of("en", id))
                .country(CountryCode.of("KE"))
                .action(ProvisionRef.parse(action))
                .status(status)
                .cycle(1)
                .build();
    }

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

    /** {@code KE a certified}: country, id and state, and what else a certified one needs. */
    private static NationalReports reports(Facts facts) {
        List<NationalReport> reports = new ArrayList<>();
        facts.each("report", words -> {
            String[] parts = words.split(" ", -1);
            reports.add(NationalReport.builder(parts[1], 1, CountryCode.of(parts[0]))
                    .state(State.valueOf(SupportExamples.constant(parts[2])))
                    .preparedBy(Organization.named("Ministry"))
                    .contact(person("Ada"))
                    .certifiedBy(person("Bea"))
                    .consultation(LocalizedText.of("en", "A round table"))
                    .build());
        });
        return new NationalReports(1, reports);
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
