package org.oer4j.licensing.remix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.oer4j.licensing.remix.Questions.CATALOGUE;
import static org.oer4j.licensing.remix.Questions.EVALUATOR;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oer4j.licensing.License;
import org.oer4j.licensing.Reason;
import org.oer4j.licensing.Verdict;
import org.oer4j.licensing.expression.LicenseExpression;

/** On what the use of a work can rest besides a licence, and what an ambiguous licence leaves possible. */
class BasisTest {
    private static final List<String> USES = List.of(
            "adaptation",
            "collection",
            "private",
            "copy",
            "format-shift",
            "excerpt",
            "translation",
            "synchronization",
            "database",
            "adaptation commercial",
            "copy sold-copies advertising",
            "copy technical-measures",
            "translation paid-access staff-training closed-group");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mine=own           |         | allowed                 | remix.own-work                      | mine
            gone=pd            |         | allowed                 | remix.public-domain-everywhere      | gone
            gone=pd            | in:FR   | allowed                 | remix.public-domain-everywhere      | gone
            old=pd:FR          |         | allowed_with_conditions | remix.public-domain-some-countries  | old/FR
            old=pd:US,FR       |         | allowed_with_conditions | remix.public-domain-some-countries  | old/FR, US
            old=pd:FR          | in:FR   | allowed                 | remix.public-domain-here            | old/FR
            old=pd:FR,US       | in:FR   | allowed                 | remix.public-domain-here            | old/FR, US
            old=pd:FR,US       | in:US,FR| allowed                 | remix.public-domain-here            | old/FR, US
            old=pd:FR          | in:US   | undetermined            | remix.public-domain-not-here        | old/FR/US
            old=pd:FR          | in:US,FR,DE | undetermined        | remix.public-domain-not-here        | old/FR/DE, US
            quote=exception    |         | allowed_with_conditions | remix.exception                     | quote/quotation
            letter=permission  | in:FR   | allowed_with_conditions | remix.permission                    | letter/a letter
            """)
    void holdsWhateverIsMadeOfTheWork(String source, String countries, String verdict, String rule, String arguments) {
        String where = countries == null ? "" : " " + countries;
        for (String use : USES) {
            RemixPlan plan = Questions.plan(source, use + where, "");
            assertThat(plan.verdict().code()).as(use).isEqualTo(verdict);
            assertThat(plan.reasons()).as(use).hasSize(1);
            Reason reason = plan.reasons().get(0);
            assertThat(reason.rule()).as(use).hasToString(rule);
            assertThat(reason.clause()).as(use).isEqualTo(Reason.NO_GRANT);
            assertThat(String.join("/", reason.arguments())).as(use).isEqualTo(arguments);
            assertThat(plan.obligations()).as("no licence asks for anything").isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mine=own", "gone=pd", "old=pd:FR", "quote=exception", "letter=permission"})
    void setsNoConditionOnTheOutboundLicence(String source) {
        for (String other :
                List.of("CC-BY-SA-3.0", "CC-BY-NC-4.0", "CC-BY-SA-1.0", "GPL-3.0-only", "CC-BY-4.0 OR CC-BY-ND-4.0")) {
            RemixPlan alone = Questions.adaptation(other);
            RemixPlan beside = Questions.adaptation(source + ";" + other);
            RemixPlan behind = Questions.adaptation(other + ";" + source);
            assertThat(Questions.outbound(beside)).as(other).containsAll(Questions.outbound(alone));
            assertThat(Questions.outbound(behind)).as(other).isEqualTo(Questions.outbound(beside));
            assertThat(beside.obligations()).as(other).isEqualTo(alone.obligations());
            assertThat(Questions.rules(beside)).as(other).containsAll(Questions.rules(alone));
        }
        assertThat(Questions.adaptation(source + ";CC-BY-ND-4.0").blockers()).containsExactly(List.of("CC-BY-ND-4.0"));
        assertThat(Questions.outbound(Questions.adaptation(source))).startsWith("CC0-1.0", "CC-BY-4.0");
        for (String outbound : List.of("CC0-1.0", "CC-BY-ND-2.0", "GPL-3.0-only", "LicenseRef-all-rights-reserved")) {
            assertThat(Questions.outbound(Questions.plan(source, "adaptation", outbound)))
                    .containsExactly(outbound);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"old=pd:FR", "quote=exception", "letter=permission"})
    void warnsBesideALicenceToo(String source) {
        RemixPlan plan = Questions.adaptation("CC-BY-4.0;" + source);
        assertThat(plan.verdict().code()).isEqualTo("allowed_with_conditions");
        assertThat(plan.outbound())
                .allMatch(option -> option.verdict().reasons().stream()
                        .anyMatch(reason -> reason.clause().equals(Reason.NO_GRANT)));
    }

    @Test
    void warnsInACollectionBesideAnotherConditionToo() {
        assertThat(Questions.rules(Questions.plan("GFDL-1.3-only;quote=exception", "collection", "")))
                .contains("remix.collection-conditions", "remix.exception");
    }

    @Test
    void publicDomainThatIsNotKnownHereIsAskedFor() {
        RemixPlan plan = Questions.plan("CC-BY-4.0;old=pd:US", "adaptation in:FR", "");
        assertThat(plan.verdict()).isInstanceOfSatisfying(Verdict.Undetermined.class, open -> {
            assertThat(open.kind()).isEqualTo(Verdict.Undetermined.Kind.FACT_MISSING);
            assertThat(open.needed()).containsExactly("public-domain:old");
        });
        assertThat(plan.outbound()).isEmpty();
        assertThat(Questions.plan("CC-BY-ND-4.0;old=pd:US", "adaptation in:FR", "")
                        .verdict()
                        .code())
                .as("what is forbidden anyway is not asked about")
                .isEqualTo("forbidden");
        RemixPlan asked = Questions.plan("CC-BY-4.0;old=pd:US", "adaptation in:FR", "CC-BY-4.0");
        assertThat(asked.verdict().code()).isEqualTo("undetermined");
        assertThat(asked.blockers()).containsExactly(List.of("old"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CC-PDM-1.0", "rs:InC/1.0", "rs:NoC-US/1.0"})
    void anOwnWorkIsNotPutUnderALabelForOldWorks(String label) {
        assertThat(Questions.plan("CC0-1.0", "adaptation", label).verdict().code())
                .isEqualTo("forbidden");
        assertThat(Questions.plan("mine=own", "adaptation", label).verdict().code())
                .isEqualTo("forbidden");
    }

    private static Source oneOf(String name, String... licenses) {
        return new Source(
                name,
                new Basis.OneOf(
                        name, List.of(licenses).stream().map(CATALOGUE::get).toList()));
    }

    private static RemixPlan plan(IntendedUse use, Source... sources) {
        return EVALUATOR.evaluate(new Remix(List.of(sources), use, null));
    }

    private static RemixPlan adaptation(Source... sources) {
        return plan(IntendedUse.ADAPTATION, sources);
    }

    @Test
    void anAmbiguityThatARecogniserNarrowedIsNotThatOfTheFamily() {
        assertThat(Questions.adaptation("CC-BY-SA").verdict().code()).isEqualTo("undetermined");
        RemixPlan plan = adaptation(oneOf("BY-SA 3.0 or 4.0", "CC-BY-SA-3.0", "CC-BY-SA-4.0"));
        assertThat(plan.verdict().code()).isEqualTo("allowed");
        assertThat(Questions.outbound(plan)).containsExactly("CC-BY-SA-4.0");
        assertThat(Questions.rules(plan)).containsExactly("remix.share-alike", "remix.whatever-version");
        Reason whatever = plan.reasons().get(1);
        assertThat(whatever.arguments()).containsExactly("BY-SA 3.0 or 4.0", "CC BY-SA 4.0");
    }

    @Test
    void oneCandidateIsTheLicenceItself() {
        RemixPlan narrowed = adaptation(oneOf("CC-BY-SA-3.0", "CC-BY-SA-3.0"));
        RemixPlan exact = Questions.adaptation("CC-BY-SA-3.0");
        assertThat(narrowed.verdict()).isEqualTo(exact.verdict());
        assertThat(narrowed.outbound()).isEqualTo(exact.outbound());
    }

    @Test
    void candidatesThatDisagreeAreAskedAboutAndThoseThatAgreeAreNot() {
        RemixPlan open = adaptation(oneOf("BY or BY-ND", "CC-BY-4.0", "CC-BY-ND-4.0"));
        assertThat(open.verdict())
                .isInstanceOfSatisfying(
                        Verdict.Undetermined.class,
                        verdict -> assertThat(verdict.needed()).containsExactly("version:BY or BY-ND"));
        assertThat(open.blockers()).isEmpty();
        RemixPlan none = adaptation(oneOf("some ND", "CC-BY-ND-4.0", "CC-BY-NC-ND-3.0"));
        assertThat(none.verdict().code()).isEqualTo("forbidden");
        assertThat(none.blockers()).containsExactly(List.of("some ND"));
        assertThat(Questions.rules(none)).contains("remix.no-derivatives");
        assertThat(adaptation(oneOf("BY or BY-NC", "CC-BY-4.0", "CC-BY-NC-4.0")).outboundLicenses())
                .first()
                .hasToString("CC-BY-NC-4.0");
    }

    @Test
    void theWorstAdviceOfTheCandidatesCounts() {
        Source either = oneOf("BY or BY-NC", "CC-BY-4.0", "CC-BY-NC-4.0");
        assertThat(under("CC-BY-4.0", either)).isEqualTo("discouraged");
        assertThat(under("CC-BY-NC-4.0", either)).isEqualTo("allowed");
        assertThat(under("CC-BY-4.0", oneOf("CC0 or MIT", "CC0-1.0", "MIT"))).isEqualTo("allowed_with_conditions");
        assertThat(under("CC-BY-4.0", oneOf("MIT or BY-NC", "MIT", "CC-BY-NC-4.0")))
                .isEqualTo("discouraged");
        assertThat(under("CC-BY-4.0", oneOf("BY-NC or MIT", "CC-BY-NC-4.0", "MIT")))
                .isEqualTo("discouraged");
        assertThat(under("CC-BY-SA-4.0", either, Source.of("CC-BY-SA-4.0")))
                .as("beside a share-alike, what may be NC is not certain")
                .isEqualTo("undetermined");
        assertThat(under("CC-BY-NC-SA-4.0", either, Source.of("CC-BY-NC-SA-4.0")))
                .isEqualTo("allowed");
    }

    private static String under(String outbound, Source... sources) {
        return EVALUATOR
                .evaluate(Remix.adaptationOf(List.of(sources)).under(LicenseExpression.parse(outbound)))
                .verdict()
                .code();
    }

    @Test
    void candidatesAreAskedAboutTheUseToo() {
        Source byOrNc = oneOf("BY or BY-NC", "CC-BY-4.0", "CC-BY-NC-4.0");
        Source someNc = oneOf("some NC", "CC-BY-NC-4.0", "CC-BY-NC-SA-4.0");
        Source someNd = oneOf("some ND 4.0", "CC-BY-ND-4.0", "CC-BY-NC-ND-4.0");
        IntendedUse commercial = new IntendedUse(Making.ADAPTATION, true);
        assertThat(plan(commercial, byOrNc).verdict().code()).isEqualTo("undetermined");
        assertThat(plan(commercial, someNc).verdict().code()).isEqualTo("forbidden");
        assertThat(plan(commercial.as(Making.COPY), byOrNc).verdict())
                .isInstanceOfSatisfying(
                        Verdict.Undetermined.class,
                        open -> assertThat(open.needed()).containsExactly("version:BY or BY-NC"));
        assertThat(plan(commercial.as(Making.COPY), someNc).verdict().code()).isEqualTo("forbidden");
        IntendedUse costs = IntendedUse.ADAPTATION.with(UseCircumstance.COST_RECOVERY);
        assertThat(plan(costs, someNc).verdict().code()).isEqualTo("disputed");
        assertThat(plan(costs, byOrNc).verdict().code()).isEqualTo("undetermined");
        IntendedUse paid = IntendedUse.ADAPTATION.with(UseCircumstance.PAID_ACCESS);
        assertThat(plan(paid, someNc).verdict().code()).isEqualTo("undetermined");
        IntendedUse group = IntendedUse.ADAPTATION.with(UseCircumstance.CLOSED_GROUP);
        assertThat(plan(group, someNd).verdict().code()).isEqualTo("disputed");
        assertThat(plan(group.as(Making.COPY), someNd).verdict().code()).isEqualTo("allowed");
        IntendedUse kept = new IntendedUse(Making.PRIVATE, false);
        assertThat(plan(kept, oneOf("ND", "CC-BY-ND-3.0", "CC-BY-ND-4.0"))
                        .verdict()
                        .code())
                .isEqualTo("undetermined");
        assertThat(plan(new IntendedUse(Making.COLLECTION, false), oneOf("x", "CC-BY-4.0", "GFDL-1.3-only"))
                        .verdict()
                        .code())
                .as("all candidates permit it, and the worst advice counts")
                .isEqualTo("allowed_with_conditions");
    }

    @Test
    void aConditionOfTheUseIsToldForACandidateToo() {
        RemixPlan plan = plan(
                IntendedUse.ADAPTATION.with(UseCircumstance.TECHNICAL_MEASURES),
                oneOf("ODbL or PDDL", "ODbL-1.0", "PDDL-1.0"));
        assertThat(plan.verdict().code()).isNotEqualTo("allowed");
        assertThat(Questions.rules(plan)).contains("remix.parallel-copy");
    }

    @Test
    void thePurposeIsAskedForWhereTheVersionDecidesNothing() {
        for (String use : List.of("copy paid-access", "adaptation paid-access")) {
            assertThat(Questions.plan("CC-BY-NC", use, "").verdict())
                    .isInstanceOfSatisfying(
                            Verdict.Undetermined.class,
                            open -> assertThat(open.needed()).as(use).contains("primarily-commercial"));
        }
    }

    @Test
    void aDisputedCandidateIsNotForbidden() {
        assertThat(Questions.code("CC-BY-ND", "adaptation closed-group")).isIn("undetermined", "disputed");
    }

    /** Candidates are good for a licence where every one of them is, whatever they are. */
    @Property(tries = 500)
    void anAmbiguitySharesWhatAllItsCandidatesPermit(@ForAll("licenses") List<License> candidates) {
        Source source = new Source("either", new Basis.OneOf("either", candidates));
        List<Source> sources = List.of(source);
        for (String outbound : List.of("CC-BY-4.0", "CC-BY-SA-4.0", "CC-BY-NC-SA-4.0", "GPL-3.0-only", "CC0-1.0")) {
            License asked = CATALOGUE.get(outbound);
            int permitted = 0;
            int prohibited = 0;
            for (License candidate : candidates) {
                Verdict verdict = EVALUATOR.adapt(candidate, asked);
                permitted += verdict instanceof Verdict.Permitted ? 1 : 0;
                prohibited += verdict instanceof Verdict.Prohibited ? 1 : 0;
            }
            Verdict verdict = EVALUATOR
                    .evaluate(Remix.adaptationOf(sources).under(LicenseExpression.of(outbound)))
                    .verdict();
            if (permitted == candidates.size()) {
                assertThat(verdict).isInstanceOf(Verdict.Permitted.class);
            } else if (prohibited == candidates.size()) {
                assertThat(verdict).isInstanceOf(Verdict.Prohibited.class);
            } else if (prohibited > 0) {
                assertThat(verdict).isInstanceOf(Verdict.Undetermined.class);
            }
        }
    }

    @Provide
    Arbitrary<List<License>> licenses() {
        return Arbitraries.of(CATALOGUE.all()).list().ofMinSize(1).ofMaxSize(4).uniqueElements();
    }

    @Test
    void anAmbiguityWithoutCandidatesIsRefused() {
        assertThatThrownBy(() -> new Basis.OneOf("nothing", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'nothing'")
                .hasMessageContaining("at least one");
    }

    @Test
    void aBasisIsAValue() {
        List<License> candidates = new ArrayList<>(List.of(CATALOGUE.get("CC-BY-4.0")));
        Basis.OneOf oneOf = new Basis.OneOf("x", candidates);
        candidates.clear();
        assertThat(oneOf.candidates()).hasSize(1);
        Basis.InPublicDomain domain = new Basis.InPublicDomain(Set.of("US", "FR", "DE"));
        assertThat(domain.countries()).containsExactly("DE", "FR", "US");
        assertThatThrownBy(() -> domain.countries().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(Source.inPublicDomain("old", Set.of("FR")))
                .isEqualTo(new Source("old", new Basis.InPublicDomain(Set.of("FR"))));
        assertThat(Source.ownWork("mine")).isEqualTo(new Source("mine", new Basis.OwnWork()));
        assertThat(Source.of("CC-BY-4.0", CATALOGUE.get("CC-BY-4.0"))).isEqualTo(Source.of("CC-BY-4.0"));
    }

    @Test
    void aChoiceOfManyLicencesIsTriedArmByArm() {
        String dual = "CC-BY-ND-4.0 OR CC-BY-4.0";
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            sources.add(new Source("work " + i, LicenseExpression.parse(dual)));
        }
        RemixPlan plan = EVALUATOR.evaluate(Remix.adaptationOf(sources));
        assertThat(plan.verdict().code()).isEqualTo("allowed");
        assertThat(Questions.outbound(plan)).first().isEqualTo("CC-BY-4.0");
    }

    @Test
    void aChoiceThatIsTooManyIsNotForbidden() {
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            sources.add(new Source("work " + i, LicenseExpression.parse("CC-BY-ND-4.0 OR CC-BY-4.0")));
        }
        assertThat(EVALUATOR.evaluate(Remix.adaptationOf(sources)).verdict()).isNotInstanceOf(Verdict.Prohibited.class);
    }

    @Test
    void severalOutboundLicencesMustAllBePermitted() {
        assertThat(under("CC-BY-4.0 AND CC-BY-SA-4.0", Source.of("CC-BY-4.0"))).isEqualTo("allowed");
        assertThat(under("CC-BY-SA-4.0 OR CC-BY-4.0", Source.of("CC-BY-SA-4.0")))
                .as("what is offered under either is offered under both")
                .isEqualTo("forbidden");
        assertThat(under("CC-BY-4.0 OR CC-BY-SA-4.0", Source.of("CC-BY-SA-4.0")))
                .isEqualTo("forbidden");
        assertThat(under("CC-BY-4.0 OR CC0-1.0", Source.of("CC-BY-4.0"))).isEqualTo("discouraged");
        assertThat(under("CC0-1.0 OR CC-BY-4.0", Source.of("CC-BY-4.0"))).isEqualTo("discouraged");
        assertThat(under("CC-BY-4.0 OR LicenseRef-x", Source.of("CC-BY-ND-4.0")))
                .isEqualTo("forbidden");
        assertThat(under("CC-BY", Source.of("CC-BY-4.0"))).isEqualTo("allowed");
        assertThat(under("CC-BY-SA", Source.of("CC-BY-SA-3.0")))
                .as("it depends on the version")
                .isEqualTo("undetermined");
        assertThat(under("CC-BY-NC", Source.of("CC-BY-SA-3.0"))).isEqualTo("forbidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LicenseRef-x AND CC-BY-4.0", "LicenseRef-x OR CC-BY-4.0"})
    void anUnknownOutboundLicenceBesideAPermittedOneIsUndetermined(String outbound) {
        assertThat(under(outbound, Source.of("CC-BY-4.0"))).isEqualTo("undetermined");
    }

    @Test
    void ofAFamilyAskedForTheNewestIsOffered() {
        assertThat(Questions.outbound(Questions.plan("CC-BY-4.0", "adaptation", "CC-BY-SA")))
                .first()
                .isEqualTo("CC-BY-SA-4.0");
    }

    @Test
    void anUnknownOutboundLicenceBehindAPermittedOneIsUndetermined() {
        assertThat(under("CC-BY-4.0 AND LicenseRef-x", Source.of("CC-BY-4.0"))).isEqualTo("undetermined");
    }
}
