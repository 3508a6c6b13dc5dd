package org.oer4j.conformance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.oer4j.actor.Agent;
import org.oer4j.actor.Organization;
import org.oer4j.actor.Person;
import org.oer4j.implementation.Alignment;
import org.oer4j.implementation.Appraisal;
import org.oer4j.implementation.BeneficiaryCount;
import org.oer4j.implementation.Completion;
import org.oer4j.implementation.CurrencyCode;
import org.oer4j.implementation.Evidence;
import org.oer4j.implementation.Finances;
import org.oer4j.implementation.Funding;
import org.oer4j.implementation.General;
import org.oer4j.implementation.ImplementationRecord;
import org.oer4j.implementation.ImplementationRecordBuilder;
import org.oer4j.implementation.Indicator;
import org.oer4j.implementation.Milestone;
import org.oer4j.implementation.Money;
import org.oer4j.implementation.PolicyDocument;
import org.oer4j.implementation.Progress;
import org.oer4j.implementation.Scope;
import org.oer4j.place.CountryCode;
import org.oer4j.place.Subdivision;
import org.oer4j.place.UnescoRegion;
import org.oer4j.recommendation.AreaOfAction;
import org.oer4j.recommendation.Level;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.text.LanguageTag;
import org.oer4j.text.LocalizedText;
import org.oer4j.time.PartialDate;

/** Makes implementation records of the facts of a case. */
final class ImplementationExamples {
    private static final LocalizedText WORDS = LocalizedText.of("en", "Example");

    private ImplementationExamples() {}

    static ImplementationRecord record(Facts facts) {
        ImplementationRecordBuilder record =
                ImplementationRecord.builder("record", LocalizedText.of(facts.take("title", "en"), "Example"));
        general(facts, record);
        progress(facts, record);
        money(facts, record);
        results(facts, record);
        return record.build();
    }

    private static void general(Facts facts, ImplementationRecordBuilder record) {
        facts.each("description", words -> record.description(LocalizedText.of("en", words)))
                .each("lead", words -> record.lead(agent(words)))
                .each(
                        "actor",
                        words -> record.participation(
                                new General.Participation(agent(words), General.Role.IMPLEMENTING)))
                .each("level", code -> record.level(Examples.constant(Level.values(), code)))
                .each("country", code -> record.country(CountryCode.of(code)))
                .each("subdivision", code -> record.subdivision(Subdivision.of(code)))
                .each("region", code -> record.region(UnescoRegion.valueOf(code)))
                .each("delivery", code -> record.delivery(Examples.constant(Scope.Delivery.values(), code)))
                .each("priority", record::priorityGroup)
                .each("isced", record::educationLevel)
                .each("field", record::educationField)
                .each("exclusive", words -> record.share(shares(words, true)))
                .each("overlapping", words -> record.share(shares(words, false)))
                .each("instrument", record::instrument)
                .each("area", roman -> record.area(AreaOfAction.find(roman).orElseThrow()))
                .each("action", text -> record.action(ProvisionRef.parse(text)))
                .each(
                        "attribution",
                        code -> record.attribution(Examples.constant(Alignment.Attribution.values(), code)))
                .each("sdg", record::sdgTarget);
    }

    private static void progress(Facts facts, ImplementationRecordBuilder record) {
        facts.each("plannedStart", date -> record.plannedStart(PartialDate.parse(date)))
                .each("plannedEnd", date -> record.plannedEnd(PartialDate.parse(date)))
                .each("actualStart", date -> record.actualStart(PartialDate.parse(date)))
                .each("actualEnd", date -> record.actualEnd(PartialDate.parse(date)))
                .each("status", code -> record.status(Examples.constant(Progress.Status.values(), code)))
                .each("reason", words -> record.statusReason(LocalizedText.of("en", words)))
                .each("reasonIn", tag -> record.statusReason(LocalizedText.of(tag, "Example")))
                .each(
                        "evidenceIn",
                        tag -> record.evidence(Evidence.builder()
                                .citation("a report")
                                .language(LanguageTag.of(tag))
                                .build()))
                .each("self", code -> record.completion(Completion.bySelf(degree(code))))
                .each("independent", code -> record.completion(Completion.independent(degree(code))))
                .each(
                        "assessedBy",
                        words -> record.completion(new Completion(
                                Completion.Degree.LIMITED,
                                Completion.Assessor.INDEPENDENT,
                                null,
                                Examples.participant(words),
                                null)))
                .each("milestone", words -> record.milestone(milestone(words)))
                .each(
                        "due",
                        date -> record.milestone(Milestone.builder(WORDS)
                                .due(PartialDate.parse(date))
                                .build()))
                .each(
                        "done",
                        date -> record.milestone(Milestone.builder(WORDS)
                                .done(PartialDate.parse(date))
                                .build()));
    }

