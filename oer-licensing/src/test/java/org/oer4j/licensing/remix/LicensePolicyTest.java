package org.oer4j.licensing.remix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.oer4j.licensing.remix.Questions.CATALOGUE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseElement;
import org.oer4j.licensing.LicenseKind;
import org.oer4j.licensing.Reason;
import org.oer4j.licensing.ReasonText;
import org.oer4j.licensing.Verdict;
import org.oer4j.licensing.remix.LicensePolicy.Acceptance;
import org.oer4j.licensing.remix.LicensePolicy.Entry;

/** Which licences a funder or a platform accepts. */
class LicensePolicyTest {
    private static LicensePolicy policy(String id) {
        return LicensePolicy.find(id).orElseThrow();
    }

    private static LicensePolicy of(Entry... entries) {
        return new LicensePolicy("house", "Our house", List.of(entries));
    }

    private static String code(LicensePolicy policy, String license) {
        return policy.accepts(CATALOGUE.get(license)).code();
    }

    @Test
    void theStandardPoliciesAreThese() {
        assertThat(LicensePolicy.standard())
                .extracting(LicensePolicy::id)
                .containsExactlyInAnyOrder(
                        "cc-by", "cc-by-4.0", "public-domain-or-by", "attribution-only", "plan-s", "igo", "wikimedia");
        assertThat(LicensePolicy.standard())
                .allSatisfy(policy -> assertThat(policy.title()).isNotBlank());
        assertThat(LicensePolicy.find("nobody's")).isEmpty();
        assertThat(policy("plan-s").id()).isEqualTo("plan-s");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        // licence-rules.md 5: accept CC BY; older versions, ports, IGO and CC0 as most funders do
        "cc-by, CC-BY-4.0, allowed",
        "cc-by, CC-BY-1.0, allowed",
        "cc-by, CC-BY-3.0-DE, allowed",
        "cc-by, CC-BY-3.0-IGO, allowed",
        "cc-by, CC0-1.0, allowed",
        "cc-by, CC-PDM-1.0, allowed",
        "cc-by, CC-BY-SA-4.0, forbidden",
        "cc-by, CC-BY-NC-4.0, forbidden",
        "cc-by, CC-BY-ND-4.0, forbidden",
        "cc-by, MIT, forbidden",
        "cc-by, rs:NoC-US/1.0, forbidden",
        "cc-by, NOASSERTION, disputed",
        "cc-by-4.0, CC-BY-4.0, allowed",
        "cc-by-4.0, CC-BY-3.0, forbidden",
        "cc-by-4.0, CC-BY-3.0-IGO, forbidden",
        "cc-by-4.0, CC0-1.0, forbidden",
        "cc-by-4.0, CC-BY-SA-4.0, forbidden",
        "public-domain-or-by, CC-PDM-1.0, allowed",
        "public-domain-or-by, Unlicense, allowed",
        "public-domain-or-by, 0BSD, allowed",
        "public-domain-or-by, DL-DE-ZERO-2.0, allowed",
        "public-domain-or-by, CC-BY-2.5, allowed",
        "public-domain-or-by, DL-DE-BY-2.0, forbidden",
        "public-domain-or-by, MIT, forbidden",
        "public-domain-or-by, CC-BY-SA-4.0, forbidden",
        // any purpose, attribution only: ShareAlike is unclear
        "attribution-only, CC-BY-2.0, allowed",
        "attribution-only, CC0-1.0, allowed",
        "attribution-only, OGL-UK-3.0, allowed",
        "attribution-only, etalab-2.0, allowed",
        "attribution-only, CC-BY-SA-4.0, disputed",
        "attribution-only, CC-BY-NC-4.0, forbidden",
        "attribution-only, CC-BY-ND-4.0, forbidden",
        "attribution-only, CC-BY-NC-SA-4.0, forbidden",
        // BY by default, BY-SA and CC0 accepted, ND only by exception
        "plan-s, CC-BY-4.0, allowed",
        "plan-s, CC-BY-SA-4.0, allowed",
        "plan-s, CC0-1.0, allowed",
        "plan-s, CC-BY-ND-4.0, allowed_with_conditions",
        "plan-s, CC-BY-NC-4.0, forbidden",
        "plan-s, CC-BY-NC-ND-4.0, forbidden",
        // the houses' common licences
        "igo, CC-BY-3.0-IGO, allowed",
        "igo, CC-BY-SA-3.0-IGO, allowed",
        "igo, CC-BY-NC-SA-3.0-IGO, allowed",
        "igo, CC-BY-4.0, allowed_with_conditions",
        "igo, CC-BY-NC-SA-4.0, allowed_with_conditions",
        "igo, CC-BY-3.0, forbidden",
        "igo, CC-BY-ND-3.0-IGO, forbidden",
        "igo, CC0-1.0, forbidden",
        // free cultural works
        "wikimedia, CC-BY-SA-4.0, allowed",
        "wikimedia, CC-BY-SA-3.0-FR, allowed",
        "wikimedia, CC-BY-SA-1.0, allowed_with_conditions",
        "wikimedia, CC-BY-SA-1.0-NL, allowed_with_conditions",
        "wikimedia, GFDL-1.3-only, allowed_with_conditions",
        "wikimedia, LAL-1.3, allowed",
        "wikimedia, CC0-1.0, allowed",
        "wikimedia, ODbL-1.0, allowed",
        "wikimedia, CC-BY-NC-4.0, forbidden",
        "wikimedia, CC-BY-ND-4.0, forbidden",
        "wikimedia, CC-Sampling-1.0, forbidden",
        "wikimedia, CC-DevNations-2.0, forbidden",
        "wikimedia, rs:InC/1.0, forbidden",
        "wikimedia, LicenseRef-free-to-read, forbidden"
    })
    void aStandardPolicyJudges(String policy, String license, String verdict) {
        assertThat(code(policy(policy), license)).isEqualTo(verdict);
    }

    @Test
    void noStandardPolicyAcceptsWhatIsNoGrantAndNoneButTheHousesOfOrganisationsTakesNonCommercial() {
        int judged = 0;
        for (LicensePolicy policy : LicensePolicy.standard()) {
            for (License license : CATALOGUE.all()) {
                judged++;
                boolean nc = license.elements().contains(LicenseElement.NC)
                        && !policy.id().equals("igo");
                Verdict verdict = policy.accepts(license);
                if (!license.kind().isGrant() || nc) {
                    assertThat(verdict).as("%s: %s", policy.id(), license).isNotInstanceOf(Verdict.Permitted.class);
                }
                assertThat(verdict instanceof Verdict.Undetermined && !license.isCopyleft())
                        .as("%s: %s", policy.id(), license)
                        .isEqualTo(license.kind() == LicenseKind.NO_ASSERTION);
            }
        }
        assertThat(judged).isEqualTo(7 * CATALOGUE.size());
    }

    @Test
    void aPolicyThatSaysNothingAcceptsNothing() {
        LicensePolicy empty = of();
        assertThat(code(empty, "CC0-1.0")).isEqualTo("forbidden");
        assertThat(code(empty, "NOASSERTION")).isEqualTo("disputed");
        assertThat(code(empty, "rs:UND/1.0")).isEqualTo("forbidden");
    }

    @Test
    void theMostParticularEntryWinsWhereverItStands() {
        List<Entry> entries = new ArrayList<>(List.of(
                new Entry("*", "*", Acceptance.NOT_ACCEPTED),
                new Entry("*", "3.0", Acceptance.UNCLEAR),
                new Entry("CC", "*", Acceptance.WITH_CONDITIONS),
                new Entry("CC", "4.0", Acceptance.ACCEPTED),
                new Entry("CC-BY-NC", "*", Acceptance.NOT_ACCEPTED),
                new Entry("CC-BY-NC", "4.0", Acceptance.UNCLEAR)));
        for (int turn = 0; turn < 2; turn++) {
            LicensePolicy policy = of(entries.toArray(new Entry[0]));
            assertThat(code(policy, "MIT")).isEqualTo("forbidden");
            assertThat(code(policy, "GPL-3.0-only")).isEqualTo("disputed");
            assertThat(code(policy, "CC-BY-3.0")).isEqualTo("allowed_with_conditions");
            assertThat(code(policy, "CC-BY-4.0")).isEqualTo("allowed");
            assertThat(code(policy, "CC-BY-NC-3.0")).isEqualTo("forbidden");
            assertThat(code(policy, "CC-BY-NC-4.0")).isEqualTo("disputed");
            assertThat(code(policy, "CC0-1.0"))
                    .as("CC stands for the licences with conditions")
                    .isEqualTo("forbidden");
            Collections.reverse(entries);
        }
    }

    @Test
    void ofEntriesThatAreEquallyParticularTheFirstCounts() {
        assertThat(code(
                        of(
                                new Entry("CC-BY", "*", Acceptance.ACCEPTED),
                                new Entry("CC-BY-4.0", "*", Acceptance.NOT_ACCEPTED)),
                        "CC-BY-4.0"))
                .isEqualTo("allowed");
    }

    @Test
    void aVersionIsMatchedAsWrittenAndALicenceWithoutVersionByNone() {
        LicensePolicy policy = of(new Entry("*", "2.0", Acceptance.ACCEPTED));
        assertThat(code(policy, "CC-BY-2.0")).isEqualTo("allowed");
        assertThat(code(policy, "Apache-2.0")).isEqualTo("allowed");
        assertThat(code(policy, "CC-BY-2.5")).isEqualTo("forbidden");
        assertThat(code(policy, "MIT")).isEqualTo("forbidden");
    }

    @Test
    void anIdIsMatchedByItselfAndAFamilyByAllItsVersions() {
        LicensePolicy one = of(new Entry("CC-BY-3.0-DE", "*", Acceptance.ACCEPTED));
        assertThat(code(one, "CC-BY-3.0-DE")).isEqualTo("allowed");
        assertThat(code(one, "CC-BY-3.0")).isEqualTo("forbidden");
        LicensePolicy family = of(new Entry("CC-BY", "*", Acceptance.ACCEPTED));
        assertThat(code(family, "CC-BY-3.0-DE")).isEqualTo("allowed");
        assertThat(code(family, "CC-BY-SA-3.0")).as("no prefix counts").isEqualTo("forbidden");
    }

    @Test
    void aStatementIsNotAcceptedForWantOfARefusal() {
        LicensePolicy lenient = of(
                new Entry("*", "*", Acceptance.UNCLEAR),
                new Entry("LicenseRef-free-to-read", "*", Acceptance.WITH_CONDITIONS));
        assertThat(code(lenient, "MIT")).isEqualTo("disputed");
        assertThat(code(lenient, "rs:InC/1.0")).isEqualTo("forbidden");
        assertThat(code(lenient, "LicenseRef-all-rights-reserved")).isEqualTo("forbidden");
        assertThat(code(lenient, "LicenseRef-free-to-read")).isEqualTo("forbidden");
        assertThat(code(lenient, "NONE")).isEqualTo("forbidden");
        assertThat(code(lenient, "NOASSERTION")).isEqualTo("disputed");
    }

    @Test
    void aStatementThatAPolicyNamesIsAccepted() {
        LicensePolicy archive = of(new Entry("rs:NoC-US/1.0", "*", Acceptance.ACCEPTED));
        assertThat(code(archive, "rs:NoC-US/1.0")).isEqualTo("allowed");
        assertThat(code(archive, "rs:InC/1.0")).isEqualTo("forbidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LicenseRef-all-rights-reserved", "rs:InC/1.0", "NONE", "NOASSERTION"})
    void aPolicyThatAcceptsAnyLicenceDoesNotAcceptWhatIsNone(String statement) {
        assertThat(of(new Entry("*", "*", Acceptance.ACCEPTED)).accepts(CATALOGUE.get(statement)))
                .isNotInstanceOf(Verdict.Permitted.class);
    }

    @Test
    void theWorstPartDecidesAboutAMixedWork() {
        LicensePolicy policy = policy("plan-s");
        assertThat(all(policy, "CC-BY-4.0", "CC0-1.0")).isEqualTo("allowed");
        assertThat(all(policy, "CC-BY-4.0", "CC-BY-ND-4.0")).isEqualTo("allowed_with_conditions");
        assertThat(all(policy, "CC-BY-ND-4.0", "CC-BY-4.0")).isEqualTo("allowed_with_conditions");
        assertThat(all(policy, "CC-BY-ND-4.0", "NOASSERTION", "CC-BY-4.0")).isEqualTo("disputed");
        assertThat(all(policy, "NOASSERTION", "CC-BY-NC-4.0", "CC-BY-4.0")).isEqualTo("forbidden");
        Verdict worst = policy.acceptsAll(List.of(CATALOGUE.get("CC-BY-NC-4.0"), CATALOGUE.get("MIT")));
        assertThat(worst.reasons().get(0).arguments())
                .as("of equally bad parts the first is named")
                .containsExactly("CC BY-NC 4.0", "plan-s");
    }

    private static String all(LicensePolicy policy, String... licenses) {
        return policy.acceptsAll(List.of(licenses).stream().map(CATALOGUE::get).toList())
                .code();
    }

    @Test
    void aWorkWithoutPartsIsRefused() {
        LicensePolicy policy = policy("cc-by");
        assertThatThrownBy(() -> policy.acceptsAll(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least one");
    }

    @Test
    void everyVerdictOfAPolicyHasAReasonThatNamesBothInEveryLanguage() {
        LicensePolicy policy = of(
                new Entry("CC-BY", "*", Acceptance.ACCEPTED),
                new Entry("CC-BY-ND", "*", Acceptance.WITH_CONDITIONS),
                new Entry("CC-BY-SA", "*", Acceptance.UNCLEAR));
        Set<String> rules = new TreeSet<>();
        for (String license : List.of("CC-BY-4.0", "CC-BY-ND-4.0", "CC-BY-SA-4.0", "MIT")) {
            Verdict verdict = policy.accepts(CATALOGUE.get(license));
            assertThat(verdict.reasons()).hasSize(1);
            Reason reason = verdict.reasons().get(0);
            rules.add(reason.rule().value());
            assertThat(reason.clause()).hasToString("house");
            for (String language : List.of("en", "fr", "es", "de")) {
                assertThat(ReasonText.in(Locale.forLanguageTag(language)).sentence(reason))
                        .contains(CATALOGUE.get(license).names().shortName(), "house")
                        .doesNotContain("{", "policy.");
            }
        }
        assertThat(rules)
                .containsExactly(
                        "policy.accepted", "policy.accepted-with-conditions", "policy.not-accepted", "policy.unclear");
    }

    @Test
    void aPolicyIsAValueThatKeepsItsEntries() {
        List<Entry> entries = new ArrayList<>(List.of(new Entry("CC-BY", "*", Acceptance.ACCEPTED)));
        LicensePolicy policy = new LicensePolicy("house", "Our house", entries);
        entries.clear();
        assertThat(policy.entries()).hasSize(1);
        assertThat(policy).isEqualTo(of(new Entry("CC-BY", "*", Acceptance.ACCEPTED)));
        assertThat(LicensePolicy.standard()).isSameAs(LicensePolicy.standard());
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "latest", "", "4.0 "})
    void anEntryWhoseVersionIsNoneIsRefused(String version) {
        assertThatThrownBy(() -> new Entry("CC-BY", version, Acceptance.ACCEPTED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + version + "'")
                .hasMessageContaining("3.0");
    }
}
