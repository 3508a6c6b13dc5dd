package org.oer4j.licensing.remix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.LicenseElement;
import org.oer4j.licensing.LicenseKind;
import org.oer4j.licensing.Permission;
import org.oer4j.licensing.Reason;
import org.oer4j.licensing.Verdict;
import org.oer4j.licensing.expression.LicenseExpression;

/** What holds for every licence and every set of sources. */
class RemixLawsTest {
    private static final LicenseCatalogue CATALOGUE = LicenseCatalogue.standard();
    private final RemixEvaluator evaluator = RemixEvaluator.of(CATALOGUE);
    private static final MergeClause MERGE_CLAUSE = RuleSet.standard().facts().mergeClause();

    private static List<Source> sources(List<License> licenses) {
        return licenses.stream()
                .map(license -> Source.of(license.id().value(), license))
                .toList();
    }

    private RemixPlan plan(List<License> licenses, IntendedUse use) {
        return evaluator.evaluate(new Remix(sources(licenses), use, null));
    }

    private static LicenseExpression expression(License license) {
        return LicenseExpression.of(license.id().value());
    }

    @Test
    void aRemixOfOneSourceEqualsItsAdaptation() {
        int pairs = 0;
        for (int i = 0; i < CATALOGUE.size(); i++) {
            License source = CATALOGUE.all().get(i);
            for (int j = i % 7; j < CATALOGUE.size(); j += 7) {
                License outbound = CATALOGUE.all().get(j);
                RemixPlan plan = evaluator.evaluate(
                        Remix.adaptationOf(sources(List.of(source))).under(expression(outbound)));
                Verdict pair = evaluator.adapt(source, outbound);
                pairs++;
                if (!plan.verdict().code().equals(pair.code())) {
                    assertThat(plan.verdict()).as("%s to %s", source, outbound).isEqualTo(pair);
                }
            }
        }
        assertThat(pairs).isGreaterThan(65_000);
    }

    @Property(tries = 2_000)
    void orderAndRepetitionOfSourcesDoNotMatter(
            @ForAll("licenses") List<License> licenses, @ForAll("uses") IntendedUse use) {
        List<License> other = new ArrayList<>(licenses);
        Collections.reverse(other);
        other.add(licenses.get(0));
        RemixPlan plan = plan(licenses, use);
        RemixPlan again = plan(other, use);
        assertThat(again.outboundLicenses()).isEqualTo(plan.outboundLicenses());
        assertThat(again.verdict().code()).isEqualTo(plan.verdict().code());
        assertThat(Set.copyOf(again.obligations())).isEqualTo(Set.copyOf(plan.obligations()));
    }

    @Property(tries = 2_000)
    void withoutAMergeClauseAnotherSourceNeverAddsAnOutboundLicense(
            @ForAll("licenses") List<License> licenses, @ForAll("license") License more) {
        List<License> longer = new ArrayList<>(licenses);
        longer.add(more);
        boolean merging =
                longer.stream().anyMatch(license -> !MERGE_CLAUSE.of(license).isEmpty());
        for (License outbound : plan(longer, IntendedUse.ADAPTATION).outboundLicenses()) {
            Remix asked = Remix.adaptationOf(sources(licenses)).under(expression(outbound));
            if (!merging) {
                assertThat(evaluator.evaluate(asked).verdict())
                        .as("%s under %s", licenses, outbound)
                        .isInstanceOf(Verdict.Permitted.class);
                for (License license : longer) {
                    assertThat(evaluator.adapt(license, outbound)).isInstanceOf(Verdict.Permitted.class);
                }
            }
        }
    }

    @Property(tries = 1_000)
    void publicDomainEverywhereAndOwnWorksChangeNothing(
            @ForAll("licenses") List<License> licenses, @ForAll("uses") IntendedUse use) {
        RemixPlan plan = plan(licenses, use);
        List<Source> more = new ArrayList<>(sources(licenses));
        more.add(Source.of("CC0-1.0"));
        more.add(Source.of("PDDL-1.0"));
        more.add(Source.ownWork("mine"));
        more.add(Source.inPublicDomain("old", Set.of()));
        RemixPlan again = evaluator.evaluate(new Remix(more, use, null));
        assertThat(again.verdict().code()).isEqualTo(plan.verdict().code());
        assertThat(again.outboundLicenses()).containsAll(plan.outboundLicenses());
        assertThat(again.outbound().isEmpty()).isEqualTo(plan.outbound().isEmpty());
        assertThat(again.blockers()).isEqualTo(plan.blockers());
    }

    @Test
    void everyLicenseThatPermitsAdaptationAndFitsNewWorksMayBeKept() {
        int licenses = 0;
        for (License license : CATALOGUE.all()) {
            if (license.kind() != LicenseKind.PUBLIC_DOMAIN_MARK
                    && license.kind().isGrant()
                    && license.permits(Permission.DERIVATIVE_WORKS)) {
                licenses++;
                assertThat(evaluator.adapt(license, license).code())
                        .as(license.toString())
                        .isEqualTo("allowed");
            }
        }
        assertThat(licenses).isGreaterThan(450);
    }