    private static void money(Facts facts, ImplementationRecordBuilder record) {
        facts.each("funding", words -> record.funding(funding(words)))
                .each(
                        "paidBy",
                        words -> record.funding(Funding.builder(Money.of("1000", "EUR"), Funding.Kind.BUDGET)
                                .valueDate(PartialDate.of(2020))
                                .source(Examples.participant(words))
                                .build()))
                .each(
                        "paidTo",
                        words -> record.funding(Funding.builder(Money.of("1000", "EUR"), Funding.Kind.BUDGET)
                                .valueDate(PartialDate.of(2020))
                                .receiver(Examples.participant(words))
                                .build()))
                .each("total", words -> {
                    Funding total = funding(words);
                    record.total(new Finances.Total(total.kind(), total.money()));
                })
                .each("rate", words -> {
                    String[] parts = words.split(" ", -1);
                    record.exchangeRate(new Finances.ExchangeRate(
                            CurrencyCode.of(parts[0]),
                            CurrencyCode.of(parts[1]),
                            new BigDecimal(parts[2]),
                            PartialDate.parse(parts[3]),
                            null));
                });
    }

    private static void results(Facts facts, ImplementationRecordBuilder record) {
        List<BeneficiaryCount.Breakdown> breakdowns = new ArrayList<>();
        facts.each("breakdown", words -> breakdowns.add(breakdown(words))).each("teachers", words -> {
            String[] parts = words.split(" ", -1);
            BeneficiaryCount.Builder count = BeneficiaryCount.builder("teachers", Long.parseLong(parts[0]));
            breakdowns.forEach(count::breakdown);
            record.beneficiaries(count.asOf(parts.length > 1 ? PartialDate.parse(parts[1]) : null)
                    .build());
        });
        String measure = facts.take("indicator", "");
        if (!measure.isEmpty()) {
            Indicator.Builder indicator =
                    Indicator.builder("i", WORDS, Examples.constant(Indicator.Measure.values(), measure));
            facts.each("ascending", code -> indicator.ascending(Boolean.valueOf(code)))
                    .each("baseline", words -> indicator.baseline(measurement(words)))
                    .each("target", words -> indicator.target(measurement(words)))
                    .each("observation", words -> indicator.observation(measurement(words)));
            record.indicator(indicator.build());
        }
        facts.each("evidence", words -> record.evidence(evidence(words)))
                .each(
                        "supports",
                        ref -> record.evidence(Evidence.builder()
                                .citation("a report")
                                .support(ProvisionRef.parse(ref))
                                .build()))
                .each("bestPractice", words -> record.bestPractice(claim(words)))
                .each(
                        "praisedBy",
                        words -> record.bestPractice(
                                new Appraisal.BestPracticeClaim(WORDS, null, Examples.participant(words))))
                .each("policy", words -> {
                    String[] parts = words.split(" ", -1);
                    record.policy(PolicyDocument.builder(WORDS)
                            .adoptedOn(PartialDate.parse(parts[0]))
                            .endsOn(PartialDate.parse(parts[1]))
                            .build());
                });
    }

    /** {@code start 2020 due 2021-03 done 2021-04 status completed self complete}, in any order. */
    static Milestone milestone(String words) {
        String[] parts = words.split(" ", -1);
        Milestone.Builder milestone = Milestone.builder(WORDS);
        for (int i = 0; i < parts.length; i += 2) {
            String value = parts[i + 1];
            switch (parts[i]) {
                case "start" -> milestone.start(PartialDate.parse(value));
                case "due" -> milestone.due(PartialDate.parse(value));
                case "done" -> milestone.done(PartialDate.parse(value));
                case "status" -> milestone.status(Examples.constant(Progress.Status.values(), value));
                case "self" -> milestone.completion(Completion.bySelf(degree(value)));
                default -> throw new IllegalArgumentException("'" + parts[i] + "' is no word of a milestone");
            }
        }
        return milestone.build();
    }

