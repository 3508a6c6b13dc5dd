package org.oer4j.licensing.remix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.oer4j.licensing.remix.Questions.CATALOGUE;
import static org.oer4j.licensing.remix.Questions.EVALUATOR;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseElement;
import org.oer4j.licensing.Reason;
import org.oer4j.licensing.Tables;
import org.oer4j.licensing.Verdict;

/** What may be done with works, by what is made of them and how it is used. */
class UseTest {
    private static final List<CSVRecord> ROWS = Tables.resource("/rules/uses.csv");

    static Stream<Arguments> rows() {
        return ROWS.stream().map(row -> Arguments.of(row.get("sources") + " as " + row.get("as"), row));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void isJudgedAsTheTextsSay(String question, CSVRecord row) {
        RemixPlan plan = Questions.plan(row.get("sources"), row.get("as"), "");
        assertThat(plan.verdict().code()).as("%s: %s", question, plan.reasons()).isEqualTo(row.get("verdict"));
        Reason first = plan.reasons().get(0);
        if (!row.get("rule").isEmpty()) {
            assertThat(first.rule()).as(question).hasToString(row.get("rule"));
        }
        if (!row.get("clause").isEmpty()) {
            assertThat(first.clause()).as(question).hasToString(row.get("clause"));
        }
        boolean permitted = plan.verdict() instanceof Verdict.Permitted;
        Making making = plan.remix().use().making();
        if (making != Making.DATABASE) {
            assertThat(plan.outbound().isEmpty()).as(question).isEqualTo(!permitted || !making.isAdaptation());
        }
    }

    @Test
    void theTableAsksEveryMakingAndEveryCircumstanceOfEverySortOfLicence() {
        Set<String> words = new TreeSet<>();
        Set<String> verdicts = new TreeSet<>();
        Set<String> sources = new TreeSet<>();
        for (CSVRecord row : ROWS) {
            words.addAll(List.of(row.get("as").split(" ")));
            verdicts.add(row.get("verdict"));
            sources.add(row.get("sources"));
            assertThat(row.get("evidence")).as("%s", row).isNotBlank();
        }
        assertThat(ROWS).hasSizeGreaterThan(130);
        assertThat(words)
                .containsAll(Arrays.stream(Making.values()).map(Making::code).toList())
                .containsAll(Arrays.stream(UseCircumstance.values())
                        .map(UseCircumstance::code)
                        .toList())
                .contains("commercial");
        assertThat(verdicts)
                .containsExactly(
                        "allowed", "allowed_with_conditions", "discouraged", "disputed", "forbidden", "undetermined");
        assertThat(sources).hasSizeGreaterThan(45);
    }

    /** NonCommercial over the whole catalogue: what is commercial is refused in every making, under every such text. */
    @Test
    void noTextWithNonCommercialCoversWhatIsCommercial() {
        int uses = 0;
        for (License license : CATALOGUE.all()) {
            if (license.elements().contains(LicenseElement.NC)) {
                for (Making making : Making.values()) {
                    IntendedUse use = new IntendedUse(making, true);
                    uses++;
                    assertThat(verdict(license, use))
                            .as("%s as %s", license, making)
                            .isInstanceOf(Verdict.Prohibited.class);
                }
            }
        }
        assertThat(uses).isGreaterThan(2_000);
    }

    /** The 5R table: ShareAlike and NoDerivatives limit no unmodified use. */
    @Test
    void everyTextWithAttributionLetsTheUnmodifiedWorkBePassedOn() {
        int uses = 0;
        for (License license : CATALOGUE.all()) {
            if (license.elements().contains(LicenseElement.BY)) {
                for (Making making : List.of(Making.COPY, Making.COLLECTION, Making.FORMAT_SHIFT, Making.EXCERPT)) {
                    uses++;
                    assertThat(verdict(license, new IntendedUse(making, false)).code())
                            .as("%s as %s", license, making)
                            .isEqualTo("allowed");
                }
            }
        }
        assertThat(uses).isGreaterThan(1_000);
    }

    @Test
    void noOlderTextWithNoDerivativesLetsAnAdaptationBeMadePrivately() {
        int texts = 0;
        for (License license : CATALOGUE.all()) {
            if (license.elements().contains(LicenseElement.ND) && license.version() != null) {
                texts++;
                boolean permitted =
                        verdict(license, new IntendedUse(Making.PRIVATE, false)) instanceof Verdict.Permitted;
                assertThat(permitted)
                        .as("%s", license)
                        .isEqualTo(license.version().major() >= 4);
            }
        }
        assertThat(texts).isGreaterThan(150);
    }

    @Test
    void everyTextOfCreativeCommonsForbidsLocks() {
        int texts = 0;
        for (License license : CATALOGUE.all()) {
            if (license.isCreativeCommons() && !license.kind().isPublicDomain()) {
                texts++;
                IntendedUse use = new IntendedUse(Making.COPY, false).with(UseCircumstance.TECHNICAL_MEASURES);
                assertThat(verdict(license, use)).as("%s", license).isInstanceOf(Verdict.Prohibited.class);
            }
        }
        assertThat(texts).isGreaterThan(580);
    }

    private static Verdict verdict(License license, IntendedUse use) {
        return EVALUATOR
                .evaluate(new Remix(List.of(Source.of("work", license)), use, null))
                .verdict();
    }

    @Test
    void aConditionOfTheUseIsToldBesideThePermission() {
        RemixPlan plan = Questions.plan("ODbL-1.0", "adaptation technical-measures", "");
        assertThat(Questions.rules(plan)).containsExactly("remix.copyleft", "remix.parallel-copy");
        assertThat(Questions.outbound(plan)).containsExactly("ODbL-1.0");
    }

    @Test
    void whatIsAlwaysAnAdaptationIsToldWithItsClause() {
        assertThat(lastClause("CC-BY-4.0", "translation")).isEqualTo("CC-BY-4.0 s.1(a)");
        assertThat(lastClause("CC-BY-2.0", "translation")).isEqualTo("CC-BY-2.0 s.1(b)");
        assertThat(lastClause("CC-BY-3.0-IGO", "synchronization")).isEqualTo("CC-BY-3.0-IGO s.1(h)");
        assertThat(lastClause("CC-BY-SA-4.0", "database")).isEqualTo("CC-BY-SA-4.0 s.4(b)");
        assertThat(Questions.rules(Questions.plan("CC-BY-4.0", "adaptation", "")))
                .doesNotContain("remix.always-adaptation");
        assertThat(Questions.rules(Questions.plan("GFDL-1.3-only", "translation", "")))
                .doesNotContain("remix.always-adaptation");
    }

    private static String lastClause(String source, String making) {
        RemixPlan plan = Questions.plan(source, making, "");
        Reason last = plan.reasons().get(plan.reasons().size() - 1);
        assertThat(last.rule()).hasToString("remix.always-adaptation");
        return last.clause().toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"collection", "format-shift", "excerpt", "copy", "private", "translation", "database"})
    void aWorkInThePublicDomainIsExplainedByItsOwnText(String making) {
        for (String tool : List.of("CC0-1.0", "CC-PDM-1.0", "PDDL-1.0")) {
            String own = Questions.plan(tool, "adaptation", "")
                    .reasons()
                    .get(0)
                    .clause()
                    .toString();
            assertThat(Questions.plan(tool, making, "").reasons())
                    .as("%s as %s", tool, making)
                    .extracting(reason -> reason.clause().toString())
                    .containsExactly(own);
        }
    }

