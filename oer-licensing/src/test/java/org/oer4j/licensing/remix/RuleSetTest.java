package org.oer4j.licensing.remix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.oer4j.licensing.remix.Questions.CATALOGUE;
import static org.oer4j.licensing.remix.Questions.EVALUATOR;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oer4j.citation.ClauseRef;
import org.oer4j.conformance.RuleId;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.LicenseElement;
import org.oer4j.licensing.LicenseId;
import org.oer4j.licensing.LicenseKind;
import org.oer4j.licensing.LicenseLineage;
import org.oer4j.licensing.LicenseNames;
import org.oer4j.licensing.LicenseRegistration;
import org.oer4j.licensing.LicenseStatus;
import org.oer4j.licensing.LicenseTerms;
import org.oer4j.licensing.LicenseVersion;
import org.oer4j.licensing.Permission;
import org.oer4j.licensing.Prohibition;
import org.oer4j.licensing.Reason;
import org.oer4j.licensing.Requirement;
import org.oer4j.licensing.Verdict;

/** Rules and licences of an embedder's own, beside those of the library. */
class RuleSetTest {
    private static final RuleSet STANDARD = RuleSet.standard();
    private static final Set<Permission> EVERYTHING =
            Set.of(Permission.REPRODUCTION, Permission.DISTRIBUTION, Permission.DERIVATIVE_WORKS);

    private static final License PERMISSIVE = license("LicenseRef-house-free", "1.0", EVERYTHING, Requirement.NOTICE);
    private static final License CREDITED =
            license("LicenseRef-house-by", "1.0", EVERYTHING, Requirement.NOTICE, Requirement.ATTRIBUTION);
    private static final License UNCONDITIONAL = license("LicenseRef-house-zero", "1.0", EVERYTHING);
    private static final License COPYLEFT =
            license("LicenseRef-house-copyleft", "1.0", EVERYTHING, Requirement.NOTICE, Requirement.COPYLEFT);
    private static final License COPYLEFT_TWO =
            license("LicenseRef-house-copyleft", "2.0", EVERYTHING, Requirement.NOTICE, Requirement.COPYLEFT);
    private static final License NON_COMMERCIAL = new License(
            LicenseId.of("LicenseRef-house-nc"),
            LicenseKind.LICENSE,
            new LicenseNames("House NC", "House NC"),
            "",
            new LicenseLineage("LicenseRef-house-nc", Set.of(), null, null),
            new LicenseTerms(EVERYTHING, Set.of(Requirement.NOTICE), Set.of(Prohibition.COMMERCIAL_USE)),
            registration());
    private static final License UNCHANGED = license(
            "LicenseRef-house-unchanged",
            null,
            Set.of(Permission.REPRODUCTION, Permission.DISTRIBUTION),
            Requirement.NOTICE);
    private static final License NO_DERIVATIVES = new License(
            LicenseId.of("LicenseRef-house-nd"),
            LicenseKind.LICENSE,
            new LicenseNames("House ND", "House ND"),
            "",
            new LicenseLineage("LicenseRef-house-nd", Set.of(LicenseElement.ND), null, null),
            new LicenseTerms(Set.of(Permission.REPRODUCTION), Set.of(), Set.of()),
            registration());

    private static final LicenseCatalogue MORE = CATALOGUE.with(
            PERMISSIVE, CREDITED, UNCONDITIONAL, COPYLEFT, COPYLEFT_TWO, NON_COMMERCIAL, UNCHANGED, NO_DERIVATIVES);
    private static final RemixEvaluator WITH_OWN = RemixEvaluator.of(MORE);

    private static LicenseRegistration registration() {
        return new LicenseRegistration(null, "Our house", LicenseStatus.CURRENT, null, "test");
    }

    private static License license(
            String family, @Nullable String version, Set<Permission> permits, Requirement... requires) {
        String id = version == null ? family : family + "-" + version;
        return new License(
                LicenseId.of(id),
                LicenseKind.LICENSE,
                new LicenseNames(id, id),
                "https://example.org/" + id,
                new LicenseLineage(family, Set.of(), version == null ? null : LicenseVersion.parse(version), null),
                new LicenseTerms(permits, Set.of(requires), Set.of()),
                registration());
    }

