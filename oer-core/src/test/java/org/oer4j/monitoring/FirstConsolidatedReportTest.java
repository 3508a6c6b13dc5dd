package org.oer4j.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.oer4j.actor.Organization;
import org.oer4j.actor.Person;
import org.oer4j.citation.Instrument;
import org.oer4j.monitoring.Answer.Choice;
import org.oer4j.monitoring.ConsolidatedReport.Count;
import org.oer4j.monitoring.ConsolidatedReport.Definition;
import org.oer4j.monitoring.ConsolidatedReport.Denominator;
import org.oer4j.monitoring.ConsolidatedReport.Figure;
import org.oer4j.monitoring.NationalReport.State;
import org.oer4j.place.CountryCode;
import org.oer4j.place.UnescoMembers;
import org.oer4j.place.UnescoMembership;
import org.oer4j.text.LanguageTag;
import org.oer4j.text.LocalizedText;

/**
 * Rebuilds the figures that were published of the first consolidated report from 78 synthetic national reports. The
 * countries and who says what are made up; the numbers of yes are those that the published percentages allow.
 */
class FirstConsolidatedReportTest {
    private static final LocalDate CONFERENCE = LocalDate.of(2023, 11, 15);
    private static final int RESPONDENTS = 78;
    private static final int LANGUAGES = 32;
    private static final List<CSVRecord> PUBLISHED = published();

