package org.oer4j.licensing.remix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.oer4j.licensing.License;
import org.oer4j.licensing.LicenseCatalogue;
import org.oer4j.licensing.LicenseElement;
import org.oer4j.licensing.Reason;
import org.oer4j.licensing.Tables;
import org.oer4j.licensing.Verdict;
import org.oer4j.licensing.expression.LicenseExpression;

class RemixEvaluatorTest {
    private static final LicenseCatalogue CATALOGUE = LicenseCatalogue.standard();
    private static final RemixEvaluator EVALUATOR = RemixEvaluator.of(CATALOGUE);
    /** What this version refuses in words. */
    private static final Set<String> RETIRED_ODDITIES =
            Set.of("CC-Sampling-1.0", "CC-Sampling-Plus-1.0", "CC-NC-Sampling-Plus-1.0", "CC-DevNations-2.0");

    private static RemixPlan remix(String... sources) {
        return EVALUATOR.evaluate(
                Remix.adaptationOf(List.of(sources).stream().map(Source::of).toList()));
    }

    private static RemixPlan plan(Making making, boolean commercial, String... sources) {
        return EVALUATOR.evaluate(new Remix(
                List.of(sources).stream().map(Source::of).toList(), new IntendedUse(making, commercial), null));
    }

    private static boolean isCovered(String expression) {
        return LicenseExpression.parse(expression).licenses().stream()
                .allMatch(license -> (license.id().startsWith("CC")
                                || license.id().startsWith("rs:InC")
                                || license.id().startsWith("LicenseRef")
                                || license.id().equals("NOASSERTION"))
                        && !RETIRED_ODDITIES.contains(license.id()));
    }

    @Test
    void adaptationsAnswerAsTheGoldTableSays() {
        List<String> wrong = new ArrayList<>();
        int rows = 0;
        for (CSVRecord row : Tables.resource("/gold/adapter.csv")) {
            String source = row.get("source_licence");
            String outbound = row.get("adaptation_licence");
            if (isCovered(source) && isCovered(outbound) && !outbound.startsWith("LicenseRef")) {
                rows++;
                RemixPlan plan = EVALUATOR.evaluate(
                        Remix.adaptationOf(List.of(Source.of(source))).under(LicenseExpression.parse(outbound)));
                if (!plan.verdict().code().equals(row.get("verdict"))) {
                    wrong.add(source + " to " + outbound + ": expected " + row.get("verdict") + ", was "
                            + plan.verdict());
                }
            }
        }
        assertThat(rows).isGreaterThan(180);
        assertThat(wrong).isEmpty();
    }

    @Test
    void remixesAnswerAsTheGoldTableSays() {
        List<String> wrong = new ArrayList<>();
        int rows = 0;
        for (CSVRecord row : Tables.resource("/gold/remix.csv")) {
            if (isCovered(row.get("licence_a")) && isCovered(row.get("licence_b"))) {
                rows++;
                RemixPlan plan = remix(row.get("licence_a"), row.get("licence_b"));
                String best = row.get("possible_outbound");
                List<String> wanted = best.isEmpty() ? List.of() : List.of(best.split(" "));
                List<String> offered =
                        plan.outboundLicenses().stream().map(License::toString).toList();
                boolean right = plan.verdict().code().equals(row.get("verdict"))
                        && offered.containsAll(wanted)
                        && (wanted.isEmpty() || offered.get(0).equals(wanted.get(0)));
                if (!right) {
                    wrong.add(row.get("licence_a") + " + " + row.get("licence_b") + ": expected " + row.get("verdict")
                            + " " + wanted + ", was " + plan.verdict().code() + " " + offered);
                }
            }
        }
        assertThat(rows).isGreaterThan(60);
        assertThat(wrong).isEmpty();
    }

