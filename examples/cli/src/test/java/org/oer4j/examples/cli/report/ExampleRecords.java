package org.oer4j.examples.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.oer4j.actor.Coalition;
import org.oer4j.actor.Membership;
import org.oer4j.actor.Organization;
import org.oer4j.actor.Person;
import org.oer4j.actor.PersonalData.Gender;
import org.oer4j.actor.WorkingGroup;
import org.oer4j.commitment.Commitment;
import org.oer4j.implementation.BeneficiaryCount;
import org.oer4j.implementation.Completion;
import org.oer4j.implementation.Completion.Degree;
import org.oer4j.implementation.Editorial;
import org.oer4j.implementation.Evidence;
import org.oer4j.implementation.Funding;
import org.oer4j.implementation.General;
import org.oer4j.implementation.ImplementationRecord;
import org.oer4j.implementation.ImplementationRecordBuilder;
import org.oer4j.implementation.Money;
import org.oer4j.implementation.Progress;
import org.oer4j.place.CountryCode;
import org.oer4j.recommendation.AreaOfAction;
import org.oer4j.recommendation.Level;
import org.oer4j.recommendation.Recommendation;
import org.oer4j.recommendation.RecommendedAction;
import org.oer4j.support.Reach;
import org.oer4j.support.SupportNeed;
import org.oer4j.support.SupportService;
import org.oer4j.text.LanguageTag;
import org.oer4j.text.LocalizedText;
import org.oer4j.time.PartialDate;

