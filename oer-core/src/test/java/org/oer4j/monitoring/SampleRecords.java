package org.oer4j.monitoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.oer4j.actor.Organization;
import org.oer4j.implementation.BeneficiaryCount;
import org.oer4j.implementation.Completion;
import org.oer4j.implementation.Evidence;
import org.oer4j.implementation.Funding;
import org.oer4j.implementation.General;
import org.oer4j.implementation.ImplementationRecord;
import org.oer4j.implementation.ImplementationRecordBuilder;
import org.oer4j.implementation.Milestone;
import org.oer4j.implementation.Money;
import org.oer4j.implementation.Progress;
import org.oer4j.place.CountryCode;
import org.oer4j.place.UnescoRegion;
import org.oer4j.recommendation.AreaOfAction;
import org.oer4j.recommendation.Level;
import org.oer4j.recommendation.ProvisionRef;
import org.oer4j.text.LanguageTag;
import org.oer4j.text.LocalizedText;
import org.oer4j.time.PartialDate;

/** Invented records for tests: one by one, and at random. */
final class SampleRecords {
    static final CountryCode KENYA = CountryCode.of("KE");
    static final CountryCode CHILE = CountryCode.of("CL");
    static final CountryCode FRANCE = CountryCode.of("FR");

    private SampleRecords() {}

    static LocalizedText words(String text) {
        return LocalizedText.of("en", text);
    }

    static ImplementationRecordBuilder record(String id) {
        return ImplementationRecord.builder(id, words("Title of " + id));
    }

    /** A record of a country for provisions such as {@code 12(c)} or {@code ii}. */
    static ImplementationRecordBuilder record(String id, CountryCode country, String... provisions) {
        ImplementationRecordBuilder record = record(id).country(country).level(Level.NATIONAL);
        for (String text : provisions) {
            ProvisionRef ref = ProvisionRef.parse(text);
            if (ref.item().isEmpty()) {
                record.area(AreaOfAction.find(text).orElseThrow());
            } else {
                record.action(ref);
            }
        }
        return record;
    }

    static Evidence evidence(String url) {
        return Evidence.at(url, Evidence.Kind.WEB_PAGE);
    }

    static Funding funding(String amount, String currency, Funding.Kind kind) {
        return Funding.builder(Money.of(amount, currency), kind).build();
    }

    static Arbitrary<List<ImplementationRecord>> records() {
        Arbitrary<List<Consumer<ImplementationRecordBuilder>>> parts = Combinators.combine(
                        places(), provisions(), progress(), money(), people(), proofs())
                .as((place, provision, progress, money, people, proof) ->
                        List.of(place, provision, progress, money, people, proof));
        return Combinators.combine(
                        Arbitraries.of("r1", "r2", "r3", "r4", "r5", "r6"),
                        Arbitraries.of(
                                "Open textbooks for all schools",
                                "Open text books for all schools",
                                "Textbooks, open, for all schools",
                                "Training of teachers",
                                "Libraries"),
                        Arbitraries.of("Ministry of Education", "University of Examples")
                                .injectNull(0.2),
                        parts)
                .as((id, title, lead, contents) -> {
                    ImplementationRecordBuilder record = ImplementationRecord.builder(id, words(title));
                    if (lead != null) {
                        record.lead(Organization.builder(lead).country(FRANCE).build());
                    }
                    contents.forEach(part -> part.accept(record));
                    return record.build();
                })
                .list()
                .ofMaxSize(12)
                .withoutEdgeCases();
    }

    private static Arbitrary<Consumer<ImplementationRecordBuilder>> places() {
        return Combinators.combine(
                        Arbitraries.of(KENYA, CHILE, FRANCE)
                                .list()
                                .uniqueElements()
                                .ofMaxSize(2),
                        Arbitraries.of(UnescoRegion.class).injectNull(0.7),
                        Arbitraries.of(Level.class).injectNull(0.2),
                        Arbitraries.of("teachers", "librarians").injectNull(0.4),
                        Arbitraries.of("en", "fr", "sw").injectNull(0.4))
                .as((countries, region, level, group, language) -> record -> {
                    countries.forEach(record::country);
                    if (region != null) {
                        record.region(region);
                    }
                    record.level(level);
                    if (group != null) {
                        record.stakeholderGroup(group);
                    }
                    if (language != null) {
                        record.language(LanguageTag.of(language));
                    }
                });
    }