    /** A rule with one effect on the pairs that a test names. */
    private record HouseRule(
            RuleId id, Ruling.Effect effect, @Nullable String needed, BiPredicate<License, License> applies)
            implements AdaptationRule {
        static HouseRule of(String id, Ruling.Effect effect, BiPredicate<License, License> applies) {
            return new HouseRule(RuleId.of(id), effect, null, applies);
        }

        @Override
        public @Nullable Ruling judge(License source, License outbound) {
            return applies.test(source, outbound)
                    ? new Ruling(effect, new Reason(id, ClauseRef.of("house rules", "s.1"), List.of()), needed)
                    : null;
        }
    }

    private static HouseRule toByNc(Ruling.Effect effect) {
        return HouseRule.of(
                "house.by-nc",
                effect,
                (source, outbound) -> outbound.id().value().equals("CC-BY-NC-4.0"));
    }

    private static RemixEvaluator with(AdaptationRule rule) {
        return RemixEvaluator.of(CATALOGUE, STANDARD.with(rule));
    }

    private static Verdict adapt(RemixEvaluator evaluator, String source, String outbound) {
        LicenseCatalogue catalogue = evaluator.catalogue();
        return evaluator.adapt(catalogue.get(source), catalogue.get(outbound));
    }

    private static RemixPlan remix(RemixEvaluator evaluator, String sources) {
        return evaluator.evaluate(Remix.adaptationOf(Questions.sources(sources)));
    }

    @Test
    void aRuleIsAddedAndTheStandardSetStaysAsItIs() {
        List<RuleId> before = STANDARD.ids();
        RuleSet extended = STANDARD.with(toByNc(Ruling.Effect.PROHIBITS));
        assertThat(RuleSet.standard()).isSameAs(STANDARD);
        assertThat(STANDARD.ids()).isEqualTo(before).doesNotContain(RuleId.of("house.by-nc"));
        assertThat(STANDARD.version()).isEqualTo("2026-11");
        assertThat(extended.ids())
                .hasSize(before.size() + 1)
                .containsAll(before)
                .contains(RuleId.of("house.by-nc"));
        assertThat(extended.version()).isEqualTo("2026-11+house.by-nc");
        assertThat(extended.with(HouseRule.of("house.two", Ruling.Effect.PERMITS, (a, b) -> false))
                        .version())
                .isEqualTo("2026-11+house.by-nc+house.two");
        assertThat(STANDARD.isExtended()).isFalse();
        assertThat(extended.isExtended()).isTrue();
        assertThat(adapt(EVALUATOR, "CC-BY-4.0", "CC-BY-NC-4.0").code()).isEqualTo("allowed");
    }

    @Test
    void aPlanSaysWhichRulesWereAsked() {
        RemixEvaluator evaluator = with(toByNc(Ruling.Effect.CONDITIONS));
        RemixPlan plan = remix(evaluator, "CC-BY-4.0");
        assertThat(plan.rulesVersion()).isEqualTo(evaluator.rulesVersion()).isEqualTo("2026-11+house.by-nc");
        assertThat(plan.rulesConsidered()).contains(RuleId.of("house.by-nc"), RuleId.of("remix.commercial-use"));
        assertThat(remix(EVALUATOR, "CC-BY-4.0").rulesConsidered()).isEqualTo(STANDARD.ids());
        assertThat(plan.catalogueVersion()).isEqualTo(CATALOGUE.version());
    }