    @Test
    void collectionsAnswerAsTheGoldTableSays() {
        List<String> wrong = new ArrayList<>();
        int rows = 0;
        for (CSVRecord row : Tables.resource("/gold/collection.csv")) {
            String license = row.get("licence");
            if (isCovered(license) && !license.startsWith("rs:")) {
                rows++;
                RemixPlan plan = plan(Making.COLLECTION, row.get("distribution").equals("commercial"), license);
                if (!plan.verdict().code().equals(row.get("verdict"))) {
                    wrong.add(license + " " + row.get("distribution") + ": " + plan.verdict());
                }
            }
        }
        assertThat(rows).isGreaterThan(40);
        assertThat(wrong).isEmpty();
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
    void whatIsNotCoveredYetIsRefusedInWords() {
        Verdict verdict = EVALUATOR.adapt(CATALOGUE.get("CC-Sampling-1.0"), CATALOGUE.get("CC-BY-4.0"));
        assertThat(verdict.code()).isEqualTo("undetermined");
        assertThat(verdict.reasons())
                .extracting(reason -> reason.rule().value())
                .containsExactly("remix.not-covered");
    }

    @Test
    void aRemixOfNothingIsRefused() {
        assertThatThrownBy(() -> Remix.adaptationOf(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'0' sources");
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
                    boolean permitted = EVALUATOR.adapt(source, outbound) instanceof Verdict.Permitted;
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
    void everyVerdictOnEveryPairHasAReasonWithAClauseAndNoDerivativesIsNeverShared() {
        int pairs = 0;
        for (License source : CATALOGUE.all()) {
            for (License outbound : CATALOGUE.all()) {
                Verdict verdict = EVALUATOR.adapt(source, outbound);
                pairs++;
                if (verdict.reasons().isEmpty()
                        || source.elements().contains(LicenseElement.ND) && !(verdict instanceof Verdict.Prohibited)) {
                    assertThat(verdict).as("%s to %s", source, outbound).isNull();
                }
            }
        }
        assertThat(pairs).isEqualTo(CATALOGUE.size() * CATALOGUE.size());
    }

    @Test
    void everyLicenseThatPermitsAdaptationMayBeKept() {
        int licenses = 0;
        for (License license : CATALOGUE.all()) {
            if (license.isCreativeCommons()
                    && license.elements().contains(LicenseElement.BY)
                    && !license.elements().contains(LicenseElement.ND)) {
                licenses++;
                assertThat(EVALUATOR.adapt(license, license).code())
                        .as(license.toString())
                        .isEqualTo("allowed");
            }
        }
        assertThat(licenses).isGreaterThan(380);
    }

    @Property(tries = 200)
    void orderAndRepetitionOfSourcesDoNotMatter(@ForAll("sources") List<String> sources) {
        List<String> other = new ArrayList<>(sources);
        Collections.reverse(other);
        other.add(sources.get(0));
        RemixPlan plan = remix(sources.toArray(String[]::new));
        RemixPlan again = remix(other.toArray(String[]::new));
        assertThat(again.outboundLicenses()).isEqualTo(plan.outboundLicenses());
        assertThat(again.verdict().code()).isEqualTo(plan.verdict().code());
    }

    @Property(tries = 200)
    void everyOfferedLicenseIsPermittedByEachSourceAlone(@ForAll("sources") List<String> sources) {
        for (License outbound : remix(sources.toArray(String[]::new)).outboundLicenses()) {
            for (String source : sources) {
                assertThat(EVALUATOR.adapt(CATALOGUE.get(source), outbound))
                        .as("%s to %s", source, outbound)
                        .isInstanceOf(Verdict.Permitted.class);
            }
        }
    }

    @Property(tries = 200)
    void anotherSourceNeverAddsALicenseAndPublicDomainChangesNothing(
            @ForAll("sources") List<String> sources, @ForAll("licenses") String more) {
        RemixPlan plan = remix(sources.toArray(String[]::new));
        List<String> longer = new ArrayList<>(sources);
        longer.add("CC0-1.0");
        assertThat(remix(longer.toArray(String[]::new)).outboundLicenses()).isEqualTo(plan.outboundLicenses());
        longer.add(more);
        for (License outbound : remix(longer.toArray(String[]::new)).outboundLicenses()) {
            RemixPlan asked = EVALUATOR.evaluate(
                    Remix.adaptationOf(sources.stream().map(Source::of).toList())
                            .under(LicenseExpression.of(outbound.id().value())));
            assertThat(asked.verdict()).as("%s under %s", sources, outbound).isInstanceOf(Verdict.Permitted.class);
        }
    }

    @Provide
    Arbitrary<String> licenses() {
        return Arbitraries.of(CATALOGUE.all().stream()
                .filter(license -> license.elements().contains(LicenseElement.BY) && license.isCreativeCommons())
                .map(License::toString)
                .toList());
    }

    @Provide
    Arbitrary<List<String>> sources() {
        return licenses().list().ofMinSize(1).ofMaxSize(5);
    }
}
