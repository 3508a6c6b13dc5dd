package org.oer4j.licensing.openness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.oer4j.conformance.RuleId;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.LicenseKind;
import org.oer4j.licensing.LicenseTerms;
import org.oer4j.licensing.Permission;
import org.oer4j.licensing.Prohibition;
import org.oer4j.licensing.Requirement;
import org.oer4j.licensing.expression.LicenseExpression;
import org.oer4j.licensing.recognition.Missing;
import org.oer4j.licensing.recognition.Recognition;

/** What holds for every licence, real or imagined, and for every notation. */
class OpennessLawsTest {
    private static final LicenseCatalogue CATALOGUE = LicenseCatalogue.standard();
    private static final RuleId RULE = RuleId.of("recognize.test");

    @Provide
    Arbitrary<License> real() {
        return Arbitraries.of(CATALOGUE.all());
    }

    /** Any terms on any entry: the family keeps its unmodifiable parts, and the kind varies. */
    @Provide
    Arbitrary<License> imagined() {
        return Combinators.combine(
                        real(),
                        Arbitraries.of(LicenseKind.class),
                        Arbitraries.of(Permission.class).set(),
                        Arbitraries.of(Requirement.class).set(),
                        Arbitraries.of(Prohibition.class).set())
                .as((like, kind, permits, requires, prohibits) ->
                        with(like, kind, new LicenseTerms(permits, requires, prohibits)));
    }

    private static License with(License like, LicenseKind kind, LicenseTerms terms) {
        return new License(like.id(), kind, like.names(), like.uri(), like.lineage(), terms, like.registration());
    }

    private static void assertNoMoreOpen(OpennessAssessment less, OpennessAssessment more) {
        assertThat(less.recommendation().openness())
                .isGreaterThanOrEqualTo(more.recommendation().openness());
        assertThat(less.openDefinition().openness())
                .isGreaterThanOrEqualTo(more.openDefinition().openness());
        for (FiveR use : FiveR.values()) {
            assertThat(less.use(use).grant())
                    .as("%s", use)
                    .isGreaterThanOrEqualTo(more.use(use).grant());
        }
    }

    @Property
    void whatIsOpenByTheOpenDefinitionIsOpenByTheRecommendation(@ForAll("imagined") License license) {
        OpennessAssessment assessment = OpennessAssessment.of(license);
        if (assessment.openDefinition().openness() == Openness.OPEN) {
            assertThat(assessment.recommendation().openness()).isEqualTo(Openness.OPEN);
        }
        if (assessment.recommendation().openness() == Openness.NOT_OPEN) {
            assertThat(assessment.openDefinition().openness()).isEqualTo(Openness.NOT_OPEN);
        }
    }

    @Property
    void aProhibitionNeverMakesALicenseMoreOpen(@ForAll("imagined") License license, @ForAll Prohibition more) {
        Set<Prohibition> prohibits = EnumSet.of(more);
        prohibits.addAll(license.terms().prohibits());
        License narrower = with(
                license,
                license.kind(),
                new LicenseTerms(license.terms().permits(), license.terms().requires(), prohibits));
        assertNoMoreOpen(OpennessAssessment.of(narrower), OpennessAssessment.of(license));
    }

    @Property
    void aPermissionNeverMakesALicenseLessOpen(@ForAll("imagined") License license, @ForAll Permission more) {
        Set<Permission> permits = EnumSet.of(more);
        permits.addAll(license.terms().permits());
        License wider = with(
                license,
                license.kind(),
                new LicenseTerms(
                        permits, license.terms().requires(), license.terms().prohibits()));
        OpennessAssessment before = OpennessAssessment.of(license);
        OpennessAssessment after = OpennessAssessment.of(wider);
        assertThat(after.recommendation().openness())
                .isLessThanOrEqualTo(before.recommendation().openness());
        assertThat(after.openDefinition().openness())
                .isLessThanOrEqualTo(before.openDefinition().openness());
    }

    @Property
    void anAlternativeIsAtLeastAsOpenAsEachArmAndAConjunctionAtMost(
            @ForAll("real") License one, @ForAll("real") License other) {
        OpennessAssessment either = OpennessAssessment.of(choice(one + " OR " + other, one, other, true));
        OpennessAssessment both = OpennessAssessment.of(choice(one + " AND " + other, one, other, false));
        for (License arm : List.of(one, other)) {
            assertNoMoreOpen(OpennessAssessment.of(arm), either);
            assertNoMoreOpen(both, OpennessAssessment.of(arm));
        }
    }

    private static Recognition choice(String text, License one, License other, boolean alternatives) {
        LicenseExpression expression = text.contains(":") || text.contains("NO")
                ? LicenseExpression.parse("CC0-1.0")
                : LicenseExpression.parse(text);
        List<List<License>> arms = alternatives ? List.of(List.of(one), List.of(other)) : List.of(List.of(one, other));
        return new Recognition.Choice(expression, arms, RULE, 0, text.length());
    }

    @Property
    void anAmbiguousNotationIsCalledOpenOnlyIfEveryCandidateIs(@ForAll("candidates") List<License> candidates) {
        OpennessAssessment assessment =
                OpennessAssessment.of(new Recognition.Ambiguous(null, candidates, Missing.VERSION, RULE, 0, 1));
        Set<Openness> all = candidates.stream()
                .map(license -> OpennessAssessment.of(license).recommendation().openness())
                .collect(Collectors.toSet());
        assertThat(assessment.recommendation().openness())
                .isEqualTo(all.size() == 1 ? all.iterator().next() : Openness.UNDETERMINED);
        for (FiveR use : FiveR.values()) {
            Set<FiveRAnswer.Grant> grants = candidates.stream()
                    .map(license -> OpennessAssessment.of(license).use(use).grant())
                    .collect(Collectors.toSet());
            assertThat(assessment.use(use).grant())
                    .isEqualTo(grants.size() == 1 ? grants.iterator().next() : FiveRAnswer.Grant.UNDETERMINED);
        }
    }

    @Provide
    Arbitrary<List<License>> candidates() {
        return real().list().ofMinSize(1).ofMaxSize(4);
    }

    @Property
    void whatTheRecommendationCallsOpenLetsEverybodyDoAllFiveThings(@ForAll("imagined") License license) {
        OpennessAssessment assessment = OpennessAssessment.of(license);
        if (assessment.recommendation().openness() == Openness.OPEN) {
            for (FiveR use : FiveR.values()) {
                FiveRAnswer.Grant grant = assessment.use(use).grant();
                assertThat(Tuple.of(use, grant))
                        .isIn(
                                Tuple.of(use, FiveRAnswer.Grant.YES),
                                Tuple.of(FiveR.REMIX, FiveRAnswer.Grant.WITH_CONDITIONS));
            }
        }
    }
}