    @ParameterizedTest
    @ValueSource(strings = {"remix.share-alike", "remix.no-grant", "remix.commercial-use", "house.by-nc"})
    void anIdThatIsTakenIsRefused(String id) {
        RuleSet extended = STANDARD.with(toByNc(Ruling.Effect.PROHIBITS));
        HouseRule taken = HouseRule.of(id, Ruling.Effect.PERMITS, (source, outbound) -> true);
        assertThatThrownBy(() -> extended.with(taken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + id + "'");
    }

    @ParameterizedTest
    @CsvSource({
        "PERMITS, allowed, discouraged",
        "CONDITIONS, allowed_with_conditions, discouraged",
        "DISCOURAGES, discouraged, discouraged",
        "OPEN, undetermined, undetermined",
        "DISPUTES, disputed, disputed",
        "PROHIBITS, forbidden, forbidden"
    })
    void theStrongestRulingDecides(Ruling.Effect effect, String fromBy, String toCc0) {
        RemixEvaluator toNc = with(toByNc(effect));
        assertThat(adapt(toNc, "CC-BY-4.0", "CC-BY-NC-4.0").code()).isEqualTo(fromBy);
        assertThat(adapt(toNc, "CC-BY-SA-4.0", "CC-BY-NC-4.0").code())
                .as("nothing permits what another rule forbids")
                .isEqualTo("forbidden");
        assertThat(adapt(toNc, "CC-BY-4.0", "CC-BY-NC-3.0").code()).isEqualTo("allowed");
        RemixEvaluator all = with(HouseRule.of("house.all", effect, (source, outbound) -> true));
        assertThat(adapt(all, "CC-BY-4.0", "CC0-1.0").code()).isEqualTo(toCc0);
    }

    @Test
    void theReasonOfARuleThatDecidesComesFirst() {
        for (Ruling.Effect effect : List.of(Ruling.Effect.CONDITIONS, Ruling.Effect.DISCOURAGES)) {
            assertThat(adapt(with(toByNc(effect)), "CC-BY-4.0", "CC-BY-NC-4.0").reasons())
                    .extracting(reason -> reason.rule().value())
                    .containsExactly("house.by-nc", "remix.adapters-license");
        }
        for (Ruling.Effect effect : List.of(Ruling.Effect.OPEN, Ruling.Effect.DISPUTES, Ruling.Effect.PROHIBITS)) {
            assertThat(adapt(with(toByNc(effect)), "CC-BY-4.0", "CC-BY-NC-4.0").reasons())
                    .extracting(reason -> reason.rule() + " " + reason.clause())
                    .containsExactly("house.by-nc house rules s.1");
        }
    }

    @Test
    void aRuleThatIsOpenNamesItsFactOrTheLicence() {
        HouseRule named = new HouseRule(
                RuleId.of("house.open"),
                Ruling.Effect.OPEN,
                "register:house",
                (source, outbound) -> source.family().equals("MIT"));
        assertThat(adapt(with(named), "MIT", "CC-BY-4.0"))
                .isInstanceOfSatisfying(
                        Verdict.Undetermined.class,
                        open -> assertThat(open.needed()).containsExactly("register:house"));
        assertThat(remix(with(named), "MIT;CC-BY-4.0").verdict())
                .isInstanceOfSatisfying(
                        Verdict.Undetermined.class,
                        open -> assertThat(open.needed()).containsExactly("register:house"));
        HouseRule unnamed = HouseRule.of(
                "house.open",
                Ruling.Effect.OPEN,
                (source, outbound) -> source.family().equals("MIT"));
        assertThat(adapt(with(unnamed), "MIT", "CC-BY-4.0"))
                .isInstanceOfSatisfying(
                        Verdict.Undetermined.class,
                        open -> assertThat(open.needed()).containsExactly("license:MIT"));
    }

    @Test
    void aRuleThatForbidsOrDisputesCountsInARemix() {
        RemixPlan forbidden = remix(with(toByNc(Ruling.Effect.PROHIBITS)), "CC-BY-4.0;CC-BY-NC-4.0");
        assertThat(forbidden.verdict()).isInstanceOf(Verdict.Permitted.class);
        assertThat(Questions.outbound(forbidden)).first().isEqualTo("CC-BY-NC-SA-4.0");
        assertThat(Questions.outbound(forbidden)).doesNotContain("CC-BY-NC-4.0");
        HouseRule noSa = HouseRule.of(
                "house.no-sa",
                Ruling.Effect.DISPUTES,
                (source, outbound) -> outbound.elements().contains(LicenseElement.SA));
        RemixPlan disputed = remix(with(noSa), "CC-BY-SA-4.0");
        assertThat(disputed.outbound())
                .isNotEmpty()
                .allMatch(option -> !option.license().elements().contains(LicenseElement.SA));
    }

    @Test
    void aRuleThatDiscouragesPutsTheLicenceBehind() {
        HouseRule noBy = HouseRule.of(
                "house.no-by",
                Ruling.Effect.DISCOURAGES,
                (source, outbound) -> outbound.id().value().equals("CC-BY-4.0"));
        List<String> outbound = Questions.outbound(remix(with(noBy), "CC-BY-3.0"));
        assertThat(outbound.indexOf("CC-BY-4.0")).isGreaterThan(outbound.indexOf("CC-BY-NC-ND-4.0"));
        assertThat(remix(with(noBy), "CC-BY-3.0").verdict().code()).isEqualTo("allowed");
    }

    @Test
    void aRuleThatDiscouragesForbidsNothingBesideAShareAlike() {
        HouseRule rather = HouseRule.of(
                "house.rather-not",
                Ruling.Effect.DISCOURAGES,
                (source, outbound) -> outbound.family().equals("CC-BY-SA"));
        assertThat(adapt(with(rather), "CC-BY-4.0", "CC-BY-SA-4.0").code()).isEqualTo("discouraged");
        assertThat(adapt(with(rather), "CC-BY-SA-4.0", "CC-BY-SA-4.0").code()).isEqualTo("discouraged");
        assertThat(remix(with(rather), "CC-BY-4.0;CC-BY-SA-4.0").verdict().code())
                .isEqualTo("discouraged");
    }

    @Test
    void aRuleCannotPermitWhatAnotherForbids() {
        HouseRule ours = HouseRule.of(
                "house.ours",
                Ruling.Effect.PERMITS,
                (source, outbound) -> source.id().equals(UNCHANGED.id()));
        RemixEvaluator evaluator = RemixEvaluator.of(MORE, STANDARD.with(ours));
        assertThat(adapt(evaluator, UNCHANGED.id().value(), "CC-BY-4.0").code()).isEqualTo("forbidden");
    }

    @Test
    void aRuleThatSaysNothingChangesNoVerdict() {
        AdapterLicenses silent = AdapterLicenses.of(
                CATALOGUE, STANDARD.with(HouseRule.of("house.silent", Ruling.Effect.PROHIBITS, (a, b) -> false)));
        List<String> different = new ArrayList<>();
        for (int i = 0; i < CATALOGUE.size(); i += 5) {
            License source = CATALOGUE.all().get(i);
            for (License outbound : CATALOGUE.all()) {
                if (!silent.verdict(source, outbound).equals(EVALUATOR.adapt(source, outbound))) {
                    different.add(source + " to " + outbound);
                }
            }
        }
        assertThat(different).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // an own permissive licence: its notice travels
        "LicenseRef-house-free-1.0, LicenseRef-house-free-1.0, allowed, remix.permissive-license",
        "LicenseRef-house-free-1.0, CC-BY-4.0, allowed_with_conditions, remix.duties-remain",
        "LicenseRef-house-free-1.0, CC-BY-SA-4.0, allowed_with_conditions, remix.duties-remain",
        "LicenseRef-house-free-1.0, CC0-1.0, discouraged, remix.notices-survive",
        "LicenseRef-house-free-1.0, LicenseRef-house-zero-1.0, discouraged, remix.notices-survive",
        "LicenseRef-house-free-1.0, GPL-3.0-only, allowed, remix.permissive-license",
        "LicenseRef-house-free-1.0, MIT, allowed_with_conditions, remix.duties-remain",
        "LicenseRef-house-free-1.0, LicenseRef-all-rights-reserved, allowed_with_conditions, remix.limits-remain",
        "LicenseRef-house-free-1.0, CC-PDM-1.0, forbidden, remix.not-for-new-works",
        "CC-BY-4.0, LicenseRef-house-free-1.0, discouraged, remix.credit-survives",
        "CC-BY-4.0, LicenseRef-house-by-1.0, allowed_with_conditions, remix.duties-remain",
        "MIT, LicenseRef-house-free-1.0, allowed_with_conditions, remix.duties-remain",
        "LicenseRef-house-by-1.0, CC0-1.0, discouraged, remix.credit-survives",
        "LicenseRef-house-by-1.0, MIT, allowed_with_conditions, remix.duties-remain",
        "CC-BY-SA-4.0, LicenseRef-house-free-1.0, forbidden, remix.share-alike-other-terms",
        "CC0-1.0, LicenseRef-house-free-1.0, allowed, remix.public-domain",
        // one that asks for nothing
        "LicenseRef-house-zero-1.0, CC-BY-NC-4.0, allowed, remix.no-conditions",
        "LicenseRef-house-zero-1.0, GPL-2.0-only, allowed, remix.no-conditions",
        "CC-BY-4.0, LicenseRef-house-zero-1.0, discouraged, remix.credit-survives",
        // an own copyleft: the same licence and nothing else
        "LicenseRef-house-copyleft-1.0, LicenseRef-house-copyleft-1.0, allowed, remix.copyleft",
        "LicenseRef-house-copyleft-1.0, LicenseRef-house-copyleft-2.0, forbidden, remix.or-later-not-yours",
        "LicenseRef-house-copyleft-2.0, LicenseRef-house-copyleft-1.0, forbidden, remix.copyleft-earlier-version",
        "LicenseRef-house-copyleft-1.0, CC-BY-SA-4.0, forbidden, remix.copyleft-other-terms",
        "LicenseRef-house-copyleft-1.0, GPL-3.0-only, forbidden, remix.copyleft-other-terms",
        "LicenseRef-house-copyleft-1.0, CC-BY-4.0, forbidden, remix.copyleft-other-terms",
        "CC-BY-4.0, LicenseRef-house-copyleft-1.0, allowed, remix.adapters-license",
        "CC-BY-SA-4.0, LicenseRef-house-copyleft-1.0, forbidden, remix.share-alike-other-terms",
        "GPL-3.0-only, LicenseRef-house-copyleft-1.0, forbidden, remix.copyleft-other-terms",
        "CC-BY-NC-4.0, LicenseRef-house-copyleft-1.0, discouraged, remix.non-commercial-survives",
        // an own non-commercial licence
        "LicenseRef-house-nc, CC-BY-NC-4.0, allowed_with_conditions, remix.duties-remain",
        "LicenseRef-house-nc, CC-BY-4.0, discouraged, remix.non-commercial-survives",
        "CC-BY-NC-4.0, LicenseRef-house-nc, discouraged, remix.credit-survives",
        // NoDerivatives by its element
        "LicenseRef-house-nd, CC-BY-4.0, forbidden, remix.no-derivatives"
    })
    void anOwnLicenceIsJudgedByWhatItsTermsSay(String source, String outbound, String verdict, String rule) {
        Verdict given = adapt(WITH_OWN, source, outbound);
        assertThat(given.code()).as("%s", given.reasons()).isEqualTo(verdict);
        assertThat(given.reasons().get(0).rule()).hasToString(rule);
    }

