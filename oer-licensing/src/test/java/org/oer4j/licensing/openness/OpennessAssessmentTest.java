package org.oer4j.licensing.openness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oer4j.facts.FactTable;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.LicenseId;
import org.oer4j.licensing.Reason;
import org.oer4j.licensing.ReasonText;
import org.oer4j.licensing.Tables;
import org.oer4j.licensing.recognition.LicenseRecognizer;

class OpennessAssessmentTest {
    private static final LicenseCatalogue CATALOGUE = LicenseCatalogue.standard();
    private static final LicenseRecognizer RECOGNIZER = LicenseRecognizer.of(CATALOGUE);
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.FRENCH, Locale.GERMAN, Locale.forLanguageTag("es"));

    @Test
    void aLicenseIsAsOpenAsTheTwoDefinitionsSay() {
        List<CSVRecord> rows = Tables.resource("/openness/licenses.csv");
        assertThat(rows).hasSizeGreaterThan(60);
        for (CSVRecord row : rows) {
            OpennessAssessment assessment = OpennessAssessment.of(CATALOGUE.get(row.get("license")));
            OpennessAnswer recommendation = assessment.recommendation();
            OpennessAnswer openDefinition = assessment.openDefinition();
            assertThat(recommendation.openness().code()).as("%s", row).isEqualTo(row.get("recommendation"));
            assertThat(openDefinition.openness().code()).as("%s", row).isEqualTo(row.get("open-definition"));
            assertThat(recommendation.definition().version()).isEqualTo("2019-11-25");
            assertThat(openDefinition.definition().version()).isEqualTo("2.1");
            assertThat(recommendation.reasons())
                    .allSatisfy(
                            reason -> assertThat(reason.clause().instrument()).isEqualTo("OER2019"));
            assertThat(openDefinition.reasons())
                    .as("%s", row)
                    .anySatisfy(
                            reason -> assertThat(reason.clause().instrument()).isEqualTo("OD-2.1"));
            if (!row.get("standing").isEmpty()) {
                assertThat(rules(openDefinition)).as("%s", row).contains("openness." + row.get("standing"));
            } else {
                assertThat(rules(openDefinition)).as("%s", row).doesNotContain("openness.od-approved");
            }
        }
    }

    @Test
    void theFiveThingsAreReadOffTheLicense() {
        List<CSVRecord> rows = Tables.resource("/openness/five-r.csv");
        assertThat(rows).hasSizeGreaterThan(40);
        for (CSVRecord row : rows) {
            OpennessAssessment assessment = OpennessAssessment.of(CATALOGUE.get(row.get("license")));
            for (FiveR use : FiveR.values()) {
                assertThat(assessment.use(use).grant().code())
                        .as("%s of %s", use, row)
                        .isEqualTo(row.get(use.code()));
            }
        }
    }

    @Test
    void theReasonsNameTheClauseThatExcludes() {
        assertThat(clauses("CC-BY-NC-ND-4.0")).contains("OD-2.1 2.1.3", "OD-2.1 2.1.8");
        assertThat(clauses("CC-Sampling-1.0")).contains("OD-2.1 2.1.2");
        assertThat(clauses("CC-DevNations-2.0")).contains("OD-2.1 2.1.6");
        assertThat(clauses("GFDL-1.3-invariants-only")).contains("OD-2.1 2.1.3");
        assertThat(clauses("LicenseRef-all-rights-reserved")).containsExactly("OD-2.1 1.1");
        assertThat(clauses("GPL-3.0-only")).contains("OD-2.1 2.1", "OD-2.1 2.2.3", "OD-2.1 2.2.4", "OD-2.1 2.2.5");
        assertThat(clauses("CC-BY-SA-4.0")).contains("OD-2.1 2.2.1", "OD-2.1 2.2.3", "OD-2.1 2.2.4");
    }

    private static List<String> clauses(String license) {
        return OpennessAssessment.of(CATALOGUE.get(license)).openDefinition().reasons().stream()
                .map(reason -> reason.clause().toString())
                .toList();
    }

    private static List<String> rules(OpennessAnswer answer) {
        return answer.reasons().stream().map(reason -> reason.rule().value()).toList();
    }

    @Test
    void privateAdaptationIsToldOfNoDerivativesFromFourPointZeroOn() {
        assertThat(revise("CC-BY-ND-4.0")).isEqualTo("openness.use-private-only");
        assertThat(revise("CC-BY-ND-3.0")).isEqualTo("openness.use-no-adaptation");
        assertThat(revise("CC-BY-NC-ND-2.5-IN")).isEqualTo("openness.use-no-adaptation");
    }

    private static String revise(String license) {
        return OpennessAssessment.of(CATALOGUE.get(license))
                .use(FiveR.REVISE)
                .reasons()
                .get(0)
                .rule()
                .value();
    }

    @ParameterizedTest
    @CsvSource({
        "CC BY,open,open",
        "CC BY-SA,open,open",
        "CC BY-NC-ND,not-open,not-open",
        "CC BY-NC,open-non-commercial,not-open",
        "Public Domain,open,open",
        "Creative Commons,undetermined,undetermined",
        "All rights reserved,not-open,not-open",
        "open access,not-open,not-open",
        "not CC BY,not-open,not-open",
        "lorem ipsum,undetermined,undetermined",
        "CC BY 4.0,open,open",
        "GFDL 1.3,undetermined,undetermined",
        "OGL UK,open,undetermined",
        "CC-BY-NC-4.0 OR MIT,open,open",
        "CC-BY-NC-4.0 OR CC-BY-ND-4.0,open-non-commercial,not-open",
        "CC-BY-4.0 AND CC-BY-ND-4.0,not-open,not-open",
        "CC-BY-4.0 AND CC-BY-NC-4.0,open-non-commercial,not-open"
    })
    void aNotationWithoutVersionIsOpenIfEveryLicenseItMayBeIs(String text, String recommendation, String definition) {
        OpennessAssessment assessment = OpennessAssessment.of(RECOGNIZER.recognize(text));
        assertThat(assessment.recommendation().openness().code()).isEqualTo(recommendation);
        assertThat(assessment.openDefinition().openness().code()).isEqualTo(definition);
    }

    @Test
    void theReasonsForAFamilyNameTheFamilyAndHoldForAllOfIt() {
        OpennessAssessment family = OpennessAssessment.of(RECOGNIZER.recognize("CC BY"));
        assertThat(family.recommendation().reasons())
                .allSatisfy(reason -> assertThat(reason.arguments()).containsExactly("CC-BY"));
        assertThat(rules(family.openDefinition()))
                .contains("openness.od-approved")
                .doesNotContain("openness.od-content-only");
        assertThat(family.use(FiveR.REVISE).grant()).isEqualTo(FiveRAnswer.Grant.YES);
        OpennessAssessment mixed = OpennessAssessment.of(RECOGNIZER.recognize("Creative Commons"));
        assertThat(rules(mixed.recommendation())).containsExactly("openness.depends");
        assertThat(mixed.use(FiveR.REVISE).grant()).isEqualTo(FiveRAnswer.Grant.UNDETERMINED);
    }

    @Test
    void everyEntryOfTheCatalogueHasAnswersWithSentencesInEveryLanguage() {
        int sentences = 0;
        for (Locale language : LANGUAGES) {
            ReasonText text = ReasonText.in(language);
            for (License license : CATALOGUE.all()) {
                OpennessAssessment assessment = OpennessAssessment.of(license);
                Stream<Reason> reasons = Stream.of(
                                assessment.recommendation().reasons(),
                                assessment.openDefinition().reasons(),
                                assessment.uses().values().stream()
                                        .flatMap(use -> use.reasons().stream())
                                        .toList())
                        .flatMap(List::stream);
                for (Reason reason : reasons.toList()) {
                    assertThat(text.sentence(reason))
                            .as("%s in %s", reason, language)
                            .doesNotStartWith("openness.")
                            .doesNotContain("{");
                    sentences++;
                }
            }
        }
        assertThat(sentences).isGreaterThan(10_000);
    }

    @Test
    void everyRowOfFactsIsAboutAnEntryOfTheCatalogue() {
        List<FactTable.Row> parts = FactTable.load(
                        UnmodifiableParts.class, "/META-INF/oer/unmodifiable-parts.tsv", "id", "parts", "source")
                .rows();
        assertThat(parts.stream().map(row -> row.get("id")))
                .containsExactlyInAnyOrderElementsOf(
                        CATALOGUE.family("GFDL").stream().map(License::toString).toList());
        List<FactTable.Row> listed = FactTable.load(
                        OpenDefinitionList.class,
                        "/META-INF/oer/open-definition.tsv",
                        "family",
                        "version",
                        "standing",
                        "domains",
                        "source")
                .rows();
        assertThat(listed)
                .hasSizeGreaterThan(20)
                .allSatisfy(row -> assertThat(CATALOGUE.family(row.get("family")))
                        .as("%s", row)
                        .anyMatch(license -> row.get("version").isEmpty()
                                || row.get("version").equals(String.valueOf(license.version()))));
    }

    @Test
    void aLicenseOfAnEmbedderInAFamilyWithSuchPartsMayHaveThem() {
        License known = CATALOGUE.get("GFDL-1.3-only");
        License own = new License(
                LicenseId.of("GFDL-1.4-only"),
                known.kind(),
                known.names(),
                known.uri(),
                known.lineage(),
                known.terms(),
                known.registration());
        assertThat(UnmodifiableParts.of(own)).isEqualTo(UnmodifiableParts.NOT_SAID);
        assertThat(UnmodifiableParts.of(CATALOGUE.get("MIT"))).isEqualTo(UnmodifiableParts.NONE);
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        OpennessAssessment sound = OpennessAssessment.of(CATALOGUE.get("CC-BY-4.0"));
        assertThatThrownBy(() -> new OpennessAnswer(OpennessDefinition.RECOMMENDATION_2019, Openness.OPEN, List.of()))
                .hasMessageContaining("without a reason");
        assertThatThrownBy(() -> new FiveRAnswer(FiveRAnswer.Grant.YES, List.of()))
                .hasMessageContaining("without a reason");
        assertThatThrownBy(() -> new OpennessAssessment(sound.openDefinition(), sound.openDefinition(), sound.uses()))
                .hasMessageContaining("UNESCO Recommendation");
        assertThatThrownBy(() -> new OpennessAssessment(sound.recommendation(), sound.openDefinition(), Map.of()))
                .hasMessageContaining("each of the five");
        assertThatThrownBy(() -> new OpennessDefinition("OER2012", " ", "2012")).hasMessageContaining("OER2012");
        assertThat(OpennessDefinition.OPEN_DEFINITION_2_1.clause("2.2.1")).hasToString("OD-2.1 2.2.1");
    }
}
