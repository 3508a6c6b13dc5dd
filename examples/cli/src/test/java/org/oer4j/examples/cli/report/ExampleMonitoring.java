package org.oer4j.examples.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.oer4j.actor.Organization;
import org.oer4j.actor.Person;
import org.oer4j.json.jackson3.OerJson;
import org.oer4j.monitoring.Answer;
import org.oer4j.monitoring.Answer.Choice;
import org.oer4j.monitoring.NationalReport;
import org.oer4j.monitoring.Question;
import org.oer4j.monitoring.Questionnaire;
import org.oer4j.place.CountryCode;
import org.oer4j.place.UnescoMembers;
import org.oer4j.place.UnescoMembership;
import org.oer4j.text.LanguageTag;
import org.oer4j.text.LocalizedText;
import org.oer4j.time.PartialDate;

/**
 * Makes the example data in {@code examples/monitoring}: three cycles of national reports, and records, commitments, needs
 * and a coalition in the third. Everything is invented: which countries report, what they say, and every record. Of the
 * first cycle only the numbers of yes are real, as far as the published percentages give them away.
 */
public final class ExampleMonitoring {
    static final Path FOLDER = Path.of("..", "monitoring");
    static final String REPORTS = "national-reports.ndjson.gz";
    static final String RECORDS = "records.ndjson";
    static final LocalDate AS_OF = LocalDate.of(2031, 12, 15);
    static final int CYCLES = 3;

    private static final LocalizedText INVENTED = LocalizedText.of("en", "Invented for this example.");
    private static final Questionnaire QUESTIONS = Questionnaire.standard();
    private static final int LANGUAGES = 32;
    private static final int[] RESPONDENTS = {78, 86, 97};
    private static final int[] YEARS = {2022, 2026, 2030};
    private static final int STAYING = 6;

    /** How many say yes in the first cycle, of 78. */
    private static final Map<String, Integer> FIRST = new TreeMap<>(Map.ofEntries(
            Map.entry("Q6", 61),
            Map.entry("Q8", 41),
            Map.entry("Q8.adopted-language", 25),
            Map.entry("i", 62),
            Map.entry("12.a", 39),
            Map.entry("12.b", 52),
            Map.entry("12.c", 47),
            Map.entry("12.d", 43),
            Map.entry("12.e", 60),
            Map.entry("12.f", 50),
            Map.entry("12.g", 45),
            Map.entry("12.h", 57),
            Map.entry("13.b", 55),
            Map.entry("13.f", 50),
            Map.entry("iv", 44),
            Map.entry("15.a", 49),
            Map.entry("15.d", 22)));

    private ExampleMonitoring() {}

