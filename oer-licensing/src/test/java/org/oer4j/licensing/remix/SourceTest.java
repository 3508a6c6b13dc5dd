package org.oer4j.licensing.remix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.Verdict;
import org.oer4j.licensing.recognition.LicenseRecognizer;

/** What a recogniser found becomes a source that is as certain as the finding. */
class SourceTest {
    private final LicenseCatalogue catalogue = LicenseCatalogue.standard();
    private final LicenseRecognizer recognizer = LicenseRecognizer.of(catalogue);
    private final RemixEvaluator evaluator = RemixEvaluator.of(catalogue);

    private Source source(String notation) {
        return Source.of("record", recognizer.recognize(notation));
    }

    private RemixPlan plan(String notation) {
        return evaluator.evaluate(Remix.adaptationOf(List.of(source(notation), Source.of("CC-BY-4.0"))));
    }

    @Test
    void anExactLicenseIsThatLicense() {
        assertThat(source("CC BY-SA 3.0 DE")).isEqualTo(Source.of("record", catalogue.get("CC-BY-SA-3.0-DE")));
    }

    @Test
    void aChoiceKeepsItsArms() {
        assertThat(plan("CC-BY-ND-4.0 OR CC-BY-SA-4.0").outboundLicenses())
                .first()
                .hasToString("CC-BY-SA-4.0");
    }

    @Test
    void anAmbiguousNameIsNarrowedToItsCandidates() {
        assertThat(source("CC BY-SA").basis()).isInstanceOfSatisfying(Basis.OneOf.class, oneOf -> {
            assertThat(oneOf.name()).isEqualTo("CC-BY-SA");
            assertThat(oneOf.candidates()).extracting(License::family).containsOnly("CC-BY-SA");
        });
        assertThat(plan("CC BY-SA").verdict())
                .isInstanceOfSatisfying(
                        Verdict.Undetermined.class,
                        open -> assertThat(open.needed()).containsExactly("version:CC-BY-SA"));
        assertThat(plan("CC BY").verdict().code()).isEqualTo("allowed");
    }

    @Test
    void aStatementIsThatStatementAndWhatIsNotKnownStaysUnknown() {
        assertThat(plan("All rights reserved").verdict().code()).isEqualTo("forbidden");
        assertThat(plan("something of Bob's").verdict().code()).isEqualTo("undetermined");
        assertThat(plan("").verdict().code()).isEqualTo("undetermined");
    }
}
