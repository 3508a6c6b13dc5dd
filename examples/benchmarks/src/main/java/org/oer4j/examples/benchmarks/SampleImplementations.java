package org.oer4j.examples.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
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
import org.oer4j.place.UnescoMembers;
import org.oer4j.place.UnescoMembership;
import org.oer4j.recommendation.Level;
import org.oer4j.recommendation.Recommendation;
import org.oer4j.recommendation.RecommendedAction;
import org.oer4j.text.LanguageTag;
import org.oer4j.text.LocalizedText;
import org.oer4j.time.PartialDate;

/**
 * Invented implementation records. Each is made of the seed and its number alone, so every thread, worker and run makes the
 * same ones. About one in a hundred repeats the record before it with a small change of the title.
 */
final class SampleImplementations {
    private static final List<CountryCode> COUNTRIES =
            List.copyOf(UnescoMembers.standard().membersOn(UnescoMembership.Kind.MEMBER, LocalDate.of(2023, 11, 1)));
    private static final List<RecommendedAction> ACTIONS =
            Recommendation.of2019().actions();
    private static final List<String> THINGS = List.of(
            "textbooks", "courses", "videos", "lesson plans", "exercises", "a repository", "guidelines", "a law");
    private static final List<String> SUBJECTS = List.of(
            "mathematics",
            "physics",
            "history",
            "agriculture",
            "nursing",
            "music",
            "chemistry",
            "law",
            "economics",
            "geography",
            "literature",
            "engineering",
            "biology",
            "teacher training",
            "early childhood",
            "crafts");
    private static final List<String> PLACES =
            List.of("primary schools", "universities", "libraries", "villages", "hospitals", "community centres");
    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "sw", "ar", "pt");
    private static final int REPEATED = 100;

    private final long seed;

    SampleImplementations(long seed) {
        this.seed = seed;
    }

    static List<CountryCode> countries() {
        return COUNTRIES;
    }

    /** The record of a number. */
    ImplementationRecord record(int number) {
        boolean repeats = number % REPEATED == REPEATED - 1;
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + (repeats ? number - 1 : number));
        CountryCode country = any(COUNTRIES, random);
        int district = random.nextInt(10_000);
        String title = "Open " + any(THINGS, random) + " on " + any(SUBJECTS, random) + " for " + any(PLACES, random)
                + " of district " + district;
        int actor = random.nextInt(40);
        PartialDate start = PartialDate.of(2015 + random.nextInt(10), 1 + random.nextInt(12));
        ImplementationRecordBuilder record = ImplementationRecord.builder(
                        "https://example.org/implementation/" + number,
                        LocalizedText.of("en", repeats ? title.replace(" on ", ": ") : title))
                .kind(General.Kind.PROGRAMME)
                .lead(Organization.named("Agency " + actor + " of " + country))
                .level(random.nextInt(3) == 0 ? Level.INSTITUTIONAL : Level.NATIONAL)
                .country(country)
                .language(LanguageTag.of(any(LANGUAGES, random)))
                .stakeholderGroup(
                        any(Recommendation.of2019().stakeholders(), random).code())
                .actualStart(start)
                .plannedEnd(PartialDate.of(start.year() + 1 + random.nextInt(4)))
                .status(any(List.of(Progress.Status.values()), random));
        for (int i = 0; i <= random.nextInt(2); i++) {
            record.action(any(ACTIONS, random).ref());
        }
        if (random.nextInt(3) > 0) {
            record.completion(Completion.bySelf(any(List.of(Completion.Degree.values()), random)))
                    .evidence(Evidence.at(
                            "https://example.org/evidence/" + seed + "/" + (repeats ? number - 1 : number),
                            Evidence.Kind.REPORT));
        }
        fill(record, random, start);
        return record.build();
    }

    private static void fill(ImplementationRecordBuilder record, SplittableRandom random, PartialDate start) {
        record.milestone(Milestone.builder(LocalizedText.of("en", "First part"))
                        .due(start)
                        .status(random.nextBoolean() ? Progress.Status.COMPLETED : Progress.Status.ONGOING)
                        .build())
                .funding(Funding.builder(
                                Money.of(
                                        Integer.toString(1_000 + random.nextInt(1_000_000)),
                                        any(List.of("EUR", "USD", "KES"), random)),
                                Funding.Kind.EXPENDITURE)
                        .valueDate(start)
                        .build());
        long women = random.nextInt(500);
        long men = random.nextInt(500);
        record.beneficiaries(BeneficiaryCount.builder("teachers", women + men + random.nextInt(20))
                .measured(BeneficiaryCount.Measured.TRAINED)
                .breakdown(new BeneficiaryCount.Breakdown(
                        BeneficiaryCount.Dimension.GENDER, Map.of("female", women, "male", men), null, false, false))
                .build());
    }

    private static <T> T any(List<T> values, SplittableRandom random) {
        return values.get(random.nextInt(values.size()));
    }
}