/** The invented records of the third cycle. */
final class ExampleRecords {
    private static final int RECORDS = 260;
    private static final int COMMITMENTS = 24;
    private static final int NEEDS = 12;
    private static final int SERVICES = 6;
    private static final int CYCLE = ExampleMonitoring.CYCLES;
    private static final List<RecommendedAction> ACTIONS =
            Recommendation.of2019().actions();
    private static final List<String> THINGS = List.of(
            "textbooks", "courses", "videos", "lesson plans", "exercises", "a repository", "guidelines", "a law");
    private static final List<String> SUBJECTS =
            List.of("mathematics", "physics", "history", "agriculture", "nursing", "music", "chemistry", "geography");
    private static final List<String> PLACES =
            List.of("primary schools", "universities", "libraries", "teacher colleges", "community centres");
    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "sw", "ar", "pt", "hi", "mn");

    private ExampleRecords() {}

    static List<Object> all(List<CountryCode> respondents) {
        List<Object> all = new ArrayList<>();
        for (int i = 0; i < COMMITMENTS; i++) {
            all.add(commitment(i, respondents));
        }
        for (int i = 0; i < NEEDS; i++) {
            all.add(need(i, respondents));
        }
        for (int i = 0; i < SERVICES; i++) {
            all.add(service(i));
        }
        all.add(coalition());
        for (int i = 0; i < RECORDS; i++) {
            all.add(record(i, respondents));
        }
        return all;
    }

    /** About one in fifty repeats the record before it with a small change of the title. */
    private static ImplementationRecord record(int number, List<CountryCode> respondents) {
        boolean repeats = number % 50 == 49;
        SplittableRandom random = new SplittableRandom(7_919L * (repeats ? number - 1 : number) + 12);
        // some countries do much, some nothing, and a few that did not report are recorded by others
        int chance = random.nextInt(respondents.size());
        CountryCode country = number % 40 == 3
                ? CountryCode.of(
                        List.of("AU", "BR", "CA", "KE", "NO", "ZA", "IN").get(number / 40))
                : respondents.get(chance * chance / respondents.size());
        String title = "Open " + any(THINGS, random) + " on " + any(SUBJECTS, random) + " for " + any(PLACES, random)
                + " (example " + (repeats ? number - 1 : number) + ")";
        int year = 2027 + random.nextInt(4);
        boolean complete = random.nextInt(3) == 0;
        ImplementationRecordBuilder record = ImplementationRecord.builder(
                        "example:record/" + number,
                        LocalizedText.of("en", repeats ? title.replace(" on ", ": ") : title))
                .kind(General.Kind.PROGRAMME)
                .lead(Organization.named("Example agency " + random.nextInt(20) + " of " + country))
                .level(Level.NATIONAL)
                .country(country)
                .language(LanguageTag.of(any(LANGUAGES, random)))
                .stakeholderGroup(
                        any(Recommendation.of2019().stakeholders(), random).code())
                .actualStart(PartialDate.of(year, 1 + random.nextInt(12)))
                .plannedEnd(PartialDate.of(2032, 1 + random.nextInt(12)))
                .status(complete ? Progress.Status.COMPLETED : Progress.Status.ONGOING);
        if (complete) {
            record.actualEnd(PartialDate.of(2031, 1 + random.nextInt(11)));
        }
        actions(record, random);
        if (number % 26 != 5) {
            record.cycle(number % 13 == 7 ? CYCLE - 1 : CYCLE);
        }
        if (complete || random.nextInt(3) > 0) {
            record.completion(Completion.bySelf(
                            complete ? Degree.COMPLETE : any(List.of(Degree.LIMITED, Degree.SUBSTANTIAL), random)))
                    .evidence(Evidence.at(
                            "https://example.org/evidence/" + (repeats ? number - 1 : number), Evidence.Kind.REPORT));
        }
        if (number % 10 == 1) {
            record.relatedRecord(new Editorial.RelatedRecord(
                    Editorial.Relation.FULFILS, "example:commitment/" + number / 10 % COMMITMENTS));
        }
        numbers(record, random, number);
        return record.build();
    }

    /** Some actions are taken often, and two of them never. */
    private static void actions(ImplementationRecordBuilder record, SplittableRandom random) {
        int count = 1 + random.nextInt(2);
        int first = random.nextInt(ACTIONS.size()) * (1 + random.nextInt(ACTIONS.size())) / ACTIONS.size();
        Set<AreaOfAction> areas = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            int place = (first + i * 5) % ACTIONS.size();
            RecommendedAction action = ACTIONS.get(place == 26 || place == 31 ? place - 1 : place);
            record.action(action.ref());
            areas.add(action.area());
        }
        areas.forEach(record::area);
    }

    private static void numbers(ImplementationRecordBuilder record, SplittableRandom random, int number) {
        if (number % 3 == 0) {
            record.funding(Funding.builder(
                            Money.of(
                                    Integer.toString(10 * (500 + random.nextInt(50_000))),
                                    any(List.of("EUR", "USD", "KES"), random)),
                            Funding.Kind.EXPENDITURE)
                    .valueDate(PartialDate.of(2030))
                    .build());
        }
        if (number % 4 == 0) {
            long women = 20 + random.nextInt(200);
            long men = 20 + random.nextInt(200);
            long other = number % 40 == 0 ? 1 : 0;
            record.beneficiaries(BeneficiaryCount.builder("teachers", women + men + other + random.nextInt(20))
                    .measured(BeneficiaryCount.Measured.TRAINED)
                    .breakdown(new BeneficiaryCount.Breakdown(
                            BeneficiaryCount.Dimension.GENDER,
                            number == 40
                                    ? Map.of("female", women, "male", men, "other", other)
                                    : Map.of("female", women, "male", men),
                            null,
                            false,
                            false))
                    .build());
        }
    }

    private static Commitment commitment(int number, List<CountryCode> respondents) {
        CountryCode country = respondents.get(number * 3);
        RecommendedAction action = ACTIONS.get(number * 7 % ACTIONS.size());
        Progress.Status status = switch (number % 6) {
            case 0 -> Progress.Status.COMPLETED;
            case 1 -> Progress.Status.PLANNED;
            case 5 -> number == 5 ? Progress.Status.CANCELLED : Progress.Status.ONGOING;
            default -> Progress.Status.ONGOING;
        };
        boolean complete = status == Progress.Status.COMPLETED;
        boolean planned = status == Progress.Status.PLANNED;
        List<Completion> completions = planned || number % 4 == 3
                ? List.of()
                : List.of(Completion.bySelf(
                        complete ? Degree.COMPLETE : number % 2 == 0 ? Degree.SUBSTANTIAL : Degree.LIMITED));
        return Commitment.builder("example:commitment/" + number)
                .title(LocalizedText.builder()
                        .text(
                                "en",
                                "Example commitment " + (number + 1) + ": "
                                        + action.title().in(Locale.ENGLISH))
                        .text("fr", "Engagement d’exemple " + (number + 1))
                        .text("es", "Compromiso de ejemplo " + (number + 1))
                        .build())
                .owner(Organization.named("Example ministry of " + country))
                .level(Level.NATIONAL)
                .country(country)
                .provision(action.ref())
                .source(Commitment.Source.PLEDGE)
                .madeOn(PartialDate.of(2027, 6))
                .progress(new Progress(
                        null,
                        PartialDate.of(number % 5 == 2 ? 2031 : 2033, 6),
                        planned ? null : PartialDate.of(2028),
                        complete ? PartialDate.of(2031, 3) : null,
                        status,
                        status == Progress.Status.CANCELLED ? LocalizedText.of("en", "Invented.") : null,
                        completions,
                        List.of()))
                .build();
    }

    private static SupportNeed need(int number, List<CountryCode> respondents) {
        CountryCode country = respondents.get(number * 5 + 1);
        return SupportNeed.builder(
                        "example:need/" + number, number % 3 == 0 ? SupportNeed.Kind.POLICY : SupportNeed.Kind.SERVICE)
                .statement(LocalizedText.of("en", "An invented need."))
                .voice(new SupportNeed.Voice(null, country, SupportNeed.Capacity.GOVERNMENT_OFFICIAL))
                .provision(ACTIONS.get(number * 5 % ACTIONS.size()).ref())
                .priority(1 + number % 5)
                .reach(Reach.in(country, "en"))
                .raisedOn(PartialDate.of(2030, 3))
                .build();
    }

    private static SupportService service(int number) {
        return SupportService.builder(
                        "example:service/" + number,
                        number % 2 == 0 ? SupportService.Kind.POLICY_DRAFTING : SupportService.Kind.TRAINING)
                .title(LocalizedText.of("en", "An invented service"))
                .provider(Organization.named("Example network"))
                .provision(ACTIONS.get(number * 10 % ACTIONS.size()).ref())
                .reach(Reach.everywhere("en"))
                .build();
    }

    private static Coalition coalition() {
        Coalition.Builder coalition = Coalition.builder("example:coalition", Coalition.Kind.INTERGOVERNMENTAL)
                .names(LocalizedText.of("en", "Example coalition"))
                .launchedOn(PartialDate.of(2028, 3, 2));
        List<String> countries = List.of("KE", "FR", "JO", "TH", "UY", "NG", "CA", "MA", "IN", "CL");
        for (int i = 0; i < 60; i++) {
            Gender gender = i < 33 ? Gender.FEMALE : i < 57 ? Gender.MALE : Gender.OTHER;
            coalition.membership(Membership.since(
                    PartialDate.of(2028, 3, 2),
                    Person.builder("Example member " + (i + 1))
                            .country(CountryCode.of(countries.get(i % countries.size())))
                            .gender(gender)
                            .build()));
        }
        for (AreaOfAction area : AreaOfAction.values()) {
            if (area.allowsThematicGroup()) {
                coalition.workingGroup(
                        WorkingGroup.builder("example:coalition/group/" + area.roman(), WorkingGroup.Kind.THEMATIC)
                                .names(area.names())
                                .area(area)
                                .build());
            }
        }
        return coalition.build();
    }

    private static <T> T any(List<T> values, SplittableRandom random) {
        return values.get(random.nextInt(values.size()));
    }
}