    @Test
    void anOwnPermissiveLicenceGoesAlongWithOthers() {
        RemixPlan alone = remix(WITH_OWN, "LicenseRef-house-free-1.0");
        assertThat(Questions.outbound(alone)).first().isEqualTo("LicenseRef-house-free-1.0");
        RemixPlan beside = remix(WITH_OWN, "LicenseRef-house-free-1.0;CC-BY-SA-3.0");
        assertThat(Questions.outbound(beside)).first().isEqualTo("CC-BY-SA-4.0");
        assertThat(beside.verdict().code()).isEqualTo("allowed_with_conditions");
        assertThat(remix(EVALUATOR, "CC-BY-4.0").outboundLicenses())
                .as("the standard catalogue does not offer it")
                .isEqualTo(remix(WITH_OWN, "CC-BY-4.0").outboundLicenses());
    }

    @Test
    void anOwnCopyleftTakesWhatAddsNoRestrictionAndNothingElse() {
        RemixPlan plan = remix(WITH_OWN, "LicenseRef-house-copyleft-1.0;CC-BY-4.0;MIT;CC0-1.0");
        assertThat(Questions.outbound(plan)).containsExactly("LicenseRef-house-copyleft-1.0");
        RemixPlan restricted = remix(WITH_OWN, "LicenseRef-house-copyleft-1.0;CC-BY-NC-4.0");
        assertThat(restricted.verdict().code()).isEqualTo("forbidden");
        assertThat(Questions.rules(restricted)).contains("remix.added-restriction");
        assertThat(remix(WITH_OWN, "LicenseRef-house-copyleft-1.0;LicenseRef-house-copyleft-2.0")
                        .verdict()
                        .code())
                .isEqualTo("forbidden");
        assertThat(remix(WITH_OWN, "LicenseRef-house-nc;CC-BY-SA-4.0").verdict().code())
                .isEqualTo("forbidden");
    }

