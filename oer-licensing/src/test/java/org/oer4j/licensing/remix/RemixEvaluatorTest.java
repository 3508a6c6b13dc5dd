package org.oer4j.licensing.remix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.Reason;
import org.oer4j.licensing.Verdict;

class RemixEvaluatorTest {
    private static final LicenseCatalogue CATALOGUE = LicenseCatalogue.standard();
    private final RemixEvaluator evaluator = RemixEvaluator.of(CATALOGUE);

    private RemixPlan remix(String... sources) {
        return evaluator.evaluate(
                Remix.adaptationOf(List.of(sources).stream().map(Source::of).toList()));
    }

    private RemixPlan plan(Making making, boolean commercial, String... sources) {
        return evaluator.evaluate(new Remix(
                List.of(sources).stream().map(Source::of).toList(), new IntendedUse(making, commercial), null));
    }

    @Test
    void attributionAndShareAlikeMeetAtShareAlike() {
        RemixPlan plan = remix("CC-BY-4.0", "CC-BY-SA-3.0", "CC0-1.0");
        assertThat(plan.verdict().code()).isEqualTo("allowed");
        assertThat(plan.outboundLicenses()).first().hasToString("CC-BY-SA-4.0");
        assertThat(plan.reasons())
                .extracting(reason -> reason.clause().toString())
                .contains("CC-BY-SA-3.0 s.4(b)(i)-(iv)", "CC-BY-4.0 s.3(a)(4)");
        assertThat(plan.obligations())
                .extracting(duty -> duty.duty() + " " + duty.clause())
                .contains("duty.credit CC-BY-4.0 s.3(a)(1)", "duty.share-alike CC-BY-SA-3.0 s.4(b)(i)-(iv)");
    }

    @Test
    void nonCommercialAndShareAlikeCannotBeMerged() {
        RemixPlan plan = remix("CC-BY-NC-4.0", "CC-BY-4.0", "CC-BY-SA-4.0");
        assertThat(plan.verdict().code()).isEqualTo("forbidden");
        assertThat(plan.blockers()).containsExactly(List.of("CC-BY-NC-4.0", "CC-BY-SA-4.0"));
        assertThat(plan.reasons())
                .extracting(reason -> reason.rule() + " " + reason.clause())
                .contains(
                        "remix.share-alike-other-terms CC-BY-SA-4.0 s.3(b)(1)",
                        "remix.added-restriction CC-BY-SA-4.0 s.3(b)(3)");
        assertThat(plan.outbound()).isEmpty();
    }

    @Test
    void aSourceThatBlocksByItselfIsNamedAlone() {
        assertThat(remix("CC-BY-ND-4.0", "CC0-1.0", "LicenseRef-all-rights-reserved")
                        .blockers())
                .containsExactly(List.of("CC-BY-ND-4.0"), List.of("LicenseRef-all-rights-reserved"));
        assertThat(remix("CC-BY-ND-4.0").reasons())
                .extracting(reason -> reason.clause().toString())
                .containsExactly("CC-BY-ND-4.0 s.2(a)(1)(B)");
        assertThat(remix("LicenseRef-all-rights-reserved").reasons())
                .extracting(Reason::clause)
                .containsExactly(Reason.NO_GRANT);
    }

    @Test
    void anUnversionedShareAlikeAsksForItsVersion() {
        RemixPlan plan = remix("CC-BY-SA", "CC-BY-4.0");
        assertThat(plan.verdict()).isInstanceOfSatisfying(Verdict.Undetermined.class, open -> {
            assertThat(open.code()).isEqualTo("undetermined");
            assertThat(open.needed()).containsExactly("version:CC-BY-SA");
        });
    }

    @Test
    void anUnversionedAttributionLicenseIsGoodWhateverItsVersion() {
        RemixPlan plan = remix("CC-BY", "CC-BY-4.0");
        assertThat(plan.verdict().code()).isEqualTo("allowed");
        assertThat(plan.outboundLicenses()).first().hasToString("CC-BY-4.0");
    }

    @Test
    void anUnknownLicenseIsNeverYesOrNo() {
        RemixPlan plan = remix("LicenseRef-somebodys-terms", "CC-BY-4.0");
        assertThat(plan.verdict())
                .isInstanceOfSatisfying(
                        Verdict.Undetermined.class,
                        open -> assertThat(open.needed()).containsExactly("license:LicenseRef-somebodys-terms"));
        assertThat(remix("NOASSERTION", "CC-BY-4.0").verdict().code()).isEqualTo("undetermined");
        assertThat(remix("LicenseRef-somebodys-terms", "CC-BY-ND-4.0").verdict().code())
                .as("whatever the unknown licence is, NoDerivatives rules it out")
                .isEqualTo("forbidden");
    }

    @Test
    void anArmOfADualLicenseIsChosen() {
        assertThat(remix("CC-BY-4.0 OR CC-BY-NC-ND-4.0", "CC-BY-SA-4.0").outboundLicenses())
                .first()
                .hasToString("CC-BY-SA-4.0");
        assertThat(remix("CC-BY-4.0 AND CC-BY-NC-4.0", "CC-BY-SA-4.0").verdict().code())
                .isEqualTo("forbidden");
    }

    @Test
    void noDerivativesMayBeAdaptedPrivatelySinceFourPointZero() {
        assertThat(plan(Making.PRIVATE, false, "CC-BY-ND-4.0").verdict().code()).isEqualTo("allowed");
        assertThat(plan(Making.PRIVATE, false, "CC-BY-ND-3.0").verdict().code()).isEqualTo("forbidden");
        assertThat(plan(Making.PRIVATE, false, "CC-BY-NC-SA-2.0", "CC-BY-3.0")
                        .verdict()
                        .code())
                .isEqualTo("allowed");
    }

    @Test
    void aCollectionTakesNoDerivativesAndShareAlikeSideBySide() {
        assertThat(plan(Making.COLLECTION, false, "CC-BY-ND-4.0", "CC-BY-SA-3.0", "CC-BY-NC-SA-2.5")
                        .verdict()
                        .code())
                .isEqualTo("allowed");
        RemixPlan commercial = plan(Making.COLLECTION, true, "CC-BY-ND-4.0", "CC-BY-NC-4.0");
        assertThat(commercial.verdict().code()).isEqualTo("forbidden");
        assertThat(commercial.blockers()).containsExactly(List.of("CC-BY-NC-4.0"));
        assertThat(plan(Making.COLLECTION, true, "CC-BY-NC").verdict().code()).isEqualTo("forbidden");
        assertThat(plan(Making.COLLECTION, false, "Nobody-knows").verdict().code())
                .isEqualTo("undetermined");
    }

    @Test
    void aRemixOfNothingIsRefused() {
        assertThatThrownBy(() -> Remix.adaptationOf(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'0' sources");
    }
}