    private static List<CSVRecord> published() {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(
                        FirstConsolidatedReportTest.class.getResourceAsStream("first-consolidated-report.csv")),
                StandardCharsets.UTF_8)) {
            return format.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 78 of the 194 Member States of November 2023, spread over the alphabet. */
    private static List<CountryCode> respondents() {
        List<CountryCode> members =
                new ArrayList<>(UnescoMembers.standard().membersOn(UnescoMembership.Kind.MEMBER, CONFERENCE));
        assertThat(members).hasSize(194);
        return members.stream()
                .filter(country -> members.indexOf(country) % 5 < 2)
                .limit(RESPONDENTS)
                .toList();
    }

    private static List<NationalReport> reports() {
        List<CountryCode> countries = respondents();
        Map<CountryCode, NationalReport.Builder> builders = new TreeMap<>();
        for (CountryCode country : countries) {
            builders.put(
                    country,
                    NationalReport.builder("https://example.org/report/" + country, 1, country)
                            .state(State.CERTIFIED)
                            .preparedBy(Organization.named("Ministry of " + country))
                            .contact(Person.named("Ada Example"))
                            .certifiedBy(Person.named("Bea Example"))
                            .consultation(LocalizedText.of("en", "Made up for a test.")));
        }
        int row = 0;
        for (CSVRecord published : PUBLISHED) {
            List<CountryCode> shuffled = new ArrayList<>(countries);
            Collections.shuffle(shuffled, new Random(row++));
            answer(published, shuffled, builders);
        }
        return builders.values().stream().map(NationalReport.Builder::build).toList();
    }

    /** The first ones say yes; of the others some say no, some in part, and some nothing. */
    private static void answer(
            CSVRecord published, List<CountryCode> countries, Map<CountryCode, NationalReport.Builder> reports) {
        List<String> questions = List.of(published.get("questions").split(" ", -1));
        int yes = Integer.parseInt(published.get("yes"));
        for (int i = 0; i < countries.size(); i++) {
            NationalReport.Builder report = Objects.requireNonNull(reports.get(countries.get(i)));
            if (published.get("figure").equals("languages")) {
                if (i < yes) {
                    report.answer(Answer.of(questions.get(0), List.of(language(i % LANGUAGES), language(0))));
                }
            } else if (i < yes) {
                // of a composite figure, every other one says yes to the last question alone
                report.answer(questions.get(i % questions.size()), Choice.YES);
                if (i % questions.size() > 0) {
                    report.answer(questions.get(0), Choice.NOT_APPLICABLE);
                }
            } else if (i % 3 > 0) {
                report.answer(questions.get(0), i % 3 == 1 ? Choice.NO : Choice.PARTIAL);
            }
        }
    }

    private static LanguageTag language(int i) {
        return LanguageTag.of("x" + (char) ('a' + i / 26) + (char) ('a' + i % 26));
    }

    private static ConsolidatedReport consolidated() {
        return ConsolidatedReport.of(new NationalReports(1, reports()), Definition.standard(), CONFERENCE);
    }

    @Test
    void thePublishedFiguresComeOut() {
        ConsolidatedReport report = consolidated();
        assertThat(report.respondents()).hasSize(RESPONDENTS);
        Map<String, String> said = new LinkedHashMap<>();
        for (Definition definition : Definition.standard()) {
            said.put(definition.code(), say(report.figure(definition.code())));
        }
        assertThat(said)
                .hasSize(10)
                .containsEntry("shared-with-ministries", "78")
                .containsEntry("translated", "71")
                .containsEntry("capacity-building", "nearly 80")
                .containsEntry("supportive-policy", "50–77")
                .containsEntry("national-languages", "71")
                .containsEntry("languages", "32 languages")
                .containsEntry("quality-criteria", "64")
                .containsEntry("sustainability-models", "56")
                .containsEntry("collaboration-agreements", "63")
                .containsEntry("agreement-clauses", "28");
    }

    private static String say(Figure figure) {
        return switch (figure.definition().measure()) {
            case UNION -> figure.languages().size() + " languages";
            case RANGE -> figure.low().orElseThrow() + "–" + figure.high().orElseThrow();
            case SHARE ->
                figure.nearly()
                        .map(round -> "nearly " + round)
                        .orElseGet(() -> figure.low().orElseThrow().toString());
        };
    }

    @Test
    void everyCountIsTheOnlyOneThatGivesThePublishedPercentage() {
        int looked = 0;
        for (CSVRecord row : PUBLISHED) {
            if (row.get("published").matches("[0-9]+")) {
                int yes = Integer.parseInt(row.get("yes"));
                BigDecimal percentage = new BigDecimal(row.get("published"));
                for (int other = 0; other <= RESPONDENTS; other++) {
                    assertThat(count(other, RESPONDENTS)
                                    .percentage(0)
                                    .orElseThrow()
                                    .equals(percentage))
                            .as("%s by %s", row, other)
                            .isEqualTo(other == yes);
                }
                looked++;
            }
        }
        assertThat(looked).isGreaterThan(8);
    }

    @Test
    void theDenominatorIsThoseWhoReportedAndNotAllMemberStates() {
        ConsolidatedReport report = consolidated();
        for (Figure figure : report.figures()) {
            if (figure.denominator().region() == null) {
                boolean all = figure.denominator().kind() == Denominator.Kind.MEMBER_STATES;
                assertThat(figure.denominator().size()).isEqualTo(all ? 194 : RESPONDENTS);
                assertThat(figure.counts())
                        .allSatisfy(count -> assertThat(count.notReported()).isEqualTo(all ? 194 - RESPONDENTS : 0));
            }
        }
        Figure ofAll = report.figure("shared-with-ministries", Denominator.Kind.MEMBER_STATES, null)
                .orElseThrow();
        assertThat(ofAll.low()).as("61 of 194").contains(new BigDecimal("31"));
        assertThat(count(RESPONDENTS, 193).percentage(1)).contains(new BigDecimal("40.4"));
        assertThat(count(RESPONDENTS, 194).percentage(1)).contains(new BigDecimal("40.2"));
    }

    @Test
    void silenceAndAYesInPartAreCountedByThemselves() {
        Count count = consolidated().figure("agreement-clauses").lowest().orElseThrow();
        assertThat(count.yes()).isEqualTo(22);
        assertThat(count.no()).isPositive();
        assertThat(count.partial()).isPositive();
        assertThat(count.noAnswer()).isPositive();
        assertThat(count.size()).isEqualTo(RESPONDENTS);
    }

    @Property(tries = 20)
    void theOrderOfTheReportsAndHowTheyAreDividedDoNotMatter(@ForAll long seed) {
        List<NationalReport> shuffled = new ArrayList<>(reports());
        shuffled.add(NationalReport.builder("later", 2, CountryCode.of("KE")).build());
        shuffled.add(NationalReport.builder("other", 1, CountryCode.of("KE"))
                .instrument("OTHER2030")
                .state(State.CERTIFIED)
                .build());
        Collections.shuffle(shuffled, new Random(seed));
        NationalReports inParallel =
                shuffled.parallelStream().collect(NationalReports.collector(Instrument.OER2019, 1));
        assertThat(inParallel).isEqualTo(new NationalReports(1, reports()));
        assertThat(ConsolidatedReport.of(inParallel, Definition.standard(), CONFERENCE))
                .isEqualTo(consolidated());
    }

    private static Count count(int yes, int size) {
        return new Count(List.of("q"), yes, 0, size - yes, 0, 0, 0);
    }
}