    @Test
    void aWorkInThePublicDomainNeedsNoRuleOfAdaptations() {
        assertThat(Questions.rules(Questions.plan("CC0-1.0", "translation", "")))
                .containsExactly("remix.public-domain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CC-Sampling-1.0", "CC-Sampling-Plus-1.0", "CC-NC-Sampling-Plus-1.0"})
    void samplingDoesNotLetMusicBeJoinedWithImages(String license) {
        RemixPlan plan = Questions.plan(license, "synchronization", "");
        assertThat(plan.verdict().code()).isEqualTo("forbidden");
        assertThat(Questions.rules(plan)).containsExactly("remix.synchronization");
    }

    @ParameterizedTest
    @ValueSource(strings = {"copy", "format-shift", "excerpt"})
    void onlyACollectionIsExplainedAsACollection(String making) {
        assertThat(Questions.rules(Questions.plan("GFDL-1.3-only", making, "")))
                .noneMatch(rule -> rule.contains("collection"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rs:NoC-NC/1.0", "rs:NoC-CR/1.0", "rs:InC/1.0"})
    void aStatementIsNotTakenForTheLicenceOfTheResult(String statement) {
        assertThat(Questions.rules(Questions.adaptation(statement)))
                .isNotEmpty()
                .doesNotContain("remix.not-for-new-works");
    }

    @Test
    void theWorstOfTheWorksDecidesAboutACollection() {
        assertThat(Questions.code("CC-BY-4.0;GFDL-1.3-only", "collection")).isEqualTo("allowed_with_conditions");
        assertThat(Questions.code("CC-BY-4.0;NOASSERTION", "collection")).isEqualTo("undetermined");
        assertThat(Questions.code("NOASSERTION;LAL-1.2", "collection")).isEqualTo("disputed");
        assertThat(Questions.code("LAL-1.2;NOASSERTION", "collection")).isEqualTo("disputed");
        assertThat(Questions.code("LAL-1.2;NONE;NOASSERTION", "collection")).isEqualTo("forbidden");
        assertThat(Questions.plan("LAL-1.2;CC-BY-4.0;NONE;NOASSERTION", "collection", "")
                        .blockers())
                .containsExactly(List.of("LAL-1.2"), List.of("NONE"), List.of("NOASSERTION"));
    }

    @Test
    void aCollectionThatIsPermittedComesWithTheDutiesOfEveryWorkAndOneThatIsNotWithNone() {
        RemixPlan plan = Questions.plan("CC-BY-4.0;CC-BY-SA-3.0;CC-BY-4.0;CC0-1.0", "collection", "");
        Set<License> owed = plan.obligations().stream()
                .map(duty -> duty.license())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        assertThat(owed).containsExactly(CATALOGUE.get("CC-BY-4.0"), CATALOGUE.get("CC-BY-SA-3.0"));
        assertThat(plan.obligations()).doesNotHaveDuplicates();
        assertThat(Questions.plan("CC-BY-4.0;NONE", "collection", "").obligations())
                .isEmpty();
        assertThat(Questions.plan("CC-BY-4.0", "private", "").obligations())
                .as("credit is due when something is shared")
                .isEmpty();
    }

    @Test
    void everyUnknownWorkOfACollectionIsAskedAbout() {
        assertThat(Questions.plan("LicenseRef-one;LicenseRef-two", "collection", "")
                        .verdict())
                .isInstanceOfSatisfying(
                        Verdict.Undetermined.class,
                        open -> assertThat(open.needed())
                                .containsExactly("license:LicenseRef-one", "license:LicenseRef-two"));
    }

    @Test
    void inADatabaseTheTextsThatReachItMeetAndTheOthersStandInIt() {
        RemixPlan plan = Questions.plan("CC-BY-SA-4.0;CC-BY-NC-SA-3.0;MIT", "database", "");
        assertThat(plan.verdict().code()).isEqualTo("allowed");
        assertThat(Questions.outbound(plan)).first().isEqualTo("CC-BY-SA-4.0");
        assertThat(plan.obligations().stream()
                        .map(duty -> duty.license().toString())
                        .distinct())
                .containsExactly("CC-BY-SA-4.0", "CC-BY-NC-SA-3.0", "MIT");
        RemixPlan refused = Questions.plan("CC-BY-SA-4.0;CC-BY-NC-4.0;NONE", "database", "");
        assertThat(refused.verdict().code()).isEqualTo("forbidden");
        assertThat(refused.outbound()).isEmpty();
        assertThat(refused.obligations()).isEmpty();
        assertThat(refused.blockers()).containsExactly(List.of("CC-BY-SA-4.0", "CC-BY-NC-4.0"), List.of("NONE"));
        RemixPlan standing = Questions.plan("CC-BY-4.0;NONE", "database", "");
        assertThat(standing.verdict().code()).isEqualTo("forbidden");
        assertThat(standing.outbound()).isEmpty();
        assertThat(standing.obligations()).isEmpty();
        assertThat(Questions.outbound(Questions.plan("CC-BY-3.0 OR CC-BY-4.0", "database", "")))
                .as("one arm reaches the database")
                .isNotEmpty();
        assertThat(Questions.plan("CC-BY-SA-3.0;CC-BY-NC-3.0;MIT", "database", "")
                        .outbound())
                .isEmpty();
    }

    @Test
    void makingsKnowWhetherTheyAreAdaptations() {
        EnumSet<Making> adaptations = EnumSet.noneOf(Making.class);
        for (Making making : Making.values()) {
            if (making.isAdaptation()) {
                adaptations.add(making);
            }
        }
        assertThat(adaptations)
                .containsExactly(Making.ADAPTATION, Making.TRANSLATION, Making.SYNCHRONIZATION, Making.DATABASE);
        assertThat(Arrays.stream(Making.values()).map(Making::code)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(UseCircumstance.values()).map(UseCircumstance::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void aUseIsAValue() {
        IntendedUse use = new IntendedUse(Making.COPY, true, Set.of(), Set.of("FR", "DE"));
        IntendedUse more = use.with(UseCircumstance.STAFF_TRAINING).with(UseCircumstance.SOLD_COPIES);
        assertThat(more.circumstances()).containsExactly(UseCircumstance.SOLD_COPIES, UseCircumstance.STAFF_TRAINING);
        assertThat(use.circumstances()).isEmpty();
        assertThat(more.countries()).containsExactly("DE", "FR");
        assertThat(more.commercial()).isTrue();
        IntendedUse other = more.as(Making.COLLECTION);
        assertThat(other.making()).isEqualTo(Making.COLLECTION);
        assertThat(other.as(Making.COPY)).isEqualTo(more);
        assertThat(more.with(UseCircumstance.SOLD_COPIES)).isEqualTo(more);
        assertThatThrownBy(() -> more.circumstances().add(UseCircumstance.ADVERTISING))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> more.countries().add("US")).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "F", "fr", "FRA", "F1", "Fr", "ÄÖ", "[A", "A@"})
    void whatIsNoCountryCodeIsRefused(String country) {
        Set<String> countries = Set.of(country);
        assertThatThrownBy(() -> new IntendedUse(Making.COPY, false, Set.of(), countries))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + country + "'")
                .hasMessageContaining("FR");
        assertThatThrownBy(() -> Source.inPublicDomain("old", countries))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + country + "'");
    }

    @Test
    void theFirstAndTheLastLetterMakeCountryCodesToo() {
        assertThat(new IntendedUse(Making.COPY, false, Set.of(), Set.of("ZA", "AZ")).countries())
                .containsExactly("AZ", "ZA");
    }

    @Test
    void aRemixHasOneToAThousandSources() {
        List<Source> most = Collections.nCopies(Remix.MAX_SOURCES, Source.of("CC0-1.0"));
        assertThat(EVALUATOR.evaluate(Remix.adaptationOf(most)).verdict().code())
                .isEqualTo("allowed");
        List<Source> more = Collections.nCopies(Remix.MAX_SOURCES + 1, Source.of("CC0-1.0"));
        assertThatThrownBy(() -> Remix.adaptationOf(more))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'1001'");
    }
}
