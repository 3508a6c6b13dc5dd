package org.oer4j.licensing.remix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.oer4j.conformance.RuleId;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.Obligation;
import org.oer4j.licensing.Reason;
import org.oer4j.licensing.Verdict;
import org.oer4j.licensing.expression.LicenseExpression;

/** The compiled table gives the answers of the rules. */
class AdapterLicensesTest {
    private static final LicenseCatalogue CATALOGUE = LicenseCatalogue.standard();
    private static final RuleSet RULES = RuleSet.standard();
    private final AdapterLicenses table = AdapterLicenses.of(CATALOGUE);
    private final RemixEvaluator evaluator = RemixEvaluator.of(CATALOGUE);

    @Test
    void everyPairHasTheVerdictThatTheRulesExplain() {
        int pairs = 0;
        for (License source : CATALOGUE.all()) {
            List<Obligation> duties = RULES.facts().duties().of(source);
            for (License outbound : CATALOGUE.all()) {
                pairs++;
                Verdict explained = RULES.judge(source, outbound).verdict(duties);
                Verdict compiled = table.verdict(table.number(source), table.number(outbound));
                if (!explained.equals(compiled)) {
                    assertThat(compiled).as("%s to %s", source, outbound).isEqualTo(explained);
                }
                boolean permitted = explained instanceof Verdict.Permitted;
                if (table.outboundFor(table.number(source)).contains(outbound) != permitted) {
                    assertThat(explained).as("%s to %s", source, outbound).isNull();
                }
            }
        }
        assertThat(pairs).isGreaterThan(480_000);
    }

    @Test
    void equalQuestionsGetTheSameSharedVerdict() {
        License source = CATALOGUE.get("CC-BY-SA-3.0-DE");
        assertThat(table.verdict(source, CATALOGUE.get("CC-BY-SA-3.0-FR")))
                .isSameAs(table.verdict(source, CATALOGUE.get("CC-BY-SA-3.0-US")));
    }

    @Property(tries = 3_000)
    void theSetOfOutboundLicensesAndTheBestAreThoseOfThePlan(@ForAll("sources") List<License> sources) {
        int[] numbers = sources.stream().mapToInt(table::number).toArray();
        LicenseSet outbound = table.outboundFor(numbers);
        RemixPlan plan = evaluator.evaluate(remix(sources));
        assertThat(table.bestFor(numbers))
                .isEqualTo(
                        plan.outbound().isEmpty()
                                ? null
                                : plan.outboundLicenses().get(0));
        assertThat(outbound.toList()).containsAll(plan.outboundLicenses());
        int asked = 0;
        for (int i = sources.hashCode() & 15; i < CATALOGUE.size(); i += 16) {
            License license = CATALOGUE.all().get(i);
            RemixPlan under = evaluator.evaluate(
                    remix(sources).under(LicenseExpression.of(license.id().value())));
            assertThat(outbound.contains(license))
                    .as("%s under %s", sources, license)
                    .isEqualTo(under.verdict() instanceof Verdict.Permitted);
            asked++;
        }
        assertThat(asked).isPositive();
    }

    private static Remix remix(List<License> sources) {
        return Remix.adaptationOf(sources.stream()
                .map(license -> Source.of(license.id().value(), license))
                .toList());
    }

    @Provide
    Arbitrary<List<License>> sources() {
        // Sets that go together are rare among all licences, so that half of the sets are drawn from those that often
        // do.
        List<License> friendly = CATALOGUE.all().stream()
                .filter(license -> license.kind().isPublicDomain()
                        || license.family().matches("CC-BY|CC-BY-SA|CC0|MIT|LAL|GPL|EUPL|OGL-UK|etalab"))
                .toList();
        return Arbitraries.oneOf(
                Arbitraries.of(CATALOGUE.all()).list().ofMinSize(1).ofMaxSize(12),
                Arbitraries.of(friendly).list().ofMinSize(1).ofMaxSize(12),
                Arbitraries.of(friendly).list().ofMinSize(2).ofMaxSize(3));
    }

    @Test
    void theTransposedTableSaysWhatMayFlowIn() {
        LicenseSet inbound = table.inboundFor(CATALOGUE.get("CC-BY-SA-4.0"));
        assertThat(inbound.contains(CATALOGUE.get("CC-BY-SA-2.0"))).isTrue();
        assertThat(inbound.contains(CATALOGUE.get("LAL-1.3"))).isTrue();
        assertThat(inbound.contains(CATALOGUE.get("CC-BY-SA-1.0"))).isFalse();
        assertThat(inbound.contains(CATALOGUE.get("CC-BY-NC-SA-4.0"))).isFalse();
        int licenses = 0;
        for (License source : CATALOGUE.all()) {
            licenses++;
            assertThat(inbound.contains(source))
                    .as(source.toString())
                    .isEqualTo(table.outboundFor(List.of(source)).contains(CATALOGUE.get("CC-BY-SA-4.0")));
        }
        assertThat(licenses).isEqualTo(table.size());
    }

    @Test
    void aSetIsAListInTheOrderOfOffers() {
        LicenseSet set = table.outboundFor(List.of(CATALOGUE.get("CC-BY-SA-3.0"), CATALOGUE.get("CC-BY-4.0")));
        assertThat(set.first()).hasToString("CC-BY-SA-4.0");
        assertThat(set.size()).isEqualTo(set.toList().size()).isGreaterThan(30);
        assertThat(set).hasToString(set.toList().toString());
        assertThat(set)
                .isEqualTo(table.outboundFor(List.of(CATALOGUE.get("CC-BY-4.0"), CATALOGUE.get("CC-BY-SA-3.0"))))
                .hasSameHashCodeAs(
                        table.outboundFor(List.of(CATALOGUE.get("CC-BY-4.0"), CATALOGUE.get("CC-BY-SA-3.0"))));
        LicenseSet none = table.outboundFor(List.of(CATALOGUE.get("CC-BY-ND-4.0")));
        assertThat(none.isEmpty()).isTrue();
        assertThat(none.first()).isNull();
        assertThat(none.toList()).isEmpty();
        assertThat(set).isNotEqualTo(none);
    }

    @Test
    void nothingToAskAboutIsRefused() {
        assertThatThrownBy(() -> table.outboundFor()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> table.bestFor()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void numbersAreDense() {
        assertThat(IntStream.range(0, table.size()).map(number -> table.number(table.license(number))))
                .containsExactlyElementsOf(
                        IntStream.range(0, table.size()).boxed().toList());
    }

    @Test
    void anEmbeddersRuleCountsInTheTableToo() {
        License port = CATALOGUE.get("CC-BY-SA-3.0-DE");
        License other = CATALOGUE.get("CC-BY-SA-3.0-FR");
        AdaptationRule houseRule = new AdaptationRule() {
            @Override
            public RuleId id() {
                return RuleId.of("house.no-french-port");
            }

            @Override
            public Ruling judge(License source, License outbound) {
                return outbound.equals(other)
                        ? new Ruling(
                                Ruling.Effect.PROHIBITS, Reason.of("house.no-french-port", Reason.NO_GRANT, outbound))
                        : null;
            }
        };
        AdapterLicenses extended = AdapterLicenses.of(CATALOGUE, RULES.with(houseRule));
        assertThat(extended.verdict(port, other).code()).isEqualTo("forbidden");
        assertThat(extended.verdict(port, CATALOGUE.get("CC-BY-SA-3.0-US")).code())
                .isEqualTo("allowed");
        assertThat(table.verdict(port, other).code()).isEqualTo("allowed");
    }
}
