package org.oer4j.licensing.openness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.recognition.LicenseRecognizer;

class OpennessAssessmentTest {
    private static final LicenseCatalogue CATALOGUE = LicenseCatalogue.standard();
    private static final LicenseRecognizer RECOGNIZER = LicenseRecognizer.of(CATALOGUE);

    /** The table of licence-rules.md, 1.3, column of the Recommendation. */
    @ParameterizedTest
    @CsvSource({
        "CC0-1.0,open",
        "CC-PDM-1.0,open",
        "PDDL-1.0,open",
        "DL-DE-ZERO-2.0,open",
        "CC-BY-1.0,open",
        "CC-BY-3.0-IGO,open",
        "CC-BY-SA-1.0,open",
        "CC-BY-SA-4.0,open",
        "CC-BY-NC-4.0,open-non-commercial",
        "CC-BY-NC-SA-2.5-SCOTLAND,open-non-commercial",
        "CC-NC-1.0,open-non-commercial",
        "CC-BY-ND-4.0,not-open",
        "CC-BY-NC-ND-3.0,not-open",
        "CC-SA-1.0,open",
        "CC-Sampling-1.0,not-open",
        "CC-Sampling-Plus-1.0,not-open",
        "CC-DevNations-2.0,not-open",
        "GFDL-1.3-no-invariants-only,open",
        "GFDL-1.3-invariants-or-later,restricted",
        "LAL-1.3,open",
        "GPL-3.0-only,open",
        "EUPL-1.2,open",
        "MIT,open",
        "ODbL-1.0,open",
        "OGL-UK-1.0,open",
        "etalab-2.0,open",
        "LicenseRef-all-rights-reserved,not-open",
        "LicenseRef-free-to-read,not-open",
        "rs:InC-EDU/1.0,not-open",
        "rs:NKC/1.0,undetermined",
        "NOASSERTION,undetermined"
    })
    void aLicenseIsAsOpenAsTheRecommendationSays(String id, String openness) {
        OpennessAssessment assessment = OpennessAssessment.of(CATALOGUE.get(id));
        assertThat(assessment.openness().code()).isEqualTo(openness);
        assertThat(assessment.reasons())
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(reason.clause().instrument()).isEqualTo("OER2019"));
    }

    @ParameterizedTest
    @CsvSource({
        "CC BY,open",
        "CC BY-NC-ND,not-open",
        "CC BY-NC,open-non-commercial",
        "Public Domain,open",
        "Creative Commons,undetermined",
        "All rights reserved,not-open",
        "open access,not-open",
        "not CC BY,not-open",
        "lorem ipsum,undetermined",
        "CC BY 4.0,open"
    })
    void aNotationWithoutVersionIsOpenIfEveryLicenseItMayBeIs(String text, String openness) {
        assertThat(OpennessAssessment.of(RECOGNIZER.recognize(text)).openness().code())
                .isEqualTo(openness);
    }

    @Test
    void everyEntryOfTheCatalogueHasAnAnswerWithAReason() {
        for (License license : CATALOGUE.all()) {
            assertThat(OpennessAssessment.of(license).reasons())
                    .as(license.toString())
                    .isNotEmpty();
        }
        assertThatThrownBy(() -> new OpennessAssessment(Openness.OPEN, List.of()))
                .hasMessageContaining("without a reason");
    }
}