    private static Arbitrary<Consumer<ImplementationRecordBuilder>> provisions() {
        return Combinators.combine(
                        Arbitraries.of(AreaOfAction.class)
                                .list()
                                .uniqueElements()
                                .ofMaxSize(2),
                        Arbitraries.of("11(a)", "12(c)", "13(b)", "15(d)", "16(a)")
                                .map(ProvisionRef::parse)
                                .list()
                                .uniqueElements()
                                .ofMaxSize(2),
                        Arbitraries.of(General.Kind.LAW, General.Kind.TRAINING).injectNull(0.3))
                .as((areas, actions, kind) -> record -> {
                    areas.forEach(record::area);
                    actions.forEach(record::action);
                    record.kind(kind);
                });
    }

    private static Arbitrary<Consumer<ImplementationRecordBuilder>> progress() {
        Arbitrary<PartialDate> dates =
                Arbitraries.of("2020", "2021-03", "2022-06-30", "2024").map(PartialDate::parse);
        return Combinators.combine(
                        Arbitraries.of(Progress.Status.class).injectNull(0.3),
                        Arbitraries.of(Completion.Degree.class).injectNull(0.4),
                        Arbitraries.of(Completion.Degree.class).injectNull(0.7),
                        dates.injectNull(0.3),
                        dates.injectNull(0.3),
                        Combinators.combine(
                                        dates.injectNull(0.3),
                                        Arbitraries.integers().between(0, 5).injectNull(0.3),
                                        Arbitraries.of(true, false))
                                .as((due, weight, done) -> Milestone.builder(words("A step"))
                                        .due(due)
                                        .weight(weight == null ? null : BigDecimal.valueOf(weight))
                                        .status(done ? Progress.Status.COMPLETED : Progress.Status.ONGOING)
                                        .build())
                                .list()
                                .ofMaxSize(3))
                .as((status, self, independent, start, end, milestones) -> record -> {
                    record.status(status).actualStart(start).plannedEnd(end);
                    if (self != null) {
                        record.completion(Completion.bySelf(self));
                    }
                    if (independent != null) {
                        record.completion(Completion.independent(independent));
                    }
                    milestones.forEach(record::milestone);
                });
    }

    private static Arbitrary<Consumer<ImplementationRecordBuilder>> money() {
        return Combinators.combine(
                        Arbitraries.of("10", "10.50", "0.125", "1000"),
                        Arbitraries.of("EUR", "USD", "KES"),
                        Arbitraries.of(Funding.Kind.class))
                .as(SampleRecords::funding)
                .list()
                .ofMaxSize(3)
                .map(fundings -> record -> fundings.forEach(record::funding));
    }

    private static Arbitrary<Consumer<ImplementationRecordBuilder>> people() {
        return Combinators.combine(
                        Arbitraries.of("teachers", "learners"),
                        Arbitraries.longs().between(0, 30),
                        Arbitraries.longs().between(0, 15),
                        Arbitraries.longs().between(0, 15),
                        Arbitraries.of(true, false))
                .as((category, more, female, male, broken) -> {
                    BeneficiaryCount.Builder count = BeneficiaryCount.builder(category, more + female + male)
                            .measured(BeneficiaryCount.Measured.TRAINED);
                    if (broken) {
                        count.breakdown(new BeneficiaryCount.Breakdown(
                                BeneficiaryCount.Dimension.GENDER,
                                Map.of("female", female, "male", male),
                                null,
                                false,
                                false));
                    }
                    return count.build();
                })
                .list()
                .ofMaxSize(2)
                .map(counts -> record -> counts.forEach(record::beneficiaries));
    }

    private static Arbitrary<Consumer<ImplementationRecordBuilder>> proofs() {
        return Arbitraries.of("https://example.org/a", "https://example.org/b", "https://example.org/c")
                .map(SampleRecords::evidence)
                .list()
                .ofMaxSize(2)
                .map(proofs -> record -> proofs.forEach(record::evidence));
    }

    static Arbitrary<Respondents> respondents() {
        return Arbitraries.of(KENYA, CHILE, FRANCE).set().ofMaxSize(3).map(countries -> Respondents.of(2, countries));
    }

    static <T> List<T> shuffled(List<T> records, long seed) {
        List<T> other = new ArrayList<>(records);
        Collections.shuffle(other, new Random(seed));
        return other;
    }
}