    /**
     * Writes the files anew.
     *
     * @param args none
     * @throws IOException if they cannot be written
     */
    public static void main(String[] args) throws IOException {
        Files.createDirectories(FOLDER);
        OerJson json = OerJson.create();
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(FOLDER.resolve(REPORTS)))) {
            out.write(reports(json).getBytes(StandardCharsets.UTF_8));
        }
        Files.writeString(FOLDER.resolve(RECORDS), records(json));
    }

    static String reports(OerJson json) {
        StringBuilder lines = new StringBuilder();
        reports().forEach(report -> lines.append(json.write(report)).append('\n'));
        return lines.toString();
    }

    static String records(OerJson json) {
        StringBuilder lines = new StringBuilder();
        ExampleRecords.all(respondents(CYCLES - 1))
                .forEach(record -> lines.append(json.write(record)).append('\n'));
        return lines.toString();
    }

    /** The reports of all cycles. */
    static List<NationalReport> reports() {
        List<NationalReport> reports = new ArrayList<>();
        for (int cycle = 0; cycle < CYCLES; cycle++) {
            List<CountryCode> countries = respondents(cycle);
            Map<String, Set<CountryCode>> yes = yes(cycle, countries);
            for (CountryCode country : new TreeSet<>(countries)) {
                reports.add(report(cycle, country, countries.indexOf(country), yes));
            }
        }
        return reports;
    }

    /** Those that report in a cycle: most of the cycle before, and new ones. */
    static List<CountryCode> respondents(int cycle) {
        List<CountryCode> members = members();
        Set<CountryCode> countries = new LinkedHashSet<>(members.subList(0, RESPONDENTS[0]));
        for (int later = 1; later <= cycle; later++) {
            int gone = later;
            List<CountryCode> before = List.copyOf(countries);
            countries.removeIf(country -> before.indexOf(country) % STAYING == gone);
            for (CountryCode country : members.subList(RESPONDENTS[0] * later, members.size())) {
                if (countries.size() < RESPONDENTS[later]) {
                    countries.add(country);
                }
            }
            for (CountryCode country : members) {
                if (countries.size() < RESPONDENTS[later]) {
                    countries.add(country);
                }
            }
        }
        return List.copyOf(countries);
    }

    /** The Member States in an order of chance, always the same. */
    private static List<CountryCode> members() {
        Set<CountryCode> members = new TreeSet<>(members(LocalDate.of(2021, 12, 1)));
        members.retainAll(members(AS_OF));
        List<CountryCode> shuffled = new ArrayList<>(members);
        Collections.shuffle(shuffled, new Random(2019));
        return shuffled;
    }

    private static Set<CountryCode> members(LocalDate day) {
        return UnescoMembers.standard().membersOn(UnescoMembership.Kind.MEMBER, day);
    }

    /** Who says yes: in the first cycle as many as were published, later more, and mostly the same. */
    private static Map<String, Set<CountryCode>> yes(int cycle, List<CountryCode> countries) {
        Map<String, Set<CountryCode>> yes = new TreeMap<>();
        for (Question question : QUESTIONS.questions()) {
            if (question.kind().isClosed()) {
                int seed = question.code().hashCode();
                int share = FIRST.getOrDefault(question.code(), 24 + Math.floorMod(seed, 30));
                int growth = 3 + Math.floorMod(seed / 31, 5);
                int count = Math.round((share + (float) cycle * growth) * countries.size() / RESPONDENTS[0]);
                yes.put(question.code(), first(Math.min(count, countries.size()), countries, seed));
            }
        }
        // 55 translated the text or have one of its languages: 25 of them the latter alone or too
        Set<CountryCode> translated = yes.get("Q8");
        List<CountryCode> adopted = new ArrayList<>();
        countries.stream()
                .filter(country -> !translated.contains(country))
                .limit(14)
                .forEach(adopted::add);
        countries.stream().filter(translated::contains).limit(11).forEach(adopted::add);
        yes.put("Q8.adopted-language", Set.copyOf(adopted));
        return yes;
    }

    private static Set<CountryCode> first(int count, List<CountryCode> countries, int seed) {
        List<CountryCode> order = new ArrayList<>(members());
        Collections.shuffle(order, new Random(seed));
        order.retainAll(countries);
        return Set.copyOf(order.subList(0, count));
    }

    private static NationalReport report(int cycle, CountryCode country, int place, Map<String, Set<CountryCode>> yes) {
        boolean certified = cycle < CYCLES - 1 || place % 24 != 5;
        boolean late = cycle == CYCLES - 1 && place % 30 == 7;
        PartialDate submitted = late
                ? PartialDate.of(YEARS[cycle] + 1, 12, 1 + place % 9)
                : PartialDate.of(YEARS[cycle], 6 + place % 7, 1 + place % 28);
        NationalReport.Builder report = NationalReport.builder(
                        "example:report/" + (cycle + 1) + "/" + country, cycle + 1, country)
                .state(certified ? NationalReport.State.CERTIFIED : NationalReport.State.SUBMITTED)
                .submittedOn(submitted)
                .certifiedOn(certified ? submitted : null)
                .preparedBy(Organization.named("Example ministry"))
                .contact(Person.named("Example contact"))
                .certifiedBy(Person.named("Example official"))
                .consultation(INVENTED);
        for (Question question : QUESTIONS.questions()) {
            Answer answer = answer(question, country, yes);
            if (answer != null) {
                report.answer(answer);
            }
        }
        return report.build();
    }

    private static @Nullable Answer answer(Question question, CountryCode country, Map<String, Set<CountryCode>> yes) {
        if (question.member() != null) {
            return null;
        }
        Question.Visibility visibility = question.visibility();
        boolean visible = visibility == null || isYes(visibility.question(), country, yes);
        if (!visible) {
            return null;
        }
        return switch (question.kind()) {
            case YES_NO, YES_NO_NOT_APPLICABLE ->
                Answer.of(question.code(), isYes(question.code(), country, yes) ? Choice.YES : Choice.NO);
            case TEXT, TEXT_AND_LINKS -> Answer.of(question.code(), INVENTED);
            case LANGUAGES ->
                Answer.of(
                        question.code(),
                        languages(List.copyOf(new TreeSet<>(yes.getOrDefault("13.b", Set.of())))
                                .indexOf(country)));
            case NUMBER, COUNTRY, ORGANIZATION, PERSON -> null;
        };
    }

    private static boolean isYes(String question, CountryCode country, Map<String, Set<CountryCode>> yes) {
        return yes.getOrDefault(question, Set.of()).contains(country);
    }

    private static List<LanguageTag> languages(int place) {
        List<String> known = List.of(
                "af", "am", "ar", "bn", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ha", "hi", "hu", "id",
                "it", "ja", "ko", "lv", "mn", "nl", "no", "pl", "pt", "ro", "sw", "th", "tr", "uk", "vi");
        return List.of(LanguageTag.of(known.get(place % LANGUAGES)), LanguageTag.of("en"));
    }
}