    @Test
    void anOwnLicenceIsAskedAboutUsesToo() {
        assertThat(unmerged("LicenseRef-house-nc", "copy commercial")).isEqualTo("forbidden");
        assertThat(unmerged("LicenseRef-house-nc", "copy")).isEqualTo("allowed");
        assertThat(unmerged("LicenseRef-house-free-1.0", "copy technical-measures"))
                .isEqualTo("allowed");
        assertThat(unmerged("LicenseRef-house-copyleft-1.0", "collection commercial"))
                .isEqualTo("allowed");
        assertThat(unmerged("LicenseRef-house-nd", "private")).isEqualTo("forbidden");
        assertThat(unmerged("LicenseRef-house-nd", "collection")).isEqualTo("allowed");
        assertThat(unmerged("LicenseRef-house-unchanged", "collection commercial"))
                .isEqualTo("allowed");
    }

    private static String unmerged(String source, String use) {
        return WITH_OWN.evaluate(Questions.remix(source, use, "")).verdict().code();
    }

    @Test
    void anOwnLicenceThatPermitsNoDerivativeWorksForbidsThem() {
        assertThat(adapt(WITH_OWN, "LicenseRef-house-unchanged", "CC-BY-4.0").code())
                .isEqualTo("forbidden");
        assertThat(unmerged("LicenseRef-house-unchanged", "private")).isEqualTo("forbidden");
    }