    private static Agent agent(String words) {
        return words.startsWith("person ") ? Person.named(words) : Organization.named(words);
    }

    private static Completion.Degree degree(String code) {
        return Examples.constant(Completion.Degree.values(), code);
    }

    /** {@code country KE 60 UG 40} */
    private static Scope.Shares shares(String words, boolean exclusive) {
        String[] parts = words.split(" ", -1);
        Map<String, BigDecimal> percentages = new TreeMap<>();
        for (int i = 1; i < parts.length; i += 2) {
            percentages.put(parts[i], new BigDecimal(parts[i + 1]));
        }
        return new Scope.Shares(parts[0], percentages, exclusive);
    }

    /** {@code 1000 EUR budget 2020}, without a date too. */
    static Funding funding(String words) {
        String[] parts = words.split(" ", -1);
        return Funding.builder(Money.of(parts[0], parts[1]), Examples.constant(Funding.Kind.values(), parts[2]))
                .valueDate(parts.length > 3 ? PartialDate.parse(parts[3]) : null)
                .build();
    }

    /** {@code gender female 60 male 40}, with {@code complete}, {@code overlapping} and {@code unknown 3} among them. */
    private static BeneficiaryCount.Breakdown breakdown(String words) {
        String[] parts = words.split(" ", -1);
        Map<String, Long> counts = new TreeMap<>();
        boolean complete = false;
        boolean overlapping = false;
        for (int i = 1; i < parts.length; i++) {
            complete |= parts[i].equals("complete");
            overlapping |= parts[i].equals("overlapping");
            if (!parts[i].equals("complete") && !parts[i].equals("overlapping")) {
                counts.put(parts[i], Long.valueOf(parts[++i]));
            }
        }
        Long unknown = counts.remove("unknown");
        return new BeneficiaryCount.Breakdown(
                new BeneficiaryCount.Dimension(parts[0]), counts, unknown, overlapping, complete);
    }

    /** {@code 10 2020}, {@code 5/8 2020}, {@code 10 2020 female}; the date may lack. */
    private static Indicator.Measurement measurement(String words) {
        String[] parts = words.split(" ", -1);
        int slash = parts[0].indexOf('/');
        Indicator.Ratio ratio = slash < 0
                ? null
                : new Indicator.Ratio(
                        new BigDecimal(parts[0].substring(0, slash)),
                        new BigDecimal(parts[0].substring(slash + 1)),
                        Indicator.DenominatorKind.RESPONDENTS);
        return new Indicator.Measurement(
                ratio == null ? new BigDecimal(parts[0]) : null,
                null,
                ratio,
                parts.length > 1 ? PartialDate.parse(parts[1]) : null,
                null,
                parts.length > 2 ? Map.of("gender", parts[2]) : Map.of(),
                null,
                null,
                null);
    }

    /** {@code https://example.org/e}, {@code https://example.org/e accessed}, {@code … archived}, or a citation. */
    private static Evidence evidence(String words) {
        if (!words.startsWith("https:")) {
            return Evidence.builder().citation(words).build();
        }
        String[] parts = words.split(" ", -1);
        Evidence.Builder evidence = Evidence.builder().url(parts[0]);
        boolean accessed = parts.length > 1 && parts[1].equals("accessed");
        boolean archived = parts.length > 1 && parts[1].equals("archived");
        return evidence.accessedOn(accessed ? PartialDate.of(2022) : null)
                .archivedUrl(archived ? parts[0] + "/copy" : null)
                .build();
    }

    /** {@code reasoned}, {@code reasoned self}, {@code reasoned independent}, or {@code unreasoned}. */
    private static Appraisal.BestPracticeClaim claim(String words) {
        String[] parts = words.split(" ", -1);
        return new Appraisal.BestPracticeClaim(
                parts[0].equals("reasoned") ? WORDS : null,
                parts.length > 1 ? Examples.constant(Completion.Assessor.values(), parts[1]) : null,
                null);
    }
}