    @Test
    void shareAlikeNeverGoesToAnEarlierVersionAndFourPointZeroNeverToAPort() {
        int pairs = 0;
        for (License source : CATALOGUE.all()) {
            for (License outbound : CATALOGUE.all()) {
                if (source.elements().contains(LicenseElement.SA)
                        && outbound.version() != null
                        && source.family().equals(outbound.family())) {
                    pairs++;
                    boolean permitted = evaluator.adapt(source, outbound) instanceof Verdict.Permitted;
                    boolean earlier = outbound.version().compareTo(source.version()) < 0;
                    boolean toPort = source.version().major() == 4 && outbound.jurisdiction() != null;
                    assertThat(permitted && (earlier || toPort))
                            .as("%s to %s", source, outbound)
                            .isFalse();
                }
            }
        }
        assertThat(pairs).isGreaterThan(18_000);
    }

    @Test
    void everyVerdictHasAReasonWithAClauseAndNoDerivativesIsNeverShared() {
        int pairs = 0;
        for (License source : CATALOGUE.all()) {
            for (License outbound : CATALOGUE.all()) {
                Verdict verdict = evaluator.adapt(source, outbound);
                pairs++;
                boolean explained = !verdict.reasons().isEmpty()
                        && verdict.reasons().stream()
                                .noneMatch(
                                        reason -> reason.clause().instrument().isEmpty()
                                                || reason.rule().value().equals("remix.not-covered"));
                boolean shared =
                        source.elements().contains(LicenseElement.ND) && !(verdict instanceof Verdict.Prohibited);
                if (!explained || shared) {
                    assertThat(verdict).as("%s to %s", source, outbound).isNull();
                }
            }
        }
        assertThat(pairs).isEqualTo(CATALOGUE.size() * CATALOGUE.size());
    }

    @Property(tries = 1_000)
    void everyPlanHasAReason(@ForAll("licenses") List<License> licenses, @ForAll("uses") IntendedUse use) {
        RemixPlan plan = plan(licenses, use);
        assertThat(plan.reasons())
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(reason.clause().toString()).isNotBlank());
        assertThat(plan.rulesConsidered()).contains(RuleSet.standard().ids().get(0));
        if (plan.verdict() instanceof Verdict.Prohibited) {
            assertThat(plan.blockers()).isNotEmpty();
        }
    }

    /** The Sampling licences let derivatives be shared and copies not (s.3); FAL 1.2 bars collections (art.3). */
    @Test
    void aCollectionIsNeverStricterThanTheAdaptationForTheSameUse() {
        int uses = 0;
        for (License license : CATALOGUE.all()) {
            boolean exempt = license.family().contains("Sampling")
                    || license.id().value().equals("LAL-1.2");
            for (boolean commercial : new boolean[] {false, true}) {
                for (UseCircumstance circumstance : UseCircumstance.values()) {
                    IntendedUse use = new IntendedUse(Making.ADAPTATION, commercial).with(circumstance);
                    int adaptation = severity(best(license, use));
                    int collection = severity(
                            plan(List.of(license), use.as(Making.COLLECTION)).verdict());
                    uses++;
                    assertThat(exempt || collection <= adaptation)
                            .as("%s for %s", license, use)
                            .isTrue();
                }
            }
        }
        assertThat(uses).isGreaterThan(9_000);
    }

    /** The best that an adaptation can be: under the best licence on offer, or kept under the source's own. */
    private Verdict best(License license, IntendedUse use) {
        Verdict offered = plan(List.of(license), use).verdict();
        Verdict kept = evaluator
                .evaluate(new Remix(sources(List.of(license)), use, expression(license)))
                .verdict();
        return severity(offered) <= severity(kept) ? offered : kept;
    }

    private static int severity(Verdict verdict) {
        return verdict.<Integer>fold(
                permitted -> 0, prohibited -> 3, open -> open.kind() == Verdict.Undetermined.Kind.FACT_MISSING ? 1 : 2);
    }

    @Property(tries = 500)
    void whatIsPermittedCommerciallyIsPermittedNonCommercially(
            @ForAll("licenses") List<License> licenses, @ForAll("uses") IntendedUse use) {
        IntendedUse commercial = new IntendedUse(use.making(), true, use.circumstances(), Set.of());
        IntendedUse other = new IntendedUse(use.making(), false, Set.of(), Set.of());
        if (plan(licenses, commercial).verdict() instanceof Verdict.Permitted) {
            assertThat(plan(licenses, other).verdict()).isInstanceOf(Verdict.Permitted.class);
        }
    }

    @Test
    void aReasonWithoutAGrantSaysSo() {
        assertThat(plan(List.of(CATALOGUE.get("LicenseRef-all-rights-reserved")), IntendedUse.ADAPTATION)
                        .reasons())
                .extracting(Reason::clause)
                .containsExactly(Reason.NO_GRANT);
    }

    @Provide
    Arbitrary<License> license() {
        return Arbitraries.of(CATALOGUE.all());
    }

    @Provide
    Arbitrary<List<License>> licenses() {
        List<License> friendly = CATALOGUE.all().stream()
                .filter(license -> license.kind().isPublicDomain()
                        || license.family().matches("CC-BY|CC-BY-SA|CC-BY-NC|CC0|MIT|LAL|GPL|EUPL|OGL-UK|etalab"))
                .toList();
        return Arbitraries.oneOf(
                Arbitraries.of(CATALOGUE.all()).list().ofMinSize(1).ofMaxSize(12),
                Arbitraries.of(friendly).list().ofMinSize(1).ofMaxSize(4));
    }

    @Provide
    Arbitrary<IntendedUse> uses() {
        return Combinators.combine(
                        Arbitraries.of(Making.values()),
                        Arbitraries.of(true, false, false),
                        Arbitraries.of(UseCircumstance.values()).set().ofMaxSize(2))
                .as((making, commercial, circumstances) ->
                        new IntendedUse(making, commercial, circumstances, Set.of()));
    }
}