    @Test
    void anOwnLicenceThatPermitsNoDerivativeWorksIsNeverPermitted() {
        for (License outbound : MORE.all()) {
            assertThat(WITH_OWN.adapt(UNCHANGED, outbound)).as("%s", outbound).isNotInstanceOf(Verdict.Permitted.class);
        }
    }

    @Test
    void aLicenceOfAnotherCatalogueIsRefused() {
        License by = CATALOGUE.get("CC-BY-4.0");
        assertThatThrownBy(() -> EVALUATOR.adapt(PERMISSIVE, by))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'LicenseRef-house-free-1.0'");
        assertThatThrownBy(() -> EVALUATOR.adapt(by, PERMISSIVE)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Questions.code("LicenseRef-house-free-1.0", "adaptation"))
                .as("in a question it is unknown")
                .isEqualTo("undetermined");
    }

    @Test
    void theTableOfACatalogueWithOwnLicencesGivesTheSameAnswers() {
        AdapterLicenses table = AdapterLicenses.of(MORE);
        for (License own : List.of(PERMISSIVE, COPYLEFT, COPYLEFT_TWO, NON_COMMERCIAL, UNCHANGED)) {
            LicenseSet outbound = table.outboundFor(List.of(own));
            for (License license : MORE.all()) {
                Verdict verdict = STANDARD.judge(own, license)
                        .verdict(STANDARD.facts().duties().of(own));
                // Verdicts are shared among like outbound licences, so that remix.not-covered may name another of them.
                assertThat(table.verdict(own, license).code()).isEqualTo(verdict.code());
                assertThat(table.verdict(own, license).reasons())
                        .extracting(Reason::rule)
                        .isEqualTo(verdict.reasons().stream().map(Reason::rule).toList());
                assertThat(outbound.contains(license)).isEqualTo(verdict instanceof Verdict.Permitted);
            }
        }
    }
}
